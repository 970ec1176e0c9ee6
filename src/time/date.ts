import { need } from '../errors/index.js';
import { epochDayOf, epochMsOf, type Instant, jstDayOf } from './instant.js';

declare const dateBrand: unique symbol;

/** A day on the Japanese calendar (暦日), `YYYY-MM-DD`, from 1952-01-01 to 9998-12-31. @public */
export type JstDate = string & { readonly [dateBrand]: 'JstDate' };

const DAY = 86_400_000;

/**
 * Says whether a value is a {@link JstDate}: a real day, written `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * isJstDate('2025-02-30') // => false
 * ```
 * @public
 */
export function isJstDate(value: unknown): value is JstDate {
  if (typeof value !== 'string' || value.length !== 10) return false;
  // The engine reads 30 February as 1 March, and another notation in the host's zone; what it cannot
  // read is null.
  const real = new Date(value).toJSON()?.startsWith(value) === true;
  return real && value >= '1952' && value < '9999';
}

/**
 * Marks a text as a day on the Japanese calendar.
 *
 * @throws InvalidInputError if there is no such day, or it lies outside 1952 to 9998.
 * @example
 * ```ts
 * jstDate('2024-02-29') // => '2024-02-29'
 * ```
 * @public
 */
/* @__NO_SIDE_EFFECTS__ */
export function jstDate(text: string): JstDate {
  need(isJstDate(text), 'jstDate', 'a real day from 1952-01-01 to 9998-12-31 as YYYY-MM-DD', text);
  return text as JstDate;
}

/**
 * The Japanese calendar day an instant falls on, whatever offset it is written with.
 *
 * @throws InvalidInputError if the argument is no instant.
 * @example
 * ```ts
 * toJstDate(instant('2024-04-30T15:00:00Z')) // => '2024-05-01'
 * ```
 * @public
 */
export function toJstDate(at: Instant): JstDate {
  return dateOfDay(jstDayOf(toEpochMs(at)));
}

/**
 * Milliseconds since 1970 of an instant.
 *
 * @throws InvalidInputError if the argument is no instant.
 * @example
 * ```ts
 * toEpochMs(instant('1970-01-01T09:00:00+09:00')) // => 0
 * ```
 * @public
 */
export function toEpochMs(at: Instant): number {
  return needMs('instant', at);
}

/** The same for a field: the exception names it. */
export function needMs(path: string, value: unknown): number {
  const ms = epochMsOf(value as string);
  need(!Number.isNaN(ms), path, 'an instant like 2024-05-01T09:00:00+09:00', value);
  return ms;
}

/** Days repeat from order to order; their texts are kept. Emptied when it grows, so it stays small. */
const datesOfDays = new Map<number, JstDate>();

/** The text of a day given as days since 1970-01-01. */
export function dateOfDay(day: number): JstDate {
  const known = datesOfDays.get(day);
  if (known !== undefined) return known;
  const date = dateOfDayAfresh(day);
  if (datesOfDays.size >= 4096) datesOfDays.clear();
  datesOfDays.set(day, date);
  return date;
}

/** The same, without a text that is kept: for what asks seldom and is to stay small. */
export function dateOfDayAfresh(day: number): JstDate {
  // Between these a year has four digits.
  const fits = Number.isInteger(day) && day > -7e5 && day < 2_932_897;
  need(fits, 'day', 'a whole number of days', day);
  return new Date(day * DAY).toISOString().slice(0, 10) as JstDate;
}

/**
 * Days since 1970-01-01 of a day.
 *
 * @throws InvalidInputError if the argument is no day.
 */
export function dayOfDate(date: JstDate): number {
  // A deadline counted from a day of 9998 may lie in 9999.
  const day = epochDayOf(date);
  need(!Number.isNaN(day) && date.length === 10, 'jstDate', 'a real day as YYYY-MM-DD', date);
  return day;
}
