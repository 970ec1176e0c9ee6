import { InvalidInputError, short } from '../errors/index.js';
import { isJstDate } from '../time/index.js';

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  need(words.includes(value), path, words.join(' | '), value);
}

/** Throws unless a value is a day. */
export function needDay(value: unknown): void {
  need(isJstDate(value), 'on', 'a day as YYYY-MM-DD', value);
}
