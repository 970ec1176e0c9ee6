import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, findAll } from '../../src/decision/index.js';
import { TABLES } from '../../src/rulebook/index.js';
import { days } from '../support/arbitraries.js';
import {
  type AnyFacts,
  type AnyTable,
  answerOf,
  anyTable,
  sameAnswer,
  sampleOf,
  scanOf,
  shufflesOf,
} from '../support/tables.js';
import { NOTICES, PARCELS, type ParcelFacts } from './parcels.js';

const parcels: fc.Arbitrary<ParcelFacts> = fc.record({
  zone: fc.constantFrom('near', 'far'),
  kind: fc.constantFrom('letter', 'parcel'),
  grams: fc.oneof(fc.integer({ min: 1, max: 40_000 }), fc.constantFrom(25, 26, 1000, 1001, 30_001)),
  postedOn: days,
});

/** Some facts of every table of the library. */
const CASES = TABLES.flatMap(({ table }) =>
  sampleOf(anyTable(table), 200).map((facts): [AnyTable, AnyFacts] => [anyTable(table), facts]),
);

/** Fields of no column. A name that reads as a number comes first in an object, whatever the order. */
const extras = fc.subarray(['colour', 'id', '0', 'toString', 'on']);

describe('decide', () => {
  test('equals the scan for any facts', () => {
    fc.assert(
      fc.property(parcels, (facts) => {
        const table = anyTable(PARCELS);
        expect(answerOf(table, facts)).toEqual(scanOf(table, facts));
      }),
    );
  });

  test('shuffled rows give the same answers', () => {
    fc.assert(
      fc.property(shufflesOf(anyTable(PARCELS)), parcels, (shuffled, facts) => {
        expect(decide(shuffled, facts)).toEqual(decide(PARCELS, facts));
      }),
    );
  });

  test('an answer changes only on a day when the table changes', () => {
    fc.assert(
      fc.property(parcels, days, (facts, day) => {
        const changes = ['2020-01-01', '2024-04-01'];
        const [early, late] = [facts.postedOn, day].sort() as [typeof day, typeof day];
        fc.pre(!changes.some((change) => early < change && change <= late));
        const answer = answerOf(anyTable(PARCELS), { ...facts, postedOn: early });
        expect(answerOf(anyTable(PARCELS), { ...facts, postedOn: late })).toEqual(answer);
      }),
    );
  });

  test('any value outside a column is refused as invalid input', () => {
    const columns = fc.constantFrom('zone', 'kind', 'grams', 'postedOn');
    fc.assert(
      fc.property(parcels, columns, fc.anything(), (facts, column, value) => {
        const grams = column === 'grams' && Number.isSafeInteger(value) && Number(value) >= 1;
        fc.pre(!grams && !['near', 'far', 'letter', 'parcel'].includes(value as string));
        fc.pre(column !== 'postedOn' || typeof value !== 'string');
        expect(() => decide(PARCELS, { ...facts, [column]: value } as ParcelFacts)).toThrow(
          expect.objectContaining({
            code: 'MENSEKI_INVALID_INPUT',
            message: expect.stringMatching(new RegExp(`^${column}: expected .+, received `)),
          }),
        );
      }),
    );
  });
});

test('findAll: shuffled rows give the same findings in the same order', () => {
  fc.assert(
    fc.property(shufflesOf(anyTable(NOTICES)), parcels, (shuffled, facts) => {
      expect(findAll(shuffled, facts)).toEqual(findAll(NOTICES, facts));
    }),
  );
});

test('another order of the fields, and fields of no column, change no answer of any table', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CASES),
      extras,
      fc.infiniteStream(fc.nat()),
      (one, more, ranks) => {
        const [table, facts] = one;
        const fields = [...Object.entries(facts), ...more.map((name) => [name, 1] as const)]
          .filter(([name], i, all) => all.findIndex(([other]) => other === name) === i)
          .map((field) => ({ field, rank: ranks.next().value as number }))
          .sort((a, b) => a.rank - b.rank);
        const disguised = Object.fromEntries(fields.map(({ field }) => field));
        expect(sameAnswer(answerOf(table, disguised), answerOf(table, facts))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});
