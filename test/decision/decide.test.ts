import { describe, expect, test } from 'vitest';
import {
  decide,
  decideAfresh,
  decideAlways,
  findAll,
  type NonEmpty,
  type Row,
  type RuleTable,
} from '../../src/decision/index.js';
import { jstDate } from '../../src/time/index.js';
import { NOTICES, PARCELS, type ParcelFacts, parcel } from './parcels.js';

type Parcels = RuleTable<ParcelFacts, number>;

/** The table with its rows changed, as a table of its own. */
function withRows(change: (rows: Row<ParcelFacts, number>[]) => Row<ParcelFacts, number>[]) {
  const rows = change([...PARCELS.rows]) as unknown as NonEmpty<Row<ParcelFacts, number>>;
  return { ...PARCELS, rows } satisfies Parcels;
}

function priceOf(facts: ParcelFacts): number | string {
  const decision = decide(PARCELS, facts);
  return decision.kind === 'decided' ? decision.outcome : decision.kind;
}

describe('decide', () => {
  test('the outcome comes with the rule that decided, then those it set aside, by id', () => {
    expect(decide(PARCELS, parcel({ kind: 'letter', grams: 20 }))).toEqual({
      kind: 'decided',
      outcome: 50,
      reasons: [
        { rule: 'own/small-letter', cite: PARCELS.rows[3]?.cite },
        { rule: 'own/near-raised', cite: PARCELS.rows[1]?.cite },
      ],
    });
  });

  test.each([
    ['2024-03-31', 100],
    ['2024-04-01', 110],
    ['2019-12-31', 'no-rule-in-force'],
    ['2020-01-01', 100],
    ['9998-12-31', 110],
  ])('from is inclusive, until exclusive: %s', (day, price) => {
    expect(priceOf(parcel({ postedOn: jstDate(day) }))).toBe(price);
  });

  test.each([
    [1, 'letter', 50],
    [25, 'letter', 50],
    [26, 'letter', 110],
    [1000, 'letter', 110],
    [1001, 'letter', 900],
    [30_000, 'parcel', 900],
    [30_001, 'parcel', 0],
    [Number.MAX_SAFE_INTEGER, 'parcel', 0],
  ] as const)('a band holds its first number and not its last: %i g, %s', (grams, kind, price) => {
    expect(priceOf(parcel({ grams, kind }))).toBe(price);
  });

  test('a day before the first rule says which table knows nothing of which day', () => {
    expect(decide(PARCELS, parcel({ postedOn: jstDate('2019-12-31') }))).toEqual({
      kind: 'no-rule-in-force',
      table: 'own/parcels',
      on: '2019-12-31',
    });
  });

  test('each such day is told of as itself, whatever was asked before', () => {
    for (const day of ['2019-12-31', '2018-01-01', '1952-01-01', '2019-12-31']) {
      expect(decide(PARCELS, parcel({ postedOn: jstDate(day) }))).toMatchObject({ on: day });
    }
  });

  test('the order of the fields and fields of no column change nothing', () => {
    const answer = decide(PARCELS, parcel());
    const { zone, kind, grams, postedOn } = parcel();
    expect(decide(PARCELS, { postedOn, grams, kind, zone })).toBe(answer);
    expect(decide(PARCELS, { zone, postedOn, kind, grams })).toBe(answer);
    const more = { zone, kind, grams, postedOn, colour: 'red' };
    expect(decide(PARCELS, more)).toBe(answer);
    expect(decide(PARCELS, { colour: 'red', ...parcel() } as ParcelFacts)).toBe(answer);
    expect(decide(PARCELS, Object.create(parcel()))).toBe(answer);
  });

  test('the same facts get the same frozen answer', () => {
    const answer = decide(PARCELS, parcel());
    expect(decide(PARCELS, parcel())).toBe(answer);
    expect(Object.isFrozen(answer)).toBe(true);
    const none = decide(PARCELS, parcel({ postedOn: jstDate('2019-01-01') }));
    expect(Object.isFrozen(none)).toBe(true);
    const { reasons } = decideAlways(PARCELS, parcel({ kind: 'letter', grams: 20 }));
    expect(Object.isFrozen(reasons)).toBe(true);
    expect(reasons.every((reason) => Object.isFrozen(reason))).toBe(true);
  });

  test.each([decide, decideAfresh])('nobody changes the rows through an answer of %o', (ask) => {
    const table: RuleTable<{ light: 'red' }, { readonly steps: { go: boolean }[] }> = {
      id: 'own/lights',
      hit: 'one',
      datedBy: null,
      domain: { light: ['red'] },
      rows: [
        {
          id: 'own/red',
          when: { light: 'red' },
          then: { steps: [{ go: false }] },
          cite: [{ source: 'own/sign', at: '1', standing: 'text' }],
        },
      ],
    };
    const answer = ask(table, { light: 'red' });
    if (answer.kind !== 'decided') throw new Error('expected a decision');
    const { outcome, reasons } = answer;
    expect(() => Object.assign(outcome.steps[0] as object, { go: true })).toThrow(TypeError);
    expect(() => outcome.steps.push({ go: true })).toThrow(TypeError);
    expect(() => Object.assign(reasons[0].cite[0], { at: '2' })).toThrow(TypeError);
    expect(ask(table, { light: 'red' })).toEqual(answer);
  });

  test.each<[string, object, string]>([
    ['a foreign word', { zone: 'nearby' }, 'zone: expected near | far, received "nearby"'],
    ['another case', { zone: 'Near' }, 'zone: expected near | far, received "Near"'],
    ['null', { kind: null }, 'kind: expected letter | parcel, received null'],
    ['a number', { kind: 7 }, 'kind: expected letter | parcel, received 7'],
    ['nothing', { kind: undefined }, 'kind: expected letter | parcel, received'],
    ['an inherited name', { kind: 'toString' }, 'kind: expected letter | parcel'],
    ['a list', { kind: ['letter'] }, 'kind: expected letter | parcel, received'],
    ['below the first', { grams: 0 }, 'grams: expected a whole number from 1, received 0'],
    ['a negative', { grams: -1 }, 'grams: expected a whole number from 1, received -1'],
    ['a fraction', { grams: 1.5 }, 'grams: expected a whole number from 1, received 1.5'],
    ['NaN', { grams: Number.NaN }, 'grams: expected a whole number from 1, received NaN'],
    ['infinity', { grams: Number.POSITIVE_INFINITY }, 'grams: expected a whole number from 1'],
    ['a text', { grams: '500' }, 'grams: expected a whole number from 1, received "500"'],
    ['no day', { postedOn: '2024-02-30' }, 'postedOn: expected a day as YYYY-MM-DD'],
    ['an instant', { postedOn: '2024-02-01T00:00:00Z' }, 'postedOn: expected a day as'],
    ['a Date', { postedOn: new Date(0) }, 'postedOn: expected a day as YYYY-MM-DD, received'],
  ])('refuses %s, and says of which column, what came and what is accepted', (_, wrong, says) => {
    const facts = { ...parcel(), ...wrong } as ParcelFacts;
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as ParcelFacts;
    for (const each of [facts, turned]) {
      expect(() => decide(PARCELS, each)).toThrow(
        expect.objectContaining({
          code: 'MENSEKI_INVALID_INPUT',
          message: expect.stringContaining(says),
        }),
      );
    }
  });

  test('a long text is not repeated, since it may be a card number', () => {
    const facts = { ...parcel(), zone: '4111111111111111' } as unknown as ParcelFacts;
    expect(() => decide(PARCELS, facts)).toThrow('zone: expected near | far, received a longer');
  });

  test.each(['zone', 'kind', 'grams', 'postedOn'])('refuses facts without %s', (column) => {
    const facts = Object.fromEntries(Object.entries(parcel()).filter(([name]) => name !== column));
    expect(() => decide(PARCELS, facts as ParcelFacts)).toThrow(`${column}: expected`);
  });

  test('two rows that answer, and none sets the other aside, are a defect', () => {
    const table = withRows((rows) => rows.map(({ overrides: _, ...row }) => row));
    expect(() => decide(table, parcel({ kind: 'letter', grams: 20 }))).toThrow(
      expect.objectContaining({
        code: 'MENSEKI_RULE_DEFECT',
        message:
          'own/parcels: expected one row to answer, received own/near-raised, own/small-letter',
      }),
    );
  });

  test('rows that set each other aside are a defect', () => {
    const table = withRows((rows) =>
      rows.map((row) =>
        row.id === 'own/near-raised' ? { ...row, overrides: ['own/small-letter'] } : row,
      ),
    );
    expect(() => decide(table, parcel({ kind: 'letter', grams: 20 }))).toThrow(
      expect.objectContaining({ code: 'MENSEKI_RULE_DEFECT' }),
    );
  });

  test('no row on a day when others are in force is a defect, not a silence', () => {
    const table = withRows((rows) => rows.filter((row) => row.id !== 'own/near-raised'));
    expect(() => decide(table, parcel())).toThrow(
      expect.objectContaining({ code: 'MENSEKI_RULE_DEFECT' }),
    );
  });

  test('no row in a table without dates is a defect', () => {
    const table: RuleTable<{ light: 'red' | 'green' }, string> = {
      id: 'own/light',
      hit: 'one',
      datedBy: null,
      domain: { light: ['red', 'green'] },
      rows: [
        {
          id: 'own/red',
          when: { light: 'red' },
          then: 'stop',
          cite: [{ source: 'own/sign', at: '1', standing: 'text' }],
        },
      ],
    };
    expect(decideAlways(table, { light: 'red' }).outcome).toBe('stop');
    expect(() => decide(table, { light: 'green' })).toThrow(
      expect.objectContaining({ code: 'MENSEKI_RULE_DEFECT' }),
    );
  });
});

