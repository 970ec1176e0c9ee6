import { InvalidInputError, short } from '../errors/index.js';
import { toJstDate } from '../time/index.js';
import { monthOf } from './month.js';
import {
  FEE_KINDS,
  type FeeFacts,
  type FeeRecord,
  type JstMonth,
  USAGE_LINES,
  type UsageCounts,
  type UsageLine,
} from './types.js';

/** What each line of the counts is to a price list. */
export const LINES: { readonly [line in UsageLine]: Omit<FeeFacts, 'ordinal'> } = {
  order: { kind: 'order', test: 'no' },
  'order-test': { kind: 'order', test: 'yes' },
  'threeds-run': { kind: 'threeds-run', test: 'no' },
  'threeds-run-test': { kind: 'threeds-run', test: 'yes' },
  screening: { kind: 'screening', test: 'no' },
};

/** The counts before the first event. @public */
export const NO_USAGE: UsageCounts = {};

/**
 * Counts one event in. The counts given are not changed; what comes back shares with them all that
 * the event does not touch. Any order of events gives the same counts.
 *
 * It does not tell whether an event was counted before: that is for whoever holds the records.
 *
 * @param usage - The counts so far, {@link NO_USAGE} at first.
 * @param record - What happened; the JST day of `at` decides where it is counted.
 * @throws InvalidInputError for an unknown kind of record, or an `at` that is no instant.
 * @example
 * ```ts
 * const usage = addUsage(NO_USAGE, { record: 'order', at: instant('2024-04-30T15:00:00Z'), test: false });
 * usage // => { '2024-05': { order: [1] } }
 * ```
 * @public
 */
export function addUsage(usage: UsageCounts, record: FeeRecord): UsageCounts {
  const line = lineOf(record);
  const date = toJstDate(record.at);
  const month = monthOf(date);
  const position = Number(date.slice(8)) - 1;
  const days = [...daysOf(usage, month, line)];
  while (days.length <= position) days.push(0);
  days[position] = (days[position] as number) + 1;
  return { ...usage, [month]: { ...usage[month], [line]: days } };
}

/** How many of a line there were on each day, checked: counts may come from a store. */
export function daysOf(usage: UsageCounts, month: JstMonth, line: UsageLine): readonly number[] {
  const days: unknown = usage[month]?.[line] ?? [];
  if (Array.isArray(days) && days.length <= 31 && days.every(isCount)) return days;
  throw new InvalidInputError(
    `usage: expected whole numbers, at most 31, in ${month}, ${line}, received something else`,
  );
}

/** How many of a line there were in the first days of a month. */
export function countOf(usage: UsageCounts, month: JstMonth, line: UsageLine, days = 31): number {
  return daysOf(usage, month, line)
    .slice(0, days)
    .reduce((sum, day) => sum + day, 0);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function lineOf(record: FeeRecord): UsageLine {
  const test = record.record === 'screening' ? false : record.test;
  const found = USAGE_LINES.find(
    (line) => LINES[line].kind === record.record && (LINES[line].test === 'yes') === test,
  );
  if (found !== undefined) return found;
  throw new InvalidInputError(
    `record: expected ${FEE_KINDS.join(' | ')}, test true or false, received ${short(record.record)}, ${short(test)}`,
  );
}
