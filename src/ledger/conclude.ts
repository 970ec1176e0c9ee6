import { standsIn, stateAt, validUntil } from '../authorization/index.js';
import { decideAlways, type Reason } from '../decision/index.js';
import { CAUTIONS, type Caution, resolveLoss, STANDING } from '../liability/index.js';
import { joined, type Story } from './tell.js';
import type { Order, OrderAnswer, OrderContext } from './types.js';

/** The answer at the end of what has happened. */
export function conclude(
  story: Story,
  order: Order,
  asOfMs: number,
  context: OrderContext,
): OrderAnswer {
  const { authorization, exemption } = story;
  const terms = context.profile.authorization;
  const state = stateAt(authorization, Math.max(asOfMs, authorization.openedMs), terms);
  const unheld = exemption === 'exempt' && !standsIn(state);
  const standing = unheld ? decideAlways(STANDING, { authorization: 'none-stands' }) : null;
  return {
    id: order.id,
    exemption: standing?.outcome === 'pending' ? 'pending' : exemption,
    icon: story.icon,
    authorization: { state, validUntil: validUntil(authorization, state, terms) },
    causes: authorization.causes,
    reasons:
      standing === null
        ? reasonsOf(story, order, context)
        : joined(standing.reasons, story.reasons),
    cautions: inOrder(story.cautions),
    refused: story.refused,
  };
}

/** Cautions are listed in the order of the vocabulary, whatever happened first. */
function inOrder(cautions: readonly Caution[]): readonly Caution[] {
  if (cautions.length < 2) return cautions;
  return CAUTIONS.filter((caution) => cautions.includes(caution));
}

/** The deciding rules: why forfeited or never exempt, or why exempt and what did not take it away. */
function reasonsOf(story: Story, order: Order, context: OrderContext): readonly Reason[] {
  if (story.exemption !== 'exempt') return story.reasons;
  const { causes } = story.authorization;
  if (causes.length === 0) return story.reasons;
  let reasons = story.reasons;
  for (const cause of causes) {
    reasons = joined(reasons, resolveLoss(order.brand, cause, context.profile.liability).reasons);
  }
  return reasons;
}
