import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_KEYS, type VelocityFacts, type VelocityTerms } from '../types.js';

/**
 * A scenario after one person’s report of 2016: a card company that watches how often a card is used,
 * whatever the sums are. The report names no window and no count; the numbers are this project’s, to
 * try a story with. Nobody published them, and no card company is known to use them.
 *
 * @public
 */
export const S003_SCENARIO: RuleTable<VelocityFacts, VelocityTerms> = {
  id: 'velocity/s003-scenario',
  hit: 'all',
  datedBy: null,
  domain: { key: VELOCITY_KEYS },
  rows: [
    {
      id: 'velocity/s003-card',
      when: { key: 'card' },
      then: {
        count: 'attempts',
        window: { before: 172_800, after: 0 },
        threshold: 30,
        compare: 'gte',
        failureRate: null,
        action: 'suspend',
      },
      cite: [
        { source: 'S003', at: 'L56, L64-68, L84-94', standing: 'reading' },
        { source: 'house', at: '0012: numbers of the scenario', standing: 'house' },
      ],
    },
    {
      id: 'velocity/s003-brand',
      when: { key: 'member-brand' },
      then: {
        count: 'attempts',
        window: { before: 172_800, after: 0 },
        threshold: 30,
        compare: 'gte',
        failureRate: null,
        action: 'suspend',
      },
      cite: [
        { source: 'S003', at: 'L130-132', standing: 'reading' },
        { source: 'house', at: '0012: numbers of the scenario', standing: 'house' },
      ],
    },
    {
      id: 'velocity/s003-personal-month',
      when: { key: 'card' },
      then: {
        count: 'attempts',
        window: { before: 2_592_000, after: 0 },
        threshold: 300,
        compare: 'gte',
        failureRate: null,
        action: 'alert',
      },
      cite: [
        { source: 'S003', at: 'L102, L110-114', standing: 'reading' },
        { source: 'house', at: '0012: numbers of the scenario', standing: 'house' },
      ],
    },
    {
      id: 'velocity/s003-brand-month',
      when: { key: 'member-brand' },
      then: {
        count: 'attempts',
        window: { before: 2_592_000, after: 0 },
        threshold: 300,
        compare: 'gte',
        failureRate: null,
        action: 'alert',
      },
      cite: [
        { source: 'S003', at: 'L110-114, L124-132', standing: 'reading' },
        { source: 'house', at: '0012: numbers of the scenario', standing: 'house' },
      ],
    },
  ],
};
