import { decideAfresh } from '../decision/index.js';
import { isYen } from '../money/index.js';
import { isJstDate, type JstDate } from '../time/index.js';
import { need, needDay } from './need.js';
import { FRAUD_VERDICTS } from './rules/duty.js';
import { FRAUD_MONTH, MANIFEST_FRAUD, type ManifestFacts } from './rules/index.js';
import type { CompanyFraud, FraudMonth, ManifestFraud, MonthSpan } from './types.js';

/** The months of one company by number; `null`: listed with two amounts. */
type Months = Map<number, { amount: number | null; readonly indices: number[] }>;

/** What has been seen of a company's months, as far as they were walked. */
type Walk = {
  above: number;
  open: number;
  run: number;
  possible: number;
  first: MonthSpan | null;
  readonly gaps: MonthSpan[];
};

type Judged = { readonly fraud: CompanyFraud; readonly decided: ReturnType<typeof decideRun> };

/**
 * Says whether a shop is one where fraud is manifest (不正顕在化加盟店): one and the same card company saw
 * more than ¥500,000 of fraud in each of three calendar months in a row, a new year between them or not.
 *
 * A month between those listed that is not listed is not taken for zero: where it could make the third
 * one, the answer is `indeterminate`. Months before the first and after the last do not count. Two
 * amounts for one month are listed in `issues`, and the month is not known. Without any month listed
 * the answer is `indeterminate`. It does not say whether a registration was ended later.
 *
 * @param months - In any order, of any companies; a month sent twice counts once.
 * @param on - Months that begin after this day have not happened yet; `null`, the default: all count.
 * @throws InvalidInputError for a month that is none, or an amount that is no whole number of yen.
 * @example
 * ```ts
 * const months = ['2025-11', '2025-12', '2026-01'].map((month) => ({ company: 'A', month, amount: yen(500001) }));
 * const fraud = assessManifestFraud(months);
 * [fraud.verdict, fraud.companies[0].run] // => ['manifest', { from: '2025-11', to: '2026-01' }]
 * assessManifestFraud([months[0], months[2]]).companies[0].gaps
 * // => [{ from: '2025-12', to: '2025-12' }]
 * ```
 * @public
 */
export function assessManifestFraud(
  months: readonly FraudMonth[],
  on: JstDate | null = null,
): ManifestFraud {
  if (on !== null) needDay(on);
  const byCompany = takeMonths(months, on);
  const judged = [...byCompany].sort(([a], [b]) => (a < b ? -1 : 1)).map(judge);
  const found = FRAUD_VERDICTS.flatMap((word) =>
    judged.filter(({ fraud }) => fraud.verdict === word),
  );
  const { outcome, reasons } =
    found[0]?.decided ?? decideRun({ run: 0, possible: Number.MAX_SAFE_INTEGER });
  return {
    ...outcome,
    companies: judged.map(({ fraud }) => fraud),
    reasons,
    issues: [...byCompany.values()].flatMap(issuesOf).sort((a, b) => a.index - b.index),
  };
}

function takeMonths(months: readonly FraudMonth[], on: JstDate | null): Map<string, Months> {
  need(Array.isArray(months), 'fraudMonths', 'a list', months);
  const byCompany = new Map<string, Months>();
  for (const [index, one] of months.entries()) {
    const { company, month, amount }: FraudMonth = Object(one);
    need(typeof company === 'string' && company !== '', 'company', 'a text', company);
    const isMonth = typeof month === 'string' && isJstDate(`${month}-01`);
    need(isMonth, 'month', 'YYYY-MM from 1952-01 to 9998-12', month);
    need(isYen(amount), 'amount', 'whole yen', amount);
    if (on !== null && `${month}-01` > on) continue;
    const known: Months = byCompany.get(company) ?? new Map();
    byCompany.set(company, known);
    const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
    const seen = known.get(number) ?? { amount, indices: [] };
    if (seen.amount !== amount) seen.amount = null;
    seen.indices.push(index);
    known.set(number, seen);
  }
  return byCompany;
}

function judge([company, months]: [string, Months]): Judged {
  const walk: Walk = { above: 0, open: 0, run: 0, possible: 0, first: null, gaps: [] };
  const numbers = [...months.keys()].sort((a, b) => a - b);
  for (const [position, number] of numbers.entries()) {
    const before = numbers[position - 1] ?? number - 1;
    if (before + 1 < number) passGap(walk, before + 1, number - 1);
    const amount = months.get(number)?.amount ?? null;
    if (amount === null) passGap(walk, number, number);
    else passMonth(walk, number, amount);
  }
  const decided = decideRun({ run: walk.run, possible: walk.possible });
  const { verdict } = decided.outcome;
  const gaps = verdict === 'indeterminate' ? walk.gaps : [];
  return { fraud: { company, verdict, run: walk.first, gaps }, decided };
}

/** Months that are not known end a run, and could carry one on. */
function passGap(walk: Walk, from: number, to: number): void {
  walk.above = 0;
  walk.open += to - from + 1;
  walk.possible = Math.max(walk.possible, walk.open);
  walk.gaps.push({ from: monthOf(from), to: monthOf(to) });
}

function passMonth(walk: Walk, number: number, amount: number): void {
  const isAbove = decideAfresh(FRAUD_MONTH, { amount }).outcome === 'above';
  walk.above = isAbove ? walk.above + 1 : 0;
  walk.open = isAbove ? walk.open + 1 : 0;
  walk.run = Math.max(walk.run, walk.above);
  walk.possible = Math.max(walk.possible, walk.open);
  const from = monthOf(number - walk.above + 1);
  const run = decideRun({ run: walk.above, possible: 0 });
  const isRun = run.outcome.verdict === 'manifest';
  if (isRun && (walk.first ?? { from }).from === from) walk.first = { from, to: monthOf(number) };
}

function decideRun(facts: ManifestFacts) {
  return decideAfresh(MANIFEST_FRAUD, facts);
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function issuesOf(months: Months): ManifestFraud['issues'] {
  const twice = [...months.values()].filter(({ amount }) => amount === null);
  const issue = {
    path: 'amount',
    expected: 'one amount for a month of a company',
    received: 'amounts that differ',
  };
  return twice.flatMap(({ indices }) => indices.map((index) => ({ index, issue })));
}
