import { InvalidInputError, short } from '../errors/index.js';

declare const yenBrand: unique symbol;

/**
 * A whole, non-negative number of yen (円), at most 999,999,999,999. The yen has no minor unit, so a
 * fraction exists only inside a tax calculation (`menseki/rates`).
 * @public
 */
export type Yen = number & { readonly [yenBrand]: 'Yen' };

/** The largest amount the library takes: twelve digits, one fewer than the shortest card number. */
export const YEN_LIMIT = 999_999_999_999;

/**
 * Says whether a value is a whole number of yen from 0 to {@link YEN_LIMIT}, both inclusive.
 *
 * @example
 * ```ts
 * isYen(37.4) // => false
 * ```
 * @public
 */
export function isYen(value: unknown): value is Yen {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= YEN_LIMIT;
}

/**
 * Marks a number as yen.
 *
 * @throws InvalidInputError for a fraction, a negative number or one above {@link YEN_LIMIT}.
 * @example
 * ```ts
 * yen(12800) // => 12800
 * ```
 * @public
 */
/* @__NO_SIDE_EFFECTS__ */
export function yen(value: number): Yen {
  if (isYen(value)) return value;
  throw new InvalidInputError(
    `yen: expected a whole number of yen from 0 to ${YEN_LIMIT}, received ${short(value)}`,
  );
}
