import type { Brand, Funding, Issued } from '../cards/index.js';
import type { Reason } from '../decision/index.js';
import type { Yen } from '../money/index.js';
import type { Instant } from '../time/index.js';
import type { NominalFacts } from './rules/nominal.js';

/** What an authorized amount is, seen alone. */
export const AMOUNT_WORDS = ['zero', 'nominal', 'ordinary'] as const;

/** What an authorized amount is, seen alone: nothing, a nominal amount (少額), or any other. */
export type AmountWord = (typeof AMOUNT_WORDS)[number];

/** Where a pump stands, as far as a brand’s rule asks. */
export const PUMP_REGIONS = ['japan', 'europe', 'united-states', 'other'] as const;

/** Where a pump stands, as far as a brand’s rule asks. */
export type PumpRegion = (typeof PUMP_REGIONS)[number];

/** What is bought on an authorization. */
export const SOLD_WORDS = ['fuel', 'goods'] as const;

/** `one`: one unit of the currency. `covering`: at least what is sold. */
export const ASKED_AMOUNTS = ['zero', 'one', 'nominal', 'ordinary', 'covering'] as const;

/** An authorization, as far as the rule of a brand on nominal amounts asks. */
export type UseFacts = {
  readonly brand: Brand;
  /** 5542 is the automated fuel dispenser; an attended station has 5541. */
  readonly mcc: '5542' | 'other';
  readonly use: NominalFacts['use'];
  readonly amount: (typeof ASKED_AMOUNTS)[number];
  readonly region: 'united-states' | 'elsewhere';
};

/** What happened at an automated fuel dispenser. */
export type PumpFacts = {
  readonly brand: Brand;
  readonly region: PumpRegion;
  /** Minutes from the authorization to the advice with the final amount, a part of one as a whole. */
  readonly minutes: number;
  /** `one`: one unit of the currency was asked for. */
  readonly asked: 'one' | 'more';
  /** How the final amount compares with what was approved in part; `whole`: all was approved. */
  readonly approved: 'whole' | 'part-within' | 'part-beyond';
};

/** What is wrong, or not known, of a sale at the pump. */
export type PumpFinding = 'advice-late' | 'beyond-partial-approval' | 'ask-acquirer';

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

/** What differs from one case to another. */
export type NominalPolicy = {
  /** Amounts that count as nominal instead of those that were seen; 1 yen or more each. */
  readonly amounts?: readonly number[];
  /** `null`, the default: nobody looks for split sales. */
  readonly split?: SplitTerms | null;
};

/** What a nominal authorization may be used for under the rule of a brand. */
export type UseVerdict =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'not-allowed' | 'breach';
      /** What to authorize instead. */
      readonly instead: 'zero-amount' | 'sale-amount' | 'maximum-or-chosen-amount';
    }
  | { readonly kind: 'indeterminate'; readonly ask: 'acquirer' };

/** An answer with the rules it rests on. */
export type WithReasons<T> = T & { readonly reasons: readonly Reason[] };

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
