import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { YEN_LIMIT, type Yen } from '../../src/money/index.js';
import { applyRate, includedTax, type Rate, ROUNDINGS } from '../../src/rates/index.js';

/** A rate as whole parts of 10^decimals, so that whole numbers can check it. */
const rates = fc
  .integer({ min: 0, max: 12 })
  .chain((decimals) =>
    fc
      .bigInt({ min: 0n, max: 10n ** BigInt(decimals) })
      .map((parts) => ({ parts, one: 10n ** BigInt(decimals), rate: text(parts, decimals) })),
  );
const sums = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: YEN_LIMIT }),
) as fc.Arbitrary<Yen>;
const roundings = fc.constantFrom(...ROUNDINGS);

function text(parts: bigint, decimals: number): Rate {
  const digits = parts.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`) as Rate;
}

/** The simpler model: whole numbers only. */
function divide(top: bigint, bottom: bigint, rounding: (typeof ROUNDINGS)[number]): number {
  const down = top / bottom;
  const rest = top % bottom;
  const up = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= bottom;
  return Number(up ? down + 1n : down);
}

describe('against whole numbers', () => {
  test('a rate of a sum', () => {
    fc.assert(
      fc.property(sums, rates, roundings, (sum, { parts, one, rate }, rounding) => {
        expect(applyRate(sum, rate, rounding)).toBe(divide(BigInt(sum) * parts, one, rounding));
      }),
      { numRuns: 1000 },
    );
  });

  test('a tax contained in a sum', () => {
    fc.assert(
      fc.property(sums, rates, roundings, (sum, { parts, one, rate }, rounding) => {
        const expected = divide(BigInt(sum) * parts, one + parts, rounding);
        expect(includedTax(sum, rate, rounding)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('always', () => {
  test('down, half-up, up ascend, at most one yen apart', () => {
    fc.assert(
      fc.property(sums, rates, (sum, { rate }) => {
        const [down, half, up] = ROUNDINGS.map((rounding) => applyRate(sum, rate, rounding));
        expect([down, half, up]).toEqual([down, half, up].sort((a, b) => Number(a) - Number(b)));
        expect(Number(up) - Number(down)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a larger sum has no smaller tax', () => {
    fc.assert(
      fc.property(sums, sums, rates, roundings, (a, b, { rate }, rounding) => {
        const [small, large] = [Math.min(a, b) as Yen, Math.max(a, b) as Yen];
        expect(applyRate(small, rate, rounding)).toBeLessThanOrEqual(
          applyRate(large, rate, rounding),
        );
        expect(includedTax(small, rate, rounding)).toBeLessThanOrEqual(
          includedTax(large, rate, rounding),
        );
      }),
    );
  });
});
