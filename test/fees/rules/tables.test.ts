import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decide,
  findDefects,
  type NonEmpty,
  type Row,
  type RuleTable,
  situations,
} from '../../../src/decision/index.js';
import { CONSUMPTION_TAX, findTaxRate } from '../../../src/fees/index.js';
import {
  SBPS_2017_FEES,
  SHOPSERVE_FEES,
  SHOPSERVE_REPORT,
} from '../../../src/fees/presets/index.js';
import { FEES_TEXTS } from '../../../src/fees/rules/texts.js';
import { REPORT_EXAMPLES } from './report.examples.js';
import { SBPS_EXAMPLES, SHOPSERVE_EXAMPLES } from './schedule.examples.js';
import { TAX_EXAMPLES } from './tax.examples.js';

type AnyTable = RuleTable<Record<string, unknown>, unknown>;

/** Each table with the ids of the rules its examples expect. */
const TABLES: readonly [AnyTable, readonly (string | undefined)[]][] = [
  [SHOPSERVE_FEES.schedule as never, SHOPSERVE_EXAMPLES.map((one) => one.expect.rule)],
  [SBPS_2017_FEES.schedule as never, SBPS_EXAMPLES.map((one) => one.expect.rule)],
  [SHOPSERVE_REPORT.table as never, REPORT_EXAMPLES.map((one) => one.expect.rule)],
  [CONSUMPTION_TAX as never, TAX_EXAMPLES.map((one) => one.expect?.rule)],
];

describe.each(TABLES)('$id', (table, expected) => {
  test('has no defects', () => {
    expect(findDefects(table)).toEqual([]);
  });

  test('every row is hit by an example', () => {
    const ids = table.rows.map((row) => row.id);
    expect(ids.filter((id) => !expected.includes(id))).toEqual([]);
  });

  test('every row has words in both languages, and every words a row', () => {
    for (const { id } of table.rows) {
      expect(FEES_TEXTS[id]).toMatchObject({ ja: expect.any(String), en: expect.any(String) });
    }
    const known = TABLES.flatMap(([each]) => each.rows.map((row) => row.id));
    expect(Object.keys(FEES_TEXTS).filter((id) => !known.includes(id as never))).toEqual([]);
  });

  test('shuffling the rows changes no answer', () => {
    const all = [...situations(table)];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }),
        (rows: Row<Record<string, unknown>, unknown>[]) => {
          const shuffled = { ...table, rows: rows as unknown as NonEmpty<(typeof rows)[0]> };
          for (const facts of all) expect(decide(shuffled, facts)).toEqual(decide(table, facts));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('price lists', () => {
  test.each([
    ...SHOPSERVE_EXAMPLES.map((example) => ({ ...example, list: SHOPSERVE_FEES })),
    ...SBPS_EXAMPLES.map((example) => ({ ...example, list: SBPS_2017_FEES })),
  ])('$name ($from)', ({ list, facts, expect: { outcome, rule } }) => {
    const decision = decide(list.schedule, facts);
    expect(decision).toMatchObject({ kind: 'decided', outcome, reasons: [{ rule }] });
  });

  test('a list refuses what its provider does not bill', () => {
    expect(() =>
      decide(SBPS_2017_FEES.schedule, { kind: 'order', test: 'no', ordinal: 1 }),
    ).toThrow('kind: expected screening, received "order"');
  });
});

describe('consumption tax', () => {
  test.each(TAX_EXAMPLES)('$month', ({ month, expect: expected }) => {
    const decision = findTaxRate(month);
    if (expected === null) {
      expect(decision).toEqual({
        kind: 'no-rule-in-force',
        table: 'fees/tax',
        on: `${month}-01`,
      });
      return;
    }
    expect(decision).toMatchObject({
      kind: 'decided',
      outcome: expected.rate,
      reasons: [{ rule: expected.rule }],
    });
  });

  test('every date of the table is the first of a month, so a month has one rate', () => {
    for (const row of CONSUMPTION_TAX.rows) {
      for (const day of [row.inForce?.from, row.inForce?.until]) {
        if (day != null) expect(day.slice(8)).toBe('01');
      }
    }
  });

  test.each(['2024-13', '2024-5', '1951-12', '', '2024-05-01'])('%s is no month', (month) => {
    expect(() => findTaxRate(month as never)).toThrow('month: expected YYYY-MM');
  });
});
