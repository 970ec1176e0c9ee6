import { describe, expect, it } from 'vitest';
import {
  type Citation,
  decide,
  findAll,
  findDefects,
  type RuleTable,
} from '../../src/decision/index.js';
import { MUTANTS_FILE, tryMutants } from './mutants.js';
import { anyTable } from './tables.js';

/** What a document makes of some facts, and by which rule. Data only. */
export type Example<Facts, Outcome> = {
  readonly name: string;
  readonly from: Pick<Citation, 'source' | 'at'>;
  readonly facts: Facts;
  readonly expect: { readonly outcome: Outcome; readonly rule: string };
};

/**
 * Holds a table to its examples, and the examples to the table: every row, both sides of each date, and,
 * where all rows answer, every rule that answers the facts of an example, and none for `silent` facts.
 */
export function runExamples<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  examples: readonly Example<NoInfer<Facts>, NoInfer<Outcome>>[],
  silent: readonly NoInfer<Facts>[] = [],
): void {
  describe(table.id, () => {
    it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
      expect(answersOf(table, example)).toContainEqual(example.expect);
    });

    it('has an example for every rule that answers the facts of one', () => {
      expect(untoldOf(table, examples)).toEqual([]);
    });

    it('says nothing where nothing is to be said', () => {
      expect(silent.flatMap((facts) => findAll(table, facts).map(({ rule }) => rule))).toEqual([]);
    });

    it('has an example for every row', () => {
      const hit = new Set(examples.map((example) => example.expect.rule));
      expect(table.rows.map((row) => row.id).filter((id) => !hit.has(id))).toEqual([]);
    });

    it('has examples on both sides of every date', () => {
      const days = examples.map((one) =>
        table.datedBy === null ? '' : String(one.facts[table.datedBy as keyof Facts]),
      );
      const missing = changesOf(table).filter(
        (day) => !days.includes(day) || !days.includes(dayBefore(day)),
      );
      expect(missing).toEqual([]);
    });

    it('has no gaps, overlaps or loose overrides', () => {
      expect(findDefects(table)).toEqual([]);
    });

    if (MUTANTS_FILE === undefined) return;
    it(
      'lets no mutant live',
      () => tryMutants(anyTable(table), (mutant) => holds(mutant as never, examples, silent)),
      600_000,
    );
  });
}

/** Says whether a table passes the above. */
function holds<F, O>(
  table: RuleTable<F, O>,
  examples: readonly Example<F, O>[],
  silent: readonly F[],
): boolean {
  const answered = examples.every((example) => {
    const expected = JSON.stringify(example.expect);
    return attempt(() => answersOf(table, example))?.some(
      (one) => JSON.stringify(one) === expected,
    );
  });
  const told = attempt(() => untoldOf(table, examples))?.length === 0;
  const quiet = silent.every((facts) => attempt(() => findAll(table, facts))?.length === 0);
  return answered && told && quiet && attempt(() => findDefects(table))?.length === 0;
}

/** Rules of a table whose rows all answer that are found for some facts, and that no example of those facts names. */
function untoldOf<F, O>(table: RuleTable<F, O>, examples: readonly Example<F, O>[]): string[] {
  if (table.hit !== 'all') return [];
  const told = new Map<string, Set<string>>();
  for (const { facts, expect } of examples) {
    const key = factsKey(facts);
    told.set(key, (told.get(key) ?? new Set()).add(expect.rule));
  }
  return examples.flatMap(({ name, facts }) =>
    findAll(table, facts)
      .filter(({ rule }) => !told.get(factsKey(facts))?.has(rule))
      .map(({ rule }) => `${name}: ${rule}`),
  );
}

/** Facts as one text, in whatever order they were written down. */
function factsKey(facts: unknown): string {
  return JSON.stringify(Object.entries(facts as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function answersOf<F, O>(table: RuleTable<F, O>, example: Example<F, O>) {
  if (table.hit === 'all') {
    return findAll(table, example.facts).map(({ outcome, rule }) => ({ outcome, rule }));
  }
  const decision = decide(table, example.facts);
  if (decision.kind !== 'decided') return [];
  return [{ outcome: decision.outcome, rule: decision.reasons[0].rule }];
}

function changesOf<F, O>(table: RuleTable<F, O>): string[] {
  const days = table.rows.flatMap((row) => [row.inForce?.from, row.inForce?.until]);
  return [...new Set(days.filter((day) => typeof day === 'string'))];
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
