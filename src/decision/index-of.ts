import { need } from '../errors/index.js';
import { isJstDate } from '../time/index.js';
import { needTable } from './match.js';
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
  /** The answers found so far, at their numbers. */
  readonly answers: (Answer | undefined)[];
};

type Column = {
  readonly name: string;
  readonly size: number;
  readonly expected: string;
  /** The vocabulary; empty for a column of numbers. */
  readonly values: readonly unknown[];
  /** First numbers of the bands; empty for a column of values. */
  readonly edges: readonly number[];
};

/** For more combinations than these no places are made beforehand. */
const MOST_PLACES = 4096;

/** Made on the first question to a table, so that importing one costs nothing. */
const lookups = new WeakMap<object, Lookup<unknown>>();

/** The lookup of a table. A table is data: one that is changed after its first use is not reread. */
export function lookupOf<F, O, Answer>(table: RuleTable<F, O>): Lookup<Answer> {
  const known = lookups.get(table);
  if (known !== undefined) return known as Lookup<Answer>;
  needTable(table);
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
    answers: new Array(size <= MOST_PLACES ? size : 0),
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
  needTable(table);
  const cells = table.rows.map((row) => (row.when as Record<string, Band | undefined>)[name]);
  const edges = cells.flatMap((cell) => [cell?.from, cell?.below]);
  return [...new Set(edges.filter((edge) => typeof edge === 'number' && edge > first))].sort(
    (a, b) => (a as number) - (b as number),
  ) as number[];
}

function toColumn<F, O>(name: string, domain: unknown, table: RuleTable<F, O>): Column {
  if (Array.isArray(domain)) {
    return { name, size: domain.length, expected: domain.join(' | '), values: domain, edges: [] };
  }
  const { from } = domain as { from: number };
  const edges = [from, ...edgesOf(name, from, table)];
  return {
    name,
    size: edges.length,
    expected: `a whole number from ${from}`,
    values: [],
    edges,
  };
}

/** The number of the slot that holds the answer to some facts. */
export function slotOf(lookup: Lookup<unknown>, facts: object): number {
  const slot = slotInOrder(lookup, facts as Record<string, unknown>);
  return slot >= 0 ? slot : slotByName(lookup, facts as Record<string, unknown>);
}

/**
 * The slot, if the facts name the columns in the order of the table with the date last, as the
 * library's own do; -1 if not. Walking over the fields costs half of asking for each by its name.
 */
function slotInOrder(lookup: Lookup<unknown>, facts: Record<string, unknown>): number {
  const { columns, datedBy } = lookup;
  let slot = 0;
  let next = 0;
  for (const name in facts) {
    const column = columns[next];
    next += 1;
    if (column === undefined) {
      return next === columns.length + 1 && name === datedBy
        ? slot * (lookup.changes.length + 1) + stretchOf(lookup, facts[name])
        : -1;
    }
    if (column.name !== name) return -1;
    slot = slot * column.size + positionOf(column, facts[name]);
  }
  return next === columns.length && datedBy === null ? slot : -1;
}

/** The slot of facts in any other order: each column asks for its own. */
function slotByName(lookup: Lookup<unknown>, facts: Record<string, unknown>): number {
  const slot = lookup.columns.reduce(
    (before, column) => before * column.size + positionOf(column, facts?.[column.name]),
    0,
  );
  if (lookup.datedBy === null) return slot;
  return slot * (lookup.changes.length + 1) + stretchOf(lookup, facts?.[lookup.datedBy]);
}

/** Vocabularies are short, so a walk along one beats a hash. */
function positionOf(column: Column, value: unknown): number {
  const { values } = column;
  for (let position = 0; position < values.length; position += 1) {
    if (values[position] === value) return position;
  }
  return bandOf(column, value);
}

function bandOf(column: Column, value: unknown): number {
  const first = column.edges[0];
  const fits = Number.isSafeInteger(value) && first !== undefined && (value as number) >= first;
  need(fits, column.name, column.expected, value);
  let band = column.edges.length - 1;
  while ((column.edges[band] as number) > (value as number)) band -= 1;
  return band;
}

/** How many changes lie on or before a day. Days repeat from question to question, so it is kept. */
function stretchOf(lookup: Lookup<unknown>, on: unknown): number {
  return lookup.stretches.get(on) ?? countStretch(lookup, on);
}

function countStretch(lookup: Lookup<unknown>, on: unknown): number {
  need(isJstDate(on), lookup.datedBy as string, 'a day as YYYY-MM-DD', on);
  const stretch = lookup.changes.filter((change) => change <= (on as string)).length;
  if (lookup.stretches.size >= MOST_PLACES) lookup.stretches.clear();
  lookup.stretches.set(on, stretch);
  return stretch;
}
