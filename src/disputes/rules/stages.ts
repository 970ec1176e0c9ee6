import type { RuleTable } from '../../decision/index.js';
import {
  CODE_CATEGORIES,
  CODED_BRANDS,
  DISPUTE_STEPS,
  type StepFacts,
  type StepTime,
} from '../types.js';

/** How long a step of a dispute may take, by brand and kind of dispute. */
export const DISPUTE_STAGES: RuleTable<StepFacts, StepTime> = {
  id: 'dispute/stages',
  hit: 'one',
  datedBy: null,
  domain: { brand: CODED_BRANDS, category: CODE_CATEGORIES, step: DISPUTE_STEPS },
  rows: [
    {
      id: 'dispute/visa-no-response',
      when: { brand: 'visa', category: ['fraud', 'authorization'], step: 'response' },
      then: { kind: 'other-step', step: 'pre-arbitration' },
      cite: [{ source: 'visa-core-2026', at: '11, allocation', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/visa-response',
      when: { brand: 'visa', category: ['processing', 'consumer'], step: 'response' },
      then: { kind: 'days', atLeast: 30, atMost: 30 },
      cite: [{ source: 'visa-core-2026', at: '11, collaboration', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/visa-pre-arbitration',
      when: {
        brand: 'visa',
        category: ['fraud', 'authorization', 'processing', 'consumer'],
        step: ['pre-arbitration', 'pre-arbitration-response'],
      },
      then: { kind: 'days', atLeast: 30, atMost: 30 },
      cite: [
        { source: 'visa-core-2026', at: '11, allocation, collaboration', standing: 'restated' },
      ],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/visa-arbitration',
      when: {
        brand: 'visa',
        category: ['fraud', 'authorization', 'processing', 'consumer'],
        step: 'arbitration',
      },
      then: { kind: 'days', atLeast: 10, atMost: 10 },
      cite: [
        { source: 'visa-core-2026', at: '11, allocation, collaboration', standing: 'restated' },
      ],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/mastercard-response',
      when: { brand: 'mastercard', step: 'response' },
      then: { kind: 'days', atLeast: 45, atMost: 45 },
      cite: [{ source: 'payments-and-risk', at: 'second presentment', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/mastercard-pre-arbitration',
      when: { brand: 'mastercard', step: 'pre-arbitration' },
      then: { kind: 'days', atLeast: 30, atMost: 45 },
      cite: [{ source: 'payments-and-risk', at: 'pre-arbitration', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/mastercard-arbitration',
      when: { brand: 'mastercard', step: 'arbitration' },
      then: { kind: 'days', atLeast: 45, atMost: 45 },
      cite: [{ source: 'payments-and-risk', at: 'arbitration', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/amex-response',
      when: { brand: 'amex', step: 'response' },
      then: { kind: 'days', atLeast: 20, atMost: 20 },
      cite: [{ source: 'chargeflow-timelines', at: 'Amex', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/amex-no-pre-arbitration',
      when: { brand: 'amex', step: ['pre-arbitration', 'pre-arbitration-response'] },
      then: { kind: 'no-step' },
      cite: [{ source: 'chargeflow-timelines', at: 'Amex', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/discover-response',
      when: { brand: 'discover', step: 'response' },
      then: { kind: 'days', atLeast: 20, atMost: 30 },
      cite: [{ source: 'chargeflow-timelines', at: 'Discover', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/discover-pre-arbitration',
      when: { brand: 'discover', step: 'pre-arbitration' },
      then: { kind: 'days', atLeast: 30, atMost: 30 },
      cite: [{ source: 'chargeflow-timelines', at: 'Discover', standing: 'restated' }],
      overrides: ['dispute/step-not-said'],
    },
    {
      id: 'dispute/step-not-said',
      when: {},
      then: { kind: 'indeterminate' },
      cite: [{ source: 'house', at: '0014: deadlines', standing: 'house' }],
    },
  ],
};
