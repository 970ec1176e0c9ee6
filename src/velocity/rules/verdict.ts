import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_COMPARES, type VelocityCompare } from '../types.js';

/** A count beside the threshold of a rule. */
export type VerdictFacts = {
  readonly count: 'below' | 'at' | 'above';
  readonly compare: VelocityCompare;
  /** `enough` as well where the rule does not ask for a share of failures. */
  readonly failureShare: 'enough' | 'too-low';
};

/** Whether a count is too much. */
export const VELOCITY_VERDICT: RuleTable<VerdictFacts, 'hit' | 'clear'> = {
  id: 'velocity/verdict',
  hit: 'one',
  datedBy: null,
  domain: {
    count: ['below', 'at', 'above'],
    compare: VELOCITY_COMPARES,
    failureShare: ['enough', 'too-low'],
  },
  rows: [
    {
      id: 'velocity/above',
      when: { count: 'above', failureShare: 'enough' },
      then: 'hit',
      cite: [
        { source: 'ebisumart-card-input-site', at: 'exceeds the value set', standing: 'text' },
      ],
    },
    {
      id: 'velocity/reached',
      when: { count: 'at', compare: 'gte', failureShare: 'enough' },
      then: 'hit',
      cite: [{ source: 'okashimi', at: '4 cards or more', standing: 'text' }],
    },
    {
      id: 'velocity/not-above',
      when: { count: 'at', compare: 'gt' },
      then: 'clear',
      cite: [
        { source: 'ebisumart-card-input-site', at: 'exceeds the value set', standing: 'text' },
      ],
    },
    {
      id: 'velocity/below',
      when: { count: 'below' },
      then: 'clear',
      cite: [{ source: 'okashimi', at: 'three still pass', standing: 'text' }],
    },
    {
      id: 'velocity/failure-share-too-low',
      when: { count: ['at', 'above'], failureShare: 'too-low' },
      then: 'clear',
      overrides: ['velocity/not-above'],
      cite: [
        { source: 'ebisumart-card-input-site', at: 'error rate of 80 % or more', standing: 'text' },
      ],
    },
  ],
};
