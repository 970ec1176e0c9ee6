import { expectTypeOf, test } from 'vitest';
import {
  type Citation,
  type Decision,
  decide,
  type NonEmpty,
  type Row,
  type RuleTable,
} from '../../src/decision/index.js';
import { type JstDate, jstDate } from '../../src/time/index.js';
import { PARCELS, type ParcelFacts } from './parcels.js';

type ParcelRow = Row<ParcelFacts, number>;

declare const cite: NonEmpty<Citation>;
declare const facts: ParcelFacts;

test('a sound row compiles', () => {
  const row: ParcelRow = { id: 'own/sound', when: { zone: 'near' }, then: 1, cite };
  expectTypeOf(row).toExtend<ParcelRow>();
});

test('a row without a citation does not', () => {
  // @ts-expect-error cite is missing
  const none: ParcelRow = { id: 'own/none', when: {}, then: 1 };
  // @ts-expect-error cite is empty
  const empty: ParcelRow = { id: 'own/empty', when: {}, then: 1, cite: [] };
  return [none, empty];
});

test('a row that cites a document nobody registered does not', () => {
  const row: ParcelRow = {
    id: 'own/unregistered',
    when: {},
    then: 1,
    // @ts-expect-error no such source
    cite: [{ source: 'hearsay', at: 'L1', standing: 'text' }],
  };
  const own: ParcelRow = { ...row, cite: [{ source: 'own/list', at: 'L1', standing: 'text' }] };
  return own;
});

test('a row that tests a foreign fact, or a foreign value of a fact, does not', () => {
  // @ts-expect-error no such fact
  const fact: ParcelRow = { id: 'own/fact', when: { colour: 'red' }, then: 1, cite };
  // @ts-expect-error no such value
  const value: ParcelRow = { id: 'own/value', when: { zone: 'nearby' }, then: 1, cite };
  // @ts-expect-error numbers are tested by bands
  const number: ParcelRow = { id: 'own/number', when: { grams: 5 }, then: 1, cite };
  // @ts-expect-error the date of the facts is no column
  const date: ParcelRow['when'] = { postedOn: jstDate('2024-01-01') };
  return [fact, value, number, date];
});

test('a bare text as a date does not', () => {
  const row: ParcelRow = {
    id: 'own/bare',
    when: {},
    then: 1,
    cite,
    // @ts-expect-error a day is made by jstDate
    inForce: { from: '2024-01-01', until: null },
  };
  return row;
});

test('an outcome of another type, an id without a concept, a function as a condition do not', () => {
  // @ts-expect-error the outcome is a number
  const outcome: ParcelRow = { id: 'own/outcome', when: {}, then: 'a', cite };
  // @ts-expect-error an id has a slash
  const id: ParcelRow = { id: 'bare', when: {}, then: 1, cite };
  // @ts-expect-error rows are data
  const fn: ParcelRow = { id: 'own/fn', when: { zone: () => true }, then: 1, cite };
  return [outcome, id, fn];
});

test('a table is dated by a date of its facts or by nothing', () => {
  expectTypeOf<RuleTable<ParcelFacts, number>['datedBy']>().toEqualTypeOf<'postedOn' | null>();
});

test('decide takes the facts of its table, all of them', () => {
  // @ts-expect-error grams and the date are missing
  const few = () => decide(PARCELS, { zone: 'near', kind: 'letter' });
  // @ts-expect-error no such value
  const foreign = () => decide(PARCELS, { ...facts, zone: 'nearby' });
  return [few, foreign];
});

test('an outcome can be read only after the kind', () => {
  const decision = decide(PARCELS, facts);
  // @ts-expect-error it may be no-rule-in-force
  const early = () => decision.outcome;
  expectTypeOf(decision).toEqualTypeOf<Decision<number>>();
  if (decision.kind === 'decided') expectTypeOf(decision.outcome).toEqualTypeOf<number>();
  else expectTypeOf(decision.on).toEqualTypeOf<JstDate | null>();
  return early;
});
