import { findAllAfresh, type Reason, type RuleTable } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';
import { isYen, type Yen } from '../money/index.js';
import { epochMsOf, type Instant } from '../time/index.js';

/** Throws unless a value has fields at all; a list is none. */
export function needObject(path: string, value: unknown): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  need(isObject, path, 'an object', value);
}

/** Throws unless a value is an object that holds nothing but what is known. */
export function needFields(names: readonly string[], path: string, value: object): void {
  needObject(path, value);
  for (const name of Object.keys(value)) needWord(names, path, name);
}

/** Throws unless a value is a table over such facts: another would answer with what is no answer. */
export function needTable(rules: unknown, facts: object): void {
  const { domain, rows } = Object(rules);
  const columns = Object.keys(facts);
  const fits = Array.isArray(rows) && columns.every((column) => column in Object(domain));
  need(fits, 'rules', `a table with the columns ${columns.join(', ')}`, rules);
}

/** A whole number of yen. */
export function needYen(path: string, value: unknown): Yen {
  need(isYen(value), path, 'whole yen', value);
  return value as Yen;
}

/** A merchant category code. */
export function mccWordOf(mcc: unknown): '5542' | 'other' {
  need(typeof mcc === 'string' && /^\d{4}$/.test(mcc), 'mcc', 'four digits', mcc);
  return mcc === '5542' ? mcc : 'other';
}

/** An instant in epoch milliseconds. */
export function needMs(path: string, value: Instant): number {
  const ms = epochMsOf(value as string);
  need(!Number.isNaN(ms), path, 'an instant', value);
  return ms;
}

/** What every matching row of a table says, in the order of their ids; nothing is kept. */
export function findAfresh<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): { readonly outcomes: readonly Outcome[]; readonly reasons: readonly Reason[] } {
  const found = findAllAfresh(table, facts);
  return {
    outcomes: found.map(({ outcome }) => outcome),
    reasons: found.map(({ rule, cite }) => ({ rule, cite })),
  };
}
