import type { Reason } from '../decision/index.js';
import type { Issue } from '../input/index.js';
import type { Yen } from '../money/index.js';
import type { Instant, JstDate } from '../time/index.js';

/** Results of a screening, from the mildest to the strictest. */
export const SCREENING_VERDICTS = ['OK', 'REVIEW', 'NG'] as const;

/** The result of a fraud screening (審査結果). */
export type ScreeningVerdict = (typeof SCREENING_VERDICTS)[number];

/** Why a chargeback came, as far as a guarantee asks. */
export const CHARGEBACK_CAUSES = ['third-party-fraud', 'merchant-caused'] as const;

/** Why a chargeback came: somebody else used the card, or the shop did not do its part. */
export type ChargebackCause = (typeof CHARGEBACK_CAUSES)[number];

/** Where an order was placed. */
export const SALES_CHANNELS = ['own-site', 'mall'] as const;

/** Where an order was placed: at the shop's own site, or in a mall (モール型ECサイト). */
export type SalesChannel = (typeof SALES_CHANNELS)[number];

/** Spans that a cap is counted over. */
export const GUARANTEE_PERIODS = [
  'calendar-year',
  'fiscal-year',
  'contract-year',
  'month',
] as const;

/**
 * The span a cap is counted over. A fiscal year (年度) begins on 1 April, a contract year on the
 * anniversary of the contract.
 */
export type GuaranteePeriod = (typeof GUARANTEE_PERIODS)[number];

/** Dates that can place a claim in a period. */
export const PLACINGS = ['chargeback', 'order', 'screening'] as const;

/** Which date places a claim in a period. */
export type Placing = (typeof PLACINGS)[number];

/** What can become of a claim that is larger than the room left. */
export const LAST_CLAIMS = ['partial', 'all-or-nothing'] as const;

/** What becomes of a claim that is larger than the room left: paid in part, or not at all. */
export type LastClaim = (typeof LAST_CLAIMS)[number];

/** An order was screened. */
export type ScreeningRecord = {
  readonly record: 'screening';
  readonly order: string;
  readonly at: Instant;
  readonly verdict: ScreeningVerdict;
};

/** Goods of an order were shipped. The first shipment is the one that counts. */
export type ShipmentRecord = {
  readonly record: 'shipment';
  readonly order: string;
  readonly at: Instant;
};

/** A chargeback arrived (チャージバック). */
export type ChargebackRecord = {
  readonly record: 'chargeback';
  readonly id: string;
  readonly order: string;
  readonly at: Instant;
  /** More than 0. */
  readonly amount: Yen;
  readonly cause: ChargebackCause;
  /** Whether the 3-D Secure exemption of the order stands, so that the issuer bears a fraud. */
  readonly exempt: boolean;
  /** Any word; it is only compared with the methods a policy excludes. */
  readonly method: string;
  /** `own-site` by default. */
  readonly channel?: SalesChannel;
  /** What the acquirer charges for the chargeback; 0 by default. Claimed only where a policy counts fees. */
  readonly fee?: Yen;
  /** When the order was placed; `null` by default. Needed only where a policy places claims by it. */
  readonly orderedAt?: Instant | null;
};

/** A chargeback was won back, wholly or in part. */
export type ReversalRecord = {
  readonly record: 'reversal';
  /** The id of the chargeback. */
  readonly chargeback: string;
  readonly at: Instant;
  /** More than 0, at most what is then disputed. */
  readonly amount: Yen;
};

/** What had been won back was charged back again. */
export type SecondChargebackRecord = {
  readonly record: 'second-chargeback';
  /** The id of the first chargeback. */
  readonly chargeback: string;
  readonly at: Instant;
  /** More than 0, at most what was won back before and is not disputed again yet. */
  readonly amount: Yen;
};

/** The kinds of records, in the order they follow each other at one moment. */
export const RECORD_KINDS = [
  'screening',
  'shipment',
  'chargeback',
  'reversal',
  'second-chargeback',
] as const;

/** Something that happened to an order or to a chargeback. */
export type GuaranteeRecord =
  | ScreeningRecord
  | ShipmentRecord
  | ChargebackRecord
  | ReversalRecord
  | SecondChargebackRecord;

/** The terms of a guarantee. What is left out has the default named. */
export type GuaranteePolicy = {
  /** What is paid at most in one period. */
  readonly cap: Yen;
  readonly period: GuaranteePeriod;
  readonly lastClaim: LastClaim;
  /** First day of the first contract year. Needed for `contract-year`, and `null` (the default) otherwise. */
  readonly contractStart?: JstDate | null;
  /** `chargeback` by default. */
  readonly placedBy?: Placing;
  /** Whether the fee of a chargeback is part of its claim. `false` by default. */
  readonly countsFees?: boolean;
  /** Whether what is won back can be claimed again in its period. `true` by default. */
  readonly recoveryRestores?: boolean;
  /** Payment methods that are not covered; none by default. */
  readonly excludedMethods?: readonly string[];
  /** Channels that are not covered; none by default. */
  readonly excludedChannels?: readonly SalesChannel[];
  /** Whether this very merchant is outside the guarantee. `false` by default. */
  readonly excludedMerchant?: boolean;
  /** Chargebacks before this moment are not covered; `null` (the default) for no such moment. */
  readonly coveredFrom?: Instant | null;
};

/** What a guarantee pays for one chargeback, all its assessments together. */
export type ChargebackAnswer = {
  readonly id: string;
  /**
   * The period the first claim is placed in: `2017`, `FY2017`, `2017-05`, or a contract year by its
   * first and last day, `2017-05-01/2018-04-30`. `null` where no period holds it.
   */
  readonly period: string | null;
  /** What was paid. A reversal does not reduce it: the statement nets. */
  readonly covered: Yen;
  /**
   * What was claimed and not paid; 0 where the 3-D Secure exemption answers the chargeback. Gross like
   * `covered`: a reversal does not reduce it, and what is lost, won and lost again stands here twice.
   * What the shop bears in the end is what is outstanding of its disputes (`menseki/dispute-cases`),
   * less what the statements paid and did not recover.
   */
  readonly uncovered: Yen;
  /** The room in its period right after the chargeback; 0 where no period holds it. */
  readonly remaining: Yen;
  /** Per assessment: the rule that decided, what else speaks against it, and how it met the room. */
  readonly reasons: readonly Reason[];
};

/** The moment at which the use of a period first reached a share of its cap. */
export type CapNotice = {
  /** In JST. */
  readonly at: Instant;
  readonly percent: 75 | 100;
};

/** What became of the cap in one period. */
export type Statement = {
  readonly period: string;
  readonly cap: Yen;
  /** All that was paid, without regard to what came back. */
  readonly covered: Yen;
  /** What came back of it. */
  readonly recovered: Yen;
  /** What can still be claimed. */
  readonly remaining: Yen;
  readonly notices: readonly CapNotice[];
};

/** What a guarantee pays over a whole list of records. */
export type GuaranteeAccount = {
  /** One per chargeback that could be assessed, by `at`, then by id. */
  readonly chargebacks: readonly ChargebackAnswer[];
  /** One per period that a claim was placed in, in order of time. */
  readonly statements: readonly Statement[];
  /** Records that could not be taken, by their position in the list; they changed nothing. */
  readonly issues: readonly { readonly index: number; readonly issue: Issue }[];
};
