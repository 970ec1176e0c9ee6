import type { AskedFacts, AskedOutcome } from '../../../src/known-fraud/index.js';
import type { Example } from '../../support/examples.js';

export const ASKED_EXAMPLES: readonly Example<AskedFacts, AskedOutcome>[] = [
  {
    name: 'cash on delivery shows no signal',
    from: { source: 'shopserve-045', at: 'cash on delivery' },
    facts: { method: 'cash-on-delivery' },
    expect: { outcome: 'not-asked', rule: 'known-fraud/cash-on-delivery' },
  },
  {
    name: 'any other order is compared',
    from: { source: 'shopserve-045', at: 'two levels' },
    facts: { method: 'other' },
    expect: { outcome: 'asked', rule: 'known-fraud/compared' },
  },
];
