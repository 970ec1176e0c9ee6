import fc from 'fast-check';
import type { NonEmpty, Row, RuleTable } from '../../src/decision/index.js';
import { decide, findAll, situations } from '../../src/decision/index.js';
import { matching, standing } from '../../src/decision/match.js';

/** Facts and tables whose types are of no interest here. */
export type AnyFacts = Record<string, unknown>;
export type AnyTable = RuleTable<AnyFacts, unknown>;

/** A table without its types. */
export function anyTable(table: unknown): AnyTable {
  return table as AnyTable;
}

/** What a table answers: outcomes, and the ids of the rules in the order of the reasons. */
export type Answer = { readonly outcomes: readonly unknown[]; readonly rules: readonly string[] };

const NONE: Answer = { outcomes: [], rules: [] };

/** The answer by way of the kept slots. */
export function answerOf(table: AnyTable, facts: AnyFacts): Answer {
  if (table.hit === 'all') {
    const found = findAll(table, facts);
    return { outcomes: found.map((one) => one.outcome), rules: found.map((one) => one.rule) };
  }
  const decision = decide(table, facts);
  if (decision.kind !== 'decided') return NONE;
  return { outcomes: [decision.outcome], rules: decision.reasons.map((reason) => reason.rule) };
}

/** The answer by the definition: every row is looked at. */
export function scanOf(table: AnyTable, facts: AnyFacts): Answer {
  const matched = [...matching(table, facts)].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (table.hit === 'all') {
    return { outcomes: matched.map((row) => row.then), rules: matched.map((row) => row.id) };
  }
  const [decided] = standing(matched);
  if (decided === undefined) return NONE;
  const others = matched.filter((row) => row !== decided).map((row) => row.id);
  return { outcomes: [decided.then], rules: [decided.id, ...others] };
}

/** Says whether two answers are the same one: the same outcomes of the same rules. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return (
    a.rules.length === b.rules.length &&
    a.rules.every((rule, i) => rule === b.rules[i]) &&
    a.outcomes.every((outcome, i) => outcome === b.outcomes[i])
  );
}

/** About so many situations of a table, spread over all of them; all if there are no more. */
export function sampleOf(table: AnyTable, about: number): AnyFacts[] {
  const all = [...situations(table)];
  // An odd stride that no column has in common walks through every value of every column.
  const stride = all.length <= about ? 1 : Math.ceil(all.length / about / 2) * 2 + 1;
  return all.filter((_, position) => position % stride === 0);
}

/** The same table with its rows in another order. */
export function shufflesOf(table: AnyTable): fc.Arbitrary<AnyTable> {
  const rows = fc.shuffledSubarray([...table.rows], { minLength: table.rows.length });
  return rows.map((shuffled) => ({
    ...table,
    rows: shuffled as unknown as NonEmpty<Row<AnyFacts, unknown>>,
  }));
}
