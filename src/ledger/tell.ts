import { type Authorization, applyAt, type OrderEvent } from '../authorization/index.js';
import { decideAlways, type Reason } from '../decision/index.js';
import { need } from '../errors/index.js';
import {
  CAUTION,
  type Caution,
  type Exemption,
  type Icon,
  resolveLoss,
} from '../liability/index.js';
import { needMs } from '../time/index.js';
import type { Order, OrderContext, RefusedEvent } from './types.js';

/** An order's story while it is being told. */
export type Story = {
  authorization: Authorization;
  exemption: Exemption;
  icon: Icon;
  reasons: readonly Reason[];
  cautions: readonly Caution[];
  readonly refused: RefusedEvent[];
};

/** Tells the events that have happened, in the order of their moments; ties stay as given. */
export function tellAll(story: Story, order: Order, asOfMs: number, context: OrderContext): void {
  const { events } = order;
  need(Array.isArray(events), 'events', 'a list', events);
  const moments: number[] = [];
  let ascending = true;
  for (const event of events) {
    const ms = needMs('events.at', event?.at);
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
    story.refused.push({ index, reason: step.because });
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
  let reasons: readonly Reason[] = [];
  for (const cause of authorization.causes) {
    const found = resolveLoss(order.brand, cause, context.profile.liability);
    if (found.loss === 'lost') reasons = joined(reasons, found.reasons);
  }
  if (reasons.length === 0) return;
  story.exemption = 'forfeited';
  story.icon = 'grey';
  story.reasons = reasons;
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

/** One list of reasons after another. */
export function joined(reasons: readonly Reason[], more: readonly Reason[]): readonly Reason[] {
  return reasons.length === 0 ? more : [...reasons, ...more];
}
