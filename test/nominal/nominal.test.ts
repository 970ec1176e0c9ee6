import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors/index.js';
import { yen } from '../../src/money/index.js';
import {
  assessCardCheck,
  assessNominalUse,
  assessPump,
  classifyAmount,
} from '../../src/nominal/index.js';
import { NOMINAL_USE, PUMP_ADVICE } from '../../src/nominal/presets/index.js';
import { type Instant, instant } from '../../src/time/index.js';

const CHECKED = instant('2024-04-01T10:00:00+09:00');

describe('classifyAmount', () => {
  it.each([
    [0, 'zero'],
    [1, 'nominal'],
    [2, 'ordinary'],
    [9, 'ordinary'],
    [10, 'nominal'],
    [11, 'nominal'],
    [12, 'ordinary'],
    [50, 'nominal'],
    [100, 'nominal'],
    [101, 'ordinary'],
    [200, 'nominal'],
    [201, 'ordinary'],
    [98_000, 'ordinary'],
  ] as const)('%i yen', (amount, expected) => {
    expect(classifyAmount(yen(amount)).amount).toBe(expected);
  });

  it('takes a list of your own instead', () => {
    const policy = { amounts: [1, 5] };
    expect(classifyAmount(yen(5), policy).amount).toBe('nominal');
    expect(classifyAmount(yen(100), policy).amount).toBe('ordinary');
    expect(classifyAmount(yen(0), policy).amount).toBe('zero');
    expect(classifyAmount(yen(1), { amounts: [] }).amount).toBe('ordinary');
  });

  it.each([
    [37.4, {}],
    [-1, {}],
    ['1', {}],
    [Number.NaN, {}],
    [1, { amounts: [0] }],
    [1, { amounts: [1.5] }],
    [1, { amounts: '1' }],
    [1, { amount: [1] }],
    [1, { amounts: null }],
    [1, { amounts: 0 }],
    [1, { split: null }],
    [1, null],
    [1, []],
    [1, '4111111111111111'],
  ])('throws for %j with %j', (amount, policy) => {
    expect(() => classifyAmount(amount as never, policy as never)).toThrow(InvalidInputError);
  });
});

describe('assessCardCheck', () => {
  const at = (asOf: string, cancelledAt: Instant | null = null) =>
    assessCardCheck({ amount: yen(50), checkedAt: CHECKED, cancelledAt, asOf: instant(asOf) });

  it.each([
    ['2024-04-01T10:00:00+09:00', 'open'],
    ['2024-05-31T23:59:59.999999+09:00', 'open'],
    ['2024-05-31T15:00:00Z', 'overdue'],
    ['2024-06-01T00:00:00+09:00', 'overdue'],
  ])('at %s it is %s', (asOf, state) => {
    expect(at(asOf)).toMatchObject({ state, dueAt: '2024-05-31T23:59:59+09:00', proves: 50 });
  });

  it.each([
    ['2024-03-31T23:59:59Z', '2024-05-31'],
    ['2024-03-31T15:00:00Z', '2024-05-31'],
    ['2024-03-31T14:59:59Z', '2024-05-30'],
    ['2024-01-01T00:00:00+09:00', '2024-03-01'],
    ['2023-01-01T00:00:00+09:00', '2023-03-02'],
    ['2023-12-31T23:59:59+09:00', '2024-02-29'],
    ['2024-12-31T23:59:59+09:00', '2025-03-01'],
    ['2024-02-29T12:00:00+09:00', '2024-04-29'],
  ])('counts 60 days in JST, over ends of months and leap years: %s', (at, day) => {
    const checkedAt = instant(at);
    const { dueAt } = assessCardCheck({ amount: yen(1), checkedAt, asOf: checkedAt });
    expect(dueAt).toBe(`${day}T23:59:59+09:00`);
  });

  it('is cancelled from the moment of it on, and not before', () => {
    const cancelledAt = instant('2024-04-01T10:00:05+09:00');
    expect(at('2024-04-01T10:00:04+09:00', cancelledAt).state).toBe('open');
    expect(at('2024-04-01T10:00:05+09:00', cancelledAt).state).toBe('cancelled');
    expect(at('2025-01-01T00:00:00+09:00', cancelledAt).state).toBe('cancelled');
  });

  it('names its own rule, then the rule of checks', () => {
    expect(at('2024-06-01T00:00:00+09:00').reasons.map(({ rule }) => rule)).toEqual([
      'nominal/check-overdue',
      'authorization/validity-check',
    ]);
  });

  it('refuses moments before the check', () => {
    const early = instant('2024-04-01T09:59:59+09:00');
    expect(() => at(early)).toThrow('asOf: expected an instant at or after checkedAt');
    expect(() => at('2024-04-02T00:00:00+09:00', early)).toThrow('cancelledAt: expected');
  });
});

