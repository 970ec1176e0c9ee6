import { InvalidInputError, short } from '../errors/index.js';
import { dateOfDay, type Instant, jstDayOf, toEpochMs } from '../time/index.js';
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
  const { month, position } = placeOf(record.at);
  const days = listOf(usage, month, line).slice();
  while (days.length <= position) days.push(0);
  days[position] = (days[position] as number) + 1;
  return { ...usage, [month]: { ...usage[month], [line]: days } };
}

/** How many of a line there were in the first days of a month; counts may come from a store. */
export function countOf(usage: UsageCounts, month: JstMonth, line: UsageLine, days = 31): number {
  const counts = listOf(usage, month, line);
  if (!counts.every(isCount)) throw wrong(month, line);
  return counts.slice(0, days).reduce((sum, day) => sum + day, 0);
}

function listOf(usage: UsageCounts, month: JstMonth, line: UsageLine): readonly number[] {
  const days: unknown = usage[month]?.[line] ?? [];
  if (Array.isArray(days) && days.length <= 31) return days;
  throw wrong(month, line);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function wrong(month: JstMonth, line: UsageLine): InvalidInputError {
  return new InvalidInputError(
    `usage: expected whole numbers, at most 31, in ${month}, ${line}, received something else`,
  );
}

function lineOf(record: FeeRecord): UsageLine {
  const test = record.record === 'screening' ? false : record.test;
  if (FEE_KINDS.includes(record.record) && typeof test === 'boolean') {
    return test ? (`${record.record}-test` as UsageLine) : record.record;
  }
  throw new InvalidInputError(
    `record: expected ${FEE_KINDS.join(' | ')}, test true or false, received ${short(record.record)}, ${short(test)}`,
  );
}

/** Days repeat from event to event; where they are counted is kept. Emptied when it grows. */
const places = new Map<number, Place>();

type Place = { readonly month: JstMonth; readonly position: number };

/** The JST month of an instant and the position of its day in it, from 0. */
function placeOf(at: Instant): Place {
  const day = jstDayOf(toEpochMs(at));
  const known = places.get(day);
  if (known !== undefined) return known;
  const date = dateOfDay(day);
  const place = { month: monthOf(date), position: Number(date.slice(8)) - 1 };
  if (places.size >= 4096) places.clear();
  places.set(day, place);
  return place;
}
