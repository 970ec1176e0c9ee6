import { describe, expect, it } from 'vitest';
import { yen } from '../../src/money/index.js';
import { assessCardCheck, assessNominalUse } from '../../src/nominal/index.js';
import { NOMINAL_USE } from '../../src/nominal/presets/index.js';
import { accountNominalSales, type NominalSale } from '../../src/nominal-sales/index.js';
import { instant } from '../../src/time/index.js';

/** Tyres at stations, as S002 L46-59 tells it; single sums are ours, their total is the known loss. */
const SHOPS = [
  { merchant: 'station-1', sums: [180_000, 420_000, 900_000, 1_500_000] },
  { merchant: 'station-2', sums: [7_000_000, 20_000_000] },
  { merchant: 'station-3', sums: [25_000_000, 35_000_000] },
];

function tyresAt(merchant: string, sums: readonly number[]): NominalSale[] {
  return sums.map((sum, position) => ({
    id: `${merchant}-${position}`,
    at: instant(`2020-04-${10 + position}T14:00:00+09:00`),
    card: `debit-${merchant}`,
    merchant,
    use: 'goods',
    authorized: yen(1),
    captured: yen(sum),
    funding: 'debit',
    issued: 'foreign',
  }));
}

const TYRES = SHOPS.flatMap(({ merchant, sums }) => tyresAt(merchant, sums));

const FUEL: NominalSale = {
  id: 'fuel',
  at: instant('2020-04-10T14:30:00+09:00'),
  card: 'regular-customer',
  merchant: 'station-1',
  use: 'fuel',
  authorized: yen(1),
  captured: yen(6_500),
};

describe('the petrol stations of S002', () => {
  it('checked the card by one yen before the pump, as they may', () => {
    const check = { amount: yen(1), checkedAt: FUEL.at, asOf: FUEL.at };
    expect(assessCardCheck(check)).toMatchObject({
      state: 'open',
      capturable: 0,
      proves: 1,
      reasons: [{ rule: 'nominal/check-open' }, { rule: 'authorization/validity-check' }],
    });
    // Half a year on, when the bank of Sri Lanka complains (L55), nothing is left of such a check.
    const later = instant('2020-10-10T14:00:00+09:00');
    expect(assessCardCheck({ ...check, asOf: later })).toMatchObject({
      state: 'overdue',
      dueAt: '2020-06-09T23:59:59+09:00',
      reasons: [{ rule: 'nominal/check-overdue' }, { rule: 'authorization/validity-check' }],
    });
  });

  it('sold tyres on it, which no brand allows', () => {
    for (const brand of ['visa', 'mastercard', 'jcb', 'amex', 'diners'] as const) {
      const asked = {
        brand,
        mcc: '5541',
        use: 'goods',
        amount: yen(1),
        sold: yen(180_000),
      } as const;
      expect(assessNominalUse(asked, NOMINAL_USE)).toMatchObject({
        kind: 'breach',
        instead: 'sale-amount',
        reasons: [{ rule: 'nominal/goods-on-nominal' }],
      });
    }
  });

  it('and stand for all of it, half a year later: 90 million yen in the shops that are known', () => {
    const account = accountNominalSales(TYRES);
    expect(account.exposure).toBe(90_000_000);
    expect(account.sales.every(({ verdict }) => verdict === 'breach')).toBe(true);
    for (const { reasons } of account.sales) {
      expect(reasons.map(({ rule }) => rule)).toEqual([
        'authorization/nominal-goods',
        'nominal/goods-sold',
      ]);
    }
    expect(account.cards.map(({ card, sales, exposure }) => [card, sales, exposure])).toEqual([
      ['debit-station-1', 4, 3_000_000],
      ['debit-station-2', 2, 27_000_000],
      ['debit-station-3', 2, 60_000_000],
    ]);
  });

  it('could have seen it at the second sale: the same card, a larger sum, a debit card from abroad', () => {
    const all = ['foreign-debit-or-prepaid', 'repeated-card', 'rising-amounts'];
    const first = accountNominalSales(TYRES.slice(0, 1)).cards[0];
    const second = accountNominalSales(TYRES.slice(0, 2)).cards[0];
    expect(first?.alarms).toEqual(['foreign-debit-or-prepaid']);
    expect(second?.alarms).toEqual(all);
    expect(second?.reasons.map(({ rule }) => rule)).toEqual([
      'nominal/foreign-debit',
      'nominal/repeated-card',
      'nominal/rising-amounts',
    ]);
  });

  it('and the fuel beside it is a sale, with what was never approved', () => {
    const account = accountNominalSales([...TYRES, FUEL]);
    const fuel = account.sales.find(({ id }) => id === 'fuel');
    expect(fuel).toMatchObject({
      verdict: 'fuel',
      exposure: 6_499,
      reasons: [{ rule: 'authorization/nominal-fuel' }, { rule: 'nominal/fuel-sold' }],
    });
    expect(account.cards.find(({ card }) => card === 'regular-customer')?.alarms).toEqual([]);
  });

  it('asks for nothing where the tyres were authorized in full', () => {
    const rightly = TYRES.map((sale) => ({ ...sale, authorized: sale.captured }));
    const { exposure, cards } = accountNominalSales(rightly);
    expect(exposure).toBe(0);
    expect(cards.flatMap(({ alarms }) => alarms)).toEqual([]);
  });
});

describe('the split sales that followed', () => {
  const SPLIT = { below: yen(20_000), atLeast: 3, withinMinutes: 24 * 60 };
  const SWIPES = Array.from({ length: 40 }, (_, position): NominalSale => {
    const minute = String(position % 60).padStart(2, '0');
    return {
      id: `swipe-${minute}`,
      at: instant(`2021-05-01T10:${minute}:00+09:00`),
      card: 'prepaid-qatar',
      merchant: 'station-4',
      use: 'goods',
      authorized: yen(1),
      captured: yen(14_000),
      funding: 'prepaid',
      issued: 'foreign',
    };
  });

  it('are found: forty swipes, 560,000 yen', () => {
    const { splits, cards } = accountNominalSales([...SWIPES].reverse(), { split: SPLIT });
    expect(splits).toHaveLength(1);
    expect(splits[0]).toMatchObject({
      card: 'prepaid-qatar',
      merchant: 'station-4',
      amount: 560_000,
      from: '2021-05-01T10:00:00+09:00',
      to: '2021-05-01T10:39:00+09:00',
    });
    expect(splits[0]?.sales).toHaveLength(40);
    expect(cards[0]?.alarms).toContain('split-sale');
  });

  it('are not looked for where the policy does not say how to count', () => {
    const { splits, cards } = accountNominalSales(SWIPES);
    expect(splits).toEqual([]);
    expect(cards[0]?.alarms).not.toContain('split-sale');
  });
});
