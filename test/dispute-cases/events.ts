import { type CaseEvent, foldDispute } from '../../src/dispute-cases/index.js';
import { yen } from '../../src/money/index.js';
import { instant, toJstText } from '../../src/time/index.js';

/** Short ways to write events in stories. A number is a day of January 2026, noon in Japan. */

export const CASE = { id: 'D-1', order: 'A-1' } as const;

type Type = CaseEvent['type'];

function moment(day: number) {
  return instant(toJstText(Date.UTC(2026, 0, day, 3)));
}

/** An event with or without an amount; its id is its kind and day. */
export function event(
  type: Exclude<Type, 'chargeback' | 'fee-charged' | 'fee-refunded'>,
  day: number,
  amount?: number,
): CaseEvent {
  const id = `${type} ${day}`;
  const one = { id, type, at: moment(day) };
  return (amount === undefined ? one : { ...one, amount: yen(amount) }) as CaseEvent;
}

/** An event that must say an amount. */
export function happened(
  type: 'chargeback' | 'fee-charged' | 'fee-refunded',
  day: number,
  amount: number,
): CaseEvent {
  return { id: `${type} ${day}`, type, at: moment(day), amount: yen(amount) };
}

export function charged(day: number, amount: number): CaseEvent {
  return happened('chargeback', day, amount);
}

export function fold(events: readonly CaseEvent[]) {
  return foldDispute(CASE, events);
}
