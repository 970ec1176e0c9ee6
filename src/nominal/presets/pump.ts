import { BRANDS } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import { PUMP_REGIONS, type PumpFacts, type PumpFinding } from '../types.js';

/**
 * What a brand asks of a sale at an automated fuel dispenser: Mastercard’s rule, as it is restated. No
 * other brand’s was found.
 *
 * @public
 */
export const PUMP_ADVICE: RuleTable<PumpFacts, PumpFinding> = {
  id: 'nominal/pump',
  hit: 'all',
  datedBy: null,
  domain: {
    brand: BRANDS,
    region: PUMP_REGIONS,
    minutes: { from: 0 },
    asked: ['one', 'more'],
    approved: ['whole', 'part-within', 'part-beyond'],
  },
  rows: [
    {
      id: 'nominal/pump-advice-late',
      when: {
        brand: 'mastercard',
        region: ['japan', 'united-states', 'other'],
        minutes: { from: 61 },
      },
      then: 'advice-late',
      cite: [{ source: 'mastercard-tpr', at: '4.10.1', standing: 'restated' }],
    },
    {
      id: 'nominal/pump-advice-late-europe',
      when: { brand: 'mastercard', region: 'europe', minutes: { from: 21 } },
      then: 'advice-late',
      cite: [{ source: 'mastercard-tpr', at: '4.10.1', standing: 'restated' }],
    },
    {
      id: 'nominal/pump-beyond-partial',
      when: { brand: 'mastercard', asked: 'more', approved: 'part-beyond' },
      then: 'beyond-partial-approval',
      cite: [{ source: 'mastercard-tpr', at: '2.11, 4.10.1', standing: 'restated' }],
    },
    {
      id: 'nominal/pump-rule-not-found',
      when: { brand: ['visa', 'jcb', 'amex', 'diners'] },
      then: 'ask-acquirer',
      cite: [{ source: 'house', at: '0013: brands without a rule', standing: 'house' }],
    },
  ],
};
