import type { Reason } from '../decision/index.js';
import type { DisputeCode } from '../dispute-codes/index.js';
import type { SalesChannel } from '../guarantee/index.js';
import type { Yen } from '../money/index.js';
import type { Instant } from '../time/index.js';

/** Where a dispute can be in its life. */
export const CASE_STATES = [
  'none',
  'inquiry',
  'inquiry-closed',
  'chargeback',
  'represented',
  'pre-arbitration',
  'arbitration',
  'won',
  'lost',
  'reversed',
  'accepted',
] as const;

/**
 * Where a dispute is. None of them is final but `accepted`, and even then money can come back: `won` has
 * been followed by `lost`, and the other way round.
 */
export type CaseState = (typeof CASE_STATES)[number];

/** What can happen to a dispute. */
export const CASE_EVENTS = [
  'inquiry-opened',
  'inquiry-closed',
  'chargeback',
  'represented',
  'pre-arbitration',
  'arbitration',
  'won',
  'lost',
  'reversed',
  'withdrawn',
  'second-chargeback',
  'accepted',
  'fee-charged',
  'fee-refunded',
] as const;

/** The kind of an event. */
export type CaseEventType = (typeof CASE_EVENTS)[number];

/** Events that must say an amount. */
export const AMOUNT_NEEDED = ['chargeback', 'fee-charged', 'fee-refunded'] as const;

/**
 * Events that may say an amount: without one, all there is to move; of a loss, what came back since
 * money was last taken.
 */
export const AMOUNT_OPTIONAL = [
  'won',
  'lost',
  'reversed',
  'withdrawn',
  'second-chargeback',
] as const;

/** Events that say an amount, or may. */
export type AmountEventType = (typeof AMOUNT_NEEDED | typeof AMOUNT_OPTIONAL)[number];

/**
 * Something that happened to a dispute: what a webhook or a notice of the acquirer tells. Amounts are the
 * yen that the acquirer booked. No return is above what was taken: a difference of exchange is booked
 * apart.
 */
export type CaseEvent = {
  /** One id for one event, however often it is told. */
  readonly id: string;
  readonly at: Instant;
} & (
  | { readonly type: (typeof AMOUNT_NEEDED)[number] /** More than 0. */; readonly amount: Yen }
  | {
      readonly type: (typeof AMOUNT_OPTIONAL)[number];
      /**
       * More than 0. Left out or `null`: all that is outstanding; of a second chargeback all that came
       * back; of a loss what came back since money was last taken, so nothing after a second chargeback.
       */
      readonly amount?: Yen | null;
    }
  | { readonly type: Exclude<CaseEventType, AmountEventType> }
);

/** Money that an event moved. */
export type CaseMove = {
  readonly event: string;
  readonly at: Instant;
  /** `debit`: taken from the merchant; `credit`: given back. */
  readonly kind: 'debit' | 'credit';
  readonly amount: Yen;
};

/** A dispute (チャージバックの申し立て) with all that happened to it. There is no field for won or lost: fold. */
export type DisputeCase = {
  readonly id: string;
  readonly order: string;
  readonly state: CaseState;
  /** What the chargeback took; 0 before it. */
  readonly claimed: Yen;
  /** All that was taken, again and again: yen, without a limit. */
  readonly debited: number;
  /** All that came back. */
  readonly credited: number;
  /** What is taken at the moment: `debited - credited`, from 0 to `claimed`. */
  readonly outstanding: Yen;
  readonly fees: { readonly charged: number; readonly refunded: number };
  readonly moves: readonly CaseMove[];
  /** The events that were applied, each once. */
  readonly events: readonly CaseEvent[];
};

/** Why an event cannot be: each is an answer, no error. */
export type CaseRefusal =
  | 'already-so'
  | 'already-charged-back'
  | 'no-inquiry-open'
  | 'no-chargeback'
  | 'nothing-to-answer'
  | 'no-pre-arbitration'
  | 'nothing-was-returned'
  | 'nothing-outstanding'
  | 'amount-too-high'
  | 'accepted'
  | 'no-dispute'
  | 'id-reused';

/** What an event leads to. */
export type CaseTransition =
  | {
      readonly kind: 'moves';
      readonly to: Exclude<CaseState, 'none'>;
      readonly money: 'debit' | 'credit' | 'none';
    }
  | { readonly kind: 'stays'; readonly money: 'fee-charged' | 'fee-refunded' }
  | { readonly kind: 'refused'; readonly because: CaseRefusal };

/** What became of one event. A refused or repeated one changed nothing. */
export type CaseStep =
  | { readonly kind: 'applied'; readonly dispute: DisputeCase; readonly reasons: readonly Reason[] }
  | { readonly kind: 'repeated'; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'refused';
      readonly because: CaseRefusal;
      readonly reasons: readonly Reason[];
    };

/** An event of a list that could not be applied, by its position. */
export type RefusedEvent = {
  readonly index: number;
  readonly because: CaseRefusal;
  readonly reasons: readonly Reason[];
};

/** What the guarantee asks of a dispute and does not find in its events. */
export type GuaranteeFacts = {
  /** The entry of the reason code: a guarantee covers fraud alone. */
  readonly code: Pick<DisputeCode, 'category' | 'merchantCaused'>;
  /**
   * Whether the exemption answers it: the order is exempt, and the issuer bears the dispute. `false` for
   * an order that is not exempt, even where the issuer bears a dispute that is not valid.
   */
  readonly exempt: boolean;
  /** `card` by default. */
  readonly method?: string;
  readonly channel?: SalesChannel;
  readonly orderedAt?: Instant | null;
};
