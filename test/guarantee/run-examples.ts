import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Citation,
  decideAlways,
  findDefects,
  type NonEmpty,
  type Row,
  type RuleTable,
  situations,
} from '../../src/decision/index.js';

/** What a document makes of some facts, and by which rule. Data only. */
export type Example<Facts, Outcome> = {
  readonly name: string;
  readonly from: Pick<Citation, 'source' | 'at'>;
  readonly facts: Facts;
  readonly expect: { readonly outcome: Outcome; readonly rule: string };
};

/** Holds a table to its examples, and the examples to the table. */
export function runExamples<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  examples: readonly Example<Facts, Outcome>[],
): void {
  describe(table.id, () => {
    it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
      const { outcome, reasons } = decideAlways(table, example.facts);
      expect({ outcome, rule: reasons[0].rule }).toEqual(example.expect);
    });

    it('has an example for every row', () => {
      const hit = new Set(examples.map((example) => example.expect.rule));
      expect(table.rows.map((row) => row.id).filter((id) => !hit.has(id))).toEqual([]);
    });

    it('has no gaps, overlaps or loose overrides', () => {
      expect(findDefects(table)).toEqual([]);
    });

    it('answers alike whatever the order of its rows', () => {
      const all = [...situations(table)];
      const rows = fc.shuffledSubarray([...table.rows], { minLength: table.rows.length });
      fc.assert(
        fc.property(rows, (shuffled) => {
          const other = { ...table, rows: shuffled as unknown as NonEmpty<Row<Facts, Outcome>> };
          for (const facts of all) {
            expect(decideAlways(other, facts)).toEqual(decideAlways(table, facts));
          }
        }),
        { numRuns: 10 },
      );
    });
  });
}
