import { need } from '../errors/index.js';

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
/** The first milliseconds of 1952, of 9999 and of 10000 in JST. A window may close after 9998. */
const FIRST = -568_112_400_000;
const END = 253_370_732_400_000;
const LATEST = 253_402_268_400_000;

/** Character codes: 0 - : T + Z and the decimal point. */
const DIGIT_0 = 48;
const HYPHEN = 45;
const COLON = 58;
const LETTER_T = 84;
const PLUS = 43;
const LETTER_Z = 90;
const POINT = 46;

/** What {@link two} gives for anything but two digits: more than two digits can say. */
const NO_DIGITS = 100;

/** Two digits of a text as a number, {@link NO_DIGITS} where they are not. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - DIGIT_0;
  const ones = text.charCodeAt(at + 1) - DIGIT_0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}

/** Days of a year without a leap day before each month, and before the next year. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const LEAP_YEARS_BEFORE_1970 = 477;

/** Days since 1970-01-01 of the date at the start of a text, NaN where there is none. */
export function epochDayOf(text: string): number {
  if (typeof text !== 'string') return Number.NaN;
  const century = two(text, 0);
  const rest = two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const year = century * 100 + rest;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN;
  if (year < 1951 || century >= NO_DIGITS || rest >= NO_DIGITS) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  // NaN where there is no such month: nothing is less than it.
  const first = DAYS_BEFORE[month - 1] as number;
  const last = (DAYS_BEFORE[month] as number) - first + (month === 2 ? leap : 0);
  if (!(day >= 1 && day <= last)) return Number.NaN;
  // Leap years up to the year before; `| 0` drops the decimals, and years are small.
  const before = year - 1;
  const leaps = (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0);
  const days = first + (month > 2 ? leap : 0) + day - 1;
  return (year - 1970) * 365 + leaps - LEAP_YEARS_BEFORE_1970 + days;
}

const MAX_OFFSET = 14 * 60;

/** Minutes of an offset that fills the rest of a text from `at`, NaN where it is none. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return text.length === at + 1 ? 0 : Number.NaN;
  if (sign !== PLUS && sign !== HYPHEN) return Number.NaN;
  if (text.charCodeAt(at + 3) !== COLON || text.length !== at + 6) return Number.NaN;
  const rest = two(text, at + 4);
  const minutes = two(text, at + 1) * 60 + rest;
  if (rest > 59 || minutes > MAX_OFFSET) return Number.NaN;
  // RFC 3339 writes -00:00 for an offset that nobody knows.
  return sign === PLUS ? minutes : -minutes || Number.NaN;
}

/** Where the decimals of a second end, NaN if they are not 1 to 6 digits. */
function endOfFraction(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) >= DIGIT_0 && text.charCodeAt(end) <= DIGIT_0 + 9) end += 1;
  return end > at + 1 && end <= at + 7 ? end : Number.NaN;
}

/**
 * Milliseconds since 1970 (with decimals down to a microsecond) of an instant, NaN if the argument is no
 * {@link Instant}. Never reads the host's clock or zone.
 */
export function epochMsOf(text: string): number {
  const days = epochDayOf(text);
  if (Number.isNaN(days)) return days;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (hour > 23 || minute > 59 || second > 59) return Number.NaN;
  if (text.charCodeAt(10) !== LETTER_T || text.charCodeAt(13) !== COLON) return Number.NaN;
  if (text.charCodeAt(16) !== COLON) return Number.NaN;
  const end = text.charCodeAt(19) === POINT ? endOfFraction(text, 19) : 19;
  const minutes = hour * 60 + minute - offsetMinutes(text, end);
  const ms = days * DAY + minutes * 60_000 + second * 1000;
  const exact = end > 19 ? ms + Number(text.slice(19, end)) * 1000 : ms;
  return exact >= FIRST && exact < END ? exact : Number.NaN;
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
  return !Number.isNaN(epochMsOf(value as string));
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
  need(isInstant(text), 'instant', INSTANT_FORM, text);
  return text as Instant;
}

/** What an instant looks like, for messages. */
export const INSTANT_FORM =
  'an instant with seconds and an offset, 1952 to 9998, like 2024-05-01T09:00:00+09:00';

/**
 * Writes an epoch millisecond in JST with whole seconds; a part of a second is dropped.
 *
 * @throws InvalidInputError if the argument is no number, or its year has no four digits.
 * @example
 * ```ts
 * toJstText(0) // => '1970-01-01T09:00:00+09:00'
 * ```
 */
export function toJstText(ms: number): Instant {
  const fits = typeof ms === 'number' && ms >= FIRST && ms < LATEST;
  need(fits, 'ms', 'milliseconds', ms);
  return `${new Date(ms + JST_OFFSET).toISOString().slice(0, 19)}+09:00` as Instant;
}
