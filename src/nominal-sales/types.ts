import type { Funding, Issued } from '../cards/index.js';
import type { Yen } from '../money/index.js';
import type { NominalPolicy, WithReasons } from '../nominal/index.js';
import type { Instant } from '../time/index.js';

/** What is bought on an authorization. */
export const SOLD_WORDS = ['fuel', 'goods'] as const;

/** A sale, and the authorization it was made on. */
export type NominalSale = {
  /** Names the sale; the same sale sent twice counts once. */
  readonly id: string;
  /** When it was sold. */
  readonly at: Instant;
  /** The card by a token; never its number. */
  readonly card: string;
  readonly merchant: string;
  readonly use: (typeof SOLD_WORDS)[number];
  /** What the issuer approved. */
  readonly authorized: Yen;
  /** What was sold for it, the final amount. */
  readonly captured: Yen;
  /** `null`, the default: not known. */
  readonly funding?: Funding | null;
  /** `null`, the default: not known. */
  readonly issued?: Issued | null;
};

/**
 * Charges on one card at one merchant that look like one sale in parts (分割売上): so many of them,
 * each below an amount, inside a window.
 */
export type SplitTerms = {
  /** Every charge is less than this. */
  readonly below: Yen;
  /** So many or more, 2 at least. */
  readonly atLeast: number;
  /** Length of the window; a charge exactly so much later is outside. Whole minutes, 1 to 527,040. */
  readonly withinMinutes: number;
};

/** What differs from one case to another: which amounts are nominal, and what a split sale is. */
export type NominalSalesPolicy = NominalPolicy & {
  /** `null`, the default: nobody looks for split sales. */
  readonly split?: SplitTerms | null;
};

/** What became of a sale. */
export type SaleVerdict = 'covered' | 'fuel' | 'breach' | 'over-authorized';

/** What a sale on an authorization amounts to. */
export type SaleAnswer = WithReasons<{
  readonly id: string;
  /**
   * `covered`: the authorization holds the whole amount. `fuel`: more than the nominal amount, as at
   * a pump. `breach`: the issuer may claim it all back. `over-authorized`: more than an ordinary amount.
   */
  readonly verdict: SaleVerdict;
  /** Yen that the issuer may claim back, or never approved. */
  readonly exposure: Yen;
}>;

/** What calls for a look at a card. */
export type NominalAlarm =
  | 'repeated-card'
  | 'rising-amounts'
  | 'foreign-debit-or-prepaid'
  | 'split-sale';

/** One card over all sales. */
export type CardAnswer = WithReasons<{
  readonly card: string;
  readonly sales: number;
  readonly breaches: number;
  /** Whole yen. */
  readonly exposure: number;
  readonly alarms: readonly NominalAlarm[];
}>;

/** Charges that look like one sale in parts, by the rule `nominal/split-sale` of the card’s answer. */
export type SplitSale = {
  readonly card: string;
  readonly merchant: string;
  /** In the order of their moments, then of their ids. */
  readonly sales: readonly string[];
  /** First and last moment, in JST. */
  readonly from: Instant;
  readonly to: Instant;
  /** Whole yen that were captured. */
  readonly amount: number;
};

/** What a whole list of sales amounts to. */
export type NominalAccount = {
  /** By moment, then by id. */
  readonly sales: readonly SaleAnswer[];
  /** By card. */
  readonly cards: readonly CardAnswer[];
  readonly splits: readonly SplitSale[];
  /** Whole yen over all sales. */
  readonly exposure: number;
};
