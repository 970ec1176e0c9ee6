import type { RuleTable } from '../../decision/index.js';
import { DISPUTE_CAUSES, type DisputeBearer, type DisputeFacts } from '../types.js';

/** Whether the exemption of an order answers a chargeback. */
export const ANSWER: RuleTable<DisputeFacts, DisputeBearer> = {
  id: 'dispute/answer',
  hit: 'one',
  datedBy: null,
  domain: { cause: DISPUTE_CAUSES, exemption: ['exempt', 'not-exempt'] },
  rows: [
    {
      id: 'dispute/third-party-fraud',
      when: { cause: 'third-party-fraud', exemption: 'exempt' },
      then: 'issuer',
      cite: [{ source: 'S001', at: 'L341, L347-348', standing: 'text' }],
    },
    {
      id: 'dispute/unprotected-fraud',
      when: { cause: 'third-party-fraud', exemption: 'not-exempt' },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L102-107', standing: 'text' }],
    },
    {
      id: 'dispute/merchant-caused',
      when: { cause: ['not-shipped', 'not-provided', 'defective', 'damaged'] },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L341, L343-345', standing: 'text' }],
    },
    {
      id: 'dispute/not-received',
      when: { cause: 'not-received' },
      then: 'indeterminate',
      cite: [{ source: 'S001', at: 'L145', standing: 'reading' }],
    },
  ],
};
