import { isYen } from '../money/index.js';
import { isJstDate } from '../time/index.js';
import { msOf, need, needWord } from './need.js';
import {
  GUARANTEE_PERIODS,
  type GuaranteePolicy,
  LAST_CLAIMS,
  PLACINGS,
  SALES_CHANNELS,
} from './types.js';

/** A policy with every default filled in, its moment in epoch milliseconds. */
export type Terms = Omit<Required<GuaranteePolicy>, 'coveredFrom'> & {
  readonly coveredFrom: number | null;
};

/** What a policy may say, as it stands where it does not. */
const DEFAULTS = {
  cap: null,
  period: null,
  lastClaim: null,
  contractStart: null,
  placedBy: 'chargeback',
  countsFees: false,
  recoveryRestores: true,
  excludedMethods: [],
  excludedChannels: [],
  excludedMerchant: false,
  coveredFrom: null,
};

/** Throws for a name no policy knows, and unless flags are flags and lists are lists. */
function needLike(name: string, value: unknown): void {
  needWord(Object.keys(DEFAULTS), 'policy', name);
  const usual = DEFAULTS[name as keyof typeof DEFAULTS];
  if (typeof usual === 'boolean') needWord([true, false], `policy.${name}`, value);
  if (Array.isArray(usual)) need(Array.isArray(value), `policy.${name}`, 'a list', value);
}

/** The terms of a policy, complete and possible. */
export function termsOf(policy: GuaranteePolicy): Terms {
  const terms = { ...DEFAULTS, ...policy } as Required<GuaranteePolicy>;
  for (const [name, value] of Object.entries(terms)) needLike(name, value);
  for (const channel of terms.excludedChannels) {
    needWord(SALES_CHANNELS, 'policy.excludedChannels', channel);
  }
  const { cap, period, contractStart } = terms;
  need(isYen(cap), 'policy.cap', 'whole yen', cap);
  needWord(GUARANTEE_PERIODS, 'policy.period', period);
  needWord(PLACINGS, 'policy.placedBy', terms.placedBy);
  needWord(LAST_CLAIMS, 'policy.lastClaim', terms.lastClaim);
  need(
    period === 'contract-year' ? isJstDate(contractStart) : contractStart === null,
    'policy.contractStart',
    'a day with contract-year, else null',
    contractStart,
  );
  return { ...terms, coveredFrom: msOf(terms.coveredFrom, 'policy.coveredFrom') };
}
