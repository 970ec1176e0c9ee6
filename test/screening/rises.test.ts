import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YEN_LIMIT, type Yen } from '../../src/money/index.js';
import { countRises } from '../../src/screening/index.js';

const rises = (amounts: readonly number[], percent: number) =>
  countRises(amounts as Yen[], percent);

describe('rises in a row up to the last amount', () => {
  it.each<[number[], number, number]>([
    [[], 0, 0],
    [[5000], 0, 0],
    [[1000, 1000], 0, 0],
    [[1000, 1001], 0, 1],
    [[1001, 1000], 0, 0],
    [[0, 1], 1000, 1],
    [[0, 0], 0, 0],
    [[1000, 1199], 20, 0],
    [[1000, 1200], 20, 1],
    [[1001, 1201], 20, 0],
    [[1001, 1202], 20, 1],
    [[1, 2, 3, 4], 0, 3],
    [[9, 1, 2, 3], 0, 2],
    [[1, 2, 3, 3], 0, 0],
    [[1, 2, 2, 3], 0, 1],
    [[1000, 11_000], 1000, 1],
    [[1000, 10_999], 1000, 0],
    [[YEN_LIMIT - 1, YEN_LIMIT], 0, 1],
    [[90_909_090_909, YEN_LIMIT], 1000, 1],
    [[90_909_090_910, YEN_LIMIT], 1000, 0],
  ])('%j by %i%% rise %i times', (amounts, percent, expected) => {
    expect(rises(amounts, percent)).toBe(expected);
  });

  it.each<[unknown, unknown, RegExp]>([
    [undefined, 20, /^amounts: expected a list, received nothing/],
    [[1000, '1200'], 20, /^amounts: expected whole yen, received "1200"/],
    [[1000, 0.5], 20, /^amounts: expected whole yen/],
    [[1000, 1200], -1, /^percent: expected a whole number from 0 to 1000, received -1/],
    [[], 1001, /^percent/],
  ])('%j by %j is refused', (amounts, by, message) => {
    expect(() => countRises(amounts as never, by as never)).toThrow(message);
  });

  const some = fc.array(fc.integer({ min: 0, max: YEN_LIMIT }), { maxLength: 8 });
  const percent = fc.integer({ min: 0, max: 1000 });

  it('are never more with a larger percentage', () => {
    fc.assert(
      fc.property(some, percent, percent, (amounts, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(rises(amounts, high)).toBeLessThanOrEqual(rises(amounts, low));
      }),
    );
  });

  it('are as many as exact fractions say', () => {
    fc.assert(
      fc.property(some, percent, (amounts, by) => {
        const steps = amounts.slice(1).map((after, i) => {
          const [a, b] = [BigInt(amounts[i] as number), BigInt(after)];
          return b > a && (b - a) * 100n >= a * BigInt(by);
        });
        expect(rises(amounts, by)).toBe(steps.length - 1 - steps.lastIndexOf(false));
      }),
    );
  });

  it('do not look at what was before the last step that is none', () => {
    fc.assert(
      fc.property(some, some, percent, (before, after, by) => {
        const last = [5, 5, ...after];
        expect(rises([...before, ...last], by)).toBe(rises(last, by));
      }),
    );
  });
});
