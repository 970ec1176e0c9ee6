import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessManifestFraud, type FraudMonth } from '../../src/measures/index.js';
import { yen } from '../../src/money/index.js';
import { jstDate } from '../../src/time/index.js';

function months(company: string, amounts: { readonly [month: string]: number }): FraudMonth[] {
  return Object.entries(amounts).map(([month, amount]) => ({
    company,
    month,
    amount: yen(amount),
  }));
}

const RUN = { '2025-11': 500_001, '2025-12': 700_000, '2026-01': 500_001 };

describe('assessManifestFraud', () => {
  it('is manifest with three months in a row above 500,000 yen, across a new year', () => {
    const fraud = assessManifestFraud(months('A', RUN));
    expect(fraud).toMatchObject({
      verdict: 'manifest',
      consequences: ['three-ds-at-once', 'registered'],
      companies: [{ company: 'A', run: { from: '2025-11', to: '2026-01' }, gaps: [] }],
      issues: [],
    });
    expect(fraud.reasons.map(({ rule }) => rule)).toEqual(['measures/fraud-manifest']);
  });

  it('tells the whole first run, and not a later one', () => {
    const long = months('A', {
      ...RUN,
      '2026-02': 900_000,
      '2026-03': 0,
      '2026-04': 600_000,
      '2026-05': 600_000,
      '2026-06': 600_000,
    });
    expect(assessManifestFraud(long).companies[0]?.run).toEqual({ from: '2025-11', to: '2026-02' });
  });

  it('never adds card companies up', () => {
    const split = [
      ...months('A', { '2026-01': 499_999, '2026-02': 600_000, '2026-03': 499_999 }),
      ...months('B', { '2026-01': 499_999, '2026-02': 600_000, '2026-03': 499_999 }),
    ];
    expect(assessManifestFraud(split).verdict).toBe('not-manifest');
  });

  it('one company is enough, whatever the others saw', () => {
    const fraud = assessManifestFraud([
      ...months('B', { '2025-11': 0 }),
      ...months('A', RUN),
      ...months('C', { '2026-01': 900_000, '2026-03': 900_000 }),
    ]);
    expect(fraud.verdict).toBe('manifest');
    expect(fraud.companies.map(({ company, verdict }) => [company, verdict])).toEqual([
      ['A', 'manifest'],
      ['B', 'not-manifest'],
      ['C', 'indeterminate'],
    ]);
  });

  it.each([
    [
      'one month that would make the third',
      { '2026-01': 600_000, '2026-02': 600_000, '2026-04': 0 },
    ],
    ['one month between two', { '2026-01': 600_000, '2026-03': 600_000 }],
    ['three months', { '2026-01': 0, '2026-05': 0 }],
  ])('does not take a gap for zero: %s', (_, listed) => {
    const fraud = assessManifestFraud(months('A', listed));
    expect(fraud.verdict).toBe('indeterminate');
    expect(fraud.companies[0]?.gaps).toHaveLength(1);
  });

  it.each([
    ['too small a gap', { '2026-01': 600_000, '2026-03': 0 }],
    ['two months between months without fraud', { '2026-01': 0, '2026-04': 0 }],
    ['nothing before or after', { '2026-02': 600_000, '2026-03': 600_000 }],
  ])('does not ask about a gap that could not matter: %s', (_, listed) => {
    const fraud = assessManifestFraud(months('A', listed));
    expect(fraud).toMatchObject({ verdict: 'not-manifest', companies: [{ gaps: [] }] });
  });

  it('takes no month at all for not known', () => {
    expect(assessManifestFraud([])).toMatchObject({
      verdict: 'indeterminate',
      consequences: [],
      companies: [],
    });
  });

  it('lists a month with two amounts, and does not know it then', () => {
    const twice = [...months('A', RUN), ...months('A', { '2025-12': 0 })];
    const fraud = assessManifestFraud(twice);
    expect(fraud.verdict).toBe('indeterminate');
    expect(fraud.issues.map(({ index, issue }) => [index, issue.path])).toEqual([
      [1, 'amount'],
      [3, 'amount'],
    ]);
    const again = [...twice, ...months('A', { '2025-12': 700_000 })];
    expect(assessManifestFraud(again).issues.map(({ index }) => index)).toEqual([1, 3, 4]);
  });

  it('tells months that are not known together, for whatever reason', () => {
    const fraud = assessManifestFraud([
      ...months('A', { '2025-11': 600_000, '2025-12': 1, '2026-03': 600_000 }),
      ...months('A', { '2025-12': 2 }),
    ]);
    expect(fraud.companies[0]?.gaps).toEqual([{ from: '2025-12', to: '2026-02' }]);
  });

  it('takes the same months of two companies for different ones', () => {
    const pieces = [
      ...months('A', { '2026-01': 600_000, '2026-02': 600_000, '2026-03': 0 }),
      ...months('B', { '2026-01': 0, '2026-02': 600_000, '2026-03': 600_000 }),
    ];
    expect(assessManifestFraud(pieces)).toMatchObject({ verdict: 'not-manifest', issues: [] });
  });

  it('does not count months that begin after the day asked about', () => {
    expect(assessManifestFraud(months('A', RUN), jstDate('2026-01-01')).verdict).toBe('manifest');
    expect(assessManifestFraud(months('A', RUN), jstDate('2025-12-31')).verdict).toBe(
      'not-manifest',
    );
  });

  it('answers at once over the longest gap there can be', () => {
    const far = months('A', { '1952-01': 0, '9998-12': 0 });
    expect(assessManifestFraud(far).companies[0]?.gaps).toEqual([
      { from: '1952-02', to: '9998-11' },
    ]);
  });

  it.each([
    [{ month: '2026-13' }, 'month: expected YYYY-MM'],
    [{ month: '2026-1' }, 'month: expected YYYY-MM'],
    [{ month: 202601 }, 'month: expected YYYY-MM'],
    [{ month: ['2026-01'] }, 'month: expected YYYY-MM'],
    [{ month: Object.create(null) }, 'month: expected YYYY-MM'],
    [{ amount: 1.5 }, 'amount: expected whole yen'],
    [{ amount: -1 }, 'amount: expected whole yen'],
    [{ company: '' }, 'company: expected a text'],
  ])('throws for %j', (change, message) => {
    const [month] = months('A', RUN);
    expect(() => assessManifestFraud([{ ...month, ...change } as never])).toThrow(message);
  });

  it('throws for a month that is no record', () => {
    for (const one of [null, undefined, 7]) {
      expect(() => assessManifestFraud([one] as never)).toThrow('company: expected a text');
    }
    const symbol = { ...months('A', RUN)[0], month: Symbol() };
    expect(() => assessManifestFraud([symbol] as never)).toThrow('month: expected YYYY-MM');
  });

  it('throws for a day that is none, and for no list', () => {
    expect(() => assessManifestFraud([], '2026-02-30' as never)).toThrow('on: expected a day');
    expect(() => assessManifestFraud({} as never)).toThrow('fraudMonths: expected a list');
  });
});

