import { describe, expect, test } from 'vitest';
import {
  type FeeTerms,
  type MonthlyFees,
  quoteFees,
  type UsageCounts,
} from '../../src/fees/index.js';
import {
  SBPS_2017_FEES,
  SHOPSERVE_AND_SBPS_2017,
  SHOPSERVE_FEES,
} from '../../src/fees/presets/index.js';
import type { Yen } from '../../src/money/index.js';
import { ROUNDINGS } from '../../src/rates/index.js';
import { SCREENINGS } from './published.examples.js';
import { times, usageOf } from './usages.js';

const TERMS = SHOPSERVE_AND_SBPS_2017;

/** The quote of one month. */
function only(usage: UsageCounts, terms: FeeTerms = TERMS): MonthlyFees {
  const [month, ...others] = quoteFees(usage, terms);
  expect(others).toEqual([]);
  return month as MonthlyFees;
}

describe('a month', () => {
  const usage = usageOf([
    ...times(35, 'screening'),
    ...times(3, 'order'),
    ...times(1, 'order', { test: true }),
    ...times(3, 'threeds-run'),
    ...times(1, 'threeds-run', { test: true }),
  ]);

  test('adds up before tax and rounds once', () => {
    const { reasons, ...fees } = only(usage);
    expect(fees).toEqual({
      month: '2024-05',
      screening: { count: 35, free: 30, charged: 5, refused: 0, exTax: 100 }, // 5 × 20
      orders: { count: 3, test: 1, exTax: 102 }, // 3 × 34
      threeds: { count: 4, exTax: 40 }, // 4 × 10
      taxRate: '0.10',
      bills: [
        { biller: 'shopserve', exTax: 142, tax: 14, total: 156 }, // 14.2
        { biller: 'sbps', exTax: 100, tax: 10, total: 110 },
      ],
    });
    expect(reasons.map((reason) => reason.rule)).toEqual([
      'fees/order',
      'fees/order-test',
      'fees/threeds-transaction',
      'fees/screening-free',
      'fees/screening-paid',
      'fees/tax-10',
    ]);
  });

  test('is written in the order of the record format', () => {
    const { reasons: _, ...fees } = only(usage);
    expect(JSON.stringify(fees)).toBe(
      '{"month":"2024-05","screening":{"count":35,"free":30,"charged":5,"refused":0,"exTax":100},' +
        '"orders":{"count":3,"test":1,"exTax":102},"threeds":{"count":4,"exTax":40},' +
        '"taxRate":"0.10","bills":[{"biller":"shopserve","exTax":142,"tax":14,"total":156},' +
        '{"biller":"sbps","exTax":100,"tax":10,"total":110}]}',
    );
  });

  test.each([
    ['down', 156],
    ['half-up', 156],
    ['up', 157],
  ] as const)('rounded %s', (rounding, total) => {
    expect(only(usage, { ...TERMS, rounding }).bills[0]?.total).toBe(total);
  });

  test('a test order alone costs its run only', () => {
    const fees = only(
      usageOf([...times(1, 'order', { test: true }), ...times(1, 'threeds-run', { test: true })]),
    );
    expect(fees.orders).toEqual({ count: 0, test: 1, exTax: 0 });
    expect(fees.bills).toEqual([
      { biller: 'shopserve', exTax: 10, tax: 1, total: 11 },
      { biller: 'sbps', exTax: 0, tax: 0, total: 0 },
    ]);
    expect(fees.reasons.map((reason) => reason.rule)).toEqual([
      'fees/order-test',
      'fees/threeds-transaction',
      'fees/tax-10',
    ]);
  });
});

describe('screenings', () => {
  test.each(SCREENINGS)('$case', ({ screenings, expect: { fee, refused } }) => {
    const [fees] = quoteFees(usageOf(times(screenings, 'screening')), TERMS);
    expect(fees?.screening.exTax ?? 0).toBe(fee);
    expect(fees?.screening.refused ?? 0).toBe(refused);
    expect(fees?.screening.count ?? 0).toBe(Math.min(screenings, 3000));
  });

  test('a new month has new free ones', () => {
    const usage = usageOf([
      ...times(30, 'screening', { date: '2024-05-31' }),
      ...times(30, 'screening', { date: '2024-06-01' }),
    ]);
    expect(quoteFees(usage, TERMS).map((fees) => fees.screening.charged)).toEqual([0, 0]);
  });

  test('a million are as cheap as one', () => {
    const fees = only({ '2024-05': { screening: [1_000_000], order: [0, 1_000_000] } });
    expect(fees.screening).toMatchObject({ count: 3000, refused: 997_000, exTax: 59_400 });
    expect(fees.orders).toEqual({ count: 1_000_000, test: 0, exTax: 34_000_000 });
  });

  test('prices that contain the tax are the other reading', () => {
    const included: FeeTerms = {
      ...TERMS,
      priceLists: [SHOPSERVE_FEES, { ...SBPS_2017_FEES, prices: 'tax-included' }],
    };
    const fees = only(usageOf(times(32, 'screening')), included);
    expect(fees.screening.exTax).toBe(37);
    expect(fees.bills[1]).toEqual({ biller: 'sbps', exTax: 37, tax: 3, total: 40 }); // 3.63…
  });

  test('prices of several kinds that contain the tax sum to their bill', () => {
    const terms: FeeTerms = {
      ...TERMS,
      priceLists: [{ ...SHOPSERVE_FEES, prices: 'tax-included' }, SBPS_2017_FEES],
    };
    for (const rounding of ROUNDINGS) {
      const usage = usageOf([...times(7, 'order'), ...times(5, 'threeds-run')]);
      const fees = only(usage, { ...terms, rounding });
      expect(fees.orders.exTax + fees.threeds.exTax).toBe(fees.bills[0]?.exTax);
      expect(fees.bills[0]?.total).toBe(288); // 7 × 34 + 5 × 10
    }
  });
});

