import { InvalidInputError, short } from '../errors/index.js';
import { isJstDate } from '../time/index.js';
import type { Band, RuleTable } from './types.js';

/**
 * A table made ready for lookups: every combination of facts and every stretch of days has a number,
 * and under that number the answer is kept once it has been found.
 */
export type Lookup<Answer> = {
  readonly columns: readonly Column[];
  readonly datedBy: string | null;
  /** Days on which something changes, ascending. */
  readonly changes: readonly string[];
  readonly stretches: Map<unknown, number>;
  readonly slots: Map<number, Answer> | (Answer | undefined)[];
};

type Column = {
  readonly name: string;
  readonly size: number;
  readonly expected: string;
  /** Position of each value; empty for a column of numbers. */
  readonly positions: ReadonlyMap<unknown, number>;
  /** First numbers of the bands; empty for a column of values. */
  readonly edges: readonly number[];
};

/** Beyond so many combinations only those that were asked for are kept. */
const DENSE_LIMIT = 4096;

/** Made on the first question to a table, so that importing one costs nothing. */
const lookups = new WeakMap<object, Lookup<unknown>>();

/** The lookup of a table. A table is data: one that is changed after its first use is not reread. */
export function lookupOf<F, O, Answer>(table: RuleTable<F, O>): Lookup<Answer> {
  const known = lookups.get(table);
  if (known !== undefined) return known as Lookup<Answer>;
  const columns = Object.entries(table.domain).map(([name, domain]) =>
    toColumn(name, domain, table),
  );
  const changes = table.datedBy === null ? [] : daysOfChange(table);
  const size = columns.reduce((product, column) => product * column.size, changes.length + 1);
  const lookup: Lookup<Answer> = {
    columns,
    datedBy: table.datedBy as string | null,
    changes,
    stretches: new Map(),
    slots: size <= DENSE_LIMIT ? new Array(size) : new Map(),
  };
  lookups.set(table, lookup);
  return lookup;
}

/** The days on which some row of a table comes into or goes out of force, ascending. */
export function daysOfChange<F, O>(table: RuleTable<F, O>): string[] {
  const days = table.rows.flatMap((row) => [row.inForce?.from, row.inForce?.until]);
  return [...new Set(days.filter((day) => typeof day === 'string'))].sort();
}

/** The first numbers of the bands that a column falls into, ascending, without the very first. */
export function edgesOf<F, O>(name: string, first: number, table: RuleTable<F, O>): number[] {
  const cells = table.rows.map((row) => (row.when as Record<string, Band | undefined>)[name]);
  const edges = cells.flatMap((cell) => [cell?.from, cell?.below]);
  return [...new Set(edges.filter((edge) => typeof edge === 'number' && edge > first))].sort(
    (a, b) => (a as number) - (b as number),
  ) as number[];
}

function toColumn<F, O>(name: string, domain: unknown, table: RuleTable<F, O>): Column {
  if (Array.isArray(domain)) {
    const positions = new Map(domain.map((value, position) => [value, position]));
    return { name, size: domain.length, expected: domain.join(' | '), positions, edges: [] };
  }
  const { from } = domain as { from: number };
  const edges = [from, ...edgesOf(name, from, table)];
  return {
    name,
    size: edges.length,
    expected: `a whole number from ${from}`,
    positions: new Map(),
    edges,
  };
}

/** The number of the slot that holds the answer to some facts. */
export function slotOf(lookup: Lookup<unknown>, facts: unknown): number {
  const values = facts as Record<string, unknown>;
  let slot = 0;
  for (const column of lookup.columns) {
    const value = values[column.name];
    slot = slot * column.size + (column.positions.get(value) ?? bandOf(column, value));
  }
  if (lookup.changes.length === 0) return slot;
  return slot * (lookup.changes.length + 1) + stretchOf(lookup, values[lookup.datedBy as string]);
}

function bandOf(column: Column, value: unknown): number {
  const first = column.edges[0];
  if (first === undefined || !Number.isSafeInteger(value) || (value as number) < first) {
    throw new InvalidInputError(
      `${column.name}: expected ${column.expected}, received ${short(value)}`,
    );
  }
  let band = column.edges.length - 1;
  while ((column.edges[band] as number) > (value as number)) band -= 1;
  return band;
}

/** How many changes lie on or before a day. Days repeat from question to question, so it is kept. */
function stretchOf(lookup: Lookup<unknown>, on: unknown): number {
  return lookup.stretches.get(on) ?? countStretch(lookup, on);
}

function countStretch(lookup: Lookup<unknown>, on: unknown): number {
  if (!isJstDate(on)) {
    throw new InvalidInputError(
      `${lookup.datedBy}: expected a day as YYYY-MM-DD, received ${short(on)}`,
    );
  }
  const stretch = lookup.changes.filter((change) => change <= on).length;
  if (lookup.stretches.size >= DENSE_LIMIT) lookup.stretches.clear();
  lookup.stretches.set(on, stretch);
  return stretch;
}

/** The kept answer of a slot. */
export function kept<Answer>(lookup: Lookup<Answer>, slot: number): Answer | undefined {
  return Array.isArray(lookup.slots) ? lookup.slots[slot] : lookup.slots.get(slot);
}

/** Keeps the answer of a slot. */
export function keep<Answer>(lookup: Lookup<Answer>, slot: number, answer: Answer): Answer {
  if (Array.isArray(lookup.slots)) lookup.slots[slot] = answer;
  else lookup.slots.set(slot, answer);
  return answer;
}
