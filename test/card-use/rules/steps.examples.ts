import type { CardUseFacts, CardUseTransition } from '../../../src/card-use/index.js';
import type { Example } from '../../support/examples.js';

const STAYS = { kind: 'stays' } as const;
const CALL = { source: 'S003', at: 'L56-70' } as const;
const OURS = { source: 'house', at: '0012: card use' } as const;

function example(
  name: string,
  from: Example<CardUseFacts, CardUseTransition>['from'],
  state: CardUseFacts['state'],
  event: CardUseFacts['event'],
  outcome: CardUseTransition,
  rule: string,
): Example<CardUseFacts, CardUseTransition> {
  return { name, from, facts: { state, event }, expect: { outcome, rule: `card-use/${rule}` } };
}

/** Every state with everything that can happen in it. */
export const STEP_EXAMPLES: readonly Example<CardUseFacts, CardUseTransition>[] = [
  example('the seller pays', { source: 'S003', at: 'L58' }, 'active', 'attempt', STAYS, 'used'),
  example(
    'the security triggers',
    { source: 'S003', at: 'L64-68' },
    'active',
    'hit',
    { kind: 'moves', to: 'suspended' },
    'suspended',
  ),
  example(
    'the holder answers a call that nobody needed',
    OURS,
    'active',
    'holder-confirmed',
    { kind: 'refused', because: 'not-suspended' },
    'nothing-to-lift',
  ),
  example(
    'the holder reports a fraud before anything hit',
    OURS,
    'active',
    'holder-denied',
    { kind: 'moves', to: 'stopped' },
    'stopped',
  ),
  example(
    'a payment while the card is stopped for the moment',
    { source: 'S003', at: 'L66-68' },
    'suspended',
    'attempt',
    { kind: 'refused', because: 'suspended' },
    'not-while-suspended',
  ),
  example('a second rule hits', OURS, 'suspended', 'hit', STAYS, 'still-suspended'),
  example(
    'the seller says that all of it was his',
    CALL,
    'suspended',
    'holder-confirmed',
    { kind: 'moves', to: 'active' },
    'lifted',
  ),
  example(
    'the holder says that it was somebody else',
    OURS,
    'suspended',
    'holder-denied',
    { kind: 'moves', to: 'stopped' },
    'stopped',
  ),
  example(
    'a payment with a card that is out of use',
    OURS,
    'stopped',
    'attempt',
    { kind: 'refused', because: 'stopped' },
    'not-once-stopped',
  ),
  example('its attempts go on', OURS, 'stopped', 'hit', STAYS, 'still-stopped'),
  example(
    'the holder thinks again',
    OURS,
    'stopped',
    'holder-confirmed',
    { kind: 'refused', because: 'stopped' },
    'not-once-stopped',
  ),
  example('the holder says so again', OURS, 'stopped', 'holder-denied', STAYS, 'still-stopped'),
];
