import { InvalidInputError, short } from '../errors/index.js';

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  // Joined only for a message: every signal of every policy passes here.
  if (!words.includes(value)) need(false, path, words.join(' | '), value);
}

/** Throws unless a value is a whole number between two ends, both included. */
export function needWhole(from: number, to: number, path: string, value: unknown): void {
  const fits = Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to;
  if (!fits) need(false, path, `a whole number from ${from} to ${to}`, value);
}

/** Throws unless a value is an object with fields, none of them unknown. */
export function needFields(names: readonly string[], path: string, value: unknown): void {
  const fits = typeof value === 'object' && value !== null && !Array.isArray(value);
  need(fits, path, 'an object', value);
  for (const name of Object.keys(value as object)) needWord(names, path, name);
}
