import type { RuleTable } from '../../decision/index.js';
import type { AmountWord } from '../types.js';

/** Amounts, as far as a row knows one; `listed` and `not-listed` are those of a list of your own. */
export const AMOUNTS = [
  '0',
  '1',
  '10',
  '11',
  '50',
  '100',
  '200',
  'other',
  'listed',
  'not-listed',
] as const;

/** An authorized amount in yen. */
export type AmountFacts = { readonly amount: (typeof AMOUNTS)[number] };

/** Which amounts are nominal: those that were seen, each where it was. */
export const NOMINAL_AMOUNT: RuleTable<AmountFacts, AmountWord> = {
  id: 'nominal/amount',
  hit: 'one',
  datedBy: null,
  domain: { amount: AMOUNTS },
  rows: [
    {
      id: 'nominal/amount-zero',
      when: { amount: '0' },
      then: 'zero',
      cite: [{ source: 'mastercard-tpr', at: '2.1.1', standing: 'restated' }],
    },
    {
      id: 'nominal/amount-seen',
      when: { amount: ['1', '50', '100', '200'] },
      then: 'nominal',
      cite: [{ source: 'S002', at: 'L18, L28-31', standing: 'text' }],
    },
    {
      id: 'nominal/amount-10',
      when: { amount: '10' },
      then: 'nominal',
      cite: [{ source: 'stripe-1-yen', at: 'introduction', standing: 'restated' }],
    },
    {
      id: 'nominal/amount-11',
      when: { amount: '11' },
      then: 'nominal',
      cite: [{ source: 'nudge-65000184757', at: '1 or 11 yen', standing: 'restated' }],
    },
    {
      id: 'nominal/amount-other',
      when: { amount: 'other' },
      then: 'ordinary',
      cite: [{ source: 'house', at: '0013: amounts', standing: 'reading' }],
    },
    {
      id: 'nominal/amount-listed',
      when: { amount: 'listed' },
      then: 'nominal',
      cite: [{ source: 'house', at: '0013: amounts', standing: 'house' }],
    },
    {
      id: 'nominal/amount-not-listed',
      when: { amount: 'not-listed' },
      then: 'ordinary',
      cite: [{ source: 'house', at: '0013: amounts', standing: 'house' }],
    },
  ],
};
