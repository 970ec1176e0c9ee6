import type { RuleTable } from '../../decision/index.js';
import type { DisputeBrand } from '../../dispute-codes/index.js';
import { CODED_BRANDS, DISPUTE_CIRCUMSTANCES, type DisputeCircumstance } from '../types.js';

/** A circumstance of a payment, and its brand. */
export type DisputeLossFacts = {
  readonly brand: DisputeBrand;
  readonly circumstance: DisputeCircumstance;
};

/** What takes the protection of an exempt order away when it is disputed. */
export const DISPUTE_LOSSES: RuleTable<DisputeLossFacts, 'lost' | 'in-doubt'> = {
  id: 'dispute/losses',
  hit: 'one',
  datedBy: null,
  domain: { brand: CODED_BRANDS, circumstance: DISPUTE_CIRCUMSTANCES },
  rows: [
    {
      id: 'dispute/monitored',
      when: { circumstance: 'monitored' },
      then: 'lost',
      cite: [
        { source: 'visa-dmg-2024', at: '10.5', standing: 'restated' },
        { source: 'gmo-pg-q056', at: 'limit', standing: 'restated' },
      ],
    },
    {
      id: 'dispute/inquiry-unanswered',
      when: { circumstance: 'inquiry-unanswered' },
      then: 'lost',
      cite: [
        { source: 'zeus-24912590861337', at: 'unanswered inquiry', standing: 'restated' },
        { source: 'ixopay-shift', at: 'unanswered inquiry', standing: 'restated' },
        { source: 'fincode-652', at: 'evidence', standing: 'reading' },
      ],
    },
    {
      id: 'dispute/data-only',
      when: { brand: ['visa', 'mastercard'], circumstance: 'data-only' },
      then: 'lost',
      cite: [
        { source: 'mastercard-chargeback-2026', at: '4837, ECI 04', standing: 'restated' },
        { source: 'cielo', at: 'ECI 07, 04', standing: 'restated' },
      ],
      overrides: ['dispute/circumstance-not-said'],
    },
    {
      id: 'dispute/exempted',
      when: { brand: ['visa', 'mastercard'], circumstance: 'exempted' },
      then: 'lost',
      cite: [
        { source: 'checkout', at: 'ECI 06', standing: 'restated' },
        { source: 'ixopay', at: 'ECI 07', standing: 'restated' },
      ],
      overrides: ['dispute/circumstance-not-said'],
    },
    {
      id: 'dispute/outage',
      when: { brand: 'mastercard', circumstance: 'outage' },
      then: 'lost',
      cite: [{ source: 'mastercard-tpr', at: 'outage exception', standing: 'restated' }],
      overrides: ['dispute/circumstance-not-said'],
    },
    {
      id: 'dispute/fraud-ratio',
      when: { brand: 'amex', circumstance: 'fraud-ratio' },
      then: 'lost',
      cite: [{ source: 'amex', at: '0.9 %, USD 25,000', standing: 'reading' }],
      overrides: ['dispute/circumstance-not-said'],
    },
    {
      id: 'dispute/frequent-attempt-fraud',
      when: { circumstance: 'frequent-attempt-fraud' },
      then: 'in-doubt',
      cite: [{ source: 'payjp-5369120', at: 'conspicuous attempts', standing: 'text' }],
    },
    {
      id: 'dispute/prepaid-attempt',
      when: { brand: 'visa', circumstance: 'prepaid-attempt' },
      then: 'lost',
      cite: [{ source: 'visa-core-2026', at: '10.4, ECI 06', standing: 'restated' }],
      overrides: ['dispute/circumstance-not-said'],
    },
    {
      id: 'dispute/circumstance-not-said',
      when: {
        circumstance: ['data-only', 'exempted', 'outage', 'fraud-ratio', 'prepaid-attempt'],
      },
      then: 'in-doubt',
      cite: [{ source: 'house', at: '0014: circumstances', standing: 'house' }],
    },
  ],
};
