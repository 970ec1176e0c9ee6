import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decideAlways } from '../../src/decision/index.js';
import { FEE_KINDS, type FeeRecord, type MonthlyFees, quoteFees } from '../../src/fees/index.js';
import {
  SBPS_2017_FEES,
  SHOPSERVE_AND_SBPS_2017,
  SHOPSERVE_FEES,
} from '../../src/fees/presets/index.js';
import { yen } from '../../src/money/index.js';
import { applyRate, ROUNDINGS } from '../../src/rates/index.js';
import { type Instant, instant, toEpochMs, toJstDate, toJstText } from '../../src/time/index.js';
import { usageOf } from './usages.js';

const LISTS = [SHOPSERVE_FEES, SBPS_2017_FEES];
const FIRST = toEpochMs(instant('2019-08-20T00:00:00+09:00'));
const LAST = toEpochMs(instant('2019-11-10T00:00:00+09:00'));

const instants = fc.integer({ min: FIRST, max: LAST }).map(toJstText);
const records: fc.Arbitrary<FeeRecord> = fc
  .record({ record: fc.constantFrom(...FEE_KINDS), at: instants, test: fc.boolean() })
  .map(({ record, at, test: isTest }) =>
    record === 'screening' ? { record, at } : { record, at, test: isTest },
  );
const stories = fc.array(records, { maxLength: 200 });

/** The simpler model: each event is asked for itself, and a month is rounded once. */
function slowBills(story: readonly FeeRecord[], month: string) {
  const seen = new Map<string, number>();
  const sums = LISTS.map(() => 0);
  for (const record of story) {
    if (!toJstDate(record.at).startsWith(month)) continue;
    const test = record.record !== 'screening' && record.test ? 'yes' : 'no';
    const key = `${record.record} ${test}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    LISTS.forEach((list, position) => {
      if (!list.schedule.domain.kind.includes(record.record)) return;
      const { outcome } = decideAlways(list.schedule, { kind: record.record, test, ordinal });
      if (outcome.kind === 'charged') sums[position] = (sums[position] as number) + outcome.charge;
    });
  }
  return sums;
}

/** The same instant written with another offset. */
function spelled(at: Instant, hours: number): Instant {
  const shifted = new Date(toEpochMs(at) + hours * 3_600_000).toISOString().slice(0, 19);
  const sign = hours < 0 ? '-' : '+';
  return instant(
    `${shifted}${hours === 0 ? 'Z' : `${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`}`,
  );
}

function totals(fees: readonly MonthlyFees[]): number {
  return fees.flatMap(({ bills }) => bills).reduce((sum, bill) => sum + bill.total, 0);
}

describe('always', () => {
  test('a bill is the sum of its events before tax, rounded once', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...ROUNDINGS), (story, rounding) => {
        const quoted = quoteFees(usageOf(story), { ...SHOPSERVE_AND_SBPS_2017, rounding });
        for (const { month, bills, taxRate } of quoted) {
          const sums = slowBills(story, month);
          expect(bills).toEqual(
            LISTS.map(({ biller }, position) => {
              const exTax = yen(sums[position] as number);
              const tax = applyRate(exTax, taxRate, rounding);
              return { biller, exTax, tax, total: exTax + tax };
            }),
          );
        }
      }),
    );
  });

  test('around the edges of the bands too', () => {
    const counts = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 2990, max: 3010 }));
    fc.assert(
      fc.property(counts, (count) => {
        const [fees] = quoteFees({ '2024-05': { screening: [count] } }, SHOPSERVE_AND_SBPS_2017);
        const { free, charged, refused, exTax } = (fees as MonthlyFees).screening;
        expect(free + charged + refused).toBe(count);
        expect(exTax).toBe(20 * Math.max(0, Math.min(count, 3000) - 30));
      }),
    );
  });

  test('the order of the events changes nothing', () => {
    fc.assert(
      fc.property(
        stories.chain((story) =>
          fc.tuple(fc.constant(story), fc.shuffledSubarray(story, { minLength: story.length })),
        ),
        ([story, shuffled]) => {
          expect(usageOf(shuffled)).toEqual(usageOf(story));
          expect(quoteFees(usageOf(shuffled), SHOPSERVE_AND_SBPS_2017)).toEqual(
            quoteFees(usageOf(story), SHOPSERVE_AND_SBPS_2017),
          );
        },
      ),
    );
  });

  test('the spelling of an instant changes nothing', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: -14, max: 14 }), (story, hours) => {
        const respelled = story.map((record) => ({ ...record, at: spelled(record.at, hours) }));
        expect(usageOf(respelled)).toEqual(usageOf(story));
      }),
    );
  });

  test('one more event never makes it cheaper', () => {
    fc.assert(
      fc.property(stories, records, fc.constantFrom(...ROUNDINGS), (story, record, rounding) => {
        const terms = { ...SHOPSERVE_AND_SBPS_2017, rounding };
        expect(totals(quoteFees(usageOf([...story, record]), terms))).toBeGreaterThanOrEqual(
          totals(quoteFees(usageOf(story), terms)),
        );
      }),
    );
  });

  test('kinds sum to their bill when prices contain the tax', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(...ROUNDINGS), (story, rounding) => {
        const priceLists = [{ ...SHOPSERVE_FEES, prices: 'tax-included' as const }, SBPS_2017_FEES];
        const terms = { rounding, priceLists: priceLists as never };
        for (const { month, orders, threeds, bills } of quoteFees(usageOf(story), terms)) {
          expect(orders.exTax + threeds.exTax).toBe(bills[0]?.exTax);
          expect(bills[0]?.total).toBe(slowBills(story, month)[0]);
        }
      }),
    );
  });
});

test.each([
  ['UTC', 0],
  ['Asia/Tokyo', -540],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', 640],
])('a host in %s counts the same', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  try {
    expect(new Date(0).getTimezoneOffset()).toBe(offset);
    const story: FeeRecord[] = [
      { record: 'order', at: instant('2024-04-30T23:59:59+09:00'), test: false },
      { record: 'order', at: instant('2024-05-01T00:00:00+09:00'), test: false },
    ];
    expect(Object.keys(usageOf(story))).toEqual(['2024-04', '2024-05']);
  } finally {
    vi.unstubAllEnvs();
  }
});
