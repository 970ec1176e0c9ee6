import type { Yen } from '../money/index.js';
import { closesAtMs, type Instant, isWithin, needMs } from '../time/index.js';
import { needAmount, needMoment, needWhole } from './check.js';
import type { Authorization, AuthorizationState, AuthorizationTerms, Cause } from './types.js';

/** States in which there is no authorization. */
const GONE: readonly AuthorizationState[] = ['released', 'settlement-cancelled', 'refused'];

/** Says whether an authorization stands in a state: there is one, and it has not lapsed. */
export function standsIn(state: AuthorizationState): boolean {
  return state !== 'lapsed' && !GONE.includes(state);
}

/**
 * The authorization that placing an order makes.
 *
 * @param total - The order's total; it is what was authenticated.
 * @throws InvalidInputError if `placedAt` is no instant, or `total` no yen.
 * @example
 * ```ts
 * openAuthorization(yen(12800), instant('2024-05-01T10:00:00+09:00')).state // => 'authorized'
 * ```
 * @public
 */
export function openAuthorization(total: Yen, placedAt: Instant): Authorization {
  needAmount('total', total);
  return openAt(total, needMs('placedAt', placedAt));
}

/** {@link openAuthorization} for a moment known in epoch milliseconds. */
export function openAt(total: Yen, ms: number): Authorization {
  return {
    state: 'authorized',
    openedMs: ms,
    authenticatedTotal: total,
    total,
    authorizedMs: ms,
    requestedMs: null,
    refunded: 0 as Yen,
    causes: [],
  };
}

/** The state as it looks at a moment: an authorization past its validity has lapsed. */
export function stateAt(
  authorization: Authorization,
  ms: number,
  terms: AuthorizationTerms,
): AuthorizationState {
  const { state, authorizedMs } = authorization;
  return state === 'authorized' && !isWithin(terms.validity, authorizedMs, ms) ? 'lapsed' : state;
}

/**
 * The last second of an authorization in a state it was looked at in, in JST; `null` where none is left:
 * released, its request cancelled, or refused.
 */
export function validUntil(
  authorization: Authorization,
  state: AuthorizationState,
  terms: AuthorizationTerms,
): Instant | null {
  return GONE.includes(state) ? null : closesAtMs(terms.validity, authorization.authorizedMs);
}

/**
 * Why a settlement request at a moment would make a new authorization; empty if it would not, or if
 * the authorization that it would replace was refused before.
 *
 * @param ms - The moment of the request, in epoch milliseconds.
 * @throws InvalidInputError if an argument is not what its type says.
 * @example
 * ```ts
 * const order = openAuthorization(yen(1000), instant('2024-05-01T10:00:00+09:00'));
 * findCauses(order, toEpochMs(instant('2024-05-16T00:00:00+09:00')), SHOPSERVE.authorization)
 * // => ['validity-passed']
 * ```
 * @public
 */
export function findCauses(
  authorization: Authorization,
  ms: number,
  terms: AuthorizationTerms,
): readonly Cause[] {
  needWhole(authorization, terms);
  needMoment('ms', ms);
  return causesAt(authorization, ms, terms);
}

/** {@link findCauses} of an authorization that is known to be whole. */
export function causesAt(
  authorization: Authorization,
  ms: number,
  terms: AuthorizationTerms,
): readonly Cause[] {
  const { state, total, authenticatedTotal, authorizedMs } = authorization;
  const causes: Cause[] = [];
  if (total !== authenticatedTotal) causes.push('amount-changed');
  if (!isWithin(terms.validity, authorizedMs, ms)) causes.push('validity-passed');
  if (state === 'released') causes.push('released');
  if (state === 'settlement-cancelled') causes.push('request-cancelled');
  return causes;
}
