import { BRANDS } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import { NOMINAL_USES } from '../rules/nominal.js';
import { ASKED_AMOUNTS, type UseFacts, type UseVerdict } from '../types.js';

const ALLOWED: UseVerdict = { kind: 'allowed' };
const ASK: UseVerdict = { kind: 'indeterminate', ask: 'acquirer' };

/**
 * What the brands allow a nominal amount to be used for, as providers restate it. For JCB, American
 * Express and Diners no public rule was found: the acquirer is the one to ask.
 *
 * @public
 */
export const NOMINAL_USE: RuleTable<UseFacts, UseVerdict> = {
  id: 'nominal/use',
  hit: 'one',
  datedBy: null,
  domain: {
    brand: BRANDS,
    mcc: ['5542', 'other'],
    use: NOMINAL_USES,
    amount: ASKED_AMOUNTS,
    region: ['united-states', 'elsewhere'],
  },
  rows: [
    {
      id: 'nominal/no-nominal-amount',
      when: { use: ['fuel', 'goods'], amount: ['ordinary', 'covering'] },
      then: ALLOWED,
      cite: [
        { source: 'S002', at: 'L12-14', standing: 'text' },
        { source: 'thredd-afd', at: 'outside the US', standing: 'restated' },
      ],
    },
    {
      id: 'nominal/zero-verification',
      when: { brand: ['visa', 'mastercard'], use: 'card-check', amount: 'zero' },
      then: ALLOWED,
      cite: [
        { source: 'evertec-status-check', at: 'zero-amount verification', standing: 'restated' },
        { source: 'mastercard-tpr', at: '2.1.1', standing: 'restated' },
      ],
    },
    {
      id: 'nominal/visa-zero-only',
      when: {
        brand: 'visa',
        use: 'card-check',
        amount: ['one', 'nominal', 'ordinary', 'covering'],
      },
      then: { kind: 'not-allowed', instead: 'zero-amount' },
      cite: [{ source: 'evertec-status-check', at: 'all but 5542', standing: 'restated' }],
    },
    {
      id: 'nominal/visa-status-check',
      when: { brand: 'visa', mcc: '5542', use: ['card-check', 'fuel'], amount: 'one' },
      then: ALLOWED,
      overrides: ['nominal/visa-zero-only', 'nominal/visa-fuel'],
      cite: [{ source: 'evertec-status-check', at: '5542', standing: 'restated' }],
    },
    {
      id: 'nominal/visa-fuel',
      when: { brand: 'visa', use: 'fuel', amount: ['one', 'nominal'] },
      then: { kind: 'not-allowed', instead: 'maximum-or-chosen-amount' },
      cite: [
        { source: 'evertec-status-check', at: 'all but 5542', standing: 'restated' },
        { source: 'thredd-afd', at: 'maximum or nominal', standing: 'restated' },
      ],
    },
    {
      id: 'nominal/mastercard-zero-only',
      when: {
        brand: 'mastercard',
        use: 'card-check',
        amount: ['one', 'nominal', 'ordinary', 'covering'],
      },
      then: { kind: 'not-allowed', instead: 'zero-amount' },
      cite: [{ source: 'mastercard-tpr', at: '2.1.1', standing: 'restated' }],
    },
    {
      id: 'nominal/mastercard-fuel',
      when: { brand: 'mastercard', use: 'fuel', amount: ['one', 'nominal'] },
      then: { kind: 'not-allowed', instead: 'maximum-or-chosen-amount' },
      cite: [
        { source: 'mastercard-tpr', at: '2.1.1, 4.10.1', standing: 'restated' },
        { source: 'thredd-afd', at: 'outside the US', standing: 'restated' },
      ],
    },
    {
      id: 'nominal/mastercard-fuel-us',
      when: {
        brand: 'mastercard',
        mcc: '5542',
        use: 'fuel',
        amount: 'one',
        region: 'united-states',
      },
      then: ALLOWED,
      overrides: ['nominal/mastercard-fuel'],
      cite: [{ source: 'mastercard-tpr', at: '4.10.1', standing: 'restated' }],
    },
    {
      id: 'nominal/check-rule-not-found',
      when: { brand: ['jcb', 'amex', 'diners'], use: 'card-check' },
      then: ASK,
      cite: [{ source: 'house', at: '0013: brands without a rule', standing: 'house' }],
    },
    {
      id: 'nominal/fuel-rule-not-found',
      when: { brand: ['jcb', 'amex', 'diners'], use: 'fuel', amount: ['one', 'nominal'] },
      then: ASK,
      cite: [{ source: 'house', at: '0013: brands without a rule', standing: 'house' }],
    },
    {
      id: 'nominal/goods-on-nominal',
      when: { use: 'goods', amount: ['one', 'nominal'] },
      then: { kind: 'breach', instead: 'sale-amount' },
      cite: [
        { source: 'S002', at: 'L46-49, L55-56', standing: 'text' },
        { source: 'planetcars-2023', at: 'goods in the shop', standing: 'restated' },
      ],
    },
    {
      id: 'nominal/fuel-on-zero',
      when: { use: 'fuel', amount: 'zero' },
      then: { kind: 'breach', instead: 'maximum-or-chosen-amount' },
      cite: [{ source: 'house', at: '0013: exposure', standing: 'reading' }],
    },
    {
      id: 'nominal/goods-on-zero',
      when: { use: 'goods', amount: 'zero' },
      then: { kind: 'breach', instead: 'sale-amount' },
      cite: [{ source: 'house', at: '0013: exposure', standing: 'reading' }],
    },
  ],
};
