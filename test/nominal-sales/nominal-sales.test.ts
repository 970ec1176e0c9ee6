import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/errors/index.js';
import { yen } from '../../src/money/index.js';
import {
  accountNominalSales,
  assessNominalSale,
  type NominalSale,
} from '../../src/nominal-sales/index.js';
import { instant } from '../../src/time/index.js';

const SALE: NominalSale = {
  id: 'T-1',
  at: instant('2022-04-10T14:00:00+09:00'),
  card: 'tok_1',
  merchant: 'station',
  use: 'goods',
  authorized: yen(1),
  captured: yen(98_000),
};

it('refuses a list with something else than a sale in it', () => {
  expect(() => accountNominalSales([null] as never)).toThrow('sales: expected a list of sales');
});

describe('a card number', () => {
  const NUMBERS = [
    '4111111111111111',
    '4111 1111 1111 1111',
    'order-4111-1111-1111-1111',
    '４１１１１１１１１１１１１１１１',
  ];
  const fields = ['id', 'card', 'merchant'] as const;
  const cases = fields.flatMap((field) =>
    [...NUMBERS, 4111111111111111].map((number) => [field, number] as const),
  );

  it.each(cases)('as %s is refused and not echoed: %s', (field, number) => {
    const sale = { ...SALE, [field]: number } as NominalSale;
    for (const ask of [() => assessNominalSale(sale), () => accountNominalSales([SALE, sale])]) {
      expect(ask).toThrow(InvalidInputError);
      expect(ask).toThrow(`${field}: expected no card number`);
      expect(ask).not.toThrow(String(number));
    }
  });

  it('is not taken out of other long numbers', () => {
    const sale = { ...SALE, id: '4111111111111112', merchant: '20220410140000001' };
    expect(assessNominalSale(sale).id).toBe('4111111111111112');
  });
});

describe('what is no sale and no policy', () => {
  it.each([null, undefined, 'T-1', 1, []])('refuses %j for a sale', (sale) => {
    expect(() => assessNominalSale(sale as never)).toThrow('sale: expected an object');
    expect(() => accountNominalSales([sale as never])).toThrow(InvalidInputError);
  });

  it.each([null, 'split', [], { splits: null }, { amounts: null }, { split: 0 }, { split: 'x' }])(
    'refuses %j for a policy of the account',
    (policy) => {
      expect(() => accountNominalSales([SALE], policy as never)).toThrow(InvalidInputError);
    },
  );

  it('refuses a policy that is none, also where there is no sale', () => {
    expect(() => accountNominalSales([], null as never)).toThrow('policy: expected an object');
    expect(() => assessNominalSale(SALE, null as never)).toThrow('policy: expected an object');
  });

  it('takes a policy with both of its fields', () => {
    const policy = { amounts: [1], split: null };
    expect(assessNominalSale(SALE, policy).verdict).toBe('breach');
    expect(assessNominalSale({ ...SALE, authorized: yen(100) }, policy).verdict).toBe(
      'over-authorized',
    );
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
      at: instant(`${new Date(Date.UTC(2022, 3, 10) + second * 1000).toISOString().slice(0, 19)}Z`),
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
    [{ merchants: 1 }, 'split: expected below | atLeast | withinMinutes, received "merchants"'],
  ])('throws for the terms %j', (change, message) => {
    const split = { ...SPLIT, ...change } as never;
    expect(() => accountNominalSales([], { split })).toThrow(message);
  });
});
