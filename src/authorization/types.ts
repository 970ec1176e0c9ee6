import type { Reason } from '../decision/index.js';
import type { Yen } from '../money/index.js';
import type { Instant, ValidityWindow } from '../time/index.js';

/** Where an authorization can be in its life. */
export const STATES = [
  'authorized',
  'lapsed',
  'released',
  'settlement-requested',
  'settlement-cancelled',
  'refused',
  'refunded',
] as const;

/**
 * Where an authorization is in its life (オーソリの状態). `lapsed` is never stored: it is `authorized`
 * looked at after its validity. `refused`: a new authorization was needed and not given.
 */
export type AuthorizationState = (typeof STATES)[number];

/** Everything that can happen to an order. */
export const EVENT_TYPES = [
  'saved',
  'amount-changed',
  'address-changed',
  'authorization-released',
  'settlement-requested',
  'settlement-cancelled',
  'refunded',
  'fraud-signal',
] as const;

/** The type of an order event. `settlement-requested` is the 決済依頼, the moment of truth. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Something that happened to an order. */
export type OrderEvent =
  | { readonly type: 'saved' | 'address-changed'; readonly at: Instant }
  | { readonly type: 'authorization-released' | 'settlement-cancelled'; readonly at: Instant }
  | { readonly type: 'amount-changed'; readonly at: Instant; readonly total: Yen }
  | {
      readonly type: 'settlement-requested';
      readonly at: Instant;
      /** Answer to a new authorization, read only where the step needs one. */
      readonly reauthorization: 'approved' | 'refused';
    }
  | { readonly type: 'refunded'; readonly at: Instant; readonly amount: Yen }
  | {
      readonly type: 'fraud-signal';
      readonly at: Instant;
      readonly level: 'match' | 'resemble';
    };

/** What a settlement request can carry that asks for a new authorization, in the order of listing. */
export const CAUSES = [
  'amount-changed',
  'validity-passed',
  'released',
  'request-cancelled',
] as const;

/** Why a settlement request makes a new authorization (オーソリ再取得の理由). */
export type Cause = (typeof CAUSES)[number];

/** Ways to be too late, too early or in the wrong place. */
export type Refusal =
  | 'before-order'
  | 'already-requested'
  | 'already-refunded'
  | 'nothing-requested'
  | 'no-authorization-stands'
  | 'cancel-window-closed'
  | 'refund-exceeds-settled'
  | 'nothing-to-refund';

/** What a platform fixes: how long an authorization is valid, and a request can be cancelled. */
export type AuthorizationTerms = {
  readonly validity: ValidityWindow;
  /** Counted from the settlement request: a second clock. */
  readonly cancelWindow: ValidityWindow;
};

/** An authorization and the money on it, as plain data. Moments are epoch milliseconds. */
export type Authorization = {
  readonly state: Exclude<AuthorizationState, 'lapsed'>;
  readonly openedMs: number;
  /** The total that was authenticated when the order was placed. */
  readonly authenticatedTotal: Yen;
  /** The total the next settlement request would carry. */
  readonly total: Yen;
  /** When the last authorization was made, whether it still stands or not. */
  readonly authorizedMs: number;
  /** When the settlement request that stands was made, or `null`. */
  readonly requestedMs: number | null;
  /** Refunded of the settlement that stands. */
  readonly refunded: Yen;
  /** Every cause met so far, each once, in the order of {@link CAUSES}. */
  readonly causes: readonly Cause[];
};

/** What a step did, or why it could not be taken. A refused step changes nothing. */
export type Step =
  | {
      readonly kind: 'applied';
      readonly authorization: Authorization;
      /** `on-last-day`: a request on the last day of a standing authorization. */
      readonly boundary: 'on-last-day' | 'clear';
      readonly reasons: readonly Reason[];
    }
  | { readonly kind: 'refused'; readonly because: Refusal; readonly reasons: readonly Reason[] };
