import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { isYen, YEN_LIMIT, type Yen, yen } from '../../src/money/index.js';

describe('yen', () => {
  test.each([0, 1, 12_800, 999_999_999_999])('%d', (value) => {
    expect(isYen(value)).toBe(true);
    expect(yen(value)).toBe(value);
  });

  test.each<[string, unknown]>([
    ['a fraction', 37.4],
    ['a negative', -1],
    ['above the limit', 1_000_000_000_000],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a text', '1000'],
    ['a text with a comma', '1,000'],
    ['a big integer', 1000n],
    ['null', null],
    ['nothing', undefined],
    ['a list', [1000]],
    ['a boxed number', Object(1000)],
  ])('%s is none', (_, value) => {
    expect(isYen(value)).toBe(false);
    expect(() => yen(value as number)).toThrow(
      expect.objectContaining({
        code: 'MENSEKI_INVALID_INPUT',
        message: expect.stringMatching(
          /^yen: expected a whole number of yen from 0 to 999999999999, received /,
        ),
      }),
    );
  });

  test('the limit is shorter than the shortest card number', () => {
    expect(String(YEN_LIMIT)).toHaveLength(12);
    expect(() => yen(4_111_111_111_111_111)).toThrow(/received a longer number \(not shown\)$/);
  });

  test('always: a number is yen if it is whole, not negative and within the limit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()), (value) => {
        const within = value >= 0 && value <= 999_999_999_999;
        expect(isYen(value)).toBe(within && Math.floor(value) === value);
      }),
    );
  });

  test('a plain number is no yen to the compiler', () => {
    expectTypeOf<number>().not.toExtend<Yen>();
    expectTypeOf<Yen>().toExtend<number>();
  });
});
