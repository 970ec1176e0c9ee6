import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_KEYS, type VelocityFacts, type VelocityTerms } from '../types.js';

/**
 * The limit on card checks at web-store: after five checks of one session in 120 minutes, successful or
 * not, no more are made. The fifth is made itself, and is the first that hits. The numbers are the
 * manual’s example; a shop sets its own.
 *
 * @public
 */
export const WEB_STORE: RuleTable<VelocityFacts, VelocityTerms> = {
  id: 'velocity/web-store',
  hit: 'all',
  datedBy: null,
  domain: { key: VELOCITY_KEYS },
  rows: [
    {
      id: 'velocity/web-store-checks',
      when: { key: 'session' },
      then: {
        count: 'attempts',
        window: { before: 7200, after: 0 },
        threshold: 5,
        compare: 'gte',
        failureRate: null,
        action: 'block',
      },
      cite: [
        { source: 'web-store', at: 'example: 5 times in 120 minutes', standing: 'text' },
        { source: 'house', at: '0012: a window that slides', standing: 'reading' },
      ],
    },
  ],
};
