import { findAllAfresh, type Reason, type RuleTable } from '../decision/index.js';
import { InvalidInputError, short } from '../errors/index.js';
import { isYen, type Yen } from '../money/index.js';
import { epochMsOf, type Instant } from '../time/index.js';

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  need(words.includes(value), path, words.map(String).join(' | '), value);
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
  const ms = epochMsOf(String(value));
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
