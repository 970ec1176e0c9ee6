import type { Authorization, Refusal } from '../authorization/index.js';
import {
  applyEvent,
  type Cause,
  findCauses,
  type OrderEvent,
  openAuthorization,
  standsIn,
  stateAt,
} from '../authorization/index.js';
import { resolveLoss } from '../liability/index.js';
import { closesAtMs, epochMsOf, type Instant, needMs } from '../time/index.js';
import { asOfMsOf } from './as-of.js';
import { evaluateOrder } from './evaluate.js';
import type { Order, OrderAnswer, OrderContext } from './types.js';

/** What a step would do, before it is taken. */
export type Preview =
  | { readonly kind: 'refused'; readonly because: Refusal }
  | {
      readonly kind: 'possible';
      readonly before: OrderAnswer;
      readonly after: OrderAnswer;
      /** What the step would take: the exemption for good, the authorization, or nothing. */
      readonly loses: readonly Loss[];
    };

/** Something that a settlement request can cost. */
export type Loss = 'exemption' | 'authorization';

/** How long the next settlement request is free of loss. */
export type Deadline =
  | {
      readonly kind: 'free-until';
      /** Last second, inclusive, in JST. */
      readonly at: Instant;
      /** What a later request loses. */
      readonly lostAfter: readonly Loss[];
    }
  | {
      readonly kind: 'already-lossy';
      /** Why the next request makes a new authorization. Empty after a refused one. */
      readonly causes: readonly Cause[];
      readonly loses: readonly Loss[];
    }
  | {
      readonly kind: 'none-due';
      /** Last second at which the standing request can be cancelled; `null` after a full refund. */
      readonly cancelUntil: Instant | null;
    };

/**
 * Says what a step would do to an order's exemption and authorization, without taking it.
 *
 * @param step - The step; it is looked at as the last thing to happen, at its own moment.
 * @throws InvalidInputError as {@link evaluateOrder} does.
 * @example
 * ```ts
 * const order: Order = {
 *   id: 'A-1', placedAt: instant('2024-05-01T10:00:00+09:00'), brand: 'visa', total: yen(12800), test: false,
 *   card: { funding: 'credit', issued: 'domestic' }, subscription: null, events: [],
 *   authentication: { transStatus: 'Y', eci: '05', authenticationValue: true },
 * };
 * const context = { profile: SHOPSERVE, asOf: instant('2024-05-20T00:00:00+09:00'), service: null, application: null };
 * const preview = previewStep(order, { type: 'settlement-requested', at: context.asOf, reauthorization: 'approved' }, context);
 * preview.kind === 'possible' ? preview.loses : [] // => ['exemption']
 * ```
 * @public
 */
export function previewStep(order: Order, step: OrderEvent, context: OrderContext): Preview {
  const ms = needMs('step.at', step?.at);
  const at = { ...context, asOf: step.at };
  const before = evaluateOrder(order, at);
  const after = { ...order, events: [...order.events, step] };
  const answer = evaluateOrder(after, at);
  const refusal = answer.refused.find(({ index }) => index === order.events.length);
  if (refusal !== undefined) return { kind: 'refused', because: refusal.reason };
  const loses: Loss[] = [];
  if (before.exemption !== 'forfeited' && answer.exemption === 'forfeited') loses.push('exemption');
  if (standsIn(before.authorization.state) && replaced(order, after, ms, at)) {
    loses.push('authorization');
  }
  return { kind: 'possible', before, after: answer, loses };
}

/** Says whether the authorization that stood is gone, or another stands in its place. */
function replaced(order: Order, after: Order, ms: number, context: OrderContext): boolean {
  const then = replay(after, ms, context);
  const moved = then.authorizedMs !== replay(order, ms, context).authorizedMs;
  return moved || !standsIn(stateAt(then, ms, context.profile.authorization));
}

/**
 * The last second at which the next settlement request is still free of loss, and what is lost after
 * it: the exemption at brands where a new authorization takes it, and the authorization itself, whose
 * successor may be refused.
 *
 * @throws InvalidInputError as {@link evaluateOrder} does.
 * @example
 * ```ts
 * const order: Order = {
 *   id: 'A-1', placedAt: instant('2024-05-01T10:00:00+09:00'), brand: 'jcb', total: yen(12800), test: false,
 *   card: { funding: 'credit', issued: 'domestic' }, subscription: null, events: [],
 *   authentication: { transStatus: 'Y', eci: '05', authenticationValue: true },
 * };
 * findDeadline(order, { profile: SHOPSERVE, asOf: order.placedAt, service: null, application: null })
 * // => { kind: 'free-until', at: '2024-05-15T23:59:59+09:00', lostAfter: ['authorization'] }
 * ```
 * @public
 */
export function findDeadline(order: Order, context: OrderContext): Deadline {
  const { exemption } = evaluateOrder(order, context);
  const terms = context.profile.authorization;
  const asOfMs = asOfMsOf(context);
  const authorization = replay(order, asOfMs, context);
  const { requestedMs } = authorization;
  const state = stateAt(authorization, asOfMs, terms);
  if (state === 'refunded') return { kind: 'none-due', cancelUntil: null };
  if (state === 'settlement-requested' && requestedMs !== null) {
    return { kind: 'none-due', cancelUntil: closesAtMs(terms.cancelWindow, requestedMs) };
  }
  const causes = findCauses(authorization, asOfMs, terms);
  const exempt = exemption === 'exempt' || exemption === 'pending';
  if (state === 'authorized' && causes.length === 0) {
    const lostAfter = lossesOf(order, exempt, ['validity-passed'], context);
    return {
      kind: 'free-until',
      at: closesAtMs(terms.validity, authorization.authorizedMs),
      lostAfter,
    };
  }
  const met = [...new Set([...authorization.causes, ...causes])];
  return { kind: 'already-lossy', causes, loses: lossesOf(order, exempt, met, context) };
}

function replay(order: Order, asOfMs: number, context: OrderContext): Authorization {
  const past = order.events.filter((event) => !(epochMsOf(event.at) > asOfMs));
  const ordered = [...past].sort((a, b) => epochMsOf(a.at) - epochMsOf(b.at));
  return ordered.reduce(
    (authorization, event) => {
      const step = applyEvent(authorization, event, context.profile.authorization);
      return step.kind === 'applied' ? step.authorization : authorization;
    },
    openAuthorization(order.total, order.placedAt),
  );
}

function lossesOf(
  order: Order,
  exempt: boolean,
  causes: readonly Cause[],
  context: OrderContext,
): readonly Loss[] {
  const lost = causes.some(
    (cause) => resolveLoss(order.brand, cause, context.profile.liability).loss === 'lost',
  );
  return exempt && lost ? ['exemption', 'authorization'] : ['authorization'];
}
