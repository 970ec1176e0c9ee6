import { need } from '../errors/index.js';
import { isCardNumberLike } from '../input/index.js';
import { epochMsOf } from '../time/index.js';

export { need, needWord } from '../errors/index.js';

/** Throws unless a value is a whole number between two ends, both included. */
export function needWhole(from: number, to: number, path: string, value: unknown): void {
  const fits = Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
  need(fits, path, `a whole number from ${from} to ${to}`, value);
}

/** Throws unless a value is a name; one that looks like a card number is refused and not shown. */
export function needName(path: string, value: unknown): void {
  need(!isCardNumberLike(value), path, 'no card number', value);
  need(typeof value === 'string' && value !== '', path, 'a name', value);
}

/** An instant in epoch milliseconds. */
export function msOf(value: unknown, path: string): number {
  const ms = epochMsOf(value as string);
  need(!Number.isNaN(ms), path, 'an instant', value);
  return ms;
}
