import { describe, expect, test } from 'vitest';
import {
  type Defect,
  findDefects,
  type NonEmpty,
  type Row,
  type RuleTable,
  situations,
} from '../../src/decision/index.js';
import { jstDate } from '../../src/time/index.js';
import { NOTICES, PARCELS, type ParcelFacts } from './parcels.js';

type ParcelRow = Row<ParcelFacts, number>;

/** The sound table with a fault planted in one row. */
function planted(
  id: string,
  fault: (row: ParcelRow) => ParcelRow[],
): RuleTable<ParcelFacts, number> {
  const rows = PARCELS.rows.flatMap((row) => (row.id === id ? fault(row) : [row]));
  return { ...PARCELS, rows: rows as unknown as NonEmpty<ParcelRow> };
}

/** The days on which something is wrong. */
function daysOf(defects: readonly Defect[]): unknown[] {
  return [...new Set(defects.map(({ facts }) => (facts as ParcelFacts | null)?.postedOn))];
}

function kindsOf(defects: readonly Defect[]): string[] {
  return [...new Set(defects.map((defect) => defect.kind))];
}

describe('findDefects', () => {
  test('a sound table has none', () => {
    expect(findDefects(PARCELS)).toEqual([]);
    expect(findDefects(NOTICES)).toEqual([]);
  });

  test('an end date one day late is an overlap on that day only', () => {
    const until = jstDate('2024-04-02');
    const table = planted('own/near', (row) => [
      { ...row, inForce: { from: jstDate('2020-01-01'), until } },
    ]);
    const defects = findDefects(table);
    expect(kindsOf(defects)).toEqual(['overlap']);
    expect(daysOf(defects)).toEqual(['2024-04-01']);
    expect(defects[0]?.rules).toEqual(['own/near', 'own/near-raised']);
  });

  test('an end date one day early is a gap on that day only', () => {
    const until = jstDate('2024-03-31');
    const defects = findDefects(
      planted('own/near', (row) => [{ ...row, inForce: { from: jstDate('2020-01-01'), until } }]),
    );
    expect(kindsOf(defects)).toEqual(['gap']);
    expect(daysOf(defects)).toEqual(['2024-03-31']);
  });

  test('a missing override is an overlap, and both rows are named', () => {
    const defects = findDefects(
      planted('own/small-letter', (row) => [
        { ...row, overrides: ['own/near', 'own/near-raised'] },
      ]),
    );
    expect(kindsOf(defects)).toEqual(['overlap']);
    expect(defects.every(({ rules }) => rules.join() === 'own/far,own/small-letter')).toBe(true);
  });

  test('an id used twice is found, wherever the rows stand', () => {
    const defects = findDefects(
      planted('own/near-raised', (row) => [{ ...row, id: 'own/near' as const }]),
    );
    expect(defects).toContainEqual({ kind: 'duplicate-id', rules: ['own/near'], facts: null });
  });

  test('a hole of one in a band is a gap at that number only', () => {
    const table: RuleTable<{ count: number }, string> = {
      id: 'own/count',
      hit: 'one',
      datedBy: null,
      domain: { count: { from: 1 } },
      rows: [
        {
          id: 'own/free',
          when: { count: { below: 31 } },
          then: 'free',
          cite: PARCELS.rows[0].cite,
        },
        { id: 'own/paid', when: { count: { from: 32 } }, then: 'paid', cite: PARCELS.rows[0].cite },
      ],
    };
    expect(findDefects(table)).toEqual([{ kind: 'gap', rules: [], facts: { count: 31 } }]);
  });

  test('an overlap of one in a band is found at that number only', () => {
    const table: RuleTable<{ count: number }, string> = {
      id: 'own/count',
      hit: 'one',
      datedBy: null,
      domain: { count: { from: 1 } },
      rows: [
        {
          id: 'own/free',
          when: { count: { below: 32 } },
          then: 'free',
          cite: PARCELS.rows[0].cite,
        },
        { id: 'own/paid', when: { count: { from: 31 } }, then: 'paid', cite: PARCELS.rows[0].cite },
      ],
    };
    expect(findDefects(table)).toEqual([
      { kind: 'overlap', rules: ['own/free', 'own/paid'], facts: { count: 31 } },
    ]);
  });

  test('a first number no row takes is a gap', () => {
    const table: RuleTable<{ count: number }, string> = {
      id: 'own/count',
      hit: 'one',
      datedBy: null,
      domain: { count: { from: 0 } },
      rows: [
        { id: 'own/some', when: { count: { from: 1 } }, then: 'some', cite: PARCELS.rows[0].cite },
      ],
    };
    expect(findDefects(table)).toEqual([{ kind: 'gap', rules: [], facts: { count: 0 } }]);
  });

  test.each<[string, ParcelRow['overrides'], string, string[]]>([
    ['a loop of two', ['own/small-letter'], 'override-loop', ['own/near', 'own/small-letter']],
    ['a row that sets itself aside', ['own/near'], 'override-loop', ['own/near', 'own/near']],
    ['an unknown row', ['own/nowhere'], 'unknown-override', ['own/near', 'own/nowhere']],
  ])('overrides: %s', (_, overrides, kind, rules) => {
    const defects = findDefects(
      planted('own/near', (row) => [{ ...row, overrides: overrides as NonEmpty<`own/${string}`> }]),
    );
    expect(defects).toContainEqual({ kind, rules, facts: null });
  });

  test('a loop of three is found', () => {
    const cite = PARCELS.rows[0].cite;
    const table: RuleTable<{ light: 'red' }, string> = {
      id: 'own/three',
      hit: 'one',
      datedBy: null,
      domain: { light: ['red'] },
      rows: [
        { id: 'own/a', when: {}, then: 'a', cite, overrides: ['own/b'] },
        { id: 'own/b', when: {}, then: 'b', cite, overrides: ['own/c'] },
        { id: 'own/c', when: {}, then: 'c', cite, overrides: ['own/a'] },
      ],
    };
    expect(kindsOf(findDefects(table))).toEqual(['override-loop', 'overlap']);
  });

  test.each(['2020-01-01', '2019-12-31'])(
    'an end not after the beginning is found: %s',
    (until) => {
      const inForce = { from: jstDate('2020-01-01'), until: jstDate(until) };
      const defects = findDefects(planted('own/far', (row) => [{ ...row, inForce }]));
      expect(defects).toContainEqual({ kind: 'dates', rules: ['own/far'], facts: null });
    },
  );

  test('a table that tells all may be silent and may tell twice', () => {
    const [first] = NOTICES.rows;
    const table = { ...NOTICES, rows: [first, { ...first, id: 'own/again' }] } as typeof NOTICES;
    expect(findDefects(table)).toEqual([]);
  });
});

describe('situations', () => {
  test('every value, each edge of a band with its neighbours, every day of change and one before', () => {
    const all = [...situations(PARCELS)];
    const grams = new Set(all.map((facts) => facts.grams));
    expect([...grams].sort((a, b) => a - b)).toEqual([
      1, 2, 25, 26, 27, 1000, 1001, 1002, 30_000, 30_001, 30_002,
    ]);
    expect([...new Set(all.map((facts) => facts.postedOn))]).toEqual([
      '1952-01-01',
      '2020-01-01',
      '2024-04-01',
    ]);
    expect(all).toHaveLength(2 * 2 * 11 * 3);
  });

  test('facts come one by one and are not shared', () => {
    const [first, second] = situations(PARCELS);
    expect(first).not.toBe(second);
  });
});
