import type { ScreeningAsked, ScreeningAskedFacts } from '../../../src/screening/index.js';
import type { Example } from '../../support/examples.js';

const LATER: ScreeningAskedFacts = {
  delivery: 'later',
  method: 'card',
  platform: 'own',
  choice: 'every',
};
const CHOSEN = { source: 'ecforce-oplux', at: 'later orders screened or not' } as const;
const CARDS = { source: 'ebisumart-oplux', at: 'cards: first order only' } as const;
const OTHERS = { source: 'ebisumart-oplux', at: 'other methods' } as const;

export const ASKED_EXAMPLES: readonly Example<ScreeningAskedFacts, ScreeningAsked>[] = [
  {
    name: 'an order of no subscription, whatever the shop chose for subscriptions',
    from: { source: 'S000', at: 'L29, L44' },
    facts: { ...LATER, delivery: 'one-off', platform: 'ebisumart', choice: 'first-only' },
    expect: { outcome: 'screened', rule: 'screening/one-off' },
  },
  {
    name: 'the first order of a subscription by card at ebisumart',
    from: CARDS,
    facts: { ...LATER, delivery: 'first', platform: 'ebisumart', choice: 'first-only' },
    expect: { outcome: 'screened', rule: 'screening/first-delivery' },
  },
  {
    name: 'a later order by card at ebisumart',
    from: CARDS,
    facts: { ...LATER, platform: 'ebisumart', choice: 'first-only' },
    expect: { outcome: 'not-screened', rule: 'screening/ebisumart-card' },
  },
  {
    name: 'the same where the shop has every order screened: cards have no choice',
    from: CARDS,
    facts: { ...LATER, platform: 'ebisumart' },
    expect: { outcome: 'not-screened', rule: 'screening/ebisumart-card' },
  },
  {
    name: 'a later order cash on delivery at ebisumart, as it is set up at first',
    from: OTHERS,
    facts: {
      delivery: 'later',
      method: 'cash-on-delivery',
      platform: 'ebisumart',
      choice: 'first-only',
    },
    expect: { outcome: 'not-screened', rule: 'screening/later-delivery-left-out' },
  },
  {
    name: 'the same where the shop chose every order',
    from: OTHERS,
    facts: { ...LATER, method: 'other', platform: 'ebisumart' },
    expect: { outcome: 'screened', rule: 'screening/later-delivery' },
  },
  {
    name: 'a later order by card at ecforce, where members are screened again',
    from: CHOSEN,
    facts: { ...LATER, platform: 'ecforce' },
    expect: { outcome: 'screened', rule: 'screening/later-delivery' },
  },
  {
    name: 'and where they are not',
    from: CHOSEN,
    facts: { ...LATER, platform: 'ecforce', choice: 'first-only' },
    expect: { outcome: 'not-screened', rule: 'screening/later-delivery-left-out' },
  },
];
