import { decideAfresh } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';
import { type Instant, isInstant } from '../time/index.js';
import { CARD_USE } from './rules/index.js';
import {
  CARD_USE_EVENTS,
  CARD_USES,
  type CardUse,
  type CardUseEvent,
  type CardUseStep,
} from './types.js';

/** The use of a card of which nothing is known. @public */
export const ACTIVE_CARD: CardUse = { state: 'active', since: null };

/**
 * Says what becomes of a card's use: a hit suspends it, its holder's confirmation lifts that, and an
 * attempt meanwhile is refused. Events are taken in the order of their moments; this function does not
 * sort.
 *
 * The `since` of the result is for `assessVelocity`: what the holder has confirmed counts no more.
 *
 * @returns The use after the step, or why the step was not taken; then nothing changed.
 * @throws InvalidInputError for a state, an event or a moment its type forbids.
 * @example
 * ```ts
 * const at = instant('2016-07-05T12:30:00+09:00');
 * const step = stepCardUse({ state: 'suspended', since: null }, { type: 'holder-confirmed', at });
 * step.kind === 'applied' ? step.use : step.because // => { state: 'active', since: '2016-07-05T12:30:00+09:00' }
 * ```
 * @public
 */
export function stepCardUse(
  use: CardUse,
  event: { readonly type: CardUseEvent; readonly at: Instant },
): CardUseStep {
  needWord(CARD_USES, 'use.state', use?.state);
  needWord(CARD_USE_EVENTS, 'event.type', event?.type);
  need(isInstant(event.at), 'event.at', 'an instant', event.at);
  need(use.since === null || isInstant(use.since), 'use.since', 'an instant or null', use.since);
  const { outcome, reasons } = decideAfresh(CARD_USE, { state: use.state, event: event.type });
  if (outcome.kind === 'refused') return { kind: 'refused', because: outcome.because, reasons };
  const state = outcome.kind === 'moves' ? outcome.to : use.state;
  const since = event.type === 'holder-confirmed' ? event.at : use.since;
  return { kind: 'applied', use: { state, since }, reasons };
}
