import type { RuleTable } from '../../decision/index.js';
import {
  CARD_USE_EVENTS,
  CARD_USES,
  type CardUseEvent,
  type CardUseRefusal,
  type CardUseState,
} from '../types.js';

/** Something happens to a card's use in a state. */
export type CardUseFacts = { readonly state: CardUseState; readonly event: CardUseEvent };

/** What it leads to. */
export type CardUseTransition =
  | { readonly kind: 'stays' }
  | { readonly kind: 'moves'; readonly to: CardUseState }
  | { readonly kind: 'refused'; readonly because: CardUseRefusal };

/** How a card is suspended, and how it comes back into use. */
export const CARD_USE: RuleTable<CardUseFacts, CardUseTransition> = {
  id: 'card-use/steps',
  hit: 'one',
  datedBy: null,
  domain: { state: CARD_USES, event: CARD_USE_EVENTS },
  rows: [
    {
      id: 'card-use/used',
      when: { state: 'active', event: 'attempt' },
      then: { kind: 'stays' },
      cite: [{ source: 'S003', at: 'L58', standing: 'reading' }],
    },
    {
      id: 'card-use/suspended',
      when: { state: 'active', event: 'hit' },
      then: { kind: 'moves', to: 'suspended' },
      cite: [{ source: 'S003', at: 'L64-68', standing: 'reading' }],
    },
    {
      id: 'card-use/still-suspended',
      when: { state: 'suspended', event: 'hit' },
      then: { kind: 'stays' },
      cite: [{ source: 'house', at: '0012: card use', standing: 'house' }],
    },
    {
      id: 'card-use/not-while-suspended',
      when: { state: 'suspended', event: 'attempt' },
      then: { kind: 'refused', because: 'suspended' },
      cite: [{ source: 'S003', at: 'L66-68', standing: 'reading' }],
    },
    {
      id: 'card-use/lifted',
      when: { state: 'suspended', event: 'holder-confirmed' },
      then: { kind: 'moves', to: 'active' },
      cite: [{ source: 'S003', at: 'L56-70', standing: 'reading' }],
    },
    {
      id: 'card-use/nothing-to-lift',
      when: { state: 'active', event: 'holder-confirmed' },
      then: { kind: 'refused', because: 'not-suspended' },
      cite: [{ source: 'house', at: '0012: card use', standing: 'house' }],
    },
    {
      id: 'card-use/stopped',
      when: { state: ['active', 'suspended'], event: 'holder-denied' },
      then: { kind: 'moves', to: 'stopped' },
      cite: [{ source: 'house', at: '0012: card use', standing: 'house' }],
    },
    {
      id: 'card-use/still-stopped',
      when: { state: 'stopped', event: ['hit', 'holder-denied'] },
      then: { kind: 'stays' },
      cite: [{ source: 'house', at: '0012: card use', standing: 'house' }],
    },
    {
      id: 'card-use/not-once-stopped',
      when: { state: 'stopped', event: ['attempt', 'holder-confirmed'] },
      then: { kind: 'refused', because: 'stopped' },
      cite: [{ source: 'house', at: '0012: card use', standing: 'house' }],
    },
  ],
};
