import type { RuleTable } from '../../decision/index.js';
import {
  DELIVERY_CHOICES,
  SCREENED_METHODS,
  type ScreenedMethod,
  type ScreeningPolicy,
  SUBSCRIPTION_PLATFORMS,
} from '../types.js';

/** Which delivery an order is: of no subscription, the first of one, or a later one. */
export const DELIVERIES = ['one-off', 'first', 'later'] as const;

/** An order, as far as it decides whether it is screened at all. */
export type ScreeningAskedFacts = {
  readonly delivery: (typeof DELIVERIES)[number];
  readonly method: ScreenedMethod;
  readonly platform: ScreeningPolicy['laterDeliveries']['platform'];
  readonly choice: ScreeningPolicy['laterDeliveries']['choice'];
};

/** Whether an order is screened. */
export type ScreeningAsked = 'screened' | 'not-screened';

/** Which orders are screened at all. */
export const SCREENING_ASKED: RuleTable<ScreeningAskedFacts, ScreeningAsked> = {
  id: 'screening/asked',
  hit: 'one',
  datedBy: null,
  domain: {
    delivery: DELIVERIES,
    method: SCREENED_METHODS,
    platform: SUBSCRIPTION_PLATFORMS,
    choice: DELIVERY_CHOICES,
  },
  rows: [
    {
      id: 'screening/one-off',
      when: { delivery: 'one-off' },
      then: 'screened',
      cite: [{ source: 'S000', at: 'L29, L44', standing: 'text' }],
    },
    {
      id: 'screening/first-delivery',
      when: { delivery: 'first' },
      then: 'screened',
      cite: [{ source: 'ebisumart-oplux', at: 'first order', standing: 'text' }],
    },
    {
      id: 'screening/later-delivery',
      when: { delivery: 'later', choice: 'every' },
      then: 'screened',
      cite: [
        { source: 'ebisumart-oplux', at: 'other methods: every order', standing: 'text' },
        { source: 'ecforce-oplux', at: 'later orders screened or not', standing: 'text' },
      ],
    },
    {
      id: 'screening/later-delivery-left-out',
      when: { delivery: 'later', choice: 'first-only' },
      then: 'not-screened',
      cite: [
        { source: 'ebisumart-oplux', at: 'other methods: first order only', standing: 'text' },
        { source: 'ecforce-oplux', at: 'later orders screened or not', standing: 'text' },
      ],
    },
    {
      id: 'screening/ebisumart-card',
      when: { delivery: 'later', platform: 'ebisumart', method: 'card' },
      then: 'not-screened',
      overrides: ['screening/later-delivery', 'screening/later-delivery-left-out'],
      cite: [{ source: 'ebisumart-oplux', at: 'cards: first order only', standing: 'text' }],
    },
  ],
};
