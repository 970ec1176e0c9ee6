import {
  type Authorization,
  applyAt,
  type OrderEvent,
  openAt,
  standsIn,
  stateAt,
  validUntil,
} from '../authorization/index.js';
import { decideAlways, type Reason } from '../decision/index.js';
import { InvalidInputError } from '../errors/index.js';
import {
  CAUTION,
  CAUTIONS,
  type Caution,
  type Exemption,
  type Icon,
  resolveLoss,
  STANDING,
} from '../liability/index.js';
import { toEpochMs } from '../time/index.js';
import { asOfMsOf } from './as-of.js';
import { answerPlacement } from './first-answer.js';
import { answerLaterDelivery } from './subscription.js';
import type { Order, OrderAnswer, OrderContext, RefusedEvent } from './types.js';

/** An order's story while it is being told. */
type Story = {
  authorization: Authorization;
  exemption: Exemption;
  icon: Icon;
  reasons: readonly Reason[];
  cautions: readonly Caution[];
  refused: readonly RefusedEvent[];
};

/**
 * Tells the story of an order up to a moment: whether it is exempt from a third-party-fraud
 * chargeback, by which rules, where its authorization is, and what calls for a look.
 *
 * An exemption is expected under the profile's rules; the card company decides in the end, and a
 * chargeback for another reason than fraud is never answered by it. An order placed after `asOf` is
 * answered as it is placed.
 *
 * @throws InvalidInputError if the order names an application and the context has another or none, or
 * for a value outside its vocabulary.
 * @example
 * ```ts
 * const answer = evaluateOrder(
 *   {
 *     id: 'A-1', placedAt: instant('2024-05-01T10:00:00+09:00'), brand: 'visa', total: yen(12800), test: false,
 *     card: { funding: 'credit', issued: 'domestic' }, subscription: null,
 *     authentication: { transStatus: 'Y', eci: '05', authenticationValue: true },
 *     events: [
 *       { type: 'amount-changed', at: instant('2024-05-02T10:00:00+09:00'), total: yen(9800) },
 *       { type: 'settlement-requested', at: instant('2024-05-03T10:00:00+09:00'), reauthorization: 'approved' },
 *     ],
 *   },
 *   { profile: SHOPSERVE, asOf: instant('2024-06-30T00:00:00+09:00'), service: null, application: null },
 * );
 * answer.exemption // => 'forfeited'
 * answer.reasons.map((reason) => reason.rule) // => ['liability/amount-changed']
 * ```
 * @public
 */
export function evaluateOrder(order: Order, context: OrderContext): OrderAnswer {
  const asOfMs = asOfMsOf(context);
  const story = openStory(order, context);
  tellAll(story, order, asOfMs, context);
  return conclude(story, order, asOfMs, context);
}

/** The story on the day the order is placed. */
function openStory(order: Order, context: OrderContext): Story {
  const placedMs = toEpochMs(order.placedAt);
  const { exemption, icon, reasons, cautions } = firstAnswer(order, placedMs, context);
  const authorization = openAt(order.total, placedMs);
  return { authorization, exemption, icon, reasons, cautions, refused: NONE };
}

const NONE: readonly never[] = [];

function firstAnswer(order: Order, placedMs: number, context: OrderContext) {
  const { subscription } = order;
  if (subscription === null || subscription.delivery === 1) {
    return answerPlacement(
      {
        ms: placedMs,
        brand: order.brand,
        total: order.total,
        funding: order.card.funding,
        order: subscription === null ? 'one-off' : 'first-delivery',
        authentication: order.authentication,
      },
      context,
    );
  }
  const { application } = context;
  if (application?.id === subscription.application) {
    return answerLaterDelivery(application, placedMs, context);
  }
  throw new InvalidInputError(
    'application: expected the application that the order names, received another or none',
  );
}

