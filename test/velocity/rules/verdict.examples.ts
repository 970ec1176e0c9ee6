import type { VerdictFacts } from '../../../src/velocity/index.js';
import type { Example } from '../../support/examples.js';

type VerdictExample = Example<VerdictFacts, 'hit' | 'clear'>;

const SITE = { source: 'ebisumart-card-input-site', at: 'exceeds the value set' } as const;
const CARDS = { source: 'okashimi', at: '4 cards or more in 96 hours' } as const;

export const VERDICT_EXAMPLES: readonly VerdictExample[] = [
  {
    name: '8 failures of 10 entries where 7 may fail',
    from: { source: 'ebisumart-card-input-site', at: 'the worked example' },
    facts: { count: 'above', compare: 'gt', failureShare: 'enough' },
    expect: { outcome: 'hit', rule: 'velocity/above' },
  },
  {
    name: '8 failures of 10 entries where 8 may fail',
    from: SITE,
    facts: { count: 'at', compare: 'gt', failureShare: 'enough' },
    expect: { outcome: 'clear', rule: 'velocity/not-above' },
  },
  {
    name: '7 failures where 8 may fail',
    from: SITE,
    facts: { count: 'below', compare: 'gt', failureShare: 'enough' },
    expect: { outcome: 'clear', rule: 'velocity/below' },
  },
  {
    name: '8 failures of 11 entries where 7 may fail',
    from: SITE,
    facts: { count: 'above', compare: 'gt', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/failure-share-too-low' },
  },
  {
    name: 'as many failures as may be, of too many entries: both speak against a hit',
    from: SITE,
    facts: { count: 'at', compare: 'gt', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/failure-share-too-low' },
  },
  {
    name: 'few failures of many entries',
    from: SITE,
    facts: { count: 'below', compare: 'gt', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/below' },
  },
  {
    name: 'the fourth card',
    from: CARDS,
    facts: { count: 'at', compare: 'gte', failureShare: 'enough' },
    expect: { outcome: 'hit', rule: 'velocity/reached' },
  },
  {
    name: 'the fifth card',
    from: CARDS,
    facts: { count: 'above', compare: 'gte', failureShare: 'enough' },
    expect: { outcome: 'hit', rule: 'velocity/above' },
  },
  {
    name: 'the third card',
    from: { source: 'okashimi', at: 'three still pass' },
    facts: { count: 'below', compare: 'gte', failureShare: 'enough' },
    expect: { outcome: 'clear', rule: 'velocity/below' },
  },
  {
    name: 'the threshold reached, were a share of failures asked for as well',
    from: SITE,
    facts: { count: 'at', compare: 'gte', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/failure-share-too-low' },
  },
  {
    name: 'the threshold passed, were a share of failures asked for as well',
    from: SITE,
    facts: { count: 'above', compare: 'gte', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/failure-share-too-low' },
  },
  {
    name: 'neither count nor share',
    from: SITE,
    facts: { count: 'below', compare: 'gte', failureShare: 'too-low' },
    expect: { outcome: 'clear', rule: 'velocity/below' },
  },
];
