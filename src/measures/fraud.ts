import { decideAfresh } from '../decision/index.js';
import type { Issue } from '../input/index.js';
import { isYen } from '../money/index.js';
import { isJstDate, type JstDate } from '../time/index.js';
import { need, needDay } from './need.js';
import { FRAUD_MONTH, MANIFEST_FRAUD } from './rules/index.js';
import type { CompanyFraud, FraudMonth, ManifestFraud, MonthSpan } from './types.js';

/** The fraud of one company by month, as `YYYY-MM`; `null`: listed with two amounts. */
type Months = Map<string, number | null>;

/** Months in a row by number, the last one excluded. */
type Run = { readonly from: number; until: number };

/** Months in a row that are alike; `unknown`: not listed, or listed with two amounts. */
type Stretch = Readonly<Run> & { readonly kind: 'above' | 'within' | 'unknown' };

const TWO_AMOUNTS: Issue = {
  path: 'amount',
  expected: 'one amount for a month of a company',
  received: 'amounts that differ',
};

/** Without any month listed, any number of them could be above. */
const NO_MONTHS: readonly Run[] = [{ from: 0, until: Number.MAX_SAFE_INTEGER }];

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
  const possible = judged.length === 0 ? NO_MONTHS : judged.flatMap(({ open }) => open);
  const { outcome, reasons } = decideRun(
    judged.flatMap(({ runs }) => runs),
    possible,
  );
  return {
    ...outcome,
    companies: judged.map(({ fraud }) => fraud),
    reasons,
    issues: months.flatMap(({ company, month }, index) =>
      byCompany.get(company)?.get(month) === null ? { index, issue: TWO_AMOUNTS } : [],
    ),
  };
}

function takeMonths(months: readonly FraudMonth[], on: JstDate | null): Map<string, Months> {
  need(Array.isArray(months), 'fraudMonths', 'a list', months);
  const byCompany = new Map<string, Months>();
  for (const one of months) {
    const { company, month, amount }: FraudMonth = Object(one);
    need(typeof company === 'string' && company !== '', 'company', 'a text', company);
    const isMonth = typeof month === 'string' && isJstDate(`${month}-01`);
    need(isMonth, 'month', 'YYYY-MM from 1952-01 to 9998-12', month);
    need(isYen(amount), 'amount', 'whole yen', amount);
    if (on !== null && `${month}-01` > on) continue;
    const known: Months = byCompany.get(company) ?? new Map();
    byCompany.set(company, known);
    const isTwice = known.has(month) && known.get(month) !== amount;
    known.set(month, isTwice ? null : amount);
  }
  return byCompany;
}

function judge([company, months]: [string, Months]) {
  const stretches = stretchesOf(months);
  const runs = runsOf(stretches, ['above']);
  const open = runsOf(stretches, ['above', 'unknown']);
  const { verdict } = decideRun(runs, open).outcome;
  const first = runs.find((run) => decideRun([run], []).outcome.verdict === 'manifest');
  const gaps = verdict === 'indeterminate' ? runsOf(stretches, ['unknown']).map(spanOf) : [];
  const fraud: CompanyFraud = { company, verdict, run: first ? spanOf(first) : null, gaps };
  return { fraud, runs, open };
}

/** The months of a company from the first to the last one listed, in the order of time. */
function stretchesOf(months: Months): Stretch[] {
  const listed = [...months.keys()].sort();
  return listed.flatMap((month, position) => {
    const amount = months.get(month) ?? null;
    const kind = amount === null ? 'unknown' : decideAfresh(FRAUD_MONTH, { amount }).outcome;
    const from = numberOf(month);
    const until = from + 1;
    const next = listed[position + 1];
    return [
      { from, until, kind },
      { from: until, until: next ? numberOf(next) : until, kind: 'unknown' },
    ];
  });
}

/** What is in a row of such kinds. */
function runsOf(stretches: readonly Stretch[], kinds: readonly Stretch['kind'][]): Run[] {
  const runs: Run[] = [];
  for (const { from, until, kind } of stretches) {
    const last = runs.at(-1);
    if (from === until || !kinds.includes(kind)) continue;
    if (last?.until === from) last.until = until;
    else runs.push({ from, until });
  }
  return runs;
}

function decideRun(runs: readonly Run[], possible: readonly Run[]) {
  return decideAfresh(MANIFEST_FRAUD, { run: longest(runs), possible: longest(possible) });
}

function longest(runs: readonly Run[]): number {
  return runs.reduce((most, { from, until }) => Math.max(most, until - from), 0);
}

function spanOf({ from, until }: Run): MonthSpan {
  return { from: monthOf(from), to: monthOf(until - 1) };
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
