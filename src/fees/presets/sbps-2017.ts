import type { RuleTable } from '../../decision/index.js';
import type { Yen } from '../../money/index.js';
import type { FeeFacts, FeeOutcome, PriceList } from '../types.js';

const SCHEDULE: RuleTable<FeeFacts, FeeOutcome> = {
  id: 'fees/sbps-2017',
  hit: 'one',
  datedBy: null,
  domain: { kind: ['screening'], test: ['no'], ordinal: { from: 1 } },
  rows: [
    {
      id: 'fees/screening-free',
      when: { kind: 'screening', ordinal: { below: 31 } },
      then: { kind: 'free' },
      cite: [{ source: 'S000', at: 'L31, L47', standing: 'text' }],
    },
    {
      id: 'fees/screening-paid',
      when: { kind: 'screening', ordinal: { from: 31, below: 3001 } },
      then: { kind: 'charged', charge: 20 as Yen },
      cite: [{ source: 'S000', at: 'L31, L47', standing: 'text' }],
    },
    {
      id: 'fees/screening-limit',
      when: { kind: 'screening', ordinal: { from: 3001 } },
      then: { kind: 'refused', because: 'monthly-limit' },
      cite: [{ source: 'S000', at: 'L31, L47', standing: 'reading' }],
    },
  ],
};

/** What SB Payment Service charged for fraud checks in its programme of 2017. */
export const SBPS_2017_FEES: PriceList = {
  biller: 'sbps',
  prices: 'tax-excluded',
  schedule: SCHEDULE,
};
