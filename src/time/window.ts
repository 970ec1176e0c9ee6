import { need, needObject, needWord } from '../errors/index.js';
import { type Instant, jstDayOf, startOfJstDay, toJstText } from './instant.js';

/**
 * A span of days with its counting rule (日数の数え方). Never a bare number: providers count
 * differently, and the last day is where disputes are.
 * @public
 */
export type ValidityWindow = {
  /** How many days, a whole number of at least 1. */
  readonly days: number;
  /** Whether the opening day is day one (`included`) or day zero (`excluded`). */
  readonly firstDay: 'excluded' | 'included';
  /** `day-end`: up to 23:59:59 JST of the last day. `clock-time`: up to the same time of day, inclusive. */
  readonly ends: 'day-end' | 'clock-time';
};

const DAY = 86_400_000;

const FIRST_DAYS: readonly unknown[] = ['excluded', 'included'];
const ENDS: readonly unknown[] = ['day-end', 'clock-time'];

/** Throws unless a value is a window. */
export function needWindow(path: string, window: ValidityWindow): void {
  needObject(path, window);
  const { days, firstDay, ends } = window;
  const fits = Number.isSafeInteger(days) && days >= 1 && days <= 3660;
  need(fits, 'days', 'whole days from 1 to 3660', days);
  needWord(FIRST_DAYS, 'firstDay', firstDay);
  needWord(ENDS, 'ends', ends);
}

/** The last JST calendar day of a window opened on `openedDay` (days since 1970-01-01). */
export function lastDayOf(window: ValidityWindow, openedDay: number): number {
  return openedDay + window.days - (window.firstDay === 'included' ? 1 : 0);
}

/** Says whether `ms` still lies inside a window opened at `openedMs` (both epoch milliseconds). */
export function isWithin(window: ValidityWindow, openedMs: number, ms: number): boolean {
  const openedDay = jstDayOf(openedMs);
  const last = lastDayOf(window, openedDay);
  if (window.ends === 'day-end') return ms < startOfJstDay(last + 1);
  return ms <= openedMs + (last - openedDay) * DAY;
}

/** The last second inside a window opened at `openedMs`, written in JST. */
export function closesAtMs(window: ValidityWindow, openedMs: number): Instant {
  const openedDay = jstDayOf(openedMs);
  const last = lastDayOf(window, openedDay);
  if (window.ends === 'clock-time') return toJstText(openedMs + (last - openedDay) * DAY);
  return endOfDay(last);
}

/** Days repeat from order to order; their texts are kept. Emptied when it grows, so it stays small. */
const endsOfDays = new Map<number, Instant>();

function endOfDay(day: number): Instant {
  const known = endsOfDays.get(day);
  if (known !== undefined) return known;
  const text = toJstText(startOfJstDay(day + 1) - 1000);
  if (endsOfDays.size >= 4096) endsOfDays.clear();
  endsOfDays.set(day, text);
  return text;
}