describe('assessNominalUse', () => {
  const asked = { brand: 'visa', mcc: '5999', use: 'card-check', amount: yen(1) } as const;

  it('says both: what is practised, and what the brand’s rule is', () => {
    const seen = assessNominalUse(asked, NOMINAL_USE);
    expect(seen).toMatchObject({ kind: 'not-allowed', instead: 'zero-amount' });
    expect(classifyAmount(yen(1)).amount).toBe('nominal');
  });

  it('knows one unit, whatever list of amounts is given', () => {
    const policy = { amounts: [5] };
    const pump = { ...asked, mcc: '5542' };
    expect(assessNominalUse(pump, NOMINAL_USE, policy).kind).toBe('allowed');
  });

  it('asks what is sold: 100 yen for goods of 100 yen are no breach', () => {
    const goods = { ...asked, use: 'goods', amount: yen(100) } as const;
    expect(assessNominalUse({ ...goods, sold: yen(100) }, NOMINAL_USE).kind).toBe('allowed');
    expect(assessNominalUse({ ...goods, sold: yen(101) }, NOMINAL_USE).kind).toBe('breach');
    const fuel = { ...asked, use: 'fuel', brand: 'mastercard', mcc: '5542' } as const;
    expect(assessNominalUse({ ...fuel, sold: yen(1) }, NOMINAL_USE).kind).toBe('allowed');
    expect(assessNominalUse({ ...fuel, sold: null }, NOMINAL_USE).kind).toBe('not-allowed');
  });

  it.each([
    ['brand', { brand: 'vsa' }, 'brand: expected visa | mastercard | jcb | amex | diners'],
    ['mcc', { mcc: '542' }, 'mcc: expected four digits, received "542"'],
    ['mcc', { mcc: 5542 }, 'mcc: expected four digits, received 5542'],
    ['use', { use: 'food' }, 'use: expected card-check | fuel | goods'],
    ['region', { region: 'jp' }, 'region: expected japan | europe | united-states | other'],
    ['amount', { amount: 0.01 }, 'amount: expected whole yen'],
    ['sold', { use: 'goods' }, 'sold: expected whole yen, received null'],
  ])('throws for a wrong %s', (_, change, message) => {
    expect(() => assessNominalUse({ ...asked, ...change } as never, NOMINAL_USE)).toThrow(message);
  });
});

describe('assessPump', () => {
  const sale = {
    brand: 'mastercard',
    asked: yen(15_000),
    approved: yen(6_000),
    final: yen(7_500),
    minutesToAdvice: 90,
  } as const;

  it('lists everything it finds', () => {
    expect(assessPump(sale, PUMP_ADVICE)).toMatchObject({
      compliant: 'no',
      findings: ['advice-late', 'beyond-partial-approval'],
    });
  });

  it('does not answer for a brand whose rule was not found', () => {
    const answer = assessPump({ ...sale, brand: 'jcb' }, PUMP_ADVICE);
    expect(answer).toMatchObject({ compliant: 'indeterminate', findings: ['ask-acquirer'] });
  });

  it.each([
    [{ approved: yen(15_001) }, 'approved: expected at most what was asked'],
    [{ minutesToAdvice: -1 }, 'minutesToAdvice: expected minutes from 0'],
    [{ minutesToAdvice: Number.NaN }, 'minutesToAdvice'],
    [{ minutesToAdvice: Number.POSITIVE_INFINITY }, 'minutesToAdvice'],
    [{ minutesToAdvice: '60' }, 'minutesToAdvice'],
    [{ brand: 'discover' }, 'brand: expected'],
    [{ final: 7500.5 }, 'final: expected whole yen'],
  ])('throws for %j', (change, message) => {
    expect(() => assessPump({ ...sale, ...change } as never, PUMP_ADVICE)).toThrow(message);
  });
});

it.each([
  ['a check', () => assessCardCheck(null as never), 'check: expected an object, received null'],
  ['a use', () => assessNominalUse(null as never, NOMINAL_USE), 'asked: expected an object'],
  ['a pump', () => assessPump(undefined as never, PUMP_ADVICE), 'sale: expected an object'],
])('refuses %s that is none', (_, ask, message) => {
  expect(ask).toThrow(InvalidInputError);
  expect(ask).toThrow(message);
});

describe('rules and a policy that are none', () => {
  const asked = { brand: 'visa', mcc: '5999', use: 'card-check', amount: yen(1) } as const;
  const sale = {
    brand: 'visa',
    asked: yen(1),
    approved: yen(1),
    final: yen(1),
    minutesToAdvice: 0,
  } as const;

  it.each([null, undefined, [], {}, { rows: [] }, { rows: null, domain: NOMINAL_USE.domain }])(
    'refuses %j for a table',
    (rules) => {
      const expected = 'rules: expected a table with the columns brand, ';
      expect(() => assessNominalUse(asked, rules as never)).toThrow(expected);
      expect(() => assessPump(sale, rules as never)).toThrow(expected);
    },
  );

  it('refuses the table of another question, which has no answer to this one', () => {
    expect(() => assessNominalUse(asked, PUMP_ADVICE as never)).toThrow('brand, mcc, use, amount');
    expect(() => assessPump(sale, NOMINAL_USE as never)).toThrow('brand, region, minutes');
  });

  it('refuses a policy', () => {
    expect(() => assessNominalUse(asked, NOMINAL_USE, null as never)).toThrow('policy: expected');
  });
});
