import { need } from '../errors/index.js';
import { isJstDate } from '../time/index.js';

export { need, needWord } from '../errors/index.js';

/** Throws unless a value is a day. */
export function needDay(value: unknown): void {
  need(isJstDate(value), 'on', 'a day as YYYY-MM-DD', value);
}
