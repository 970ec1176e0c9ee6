import { type Decision, decide } from '../decision/index.js';
import { need } from '../errors/index.js';
import type { Rate } from '../rates/index.js';
import { isJstDate, type JstDate } from '../time/index.js';
import { CONSUMPTION_TAX } from './rules/index.js';
import type { JstMonth } from './types.js';

/**
 * Says whether a value is a month of the Japanese calendar, `YYYY-MM`, from 1952 to 9998.
 *
 * @example
 * ```ts
 * isJstMonth('2024-13') // => false
 * ```
 * @public
 */
export function isJstMonth(value: unknown): value is JstMonth {
  return typeof value === 'string' && isJstDate(`${value}-01`);
}

/**
 * The consumption tax rate of a month's bill, or `no-rule-in-force` for a month before April 2014. It
 * is the rate on the first day of the month; no rate in the table began later in one.
 *
 * @throws InvalidInputError if there is no such month.
 * @example
 * ```ts
 * const tax = findTaxRate('2019-09');
 * tax.kind === 'decided' ? tax.outcome : tax.kind // => '0.08'
 * findTaxRate('2014-03').kind // => 'no-rule-in-force'
 * ```
 * @public
 */
export function findTaxRate(month: JstMonth): Decision<Rate> {
  return decide(CONSUMPTION_TAX, { monthStartsOn: firstDayOf(month) });
}

/** The first day of a month. */
export function firstDayOf(month: JstMonth): JstDate {
  need(isJstMonth(month), 'month', 'YYYY-MM from 1952-01 to 9998-12', month);
  return `${month}-01` as JstDate;
}

/** The month of a day. */
export function monthOf(date: JstDate): JstMonth {
  return date.slice(0, 7) as JstMonth;
}
