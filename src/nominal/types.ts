import type { Brand } from '../cards/index.js';
import type { Reason } from '../decision/index.js';
import type { NominalFacts } from './rules/nominal.js';

/** What an authorized amount is, seen alone. */
export const AMOUNT_WORDS = ['zero', 'nominal', 'ordinary'] as const;

/** What an authorized amount is, seen alone: nothing, a nominal amount (少額), or any other. */
export type AmountWord = (typeof AMOUNT_WORDS)[number];

/** Where a pump stands, as far as a brand’s rule asks. */
export const PUMP_REGIONS = ['japan', 'europe', 'united-states', 'other'] as const;

/** Where a pump stands, as far as a brand’s rule asks. */
export type PumpRegion = (typeof PUMP_REGIONS)[number];

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

/** What differs from one case to another. */
export type NominalPolicy = {
  /** Amounts that count as nominal instead of those that were seen; 1 yen or more each. */
  readonly amounts?: readonly number[];
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
