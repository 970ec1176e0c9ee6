import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_KEYS, type VelocityFacts, type VelocityTerms } from '../types.js';

/**
 * What okashimi does against cards that are tried out: a user’s fourth different card within 96 hours
 * is turned away, and an order is marked by the card entries under its mail or its address in the two
 * weeks before and after it.
 *
 * @public
 */
export const OKASHIMI: RuleTable<VelocityFacts, VelocityTerms> = {
  id: 'velocity/okashimi',
  hit: 'all',
  datedBy: null,
  domain: { key: VELOCITY_KEYS },
  rows: [
    {
      id: 'velocity/okashimi-cards',
      when: { key: 'member' },
      then: {
        count: 'distinct-cards',
        window: { before: 345_600, after: 0 },
        threshold: 4,
        compare: 'gte',
        failureRate: null,
        action: 'block',
      },
      cite: [
        { source: 'okashimi', at: '4 cards or more in 96 hours', standing: 'text' },
        { source: 'house', at: '0012: who a user is', standing: 'reading' },
      ],
    },
    {
      id: 'velocity/okashimi-yellow',
      when: { key: ['mail', 'address'] },
      then: {
        count: 'attempts',
        window: { before: 1_209_600, after: 1_209_600 },
        threshold: 3,
        compare: 'gte',
        failureRate: null,
        action: 'yellow',
      },
      cite: [{ source: 'okashimi', at: '3 entries or more: yellow', standing: 'text' }],
    },
    {
      id: 'velocity/okashimi-red',
      when: { key: ['mail', 'address'] },
      then: {
        count: 'attempts',
        window: { before: 1_209_600, after: 1_209_600 },
        threshold: 5,
        compare: 'gte',
        failureRate: null,
        action: 'red',
      },
      cite: [{ source: 'okashimi', at: '5 entries or more: red', standing: 'text' }],
    },
  ],
};
