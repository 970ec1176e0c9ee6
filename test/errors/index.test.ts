import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  InvalidInputError,
  need,
  needWord,
  RuleDefectError,
  short,
} from '../../src/errors/index.js';

test.each([
  [InvalidInputError, 'InvalidInputError', 'MENSEKI_INVALID_INPUT'],
  [RuleDefectError, 'RuleDefectError', 'MENSEKI_RULE_DEFECT'],
] as const)('%o has a name and a code that last', (Kind, name, code) => {
  const error = new Kind('what was wrong');
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name, code, message: 'what was wrong' });
  expect(String(error)).toBe(`${name}: what was wrong`);
});

describe('short', () => {
  test.each<[unknown, string]>([
    ['visa', '"visa"'],
    ['', '""'],
    ['a "b"', '"a \\"b\\""'],
    ['12345678901', '"12345678901"'],
    ['123456789012', 'a longer text (not shown)'],
    [5, '5'],
    [-1.5, '-1.5'],
    [Number.NaN, 'NaN'],
    [99_999_999_999, '99999999999'],
    [123_456_789_012, 'a longer number (not shown)'],
    [-123_456_789_012, 'a longer number (not shown)'],
    [null, 'null'],
    [true, 'true'],
    [undefined, 'nothing'],
    [4111.111111111111, 'a longer number (not shown)'],
    [() => 1, 'a function'],
    [class Odd {}, 'a function'],
    [{}, 'an object'],
    [new Date(0), 'an object'],
    [[1], 'a list'],
    [Symbol('x'), 'Symbol(x)'],
    [Symbol('4111111111111111'), 'a longer symbol (not shown)'],
    [10n, '10'],
    [4_111_111_111_111_111n, 'a longer bigint (not shown)'],
  ])('%o', (value, text) => {
    expect(short(value)).toBe(text);
  });

  test('never: twelve digits or more', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(short(value)).not.toMatch(/\d{12}/);
        expect(short(value).length).toBeLessThan(80);
      }),
    );
  });
});

describe('need', () => {
  test('says where, what is accepted and what was given', () => {
    expect(() => need(false, 'amount', 'whole yen', 'much')).toThrow(
      new InvalidInputError('amount: expected whole yen, received "much"'),
    );
    expect(() => needWord(['ja', 'en'], 'language', 'fr')).toThrow(
      new InvalidInputError('language: expected ja | en, received "fr"'),
    );
  });

  test('lets pass what fits', () => {
    need(true, 'amount', 'whole yen', 1);
    needWord(['ja', 'en'], 'language', 'ja');
  });
});
