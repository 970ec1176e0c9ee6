import type { RuleTable } from '../../decision/index.js';
import type { Yen } from '../../money/index.js';
import type { GuaranteePolicy } from '../types.js';

/**
 * The chargeback guarantee that came free of charge with SB Payment Service's fraud screening in 2017:
 * up to ¥100,000 a year. The provider's pages of today no longer offer it.
 *
 * The document does not say which year is meant, by which date a chargeback falls into it, or whether
 * what is won back can be claimed again; these are readings. Nor does it name the payment methods it
 * excludes: if you know them, write `{ ...SBPS_2017, excludedMethods: [...] }`.
 *
 * @public
 */
export const SBPS_2017: GuaranteePolicy = {
  cap: 100_000 as Yen,
  period: 'calendar-year',
  lastClaim: 'partial',
  placedBy: 'chargeback',
  countsFees: false,
  recoveryRestores: true,
  excludedChannels: ['mall'],
};

/** A guarantee, by the name of its terms. */
export type PolicyFacts = { readonly policy: 'sbps-2017' };

/** Which terms a provider published, and where. */
export const POLICIES: RuleTable<PolicyFacts, GuaranteePolicy> = {
  id: 'guarantee/policies',
  hit: 'one',
  datedBy: null,
  domain: { policy: ['sbps-2017'] },
  rows: [
    {
      id: 'guarantee/sbps-2017',
      when: { policy: 'sbps-2017' },
      then: SBPS_2017,
      cite: [
        { source: 'S000', at: 'L33-37, L48-52', standing: 'text' },
        { source: 'S000', at: 'L33-35 (which year, last claim)', standing: 'reading' },
        { source: 'press-2017-04-13', at: 'malls are outside', standing: 'restated' },
      ],
    },
  ],
};
