import { CAUSES } from '../../authorization/index.js';
import type { RuleTable } from '../../decision/index.js';
import type { Losses, LossFacts } from '../types.js';

const EVERY_BRAND_LOSES: Losses = {
  visa: 'lost',
  mastercard: 'lost',
  diners: 'lost',
  jcb: 'lost',
  amex: 'lost',
};

/**
 * The losses at ZEUS, Epsilon and GMO-PG: any change of the amount and any authorization made without
 * the cardholder loses, whatever the brand. For a profile of your own.
 */
export const ANY_CHANGE_LOSES: RuleTable<LossFacts, Losses> = {
  id: 'liability/any-change-loses',
  hit: 'one',
  datedBy: null,
  domain: { cause: CAUSES },
  rows: [
    {
      id: 'liability/any-amount-changed',
      when: { cause: 'amount-changed' },
      then: EVERY_BRAND_LOSES,
      cite: [
        { source: 'zeus-24912590861337', at: 'amount change', standing: 'text' },
        { source: 'epsilon-security', at: 'amount change', standing: 'text' },
        { source: 'gmo-pg-q056', at: 'manual authorization', standing: 'text' },
      ],
    },
    {
      id: 'liability/any-reauthorization',
      when: { cause: ['validity-passed', 'released', 'request-cancelled'] },
      then: EVERY_BRAND_LOSES,
      cite: [
        { source: 'zeus-24912590861337', at: 're-settlement', standing: 'text' },
        { source: 'gmo-pg-q056', at: 'manual authorization', standing: 'text' },
      ],
    },
  ],
};
