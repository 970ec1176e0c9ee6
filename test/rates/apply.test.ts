import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { type Yen, yen } from '../../src/money/index.js';
import { applyRate, includedTax, isRate, type Rate, ROUNDINGS } from '../../src/rates/index.js';
import { INVOICES } from './published.examples.js';

describe('what providers publish', () => {
  test.each(INVOICES)('$case', ({ lines, rate, rounding, unit, expect: { tax, total } }) => {
    const sum = yen(lines.reduce((before, line) => before + line, 0));
    if (unit === 'invoice') {
      expect(applyRate(sum, rate, rounding)).toBe(tax);
      expect(sum + tax).toBe(total);
      return;
    }
    const shown = lines.map((line) => line + applyRate(yen(line), rate, rounding));
    const shownTotal = shown.reduce((before, line) => before + line, 0);
    expect(shownTotal).toBe(total);
    expect(includedTax(yen(shownTotal), rate, rounding)).toBe(tax);
  });
});

describe('a fraction of a yen', () => {
  test.each([
    ['down', 14], // 14.2
    ['half-up', 14],
    ['up', 15],
  ] as const)('142 at 10 %% %s', (rounding, tax) => {
    expect(applyRate(yen(142), '0.10', rounding)).toBe(tax);
  });

  test('a half goes up only where it is said so', () => {
    expect(ROUNDINGS.map((rounding) => applyRate(yen(5), '0.1', rounding))).toEqual([0, 1, 1]);
  });

  test('a whole result is the same in every mode', () => {
    for (const rounding of ROUNDINGS) {
      expect(applyRate(yen(2500), '0.0012', rounding)).toBe(3);
      expect(includedTax(yen(110), '0.10', rounding)).toBe(10);
      expect(applyRate(yen(100), '0', rounding)).toBe(0);
    }
  });

  test('what a floating rate gets wrong', () => {
    expect(Math.floor(2500 * 0.0012)).toBe(2); // it is 3, see above
    expect(Math.ceil(100 * 1.1)).toBe(111);
    expect(applyRate(yen(100), '1.1', 'up')).toBe(110);
  });
});

describe('a host that changes decimal.js', () => {
  test('does not change our tax', () => {
    const { precision, rounding } = Decimal;
    Decimal.set({ precision: 2, rounding: 0 });
    try {
      expect(applyRate(yen(123_456), '0.08', 'down')).toBe(9876); // 9876.48
      expect(includedTax(yen(123_456), '0.08', 'down')).toBe(9144); // 9144.88…
    } finally {
      Decimal.set({ precision, rounding });
    }
  });
});

describe('misuse', () => {
  const wrong: [string, () => unknown, string][] = [
    ['a fraction of a yen', () => applyRate(37.4 as Yen, '0.10', 'down'), 'received 37.4'],
    ['a text as yen', () => applyRate('142' as never, '0.10', 'down'), 'received "142"'],
    ['a number as rate', () => applyRate(yen(1), 0.1 as never, 'down'), 'received 0.1'],
    ['a percentage', () => includedTax(yen(1), '8%' as Rate, 'down'), 'received "8%"'],
    ['another rounding', () => applyRate(yen(1), '0.1', 'half-even' as never), '"half-even"'],
    [
      'no rounding',
      () => includedTax(yen(1), '0.1', undefined as never),
      'rounding: expected down',
    ],
    ['a result too large', () => applyRate(yen(999_999_999_999), '2', 'down'), 'a longer number'],
    [
      'a long text, which is not repeated',
      () => applyRate(yen(1), '4111111111111111' as Rate, 'down'),
      'a longer text (not shown)',
    ],
  ];
  test.each(wrong)('%s', (_name, call, message) => {
    expect(call).toThrow(message);
    expect(call).toThrow(expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }));
  });
});

describe('isRate', () => {
  test.each(['0', '0.10', '1', '99.999999999999'])('takes %s', (value) => {
    expect(isRate(value)).toBe(true);
  });

  test.each([
    '',
    '-0.1',
    '+0.1',
    '.1',
    '1.',
    '1e-1',
    '0x1',
    '00.1',
    '100',
    '0.1\n',
    '0.1 ',
    '0.1234567890123',
    'NaN',
    'Infinity',
    0.1,
    null,
    undefined,
  ])('refuses %j', (value) => {
    expect(isRate(value)).toBe(false);
  });
});
