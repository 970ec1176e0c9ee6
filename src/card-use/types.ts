import type { Reason } from '../decision/index.js';
import type { Instant } from '../time/index.js';

/** States of a card's use, as its monitoring leaves it. */
export const CARD_USES = ['active', 'suspended', 'stopped'] as const;

/**
 * Whether a card may be used (カードの利用状態): yes; not until its holder confirms (利用停止); not any
 * more.
 */
export type CardUseState = (typeof CARD_USES)[number];

/** What can happen to the use of a card. */
export const CARD_USE_EVENTS = ['attempt', 'hit', 'holder-confirmed', 'holder-denied'] as const;

/** An attempt, a hit of a rule whose action is `suspend`, or what the holder says when called. */
export type CardUseEvent = (typeof CARD_USE_EVENTS)[number];

/** Why a step is not taken. */
export type CardUseRefusal = 'suspended' | 'stopped' | 'not-suspended';

/** The use of one card. Plain JSON. */
export type CardUse = {
  readonly state: CardUseState;
  /** When the holder last confirmed: attempts up to then count no more. */
  readonly since: Instant | null;
};

/** What a step did, or why it was not taken; then nothing changed. */
export type CardUseStep =
  | { readonly kind: 'applied'; readonly use: CardUse; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'refused';
      readonly because: CardUseRefusal;
      readonly reasons: readonly Reason[];
    };
