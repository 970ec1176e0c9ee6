import { InvalidInputError, short } from '../errors/index.js';
import { epochMsOf } from '../time/index.js';

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  need(words.includes(value), path, words.join(' | '), value);
}

/** An instant in epoch milliseconds; `null` stays. */
export function msOf<V>(value: V, path: string): number | (V & null) {
  if (value === null) return value as V & null;
  const ms = epochMsOf(String(value));
  need(!Number.isNaN(ms), path, 'an instant', value);
  return ms;
}
