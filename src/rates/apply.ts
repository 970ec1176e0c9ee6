import { Decimal } from 'decimal.js';
import { InvalidInputError, short } from '../errors/index.js';
import { type Yen, yen } from '../money/index.js';
import { isRate, type Rate, ROUNDINGS, type Rounding } from './types.js';

/** The modes of decimal.js: towards zero, half away from zero, away from zero. */
const MODES = { down: 1, 'half-up': 4, up: 0 } as const satisfies Record<Rounding, number>;

/**
 * Our own copy of decimal.js, made on first use, which what a host sets on its `Decimal` cannot reach.
 * Forty digits hold every product of a sum and a rate exactly. A tax contained in a sum lies more than
 * 1e-15 away from every whole and half yen unless it is one, so forty digits round it right.
 */
let own: Decimal.Constructor | undefined;

function decimal(rate: Rate): Decimal {
  if (!isRate(rate)) throw wrong("rate: expected 0 to below 100 as a text like '0.10'", rate);
  own ??= Decimal.clone({ defaults: true, precision: 40 });
  return new own(rate);
}

/**
 * A rate of a sum of yen, rounded once. It does not add the two.
 *
 * @param base - What the rate is taken of.
 * @param rate - Such as `'0.10'`.
 * @param rounding - What is done with a fraction of a yen; there is no default.
 * @throws InvalidInputError for an argument outside its vocabulary, or a result above `YEN_LIMIT`.
 * @example
 * ```ts
 * applyRate(yen(142), '0.10', 'down') // => 14
 * applyRate(yen(142), '0.10', 'up') // => 15
 * ```
 * @public
 */
export function applyRate(base: Yen, rate: Rate, rounding: Rounding): Yen {
  return round(decimal(rate).times(yen(base)), rounding);
}

/**
 * The tax contained in a sum that includes it (内税): `total × rate ÷ (1 + rate)`, rounded once.
 *
 * @param total - The sum with its tax.
 * @param rate - The rate of the tax on the sum without it.
 * @param rounding - What is done with a fraction of a yen of tax; there is no default.
 * @throws InvalidInputError for an argument outside its vocabulary.
 * @example
 * ```ts
 * includedTax(yen(318), '0.10', 'down') // => 28
 * ```
 * @public
 */
export function includedTax(total: Yen, rate: Rate, rounding: Rounding): Yen {
  const part = decimal(rate);
  return round(part.times(yen(total)).div(part.plus(1)), rounding);
}

function round(exact: Decimal, rounding: Rounding): Yen {
  if (!ROUNDINGS.includes(rounding)) {
    throw wrong(`rounding: expected ${ROUNDINGS.join(' | ')}`, rounding);
  }
  return yen(exact.toDecimalPlaces(0, MODES[rounding]).toNumber());
}

function wrong(expected: string, received: unknown): InvalidInputError {
  return new InvalidInputError(`${expected}, received ${short(received)}`);
}
