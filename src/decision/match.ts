import { need, RuleDefectError } from '../errors/index.js';
import type { Band, Reason, Row, RuleTable } from './types.js';

/** The definition of a table's answer. Everything faster is held to this by a test. */

type AnyRow = Row<Record<string, unknown>, unknown>;

function accepts(cell: unknown, value: unknown): boolean {
  if (cell === undefined) return true;
  if (Array.isArray(cell)) return cell.includes(value);
  if (Object(cell) !== cell) return cell === value;
  const { from = value as number, below = Number.POSITIVE_INFINITY } = cell as Band;
  return (value as number) >= from && (value as number) < below;
}

/** Says whether a row is in force on a day; `null` asks a table without dates. */
export function isInForce(row: { inForce?: AnyRow['inForce'] }, on: string | null): boolean {
  const force = row.inForce;
  if (force == null || on === null) return true;
  return (force.from === null || force.from <= on) && (force.until === null || on < force.until);
}

/** Throws unless a value has rows; what is wrong with the rows, `findDefects` says. */
export function needTable(table: { readonly rows: unknown }): void {
  need(Array.isArray(table?.rows), 'rows', 'a list', table?.rows);
}

/** All rows that match the facts on their day, before overrides. */
export function matching<F, O>(table: RuleTable<F, O>, facts: F): Row<F, O>[] {
  needTable(table);
  const on = table.datedBy === null ? null : (facts?.[table.datedBy] as unknown as string);
  return table.rows.filter((row) => {
    if (!isInForce(row, on)) return false;
    const when = row.when as Record<string, unknown>;
    for (const name in when) {
      if (!accepts(when[name], (facts as Record<string, unknown>)?.[name])) return false;
    }
    return true;
  });
}

/** The rows among the matched that no other matched row sets aside. */
export function standing<F, O>(matched: readonly Row<F, O>[]): Row<F, O>[] {
  return matched.filter((row) => !matched.some((other) => other.overrides?.includes(row.id)));
}

/** The one row that stands, of at least one matched. */
export function deciding<F, O>(table: RuleTable<F, O>, matched: readonly Row<F, O>[]): Row<F, O> {
  const left = standing(matched);
  if (left.length === 1) return left[0] as Row<F, O>;
  const names = matched.map((row) => row.id).join(', ') || 'none';
  throw new RuleDefectError(`${table.id}: expected one row to answer, received ${names}`);
}

/** A row as a reason. */
export function toReason<F, O>(row: Row<F, O>): Reason {
  return frozen({ rule: row.id, cite: row.cite });
}

/** Freezes a value and what it holds. Answers share the objects of their rows, so nobody may change them. */
export function frozen<T>(value: T): T {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(frozen);
  return value;
}
