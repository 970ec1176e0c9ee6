import type { Decided, NonEmpty, Reason } from '../decision/index.js';
import { need, needObject, needWord } from '../errors/index.js';
import { type Yen, yen } from '../money/index.js';
import { applyRate, includedTax, type Rate } from '../rates/index.js';
import { findTaxRate } from './month.js';
import { kindsOf, listOf, type Tally, tally } from './tally.js';
import {
  type Bill,
  type FeeKind,
  type FeeTerms,
  type JstMonth,
  type MonthlyFees,
  type PriceList,
  USAGE_LINES,
  type UsageCounts,
  type UsageLine,
} from './types.js';
import { countOf, factsOf } from './usage.js';

type Tallies = { readonly [line in UsageLine]: Tally };
type Sums = { readonly [kind in FeeKind]: Yen };

/**
 * What each month costs: for every provider the charges of the month added up, then the tax once.
 * Months come in order; one without any event is left out.
 *
 * It does not say when a bill is due, and rounds nothing per event: three orders and four runs are
 * ¥142 and ¥14 of tax, although four times 11 and three times 37 would be ¥155.
 *
 * @param usage - The counts that `addUsage` made.
 * @param terms - Who charges what, such as `SHOPSERVE_AND_SBPS_2017`.
 * @returns One entry per month, with the rules that set its prices and its tax.
 * @throws InvalidInputError for counts or terms that are not what their types say, for a month
 * without a known tax rate, or a sum above `YEN_LIMIT`.
 * @example
 * ```ts
 * const at = instant('2024-05-01T09:00:00+09:00');
 * const usage = addUsage(NO_USAGE, { record: 'threeds-run', at, test: true });
 * const [may] = quoteFees(usage, SHOPSERVE_AND_SBPS_2017);
 * may?.bills[0] // => { biller: 'shopserve', exTax: 10, tax: 1, total: 11 }
 * may?.reasons.map((reason) => reason.rule) // => ['fees/threeds-transaction', 'fees/tax-10']
 * ```
 * @public
 */
export function quoteFees(usage: UsageCounts, terms: FeeTerms): readonly MonthlyFees[] {
  needObject('usage', usage);
  need(Array.isArray(terms?.priceLists), 'priceLists', 'a list', terms?.priceLists);
  const months = Object.keys(usage) as JstMonth[];
  return months.sort().map((month) => quoteMonth(usage, month, terms));
}

function quoteMonth(usage: UsageCounts, month: JstMonth, terms: FeeTerms): MonthlyFees {
  const tax = taxOf(month);
  const tallies = talliesOf(usage, month, terms);
  const { free, charged, refused } = tallies.screening;
  const billed = terms.priceLists.map((list) => billOf(list, tallies, tax.outcome, terms));
  const exTax = Object.assign({}, ...billed.map((one) => one.exTax)) as Sums;
  return {
    month,
    screening: { count: free + charged, free, charged, refused, exTax: exTax.screening },
    orders: {
      count: accepted(tallies.order),
      test: accepted(tallies['order-test']),
      exTax: exTax.order,
    },
    threeds: {
      count: accepted(tallies['threeds-run']) + accepted(tallies['threeds-run-test']),
      exTax: exTax['threeds-run'],
    },
    taxRate: tax.outcome,
    bills: billed.map((one) => one.bill),
    reasons: reasonsOf(tallies, tax),
  };
}

function accepted({ free, charged }: Tally): number {
  return free + charged;
}

function taxOf(month: JstMonth): Decided<Rate> {
  const tax = findTaxRate(month);
  need(tax.kind === 'decided', 'usage', 'a rate in fees/tax', month);
  return tax as Decided<Rate>;
}

function talliesOf(usage: UsageCounts, month: JstMonth, terms: FeeTerms): Tallies {
  for (const line of Object.keys(usage[month] ?? {})) needWord(USAGE_LINES, 'usage', line);
  const tallied = USAGE_LINES.map((line) => {
    const facts = factsOf(line);
    return [line, tally(listOf(terms, facts.kind), facts, countOf(usage, month, line))];
  });
  return Object.fromEntries(tallied) as Tallies;
}

/**
 * One provider's bill, and what of it falls on each kind. Where prices contain the tax, it is taken
 * out of the whole; each kind gets what it adds to that, so that the kinds sum to the bill.
 */
function billOf(
  list: PriceList,
  tallies: Tallies,
  rate: Rate,
  { rounding }: FeeTerms,
): { readonly bill: Bill; readonly exTax: Partial<Sums> } {
  const { biller, prices } = list;
  needWord(['tax-excluded', 'tax-included'], 'prices', prices);
  const included = prices === 'tax-included';
  const exTax: { [kind in FeeKind]?: Yen } = {};
  let priced = 0;
  let net = 0;
  for (const kind of kindsOf(list)) {
    const before = net;
    for (const line of USAGE_LINES) if (factsOf(line).kind === kind) priced += tallies[line].sum;
    net = included ? priced - includedTax(yen(priced), rate, rounding) : priced;
    exTax[kind] = yen(net - before);
  }
  const tax = included ? yen(priced - net) : applyRate(yen(net), rate, rounding);
  return { bill: { biller, exTax: yen(net), tax, total: yen(net + tax) }, exTax };
}

function reasonsOf(tallies: Tallies, tax: Decided<Rate>): NonEmpty<Reason> {
  const all = USAGE_LINES.flatMap((line) => tallies[line].reasons);
  const used = new Map(all.map((reason) => [reason.rule, reason]));
  return [...used.values(), ...tax.reasons] as unknown as NonEmpty<Reason>;
}
