/**
 * Calendar arithmetic in months, by date-fns. It is a folder of its own because only the usage report
 * needs it.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { need } from '../errors/index.js';
import { dateOfDay, dayOfDate, type JstDate } from '../time/index.js';

const DAY = 86_400_000;

/**
 * The day a number of calendar months later (or earlier). A day that the month lacks becomes its
 * last: 31 January plus one month is 28 or 29 February.
 *
 * @throws InvalidInputError if `date` is no day, `months` no whole number, or the year has no four digits.
 * @example
 * ```ts
 * addMonths(jstDate('2024-01-31'), 1) // => '2024-02-29'
 * ```
 * @public
 */
export function addMonths(date: JstDate, months: number): JstDate {
  need(Number.isSafeInteger(months), 'months', 'a whole number', months);
  return dateOfDay(addMonthsTo(utc(date), months).getTime() / DAY);
}

/**
 * How many calendar months the month of `later` lies after the month of `earlier`.
 *
 * @throws InvalidInputError if an argument is no day.
 */
export function monthsBetween(later: JstDate, earlier: JstDate): number {
  return differenceInCalendarMonths(utc(later), utc(earlier));
}

/** A Japanese day is held as UTC midnight, so that the host's zone never enters. */
function utc(date: JstDate): Date {
  return new UTCDateMini(dayOfDate(date) * DAY);
}
