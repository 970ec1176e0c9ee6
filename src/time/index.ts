/**
 * Japanese calendar days and instants. Every rule of menseki counts in Asia/Tokyo, fixed +09:00; the
 * host's zone, its clock and `Intl` are never asked.
 */
import { toEpochMs } from './date.js';
import type { Instant } from './instant.js';
import { closesAtMs, needWindow, type ValidityWindow } from './window.js';

export {
  dateOfDay,
  dateOfDayAfresh,
  dayOfDate,
  isJstDate,
  type JstDate,
  jstDate,
  needMs,
  toEpochMs,
  toJstDate,
} from './date.js';
export {
  epochDayOf,
  epochMsOf,
  INSTANT_FORM,
  type Instant,
  instant,
  isInstant,
  jstDayOf,
  startOfJstDay,
  toJstText,
} from './instant.js';
export { closesAtMs, isWithin, lastDayOf, needWindow, type ValidityWindow } from './window.js';

/**
 * The last second inside a window that opened at an instant, written in JST. Inclusive.
 *
 * @throws InvalidInputError if the window does not say how it counts from 1 to 3660 days, if
 * `openedAt` is no instant, or for a window that ends after the year 9999.
 * @example
 * ```ts
 * closesAt({ days: 60, firstDay: 'excluded', ends: 'day-end' }, instant('2020-01-08T17:00:00+09:00'))
 * // => '2020-03-08T23:59:59+09:00'
 * ```
 * @public
 */
export function closesAt(window: ValidityWindow, openedAt: Instant): Instant {
  needWindow('window', window);
  return closesAtMs(window, toEpochMs(openedAt));
}
