import {
  type Decided,
  decideAfresh,
  type Finding,
  findAllAfresh,
  type RuleTable,
} from '../decision/index.js';
import { need } from '../errors/index.js';
import { isJstDate } from '../time/index.js';

export { need } from '../errors/index.js';

type Column = readonly unknown[] | { readonly from: number };

/** Throws unless a value is an object. */
export function needObject(value: unknown, path: string): void {
  need(typeof value === 'object' && value !== null, path, 'an object', value);
}

/** A table's answer to facts that were first held against its columns. */
export function ask<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): Decided<Outcome> {
  needFacts(table, facts);
  return decideAfresh(table, facts);
}

/** Every row that matches, in the order of the rule ids. */
export function askAll<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): readonly Finding<Outcome>[] {
  needFacts(table, facts);
  return findAllAfresh(table, facts);
}

function needFacts<Facts, Outcome>(table: RuleTable<Facts, Outcome>, facts: Facts): void {
  needObject(facts, 'facts');
  for (const [name, column] of Object.entries<Column>(table.domain)) {
    const value = facts[name as keyof Facts];
    if ('from' in column) {
      const fits = Number.isSafeInteger(value) && (value as number) >= column.from;
      need(fits, name, `a whole number from ${column.from}`, value);
    } else need(column.includes(value), name, column.join(' | '), value);
  }
  const { datedBy } = table;
  if (datedBy !== null) needDay(facts[datedBy], String(datedBy));
}

/** Throws unless a value is a day. */
export function needDay(value: unknown, path: string): void {
  need(isJstDate(value), path, 'a day as YYYY-MM-DD', value);
}
