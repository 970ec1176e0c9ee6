import { need, needObject } from '../errors/index.js';
import { daysOfChange, edgesOf } from './index-of.js';
import { matching, needTable, standing } from './match.js';
import type { RuleId, RuleTable } from './types.js';

/** What is wrong with a table. */
export type Defect = {
  readonly kind:
    | 'gap'
    | 'overlap'
    | 'unknown-override'
    | 'override-loop'
    | 'duplicate-id'
    | 'dates';
  readonly rules: readonly RuleId[];
  /** The facts at which it shows, where it shows at some. */
  readonly facts: Readonly<Record<string, unknown>> | null;
};

/**
 * Every combination of facts a table can be asked about, on every day when something changes and one
 * long before. Bands are tried at each edge and one either side.
 *
 * @throws InvalidInputError for what has not the shape of a table.
 * @example
 * ```ts
 * [...situations(LOSSES)].length // => 4
 * ```
 * @public
 */
export function* situations<F, O>(table: RuleTable<F, O>): Generator<F> {
  checkTable(table);
  const columns = Object.entries(table.domain).map(([name, domain]): [string, unknown[]] => [
    name,
    Array.isArray(domain) ? domain : samples(name, (domain as { from: number }).from, table),
  ]);
  if (table.datedBy !== null) {
    columns.push([table.datedBy as string, ['1952-01-01', ...daysOfChange(table)]]);
  }
  yield* product(columns, {}) as Generator<F>;
}

function samples<F, O>(name: string, first: number, table: RuleTable<F, O>): number[] {
  const near = edgesOf(name, first, table).flatMap((edge) => [edge - 1, edge, edge + 1]);
  return [...new Set([first, first + 1, ...near])];
}

function* product(
  columns: readonly [string, unknown[]][],
  facts: Record<string, unknown>,
): Generator<Record<string, unknown>> {
  const [column, ...rest] = columns;
  if (column === undefined) {
    yield { ...facts };
    return;
  }
  for (const value of column[1]) yield* product(rest, { ...facts, [column[0]]: value });
}

/**
 * Proves a table, or shows why it cannot be: gaps and overlaps over all facts and all days, overrides
 * that name no row or make a loop, ids used twice, days that end before they begin. Put it in a test
 * of your own tables: `expect(findDefects(MY_TABLE)).toEqual([])`.
 *
 * A day on which no row at all is in force is not a gap: there the table says `no-rule-in-force`.
 *
 * @throws InvalidInputError for what has not the shape of a table.
 * @example
 * ```ts
 * findDefects(LOSSES) // => []
 * ```
 * @public
 */
export function findDefects<F, O>(table: RuleTable<F, O>): Defect[] {
  checkTable(table);
  return [...defectsOfRows(table), ...(table.hit === 'one' ? defectsOfAnswers(table) : [])];
}

/** Throws unless a value has the shape of a table: columns with what they may hold, and rows. */
function checkTable<F, O>(table: RuleTable<F, O>): void {
  needTable(table);
  needObject('domain', table.domain);
  for (const [name, domain] of Object.entries(table.domain)) {
    if (!Array.isArray(domain)) needObject(name, domain);
  }
  for (const row of table.rows) {
    needObject('rows', row);
    const { when, inForce = { from: null, until: null }, cite, overrides = [] } = row;
    needObject('when', when);
    needObject('inForce', inForce);
    need(Array.isArray(cite), 'cite', 'a list', cite);
    need(Array.isArray(overrides), 'overrides', 'a list', overrides);
  }
}

function defectsOfRows<F, O>(table: RuleTable<F, O>): Defect[] {
  const ids = table.rows.map((row) => row.id);
  return table.rows.flatMap((row, position): Defect[] => {
    const found: Defect[] = [];
    const add = (kind: Defect['kind'], rules: RuleId[]) => found.push({ kind, rules, facts: null });
    if (ids.indexOf(row.id) !== position) add('duplicate-id', [row.id]);
    const force = row.inForce;
    if (force?.from != null && force.until !== null && force.from >= force.until) {
      add('dates', [row.id]);
    }
    for (const other of row.overrides ?? []) {
      if (!ids.includes(other)) add('unknown-override', [row.id, other]);
      if (reaches(table, other, row.id, [])) add('override-loop', [row.id, other]);
    }
    return found;
  });
}

function reaches<F, O>(table: RuleTable<F, O>, from: RuleId, to: RuleId, seen: RuleId[]): boolean {
  if (from === to) return true;
  if (seen.includes(from)) return false;
  const next = table.rows.find((row) => row.id === from)?.overrides ?? [];
  return next.some((id) => reaches(table, id, to, [...seen, from]));
}

function defectsOfAnswers<F, O>(table: RuleTable<F, O>): Defect[] {
  const found: Defect[] = [];
  const silent = new Map<unknown, F[]>();
  const answered = new Set<unknown>();
  for (const facts of situations(table)) {
    const on = table.datedBy === null ? null : facts[table.datedBy];
    const matched = matching(table, facts);
    if (matched.length === 0) silent.set(on, [...(silent.get(on) ?? []), facts]);
    else answered.add(on);
    const rivals = standing(matched);
    if (matched.length > 0 && rivals.length !== 1) {
      found.push({
        kind: 'overlap',
        rules: matched.map((row) => row.id),
        facts: { ...facts } as Record<string, unknown>,
      });
    }
  }
  for (const [on, facts] of silent) {
    if (table.datedBy !== null && !answered.has(on)) continue;
    for (const one of facts)
      found.push({ kind: 'gap', rules: [], facts: { ...one } as Record<string, unknown> });
  }
  return found;
}
