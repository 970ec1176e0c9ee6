import type { RuleTable } from '../../decision/index.js';
import type { ScreeningSignal } from '../types.js';

/** Whether a limit of the policy was reached. What is not known reached none. */
const YES_NO = ['yes', 'no'] as const;

/** What a screening sees of an order, in words. */
export type SignFacts = {
  readonly knownFraud: 'match' | 'resemble' | 'none';
  readonly velocity: 'yes' | 'no';
  readonly rising: 'yes' | 'no';
  readonly resaleable: 'yes' | 'no';
  readonly highRisk: 'yes' | 'no';
  readonly failures: 'yes' | 'no';
  readonly manyCards: 'yes' | 'no';
  readonly recipient: 'buyer' | 'other' | 'not-known';
  readonly destination: 'domestic' | 'forwarder' | 'abroad' | 'not-known';
  readonly cardIssued: 'domestic' | 'abroad' | 'not-known';
  /** Whether all that the policy asks for is known. */
  readonly allKnown: 'yes' | 'no';
};

/** What speaks against an order. */
export const SIGNS: RuleTable<SignFacts, ScreeningSignal> = {
  id: 'screening/signals',
  hit: 'all',
  datedBy: null,
  domain: {
    knownFraud: ['match', 'resemble', 'none'],
    velocity: YES_NO,
    rising: YES_NO,
    resaleable: YES_NO,
    highRisk: YES_NO,
    failures: YES_NO,
    manyCards: YES_NO,
    recipient: ['buyer', 'other', 'not-known'],
    destination: ['domestic', 'forwarder', 'abroad', 'not-known'],
    cardIssued: ['domestic', 'abroad', 'not-known'],
    allKnown: YES_NO,
  },
  rows: [
    {
      id: 'screening/known-fraud-match',
      when: { knownFraud: 'match' },
      then: 'known-fraud-match',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'S002', at: 'L65, L69', standing: 'text' },
      ],
    },
    {
      id: 'screening/known-fraud-resemble',
      when: { knownFraud: 'resemble' },
      then: 'known-fraud-resemble',
      cite: [
        { source: 'S001', at: 'L221', standing: 'text' },
        { source: 'S002', at: 'L65, L69', standing: 'text' },
      ],
    },
    {
      id: 'screening/velocity-hit',
      when: { velocity: 'yes' },
      then: 'velocity-hit',
      cite: [{ source: 'S003', at: 'L56-70, L100-114', standing: 'reading' }],
    },
    {
      id: 'screening/rising-amounts',
      when: { rising: 'yes' },
      then: 'rising-amounts',
      cite: [{ source: 'S002', at: 'L54', standing: 'reading' }],
    },
    {
      id: 'screening/resaleable-goods',
      when: { resaleable: 'yes' },
      then: 'resaleable-goods',
      cite: [
        { source: 'S002', at: 'L57', standing: 'reading' },
        { source: 'epsilon-chargeback', at: 'goods easily resold', standing: 'text' },
      ],
    },
    {
      id: 'screening/high-risk-goods',
      when: { highRisk: 'yes' },
      then: 'high-risk-goods',
      cite: [{ source: 'veritrans-fraud-a04', at: 'high-risk goods', standing: 'restated' }],
    },
    {
      id: 'screening/delivery-differs',
      when: { recipient: 'other' },
      then: 'delivery-differs',
      cite: [{ source: 'house', at: '0010: delivery elsewhere', standing: 'house' }],
    },
    {
      id: 'screening/forwarder',
      when: { destination: 'forwarder' },
      then: 'forwarder',
      cite: [{ source: 'base-akuru', at: 'forwarding agents are outside', standing: 'reading' }],
    },
    {
      id: 'screening/delivery-abroad',
      when: { destination: 'abroad' },
      then: 'delivery-abroad',
      cite: [{ source: 'base-akuru', at: 'shipping abroad is outside', standing: 'reading' }],
    },
    {
      id: 'screening/foreign-card-domestic-delivery',
      when: { cardIssued: 'abroad', destination: ['domestic', 'forwarder'] },
      then: 'foreign-card-domestic-delivery',
      cite: [{ source: 'S002', at: 'L52', standing: 'reading' }],
    },
    {
      id: 'screening/failed-authentications',
      when: { failures: 'yes' },
      then: 'failed-authentications',
      cite: [{ source: 'ebisumart-card-input', at: 'errors of one member', standing: 'reading' }],
    },
    {
      id: 'screening/many-cards',
      when: { manyCards: 'yes' },
      then: 'many-cards',
      cite: [{ source: 'okashimi', at: 'different card numbers in 96 hours', standing: 'reading' }],
    },
    {
      id: 'screening/not-known',
      when: { allKnown: 'no' },
      then: 'not-known',
      cite: [{ source: 'house', at: '0010: what is not known', standing: 'house' }],
    },
  ],
};
