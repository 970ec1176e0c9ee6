import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_KEYS, type VelocityFacts, type VelocityTerms } from '../types.js';

/**
 * GMO-PG’s service against mass attacks: requests of one order id, one card or one member id beyond a
 * number in a period are turned away. The shop sets number and period of each, so nothing
 * is asked before `withLimits` has set one.
 *
 * @public
 */
export const GMO_PG_ATTACK: RuleTable<VelocityFacts, VelocityTerms> = {
  id: 'velocity/gmo-pg-attack',
  hit: 'all',
  datedBy: null,
  domain: { key: VELOCITY_KEYS },
  rows: [
    {
      id: 'velocity/gmo-pg-order',
      when: { key: 'order' },
      then: {
        count: 'attempts',
        window: null,
        threshold: null,
        compare: 'gt',
        failureRate: null,
        action: 'block',
      },
      cite: [{ source: 'gmo-pg-attack', at: '1: one order id', standing: 'text' }],
    },
    {
      id: 'velocity/gmo-pg-card',
      when: { key: 'card' },
      then: {
        count: 'attempts',
        window: null,
        threshold: null,
        compare: 'gt',
        failureRate: null,
        action: 'block',
      },
      cite: [{ source: 'gmo-pg-attack', at: '2: one card number', standing: 'text' }],
    },
    {
      id: 'velocity/gmo-pg-member',
      when: { key: 'member' },
      then: {
        count: 'attempts',
        window: null,
        threshold: null,
        compare: 'gt',
        failureRate: null,
        action: 'block',
      },
      cite: [{ source: 'gmo-pg-attack', at: '3: one member id', standing: 'text' }],
    },
  ],
};
