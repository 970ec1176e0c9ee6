import { InvalidInputError, short } from '../errors/index.js';
import { isCardNumberLike } from '../input/index.js';
import { epochMsOf } from '../time/index.js';

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws unless a value is a word of a vocabulary. */
export function needWord(words: readonly unknown[], path: string, value: unknown): void {
  need(words.includes(value), path, words.join(' | '), value);
}

/** Throws unless a value is a whole number between two ends, both included. */
export function needWhole(from: number, to: number, path: string, value: unknown): void {
  const whole = Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to;
  need(whole, path, `a whole number from ${from} to ${to}`, value);
}

/** Throws unless a value is a name; one that looks like a card number is refused and not shown. */
export function needName(path: string, value: unknown): void {
  if (isCardNumberLike(value)) {
    throw new InvalidInputError(`${path}: expected no card number, received one (not shown)`);
  }
  need(typeof value === 'string' && value !== '', path, 'a name', value);
}

/** An instant in epoch milliseconds. */
export function msOf(value: unknown, path: string): number {
  const ms = epochMsOf(String(value));
  need(!Number.isNaN(ms), path, 'an instant', value);
  return ms;
}
