import { describe, expect, test } from 'vitest';
import { hasLongDigitRun, holdsCardNumber, isCardNumberLike } from '../../src/input/index.js';
import { SPELLINGS } from '../support/card-numbers.js';
import { NO_CARDS, TEST_CARDS } from './card-number.examples.js';

describe.each(TEST_CARDS)('%s %s is found', (_, digits) => {
  test.each(SPELLINGS)('%s', (_name, write) => {
    expect(holdsCardNumber(write(digits))).toBe(true);
    expect(isCardNumberLike(write(digits))).toBe(true);
  });

  test('as a number, with a minus too', () => {
    const exact = Number.isSafeInteger(Number(digits));
    expect(isCardNumberLike(Number(digits))).toBe(exact);
    expect(isCardNumberLike(-Number(digits))).toBe(exact);
  });
});

test.each([
  ['beside a UUID', '58515249-3171-4768-a10e-7ebec8a50e8c-4111111111111111'],
  ['beside a digest', `${'0a'.repeat(16)} 4111111111111111`],
  ['in a shorter word', `4111111111111111${'a'.repeat(15)}`],
  ['in digits as long as a UUID', '41111111-1111-1111-0000-000000000000'],
  ['in digits as long as a digest', `4111111111111111 ${'0'.repeat(15)}`],
])('a card number %s is found', (_, text) => {
  expect(holdsCardNumber(text)).toBe(true);
});

describe('is none', () => {
  test.each(NO_CARDS)('%s: %s', (_, text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });

  test.each([0, 1, 12_800, 999_999_999_999, 1_714_521_600_000, 1e300, Number.NaN])(
    'the number %d',
    (value) => {
      expect(isCardNumberLike(value)).toBe(false);
    },
  );

  test.each([null, undefined, true, {}, ['4111111111111111']])('%j itself', (value) => {
    expect(isCardNumberLike(value)).toBe(false);
  });
});

describe('a long run of digits', () => {
  test.each([
    ['1234567890123', true],
    ['1234 5678 9012 3', true],
    ['１２３４５６７８９０１２３', true],
    ['123456789012', false],
    ['12345678901 2 a 3', false],
  ])('%s: %j', (text, long) => {
    expect(hasLongDigitRun(text)).toBe(long);
  });
});

test('a very long text is read to the end', () => {
  const texts = ['4', '4 ', '4-', '41111 ', ' 4111111111111112'].map((part) => part.repeat(40_000));
  for (const text of texts) expect(typeof holdsCardNumber(text)).toBe('boolean');
  expect(holdsCardNumber(`${'x '.repeat(100_000)}4111111111111111`)).toBe(true);
});
