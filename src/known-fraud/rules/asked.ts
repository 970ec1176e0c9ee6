import type { RuleTable } from '../../decision/index.js';

/** How an order is paid, as far as the fraud signal asks. */
export const SIGNAL_METHODS = ['cash-on-delivery', 'other'] as const;

/** How an order is paid, as far as the fraud signal asks (代金引換 or anything else). */
export type SignalMethod = (typeof SIGNAL_METHODS)[number];

/** What decides whether an order is compared with known fraud. */
export type AskedFacts = { readonly method: SignalMethod };

/** Whether an order is compared with known fraud. */
export type AskedOutcome = 'asked' | 'not-asked';

/** Which orders are compared with known fraud. */
export const ASKED: RuleTable<AskedFacts, AskedOutcome> = {
  id: 'known-fraud/asked',
  hit: 'one',
  datedBy: null,
  domain: { method: SIGNAL_METHODS },
  rows: [
    {
      id: 'known-fraud/cash-on-delivery',
      when: { method: 'cash-on-delivery' },
      then: 'not-asked',
      cite: [{ source: 'shopserve-045', at: 'cash on delivery', standing: 'text' }],
    },
    {
      id: 'known-fraud/compared',
      when: { method: 'other' },
      then: 'asked',
      cite: [
        { source: 'shopserve-045', at: 'two levels', standing: 'text' },
        { source: 'S002', at: 'L65, L69', standing: 'text' },
      ],
    },
  ],
};
