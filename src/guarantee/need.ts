import { need } from '../errors/index.js';
import { epochMsOf } from '../time/index.js';

export { need, needWord } from '../errors/index.js';

/** An instant in epoch milliseconds; `null` stays. */
export function msOf<V>(value: V, path: string): number | (V & null) {
  if (value === null) return value as V & null;
  const ms = epochMsOf(value as string);
  need(!Number.isNaN(ms), path, 'an instant', value);
  return ms;
}
