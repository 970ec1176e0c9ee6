import { InvalidInputError, short } from '../errors/index.js';

declare const instantBrand: unique symbol;

/**
 * A moment, written in ISO 8601 with seconds and an offset: `2024-05-01T09:00:00+09:00` or `…Z`, with
 * up to six decimals of a second. Between 1952-01-01 and 9998-12-31 on the Japanese calendar: before
 * 1952 Japan kept summer time, so a fixed +09:00 would be wrong.
 * @public
 */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

const DAY = 86_400_000;
const JST_OFFSET = 9 * 3_600_000;
const FIRST = Date.UTC(1952, 0, 1) - JST_OFFSET;
const END = Date.UTC(9999, 0, 1) - JST_OFFSET;

/** Digits `at` … `at + count` of a text as a number, NaN where one is not a digit. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of the date at the start of a text, NaN where there is no such date. */
export function epochDayOf(text: string): number {
  if (text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const last = (DAYS_IN_MONTH[month - 1] ?? Number.NaN) + leapDay;
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return year >= 1951 && day >= 1 && day <= last
    ? Date.UTC(year, month - 1, day) / DAY
    : Number.NaN;
}

/** Minutes of an offset that fills the rest of a text from `at`, NaN where it is none. */
function offsetMinutes(text: string, at: number): number {
  const sign = text[at];
  if (sign === 'Z') return text.length === at + 1 ? 0 : Number.NaN;
  if ((sign !== '+' && sign !== '-') || text[at + 3] !== ':' || text.length !== at + 6) {
    return Number.NaN;
  }
  const minutes = digits(text, at + 1, 2) * 60 + digits(text, at + 4, 2);
  if (digits(text, at + 4, 2) > 59 || minutes > 14 * 60) return Number.NaN;
  return sign === '+' ? minutes : minutes === 0 ? Number.NaN : -minutes;
}

/** Where the decimals of a second end: `at` if there are none, NaN if they are not 1 to 6 digits. */
function endOfFraction(text: string, at: number): number {
  if (text[at] !== '.') return at;
  let end = at + 1;
  while (digits(text, end, 1) >= 0) end += 1;
  return end > at + 1 && end <= at + 7 ? end : Number.NaN;
}

/**
 * Milliseconds since 1970 (with decimals down to a microsecond) of an instant, NaN if the text is no
 * {@link Instant}. Never reads the host's clock or zone.
 */
export function epochMsOf(text: string): number {
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  const end = endOfFraction(text, 19);
  const fraction = end > 19 ? Number(text.slice(19, end)) * 1000 : 0;
  const seconds = hour * 3600 + (minute - offsetMinutes(text, end)) * 60 + second;
  const ms = epochDayOf(text) * DAY + seconds * 1000 + fraction;
  return ms >= FIRST && ms < END ? ms : Number.NaN;
}

/** The JST calendar day an epoch millisecond falls on, as days since 1970-01-01. */
export function jstDayOf(ms: number): number {
  return Math.floor((ms + JST_OFFSET) / DAY);
}

/** The first millisecond of a JST calendar day given as days since 1970-01-01. */
export function startOfJstDay(day: number): number {
  return day * DAY - JST_OFFSET;
}

/**
 * Says whether a value is an {@link Instant}: a real date and time with an offset.
 *
 * @example
 * ```ts
 * isInstant('2024-05-01T09:00:00') // => false
 * ```
 * @public
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && !Number.isNaN(epochMsOf(value));
}

/**
 * Marks a text as an {@link Instant}. The text is kept as it was written.
 *
 * @throws InvalidInputError for a text without an offset, an impossible date or time, or a moment
 * outside 1952 to 9998.
 * @example
 * ```ts
 * instant('2024-05-01T09:00:00+09:00') // => '2024-05-01T09:00:00+09:00'
 * ```
 * @public
 */
/* @__NO_SIDE_EFFECTS__ */
export function instant(text: string): Instant {
  if (isInstant(text)) return text;
  throw new InvalidInputError(`instant: expected ${INSTANT_FORM}, received ${short(text)}`);
}

/** What an instant looks like, for messages. */
export const INSTANT_FORM =
  'an instant with seconds and an offset, 1952 to 9998, like 2024-05-01T09:00:00+09:00';

/**
 * Writes an epoch millisecond in JST with whole seconds; a part of a second is dropped.
 *
 * @example
 * ```ts
 * toJstText(0) // => '1970-01-01T09:00:00+09:00'
 * ```
 */
export function toJstText(ms: number): Instant {
  return `${new Date(ms + JST_OFFSET).toISOString().slice(0, 19)}+09:00` as Instant;
}
