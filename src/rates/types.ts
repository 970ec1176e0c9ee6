/**
 * A rate as it is written, `'0.10'` for ten percent: from 0 to below 100, without sign or exponent,
 * with at most twelve decimals. A text and not a number, so that it means what it says.
 * @public
 */
export type Rate = `${number}`;

/** What can be done with a fraction of a yen. */
export const ROUNDINGS = ['down', 'half-up', 'up'] as const;

/** What is done with a fraction of a yen: 切り捨て, 四捨五入 or 切り上げ. @public */
export type Rounding = (typeof ROUNDINGS)[number];

const FORM = /^(0|[1-9][0-9]?)(\.[0-9]{1,12})?$/;

/**
 * Says whether a value is a {@link Rate}.
 *
 * @example
 * ```ts
 * isRate('0.08') // => true
 * isRate(0.08) // => false
 * isRate('8%') // => false
 * ```
 * @public
 */
export function isRate(value: unknown): value is Rate {
  return typeof value === 'string' && FORM.test(value);
}
