import type { Citation, RuleTable } from '../../decision/index.js';
import type { FraudVerdict, ManifestFraud } from '../types.js';

const HOUSE: Citation = { source: 'house', at: '0013: months of fraud', standing: 'house' };
const VERITRANS: Citation = {
  source: 'veritrans-fraud-a04',
  at: 'three months in a row',
  standing: 'restated',
};

/** The fraud of one month at one card company. */
export type FraudMonthFacts = { readonly amount: number };

/** Which months count: only what is more than the threshold. */
export const FRAUD_MONTH: RuleTable<FraudMonthFacts, 'above' | 'within'> = {
  id: 'measures/fraud-month',
  hit: 'one',
  datedBy: null,
  domain: { amount: { from: 0 } },
  rows: [
    {
      id: 'measures/month-above',
      when: { amount: { from: 500_001 } },
      then: 'above',
      cite: [VERITRANS],
    },
    {
      id: 'measures/month-within',
      when: { amount: { below: 500_001 } },
      then: 'within',
      cite: [VERITRANS],
    },
  ],
};

/** Months of fraud at one card company. */
export type ManifestFacts = {
  /** The longest run of calendar months above the threshold. */
  readonly run: number;
  /**
   * The longest run there could be, with months between those listed that are not known. Where none is
   * listed at all, any.
   */
  readonly possible: number;
};

/** Whether fraud is manifest, and what follows at once. */
export type ManifestOutcome = Pick<ManifestFraud, 'consequences'> & {
  readonly verdict: FraudVerdict;
};

/** Whether fraud is manifest at one card company. */
export const MANIFEST_FRAUD: RuleTable<ManifestFacts, ManifestOutcome> = {
  id: 'measures/manifest-fraud',
  hit: 'one',
  datedBy: null,
  domain: { run: { from: 0 }, possible: { from: 0 } },
  rows: [
    {
      id: 'measures/fraud-manifest',
      when: { run: { from: 3 } },
      then: { verdict: 'manifest', consequences: ['three-ds-at-once', 'registered'] },
      cite: [
        VERITRANS,
        { source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'restated' },
      ],
    },
    {
      id: 'measures/fraud-months-missing',
      when: { run: { below: 3 }, possible: { from: 3 } },
      then: { verdict: 'indeterminate', consequences: [] },
      cite: [HOUSE],
    },
    {
      id: 'measures/fraud-not-manifest',
      when: { run: { below: 3 }, possible: { below: 3 } },
      then: { verdict: 'not-manifest', consequences: [] },
      cite: [VERITRANS],
    },
  ],
};