const listed = fc.uniqueArray(
  fc.record({
    company: fc.constantFrom('A', 'B'),
    month: fc.integer({ min: 0, max: 14 }),
    amount: fc.constantFrom(0, 500_000, 500_001, 900_000).map(yen),
  }),
  { selector: ({ company, month }) => `${company}${month}`, maxLength: 24 },
);

function monthText(number: number): string {
  return `${2025 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function written(list: readonly (Omit<FraudMonth, 'month'> & { month: number })[]): FraudMonth[] {
  return list.map((one) => ({ ...one, month: monthText(one.month) }));
}

/** The definition: some three months in a row, each above; a month not listed may be filled either way. */
function byDefinition(
  list: readonly { company: string; month: number; amount: number }[],
  fill: number | null,
): boolean {
  return ['A', 'B'].some((company) => {
    const own = list.filter((one) => one.company === company);
    const numbers = own.map(({ month }) => month);
    const inside = (month: number) => Math.min(...numbers) < month && month < Math.max(...numbers);
    const amountOf = (month: number) =>
      own.find((one) => one.month === month)?.amount ?? (inside(month) ? (fill ?? 0) : 0);
    return Array.from({ length: 15 }, (_, first) => first).some((first) =>
      [0, 1, 2].every((step) => amountOf(first + step) > 500_000),
    );
  });
}

describe('always', () => {
  it('the answer is the definition’s, with the gaps filled either way', () => {
    fc.assert(
      fc.property(listed, (list) => {
        const certain = byDefinition(list, null);
        const possible = byDefinition(list, 999_999);
        const expected = certain ? 'manifest' : possible ? 'indeterminate' : 'not-manifest';
        const { verdict } = assessManifestFraud(written(list));
        expect(verdict).toBe(list.length === 0 ? 'indeterminate' : expected);
      }),
      { numRuns: 500 },
    );
  });

  it('the order of the months does not matter, nor that some were sent twice', () => {
    const shuffled = listed.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, twice]) => {
        expect(assessManifestFraud(written(twice))).toEqual(assessManifestFraud(written(list)));
      }),
    );
  });
});
