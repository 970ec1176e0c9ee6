import { addMonths } from '../calendar/index.js';
import { decideAlways } from '../decision/index.js';
import { need, needObject } from '../errors/index.js';
import { type Yen, yen } from '../money/index.js';
import { dateOfDay, dayOfDate, type Instant, type JstDate, toJstDate } from '../time/index.js';
import { firstDayOf, monthOf } from './month.js';
import { tally } from './tally.js';
import type { JstMonth, ReportFacts, ReportTerms, UsageCounts, UsageReport } from './types.js';
import { countOf, factsOf, isCount } from './usage.js';

/** The lines of which a report tells. */
const RUNS = ['threeds-run', 'threeds-run-test'] as const;

/**
 * The 3DS runs of a month as the provider's report shows them on a day: those of complete days, what
 * they cost, and when they are billed.
 *
 * It says nothing of orders and fraud checks, and the sum is no bill: that is `quoteFees`.
 *
 * @param usage - The counts that `addUsage` made.
 * @param asked - The month to look at, and when one looks. Only the JST day of `asOf` matters.
 * @param terms - How the provider reports, such as `SHOPSERVE_REPORT`.
 * @returns The report, or `not-selectable` for a month the provider does not offer on that day.
 * @throws InvalidInputError for a month, an instant, counts or terms that are not what their types say.
 * @example
 * ```ts
 * const run = (at: string) => ({ record: 'threeds-run' as const, at: instant(at), test: false });
 * const usage = ['2024-05-01T10:00:00+09:00', '2024-05-02T10:00:00+09:00']
 *   .map(run)
 *   .reduce(addUsage, NO_USAGE);
 * const asOf = instant('2024-05-02T12:00:00+09:00');
 * const report = reportUsage(usage, { asOf, month: '2024-05' }, SHOPSERVE_REPORT);
 * report.kind === 'report' ? [report.runs, report.completeUpTo, report.billedIn] : []
 * // => [1, '2024-05-01T23:59:59+09:00', '2024-06']
 * ```
 * @public
 */
export function reportUsage(
  usage: UsageCounts,
  asked: { readonly asOf: Instant; readonly month: JstMonth },
  terms: ReportTerms,
): UsageReport {
  needObject('asked', asked);
  needObject('terms', terms);
  const first = firstDayOf(asked.month);
  const today = toJstDate(asked.asOf);
  const [from, to] = [monthsBefore(today, terms.monthsBack), monthOf(today)];
  const { outcome, reasons } = decideAlways(terms.table, { place: placeOf(asked.month, from, to) });
  if (outcome === 'not-selectable') {
    return { kind: outcome, month: asked.month, selectable: { from, to }, reasons };
  }
  const closed = outcome === 'whole-month';
  const firstDay = dayOfDate(first);
  const next = monthOf(addMonths(first, 1));
  const days = dayOfDate(closed ? firstDayOf(next) : today) - firstDay;
  return {
    kind: 'report',
    month: asked.month,
    ...runsOf(usage, asked.month, days, terms),
    completeUpTo:
      days === 0 ? null : (`${dateOfDay(firstDay + days - 1)}T23:59:59+09:00` as Instant),
    closed,
    billedIn: next,
    reasons,
  };
}

function placeOf(month: JstMonth, from: JstMonth, to: JstMonth): ReportFacts['place'] {
  if (month === to) return 'current';
  return month >= from && month < to ? 'earlier' : 'outside';
}

/** The month that lies so many months before that of a day. */
function monthsBefore(date: JstDate, months: number): JstMonth {
  need(isCount(months) && months <= 120, 'monthsBack', '0 to 120', months);
  return monthOf(addMonths(date, -months));
}

/** The runs of the first days of a month, and what they cost. */
function runsOf(
  usage: UsageCounts,
  month: JstMonth,
  days: number,
  terms: ReportTerms,
): { readonly runs: number; readonly fees: Yen } {
  let runs = 0;
  let fees = 0;
  for (const line of RUNS) {
    const count = countOf(usage, month, line, days);
    runs += count;
    fees += tally(terms.priceList, factsOf(line), count).sum;
  }
  return { runs, fees: yen(fees) };
}
