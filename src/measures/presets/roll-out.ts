import type { RuleTable } from '../../decision/index.js';

/** A shop, as far as the order of the roll-out asks. */
export type RollOutFacts = { readonly shop: 'manifest' | 'some-fraud' | 'high-risk' | 'other' };

/**
 * In which order payment providers bring 3-D Secure to shops, first to fourth.
 *
 * @public
 */
export const ROLL_OUT: RuleTable<RollOutFacts, 1 | 2 | 3 | 4> = {
  id: 'measures/roll-out',
  hit: 'one',
  datedBy: null,
  domain: { shop: ['manifest', 'some-fraud', 'high-risk', 'other'] },
  rows: [
    {
      id: 'measures/roll-out-manifest',
      when: { shop: 'manifest' },
      then: 1,
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'restated' }],
    },
    {
      id: 'measures/roll-out-some-fraud',
      when: { shop: 'some-fraud' },
      then: 2,
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'restated' }],
    },
    {
      id: 'measures/roll-out-high-risk',
      when: { shop: 'high-risk' },
      then: 3,
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'restated' }],
    },
    {
      id: 'measures/roll-out-other',
      when: { shop: 'other' },
      then: 4,
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'restated' }],
    },
  ],
};
