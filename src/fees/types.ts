import type { NonEmpty, Reason, RuleTable } from '../decision/index.js';
import type { Yen } from '../money/index.js';
import type { Rate, Rounding } from '../rates/index.js';
import type { Instant, JstDate } from '../time/index.js';

/** What a fee can be asked for. */
export const FEE_KINDS = ['screening', 'order', 'threeds-run'] as const;

/** What a fee can be asked for: a fraud check, an order, a run of 3-D Secure (処理1回). */
export type FeeKind = (typeof FEE_KINDS)[number];

/** Whether it was a test. */
export const TESTS = ['no', 'yes'] as const;

/** Something that happened and may cost a fee. `at`: from 2014-04-01 JST on. */
export type FeeRecord =
  | { readonly record: 'screening'; readonly at: Instant }
  | { readonly record: 'order' | 'threeds-run'; readonly at: Instant; readonly test: boolean };

/** One event as a price list sees it. */
export type FeeFacts = {
  readonly kind: FeeKind;
  readonly test: (typeof TESTS)[number];
  /** The how-manieth of its kind in the JST month, from 1; tests are numbered apart. */
  readonly ordinal: number;
};

/** What a price list says of one event. */
export type FeeOutcome =
  | { readonly kind: 'free' }
  | { readonly kind: 'charged'; readonly charge: Yen }
  | { readonly kind: 'refused'; readonly because: 'monthly-limit' };

/** What one provider charges. A provider's habit, not a rule of a scheme. */
export type PriceList = {
  /** Who sends the bill, as it is to be named there. */
  readonly biller: string;
  /** Whether the charges leave the consumption tax out (外税) or contain it (内税). */
  readonly prices: 'tax-excluded' | 'tax-included';
  /** Its `domain.kind` says which kinds this provider bills. */
  readonly schedule: RuleTable<FeeFacts, FeeOutcome>;
};

/** What a merchant is billed by: for every kind of fee one price list. */
export type FeeTerms = {
  /** In the order in which the bills are listed. */
  readonly priceLists: NonEmpty<PriceList>;
  /** What becomes of a fraction of a yen of tax. It is the biller's choice, once per bill. */
  readonly rounding: Rounding;
};

/** A month of the Japanese calendar, `YYYY-MM`. */
export type JstMonth = `${number}-${number}`;

/** What a tax rate depends on: the first day of the month that is billed. */
export type TaxFacts = { readonly monthStartsOn: JstDate };

/** What is counted apart. */
export const USAGE_LINES = [
  'order',
  'order-test',
  'threeds-run',
  'threeds-run-test',
  'screening',
] as const;

/** What is counted apart. */
export type UsageLine = (typeof USAGE_LINES)[number];

/**
 * How many of each there were on each day of a month: the first number is for the 1st, the last for
 * the last day that had one. What never happened is missing.
 */
export type MonthlyUsage = { readonly [line in UsageLine]?: readonly number[] };

/** All usage so far, by JST month. Plain JSON: it can be stored and taken up again. */
export type UsageCounts = { readonly [month: JstMonth]: MonthlyUsage };

/** One provider's bill of a month. */
export type Bill = {
  readonly biller: string;
  readonly exTax: Yen;
  /** Rounded once, for the whole bill. */
  readonly tax: Yen;
  readonly total: Yen;
};

/** What a month costs. */
export type MonthlyFees = {
  readonly month: JstMonth;
  readonly screening: {
    /** Accepted ones: `free` and `charged`. */
    readonly count: number;
    readonly free: number;
    readonly charged: number;
    /** Those beyond the month's limit: neither done nor billed. */
    readonly refused: number;
    readonly exTax: Yen;
  };
  readonly orders: {
    /** Without tests. */
    readonly count: number;
    readonly test: number;
    readonly exTax: Yen;
  };
  readonly threeds: {
    /** With tests. */
    readonly count: number;
    readonly exTax: Yen;
  };
  /** The rate on the first day of the month. */
  readonly taxRate: Rate;
  readonly bills: readonly Bill[];
  /** The rules that set the prices, then that of the tax. */
  readonly reasons: NonEmpty<Reason>;
};

/** Where a month lies, seen from the day a report is looked at; `outside` is too old or to come. */
export const MONTH_PLACES = ['current', 'earlier', 'outside'] as const;

/** What a usage report depends on. */
export type ReportFacts = { readonly place: (typeof MONTH_PLACES)[number] };

/** How much of a month a usage report shows. */
export type ReportOutcome = 'up-to-yesterday' | 'whole-month' | 'not-selectable';

/** How a provider reports usage. */
export type ReportTerms = {
  readonly priceList: PriceList;
  readonly table: RuleTable<ReportFacts, ReportOutcome>;
  /** How many months before the current one can be chosen, from 0 to 120. */
  readonly monthsBack: number;
};

/** The 3DS runs of a month as a provider reports them (ご利用料金レポート). */
export type UsageReport =
  | {
      readonly kind: 'report';
      readonly month: JstMonth;
      /** Runs of complete days, tests included. */
      readonly runs: number;
      /** What they cost in the prices of the list. */
      readonly fees: Yen;
      /** The last second that is counted; `null` on the 1st, when no day is complete yet. */
      readonly completeUpTo: Instant | null;
      /** Whether the month is over. */
      readonly closed: boolean;
      readonly billedIn: JstMonth;
      readonly reasons: NonEmpty<Reason>;
    }
  | {
      readonly kind: 'not-selectable';
      readonly month: JstMonth;
      /** Both included. */
      readonly selectable: { readonly from: JstMonth; readonly to: JstMonth };
      readonly reasons: NonEmpty<Reason>;
    };
