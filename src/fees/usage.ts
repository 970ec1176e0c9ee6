import { need, needObject, needWord } from '../errors/index.js';
import { toJstDate } from '../time/index.js';
import { monthOf } from './month.js';
import {
  FEE_KINDS,
  type FeeFacts,
  type FeeKind,
  type FeeRecord,
  type JstMonth,
  type UsageCounts,
  type UsageLine,
} from './types.js';

/** What a line of the counts is to a price list. */
export function factsOf(line: UsageLine): Omit<FeeFacts, 'ordinal'> {
  const isTest = line.endsWith('-test');
  return { kind: line.slice(0, isTest ? -5 : undefined) as FeeKind, test: isTest ? 'yes' : 'no' };
}

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
  needObject('record', record);
  const line = lineOf(record);
  const date = toJstDate(record.at);
  const month = monthOf(date);
  const day = Number(date.slice(8));
  const days = [...daysOf(usage, month, line)];
  while (days.length < day) days.push(0);
  days[day - 1] = (days[day - 1] as number) + 1;
  return { ...usage, [month]: { ...usage[month], [line]: days } };
}

/** How many of a line there were in the first days of a month. */
export function countOf(usage: UsageCounts, month: JstMonth, line: UsageLine, days = 31): number {
  return daysOf(usage, month, line)
    .slice(0, days)
    .reduce((sum, day) => sum + day, 0);
}

/** How many of a line there were on each day, checked: counts may come from a store. */
function daysOf(usage: UsageCounts, month: JstMonth, line: UsageLine): readonly number[] {
  needObject('usage', usage);
  const lines = usage[month] ?? {};
  needObject('usage', lines);
  const days = lines[line] ?? [];
  const fits = Array.isArray(days) && days.length <= 31 && days.every(isCount);
  need(fits, 'usage', `at most 31 whole numbers in ${month}, ${line}`, days);
  return days;
}

/** Says whether a value is a whole number from 0. */
export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function lineOf(record: FeeRecord): UsageLine {
  const kind = record.record;
  const test = kind === 'screening' ? false : record.test;
  needWord(FEE_KINDS, 'record', kind);
  need(typeof test === 'boolean', 'test', 'true or false', test);
  return test ? (`${kind}-test` as UsageLine) : kind;
}
