import { need, needWord } from '../errors/index.js';
import { isYen } from '../money/index.js';
import { epochMsOf } from '../time/index.js';
import {
  AMOUNT_NEEDED,
  AMOUNT_OPTIONAL,
  CASE_EVENTS,
  CASE_STATES,
  type CaseEvent,
  type CaseEventType,
  type DisputeCase,
} from './types.js';

export { need, needWord } from '../errors/index.js';

/** An event with its moment in epoch milliseconds; an amount that was not given is `null`. */
export type TakenEvent = {
  readonly event: CaseEvent;
  readonly id: string;
  readonly type: CaseEventType;
  readonly ms: number;
  readonly amount: number | null;
};

/** Throws unless a value is an object. */
export function needObject(value: unknown, path: string): void {
  need(typeof value === 'object' && value !== null, path, 'an object', value);
}

/** Throws unless a value looks like what openDispute makes. */
export function needCase(dispute: DisputeCase): void {
  const { events, moves, state, fees, claimed, debited, credited, outstanding } = dispute ?? {};
  const sums = [claimed, debited, credited, outstanding, fees?.charged, fees?.refunded];
  const whole = sums.every(Number.isSafeInteger) && CASE_STATES.includes(state);
  const fits = whole && Array.isArray(events) && Array.isArray(moves);
  need(fits, 'dispute', 'a dispute, as openDispute makes it', dispute);
}

/** An event that its type allows, made ready to be applied. */
export function takeEvent(event: CaseEvent, path: string): TakenEvent {
  needObject(event, path);
  const { id, type, at } = event;
  const { amount = null } = event as { amount?: unknown };
  need(typeof id === 'string' && id !== '', `${path}.id`, 'a text', id);
  needWord(CASE_EVENTS, `${path}.type`, type);
  const ms = epochMsOf(at as string);
  need(!Number.isNaN(ms), `${path}.at`, 'an instant', at);
  needAmount(type, amount, `${path}.amount`);
  return { event, id, type, ms, amount: amount as number | null };
}

function needAmount(type: CaseEventType, amount: unknown, path: string): void {
  const must = within(AMOUNT_NEEDED, type);
  if (amount === null && !must) return;
  need(must || within(AMOUNT_OPTIONAL, type), path, `no amount of ${type}`, amount);
  need(isYen(amount) && amount > 0, path, 'whole yen above 0', amount);
}

function within(types: readonly CaseEventType[], type: CaseEventType): boolean {
  return types.includes(type);
}

/** Says whether two tellings under one id tell the same. */
export function tellSame(a: TakenEvent, b: TakenEvent): boolean {
  return a.type === b.type && a.ms === b.ms && a.amount === b.amount;
}
