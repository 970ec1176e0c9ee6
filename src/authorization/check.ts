import { need, needObject, needWord } from '../errors/index.js';
import { isYen } from '../money/index.js';
import { needWindow } from '../time/index.js';
import { type Authorization, type AuthorizationTerms, type OrderEvent, STATES } from './types.js';

/** Throws unless an authorization is whole, as `openAuthorization` makes it. */
export function needWhole(authorization: Authorization, terms: AuthorizationTerms): void {
  needObject('authorization', authorization);
  needWord(STATES, 'state', authorization.state);
  needMoment('authorizedMs', authorization.authorizedMs);
  needObject('terms', terms);
  needWindow('terms.validity', terms.validity);
  const { openedMs, requestedMs, causes } = authorization;
  needAmount('authenticatedTotal', authorization.authenticatedTotal);
  needAmount('total', authorization.total);
  needAmount('refunded', authorization.refunded);
  needMoment('openedMs', openedMs);
  if (requestedMs !== null) needMoment('requestedMs', requestedMs);
  need(Array.isArray(causes), 'causes', 'a list', causes);
  needWindow('terms.cancelWindow', terms.cancelWindow);
}

/** Throws unless an event has the amount that its type asks for. */
export function needEventAmount(event: OrderEvent): void {
  if (event.type === 'amount-changed') needAmount('event.total', event.total);
  if (event.type === 'refunded') needAmount('event.amount', event.amount);
}

/** Throws unless a value is yen. */
export function needAmount(path: string, value: unknown): void {
  need(isYen(value), path, 'whole yen', value);
}

/** Throws unless a value is a moment in epoch milliseconds. */
export function needMoment(path: string, value: unknown): void {
  need(Number.isFinite(value), path, 'milliseconds', value);
}
