import { need, needWord } from '../errors/index.js';

export { need, needWord } from '../errors/index.js';

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
