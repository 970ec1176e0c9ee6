import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors/index.js';
import { yen } from '../../src/money/index.js';
import {
  accountNominalSales,
  assessCardCheck,
  assessNominalSale,
  assessNominalUse,
  assessPump,
  classifyAmount,
  type NominalSale,
} from '../../src/nominal/index.js';
import { NOMINAL_USE, PUMP_ADVICE } from '../../src/nominal/presets/index.js';
import { type Instant, instant } from '../../src/time/index.js';

const CHECKED = instant('2024-04-01T10:00:00+09:00');

const SALE: NominalSale = {
  id: 'T-1',
  at: instant('2022-04-10T14:00:00+09:00'),
  card: 'tok_1',
  merchant: 'station',
  use: 'goods',
  authorized: yen(1),
  captured: yen(98_000),
};

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

  it('counts the day in JST, whatever offset the check is written with', () => {
    const checkedAt = instant('2024-03-31T23:59:59Z');
    const { dueAt } = assessCardCheck({ amount: yen(1), checkedAt, asOf: CHECKED });
    expect(dueAt).toBe('2024-05-31T23:59:59+09:00');
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

describe('assessNominalSale', () => {
  it.each([
    ['goods', 1, 98_000, 'breach', 98_000],
    ['goods', 200, 201, 'breach', 201],
    ['goods', 200, 200, 'covered', 0],
    ['goods', 200, 199, 'covered', 0],
    ['goods', 0, 500, 'breach', 500],
    ['goods', 0, 0, 'covered', 0],
    ['goods', 5_000, 5_001, 'over-authorized', 1],
    ['fuel', 1, 6_500, 'fuel', 6_499],
    ['fuel', 0, 6_500, 'breach', 6_500],
    ['fuel', 10_000, 6_500, 'covered', 0],
    ['fuel', 5_000, 6_500, 'over-authorized', 1_500],
  ] as const)('%s, authorized %i, sold %i: %s', (use, authorized, captured, verdict, exposure) => {
    const sale = { ...SALE, use, authorized: yen(authorized), captured: yen(captured) };
    expect(assessNominalSale(sale)).toMatchObject({ id: 'T-1', verdict, exposure });
  });

  it('names the rule of the brands first where it is broken', () => {
    expect(assessNominalSale(SALE).reasons.map(({ rule }) => rule)).toEqual([
      'authorization/nominal-goods',
      'nominal/goods-sold',
    ]);
    const fuel = assessNominalSale({ ...SALE, use: 'fuel' });
    expect(fuel.reasons[0]?.rule).toBe('authorization/nominal-fuel');
  });
});

describe('accountNominalSales', () => {
  const later = (id: string, at: string, captured: number): NominalSale => ({
    ...SALE,
    id,
    at: instant(at),
    captured: yen(captured),
  });

  it('counts a sale that was sent twice once, also with its defaults written out', () => {
    const again = { ...SALE, funding: null, issued: null };
    expect(accountNominalSales([SALE, again, SALE]).exposure).toBe(98_000);
  });

  it('takes two instants of one moment for one', () => {
    const utc = { ...SALE, at: instant('2022-04-10T05:00:00Z') };
    expect(accountNominalSales([SALE, utc]).sales).toHaveLength(1);
  });

  it.each([
    [
      'two sales under one id',
      [SALE, { ...SALE, captured: yen(1) }],
      'no two sales that differ under one id, received "T-1"',
    ],
    ['no list', SALE, 'sales: expected a list'],
    ['no card', [{ ...SALE, card: '' }], 'card: expected a text'],
    ['an unknown funding', [{ ...SALE, funding: 'gift' }], 'funding: expected null | credit'],
    ['an unknown country', [{ ...SALE, issued: 'qa' }], 'issued: expected null | domestic'],
    ['no instant', [{ ...SALE, at: '2022-04-10' }], 'at: expected an instant'],
    ['half a yen', [{ ...SALE, captured: 0.5 }], 'captured: expected whole yen'],
    ['a card check', [{ ...SALE, use: 'card-check' }], 'use: expected fuel | goods'],
  ])('throws for %s', (_, sales, message) => {
    expect(() => accountNominalSales(sales as never)).toThrow(message);
  });

  it('raises rising amounts for a later sale only', () => {
    const same = SALE.at;
    const flat = accountNominalSales([SALE, later('T-2', same, 200_000)]);
    expect(flat.cards[0]?.alarms).toEqual(['repeated-card']);
    const fell = accountNominalSales([SALE, later('T-2', '2022-04-11T10:00:00+09:00', 97_999)]);
    expect(fell.cards[0]?.alarms).toEqual(['repeated-card']);
    const rose = accountNominalSales([
      SALE,
      later('T-2', '2022-04-11T10:00:00+09:00', 50_000),
      later('T-3', '2022-04-12T10:00:00+09:00', 50_001),
    ]);
    expect(rose.cards[0]?.alarms).toEqual(['repeated-card', 'rising-amounts']);
  });

  it('does not take a customer who fills up every week for a fraud', () => {
    const weeks = ['01', '08', '15', '22'].map((day) => ({
      ...later(`F-${day}`, `2022-04-${day}T08:00:00+09:00`, 5_000 + Number(day)),
      use: 'fuel' as const,
    }));
    expect(accountNominalSales(weeks).cards[0]?.alarms).toEqual([]);
  });

  it.each([
    ['credit', 'foreign', false],
    ['debit', 'domestic', false],
    ['debit', 'foreign', true],
    ['prepaid', 'foreign', true],
    ['prepaid-non-reloadable', 'foreign', true],
    [null, 'foreign', false],
    ['debit', null, false],
  ] as const)('a %s card, %s: alarm %s', (funding, issued, alarm) => {
    const { cards } = accountNominalSales([{ ...SALE, funding, issued }]);
    expect(cards[0]?.alarms.includes('foreign-debit-or-prepaid')).toBe(alarm);
  });
});

describe('split sales', () => {
  const SPLIT = { below: yen(15_000), atLeast: 3, withinMinutes: 10 };

  function swipes(...seconds: number[]): NominalSale[] {
    return seconds.map((second, position) => ({
      ...SALE,
      id: `S-${position}`,
      at: instant(new Date(Date.UTC(2022, 3, 10) + second * 1000).toISOString().slice(0, 19) + 'Z'),
      captured: yen(14_999),
    }));
  }

  it('a window is half-open: a charge exactly ten minutes later is outside', () => {
    expect(accountNominalSales(swipes(0, 300, 599), { split: SPLIT }).splits).toHaveLength(1);
    expect(accountNominalSales(swipes(0, 300, 600), { split: SPLIT }).splits).toEqual([]);
  });

  it('compares to the microsecond', () => {
    const [a, b, c] = swipes(0, 1, 2) as [NominalSale, NominalSale, NominalSale];
    const at = (sale: NominalSale, text: string) => ({ ...sale, at: instant(text) });
    const first = at(a, '2022-04-10T10:00:00.123456+09:00');
    const mid = at(b, '2022-04-10T10:05:00.000001+09:00');
    const split = (last: string) =>
      accountNominalSales([first, mid, at(c, last)], { split: SPLIT }).splits.length;
    expect(split('2022-04-10T10:10:00.123455+09:00')).toBe(1);
    expect(split('2022-04-10T10:10:00.123456+09:00')).toBe(0);
  });

  it('windows that share a charge are one split sale, others are two', () => {
    const far = swipes(0, 10, 20, 5_000, 5_010, 5_020);
    const two = accountNominalSales(far, { split: SPLIT }).splits;
    expect(two.map(({ sales }) => sales.length)).toEqual([3, 3]);
    const chain = swipes(0, 200, 400, 600, 800, 1_000);
    const one = accountNominalSales(chain, { split: SPLIT }).splits;
    expect(one.map(({ sales }) => sales.length)).toEqual([6]);
  });

  it('counts charges below the amount, of one card at one merchant, that were not authorized', () => {
    const [a, b, c] = swipes(0, 1, 2) as [NominalSale, NominalSale, NominalSale];
    const count = (...sales: NominalSale[]) =>
      accountNominalSales(sales, { split: SPLIT }).splits.length;
    expect(count(a, b, c)).toBe(1);
    expect(count(a, b, { ...c, captured: yen(15_000) })).toBe(0);
    expect(count(a, b, { ...c, merchant: 'other' })).toBe(0);
    expect(count(a, b, { ...c, card: 'other' })).toBe(0);
    expect(count(a, b, { ...c, authorized: c.captured })).toBe(0);
    expect(count(a, b, { ...c, use: 'fuel' })).toBe(1);
  });

  it.each([
    [{ atLeast: 1 }, 'split.atLeast: expected 2 or more'],
    [{ atLeast: 2.5 }, 'split.atLeast'],
    [{ withinMinutes: 0 }, 'split.withinMinutes: expected 1 to 527040'],
    [{ withinMinutes: 527_041 }, 'split.withinMinutes'],
    [{ below: -1 }, 'split.below: expected whole yen'],
  ])('throws for the terms %j', (change, message) => {
    const split = { ...SPLIT, ...change } as never;
    expect(() => accountNominalSales([], { split })).toThrow(message);
  });
});
