import { appendFileSync } from 'node:fs';
import type { Row, RuleTable } from '../../src/decision/index.js';

type AnyRow = Row<Record<string, unknown>, unknown>;
type AnyTable = RuleTable<Record<string, unknown>, unknown>;

/** A table with one thing changed, and what was changed. */
export type Mutant = { readonly change: string; readonly table: AnyTable };

/** Every small change of a table that should show: rows, outcomes, conditions, edges, dates, overrides. */
export function* mutantsOf(table: AnyTable): Generator<Mutant> {
  for (const [position, row] of table.rows.entries()) {
    const others = table.rows.filter((_, other) => other !== position);
    if (others.length > 0) yield { change: `${row.id}: gone`, table: withRows(table, others) };
    for (const [what, changed] of changesOf(row, table)) {
      const rows = table.rows.map((one, other) => (other === position ? changed : one));
      yield { change: `${row.id}: ${what}`, table: withRows(table, rows) };
    }
  }
}

function withRows(table: AnyTable, rows: readonly AnyRow[]): AnyTable {
  return { ...table, rows: rows as unknown as AnyTable['rows'] };
}

function* changesOf(row: AnyRow, table: AnyTable): Generator<[string, AnyRow]> {
  const own = JSON.stringify(row.then);
  const outcome = table.rows.find((one) => JSON.stringify(one.then) !== own)?.then;
  if (outcome !== undefined) yield ['another outcome', { ...row, then: outcome }];
  if (row.overrides !== undefined) {
    const { overrides: _, ...plain } = row;
    yield ['no overrides', plain];
  }
  for (const [column, cell] of Object.entries(row.when)) {
    for (const [what, changed] of cellChanges(cell, table.domain[column])) {
      yield [`${column} ${what}`, { ...row, when: { ...row.when, [column]: changed } }];
    }
    const { [column]: _, ...rest } = row.when as Record<string, unknown>;
    yield [`${column} any`, { ...row, when: rest } as AnyRow];
  }
  yield* dateChanges(row);
}

function* cellChanges(cell: unknown, domain: unknown): Generator<[string, unknown]> {
  if (Array.isArray(cell)) {
    for (const gone of cell) {
      yield [`without ${String(gone)}`, cell.filter((one) => one !== gone)];
    }
    return;
  }
  if (typeof cell === 'object' && cell !== null) {
    for (const [end, edge] of Object.entries(cell as Record<string, number>)) {
      yield [`${end} one less`, { ...cell, [end]: edge - 1 }];
      yield [`${end} one more`, { ...cell, [end]: edge + 1 }];
    }
    return;
  }
  const other = Array.isArray(domain) ? domain.find((one) => one !== cell) : undefined;
  if (other !== undefined) yield [`${String(other)} instead`, other];
}

function* dateChanges(row: AnyRow): Generator<[string, AnyRow]> {
  for (const end of ['from', 'until'] as const) {
    const day = row.inForce?.[end];
    if (row.inForce === undefined || day === null || day === undefined) continue;
    for (const days of [-1, 1]) {
      const moved = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
      const inForce = { ...row.inForce, [end]: moved } as AnyRow['inForce'] & {};
      yield [`${end} ${days === 1 ? 'a day later' : 'a day earlier'}`, { ...row, inForce }];
    }
  }
}

/** Where `npm run mutants` gathers what survived; unset in an ordinary run. */
export const MUTANTS_FILE = process.env['MENSEKI_MUTANTS'];

/** Tries every mutant of a table on what its tests check, and writes down those that nobody notices. */
export function tryMutants(table: AnyTable, holds: (mutant: AnyTable) => boolean): void {
  const seen = { table: table.id, tried: 0, survived: [] as string[] };
  for (const { change, table: mutant } of mutantsOf(table)) {
    seen.tried += 1;
    if (holds(mutant)) seen.survived.push(change);
  }
  appendFileSync(MUTANTS_FILE as string, `${JSON.stringify(seen)}\n`);
}