describe('decideAfresh', () => {
  test('answers as the kept decision does, and refuses by the same defect', () => {
    expect(decideAfresh(PARCELS, parcel())).toEqual(decide(PARCELS, parcel()));
    expect(() => decideAfresh(PARCELS, parcel({ postedOn: jstDate('1999-12-31') }))).toThrow(
      'expected one row to answer, received none',
    );
  });
});

describe('decideAlways', () => {
  test('is decide where a rule is in force', () => {
    expect(decideAlways(PARCELS, parcel())).toBe(decide(PARCELS, parcel()));
  });

  test('a day without a rule is a defect', () => {
    expect(() => decideAlways(PARCELS, parcel({ postedOn: jstDate('2019-12-31') }))).toThrow(
      expect.objectContaining({
        code: 'MENSEKI_RULE_DEFECT',
        message: 'own/parcels: expected one row to answer, received none',
      }),
    );
  });
});

describe('findAll', () => {
  test('every row that matches answers, by id, with where it stands', () => {
    const found = findAll(NOTICES, { zone: 'far', kind: 'parcel', grams: 26 });
    expect(found.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['own/notice-any-parcel', 'sign'],
      ['own/notice-far', 'sign'],
      ['own/notice-weight', 'weigh-again'],
    ]);
    expect(found[0]?.cite).toEqual([{ source: 'own/tariff', at: '§1', standing: 'text' }]);
  });

  test('no match is an empty list', () => {
    expect(findAll(NOTICES, { zone: 'near', kind: 'letter', grams: 25 })).toEqual([]);
  });

  test('the same facts get the same frozen list', () => {
    const facts = { zone: 'far', kind: 'letter', grams: 1 } as const;
    const found = findAll(NOTICES, facts);
    expect(findAll(NOTICES, { grams: 1, kind: 'letter', zone: 'far' })).toBe(found);
    expect(Object.isFrozen(found)).toBe(true);
    expect(found.every((finding) => Object.isFrozen(finding))).toBe(true);
  });

  test('refuses foreign values as decide does', () => {
    expect(() => findAll(NOTICES, { zone: 'far', kind: 'box' as 'letter', grams: 1 })).toThrow(
      'kind: expected letter | parcel, received "box"',
    );
  });
});
