import type { RuleTable } from '../../decision/index.js';
import type { DisputeCategory, MerchantCaused } from '../../dispute-codes/index.js';
import type { ChargebackCause } from '../../guarantee/index.js';

/** What a reason code says of the cause. */
export type GuaranteeCauseFacts = {
  readonly category: DisputeCategory;
  readonly merchantCaused: MerchantCaused;
};

/** What a reason code is to a guarantee. */
export const GUARANTEE_CAUSE: RuleTable<GuaranteeCauseFacts, ChargebackCause> = {
  id: 'dispute/guarantee-cause',
  hit: 'one',
  datedBy: null,
  domain: {
    category: ['fraud', 'authorization', 'processing', 'consumer', 'other'],
    merchantCaused: ['yes', 'no', 'unknown'],
  },
  rows: [
    {
      id: 'dispute-case/fraud-for-guarantee',
      when: { category: 'fraud', merchantCaused: ['no', 'unknown'] },
      then: 'third-party-fraud',
      cite: [{ source: 'S000', at: 'L33-37, L48-52', standing: 'reading' }],
    },
    {
      id: 'dispute-case/merchant-fraud-for-guarantee',
      when: { category: 'fraud', merchantCaused: 'yes' },
      then: 'merchant-caused',
      cite: [{ source: 'house', at: '0014: guarantee', standing: 'house' }],
    },
    {
      id: 'dispute-case/no-fraud-for-guarantee',
      when: { category: ['authorization', 'processing', 'consumer', 'other'] },
      then: 'merchant-caused',
      cite: [{ source: 'S000', at: 'L33-37, L48-52', standing: 'reading' }],
    },
  ],
};
