import { decideAlways, type Reason } from '../decision/index.js';
import { needObject, needWord } from '../errors/index.js';
import type { Yen } from '../money/index.js';
import { isWithin, jstDayOf, lastDayOf, needMs } from '../time/index.js';
import { needEventAmount, needWhole } from './check.js';
import { LIFECYCLE, type LifecycleFacts, TIMING, type Transition } from './rules/lifecycle.js';
import { causesAt, stateAt } from './state.js';
import {
  type Authorization,
  type AuthorizationTerms,
  CAUSES,
  type Cause,
  EVENT_TYPES,
  type OrderEvent,
  type Refusal,
  type Step,
} from './types.js';

/**
 * Says what an event leads to in a state, or why it is illegal there. Amounts and clocks are already
 * judged in the facts; {@link applyEvent} judges them for you.
 *
 * @returns The transition with the rule that allows or refuses it. A refusal is an answer.
 * @throws InvalidInputError for a value outside its vocabulary.
 * @example
 * ```ts
 * transitionAuthorization({ state: 'authorized', event: 'authorization-released', reauthorization: 'not-needed', cancelWindow: 'open', refund: 'none' }).transition
 * // => { kind: 'moves', to: 'released' }
 * ```
 * @public
 */
export function transitionAuthorization(facts: LifecycleFacts): {
  readonly transition: Transition;
  readonly reasons: readonly Reason[];
} {
  const decision = decideAlways(LIFECYCLE, facts);
  return { transition: decision.outcome, reasons: decision.reasons };
}

/**
 * Applies one event. Events are applied in the order of their moments; this function does not sort.
 *
 * @returns The authorization after the step, or why the step could not be taken; then nothing changed.
 * @throws InvalidInputError if the event's moment is no instant, its type is unknown or its amount no
 * yen, or if an argument is not what its type says.
 * @example
 * ```ts
 * const order = openAuthorization(yen(1000), instant('2024-05-01T10:00:00+09:00'));
 * const step = applyEvent(order, { type: 'refunded', at: instant('2024-05-02T10:00:00+09:00'), amount: yen(1) }, SHOPSERVE.authorization);
 * step.kind === 'refused' ? step.because : step.kind // => 'nothing-requested'
 * ```
 * @public
 */
export function applyEvent(
  authorization: Authorization,
  event: OrderEvent,
  terms: AuthorizationTerms,
): Step {
  needWhole(authorization, terms);
  needObject('event', event);
  needWord(EVENT_TYPES, 'event.type', event.type);
  return applyAt(authorization, event, needMs('event.at', event.at), terms);
}

/** {@link applyEvent} for an event whose moment is known in epoch milliseconds; the rest is known to be whole. */
export function applyAt(
  authorization: Authorization,
  event: OrderEvent,
  ms: number,
  terms: AuthorizationTerms,
): Step {
  needEventAmount(event);
  if (ms < authorization.openedMs) return beforeOrder();
  const causes =
    event.type === 'settlement-requested' ? causesAt(authorization, ms, terms) : NO_CAUSES;
  const facts = factsOf(authorization, event, ms, causes, terms);
  const { outcome, reasons } = decideAlways(LIFECYCLE, facts);
  if (outcome.kind === 'refused') return { kind: 'refused', because: outcome.because, reasons };
  return {
    kind: 'applied',
    authorization: advance(authorization, event, ms, causes, outcome, facts),
    boundary: boundaryOf(authorization, facts, ms, terms),
    reasons,
  };
}

const NO_CAUSES: readonly Cause[] = [];

function beforeOrder(): Step {
  const { outcome, reasons } = decideAlways(TIMING, { timing: 'before-order' });
  return { kind: 'refused', because: outcome as Refusal, reasons };
}

function factsOf(
  authorization: Authorization,
  event: OrderEvent,
  ms: number,
  causes: readonly Cause[],
  terms: AuthorizationTerms,
): LifecycleFacts {
  const state = stateAt(authorization, ms, terms);
  const renews = causes.length > 0 || state !== 'authorized';
  return {
    state,
    event: event.type,
    reauthorization:
      event.type === 'settlement-requested' && renews ? event.reauthorization : 'not-needed',
    cancelWindow:
      event.type === 'settlement-cancelled' ? cancelWindowAt(authorization, ms, terms) : 'open',
    refund: event.type === 'refunded' ? refundOf(authorization, event.amount) : 'none',
  };
}

function cancelWindowAt(
  { requestedMs }: Authorization,
  ms: number,
  terms: AuthorizationTerms,
): LifecycleFacts['cancelWindow'] {
  return requestedMs === null || isWithin(terms.cancelWindow, requestedMs, ms) ? 'open' : 'closed';
}

function refundOf(authorization: Authorization, amount: Yen): LifecycleFacts['refund'] {
  const left = authorization.total - authorization.refunded;
  if (amount === 0) return 'none';
  if (amount > left) return 'over';
  return amount === left ? 'all' : 'part';
}

function boundaryOf(
  authorization: Authorization,
  facts: LifecycleFacts,
  ms: number,
  terms: AuthorizationTerms,
): 'on-last-day' | 'clear' {
  if (facts.event !== 'settlement-requested' || facts.state !== 'authorized') return 'clear';
  const last = lastDayOf(terms.validity, jstDayOf(authorization.authorizedMs));
  return jstDayOf(ms) === last ? 'on-last-day' : 'clear';
}

/** Carries the amounts and moments of an event that was allowed. */
function advance(
  before: Authorization,
  event: OrderEvent,
  ms: number,
  causes: readonly Cause[],
  transition: Exclude<Transition, { kind: 'refused' }>,
  facts: LifecycleFacts,
): Authorization {
  const state = transition.kind === 'moves' ? transition.to : before.state;
  switch (event.type) {
    case 'amount-changed':
      return changed(before, state, event.total, before.refunded);
    case 'settlement-requested':
      return {
        state,
        openedMs: before.openedMs,
        authenticatedTotal: before.authenticatedTotal,
        total: before.total,
        authorizedMs: facts.reauthorization === 'approved' ? ms : before.authorizedMs,
        requestedMs: state === 'refused' ? null : ms,
        refunded: 0 as Yen,
        causes: joined(before.causes, causes),
      };
    case 'refunded':
      return changed(before, state, before.total, (before.refunded + event.amount) as Yen);
    default:
      return state === before.state
        ? before
        : changed(before, state, before.total, before.refunded);
  }
}

/** The same authorization in a state and with amounts; named one by one, which is faster than a spread. */
function changed(
  before: Authorization,
  state: Authorization['state'],
  total: Yen,
  refunded: Yen,
): Authorization {
  const { openedMs, authenticatedTotal, authorizedMs, requestedMs, causes } = before;
  return {
    state,
    openedMs,
    authenticatedTotal,
    total,
    authorizedMs,
    requestedMs,
    refunded,
    causes,
  };
}

function joined(met: readonly Cause[], fresh: readonly Cause[]): readonly Cause[] {
  if (fresh.length === 0) return met;
  if (met.length === 0) return fresh;
  return CAUSES.filter((cause) => met.includes(cause) || fresh.includes(cause));
}