/** Tells the events that have happened, in the order of their moments; ties stay as given. */
function tellAll(story: Story, order: Order, asOfMs: number, context: OrderContext): void {
  const { events } = order;
  const moments: number[] = [];
  let ascending = true;
  for (const event of events) {
    const ms = toEpochMs(event.at);
    ascending &&= moments.length === 0 || ms >= (moments[moments.length - 1] as number);
    moments.push(ms);
  }
  const places = ascending ? null : inOrderOf(moments);
  for (let i = 0; i < events.length; i += 1) {
    const index = places === null ? i : (places[i] as number);
    const ms = moments[index] as number;
    if (ms <= asOfMs) tell(story, order, events[index] as OrderEvent, index, ms, context);
  }
}

function inOrderOf(moments: readonly number[]): readonly number[] {
  const places = moments.map((_, index) => index);
  return places.sort((a, b) => (moments[a] as number) - (moments[b] as number));
}

/** Adds one event to the story. A refused event is noted and changes nothing else. */
function tell(
  story: Story,
  order: Order,
  event: OrderEvent,
  index: number,
  ms: number,
  context: OrderContext,
): void {
  const step = applyAt(story.authorization, event, ms, context.profile.authorization);
  if (step.kind === 'refused') {
    story.refused = [...story.refused, { index, reason: step.because }];
    return;
  }
  story.authorization = step.authorization;
  story.cautions = withSight(story.cautions, event, step.boundary);
  if (event.type === 'settlement-requested') settle(story, order, context);
}

/** At a settlement request that stands, a losing cause takes the exemption away for good. */
function settle(story: Story, order: Order, context: OrderContext): void {
  const { authorization, exemption } = story;
  if (exemption !== 'exempt' || authorization.state !== 'settlement-requested') return;
  let reasons: readonly Reason[] = NONE;
  for (const cause of authorization.causes) {
    const found = resolveLoss(order.brand, cause, context.profile.liability);
    if (found.loss === 'lost') reasons = joined(reasons, found.reasons);
  }
  if (reasons.length === 0) return;
  story.exemption = 'forfeited';
  story.icon = 'grey';
  story.reasons = reasons;
}

function joined(reasons: readonly Reason[], more: readonly Reason[]): readonly Reason[] {
  return reasons.length === 0 ? more : [...reasons, ...more];
}

function withSight(
  cautions: readonly Caution[],
  event: OrderEvent,
  boundary: 'on-last-day' | 'clear',
): readonly Caution[] {
  const sight =
    boundary === 'on-last-day'
      ? 'request-on-last-day'
      : event.type === 'address-changed' || event.type === 'fraud-signal'
        ? event.type
        : null;
  if (sight === null) return cautions;
  const { outcome } = decideAlways(CAUTION, { sight });
  return cautions.includes(outcome) ? cautions : [...cautions, outcome];
}

/** The answer at the end of what has happened. */
function conclude(story: Story, order: Order, asOfMs: number, context: OrderContext): OrderAnswer {
  const { authorization, exemption } = story;
  const terms = context.profile.authorization;
  const state = stateAt(authorization, Math.max(asOfMs, authorization.openedMs), terms);
  const pending = exemption === 'exempt' && !standsIn(state);
  return {
    id: order.id,
    exemption: pending ? 'pending' : exemption,
    icon: story.icon,
    authorization: { state, validUntil: validUntil(authorization, state, terms) },
    causes: authorization.causes,
    reasons: reasonsOf(story, order, pending, context),
    cautions: inOrder(story.cautions),
    refused: story.refused,
  };
}

/** Cautions are listed in the order of the vocabulary, whatever happened first. */
function inOrder(cautions: readonly Caution[]): readonly Caution[] {
  if (cautions.length < 2) return cautions;
  return CAUTIONS.filter((caution) => cautions.includes(caution));
}

/** The deciding rules: why pending, or why forfeited, or why exempt and what did not take it away. */
function reasonsOf(
  story: Story,
  order: Order,
  pending: boolean,
  context: OrderContext,
): readonly Reason[] {
  if (story.exemption !== 'exempt') return story.reasons;
  const { causes } = story.authorization;
  if (pending) {
    const why = decideAlways(STANDING, { authorization: 'none-stands' });
    return joined(why.reasons, story.reasons);
  }
  if (causes.length === 0) return story.reasons;
  let reasons = story.reasons;
  for (const cause of causes) {
    reasons = joined(reasons, resolveLoss(order.brand, cause, context.profile.liability).reasons);
  }
  return reasons;
}