describe('months', () => {
  test('come in order, and none for a month without events', () => {
    const usage = usageOf(
      ['2024-05-31', '2014-04-01', '2019-10-01', '2019-09-30'].flatMap((date) =>
        times(1, 'order', { date }),
      ),
    );
    const fees = quoteFees(usage, TERMS);
    expect(fees.map(({ month, taxRate }) => [month, taxRate])).toEqual([
      ['2014-04', '0.08'],
      ['2019-09', '0.08'],
      ['2019-10', '0.10'],
      ['2024-05', '0.10'],
    ]);
    expect(fees[1]?.bills[0]).toMatchObject({ exTax: 34, tax: 2 }); // 2.72
    expect(fees[2]?.bills[0]).toMatchObject({ exTax: 34, tax: 3 }); // 3.4
  });

  test('no usage, no months', () => {
    expect(quoteFees({}, TERMS)).toEqual([]);
  });
});

describe('misuse', () => {
  const wrong: [string, unknown, string][] = [
    [
      'a month before any rate',
      { '2014-03': { order: [1] } },
      'a rate in fees/tax, received "2014-03"',
    ],
    ['no month', { '2014-3': { order: [1] } }, 'month: expected YYYY-MM'],
    ['an unknown line', { '2024-05': { orders: [1] } }, 'received "orders"'],
    ['a fraction of an event', { '2024-05': { order: [0.5] } }, '31 whole numbers'],
    ['a negative number', { '2024-05': { order: [-1] } }, '31 whole numbers'],
    ['no list', { '2024-05': { order: 3 } }, '31 whole numbers'],
    ['too many days', { '2024-05': { order: new Array(32).fill(1) } }, 'at most 31 whole'],
    ['a text for a month', { '2024-05': 'abc' }, 'usage: expected'],
    ['a sum no one can pay', { '2024-05': { order: [999_999_999_999] } }, 'yen: expected'],
  ];
  test.each(wrong)('%s', (_name, usage, message) => {
    expect(() => quoteFees(usage as UsageCounts, TERMS)).toThrow(message);
    expect(() => quoteFees(usage as UsageCounts, TERMS)).toThrow(
      expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }),
    );
  });

  test('nothing under a month is an empty month', () => {
    expect(only({ '2024-05': null } as never).bills[0]?.total).toBe(0);
  });

  test('terms that leave a kind without a price, or price it twice', () => {
    const usage = usageOf(times(1, 'order'));
    expect(() => quoteFees(usage, { ...TERMS, priceLists: [SHOPSERVE_FEES] })).toThrow(
      'terms: expected one price list that bills screening, received 0',
    );
    expect(() =>
      quoteFees(usage, { ...TERMS, priceLists: [SHOPSERVE_FEES, SHOPSERVE_FEES, SBPS_2017_FEES] }),
    ).toThrow('terms: expected one price list that bills order, received 2');
  });

  test('a rounding that is none', () => {
    expect(() =>
      only(usageOf(times(1, 'order')), { ...TERMS, rounding: 'floor' as never }),
    ).toThrow('rounding: expected down | half-up | up, received "floor"');
  });
});

test('a price list of one’s own', () => {
  const own: FeeTerms = {
    rounding: 'up',
    priceLists: [
      {
        biller: 'own',
        prices: 'tax-excluded',
        schedule: {
          id: 'own/prices',
          hit: 'one',
          datedBy: null,
          domain: {
            kind: ['screening', 'order', 'threeds-run'],
            test: ['no', 'yes'],
            ordinal: { from: 1 },
          },
          rows: [
            {
              id: 'own/first-hundred',
              when: { ordinal: { below: 101 } },
              then: { kind: 'charged', charge: 3 as Yen },
              cite: [{ source: 'own/contract', at: '1', standing: 'text' }],
            },
            {
              id: 'own/more',
              when: { ordinal: { from: 101 } },
              then: { kind: 'charged', charge: 1 as Yen },
              cite: [{ source: 'own/contract', at: '2', standing: 'text' }],
            },
          ],
        },
      },
    ],
  };
  const fees = only(usageOf(times(120, 'order')), own);
  expect(fees.bills).toEqual([{ biller: 'own', exTax: 320, tax: 32, total: 352 }]); // 300 + 20
  expect(fees.reasons.map((reason) => reason.rule)).toEqual([
    'own/first-hundred',
    'own/more',
    'fees/tax-10',
  ]);
});
