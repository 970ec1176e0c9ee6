import type { Citation, InForce } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';

/** The day the service of S000 was reported, the first on which its plan is known to have been. */
export const PLAN = '2017-04-13' as JstDate;
/** The first day of the month in which 4.0 was published, on a day that no source tells. */
export const MARCH_2023 = '2023-03-01' as JstDate;
/** The first day on which 4.0 was published for sure. */
export const FOUR = '2023-04-01' as JstDate;
/** 6.0. */
export const SIX = '2025-03-05' as JstDate;
/** The day after the last one to bring 3-D Secure in. */
export const THREE_DS = '2025-04-01' as JstDate;

export const UNTIL_PLAN: InForce = { from: null, until: PLAN };
export const IN_MARCH_2023: InForce = { from: MARCH_2023, until: FOUR };
export const SINCE_SIX: InForce = { from: SIX, until: null };
export const SINCE_THREE_DS: InForce = { from: THREE_DS, until: null };

export const SILENT: Citation = { source: 'house', at: '0013: guidelines', standing: 'house' };
export const SOME_DAY: Citation = {
  source: 'gmo-pg-guideline-4',
  at: 'March 2023',
  standing: 'reading',
};
export const BY_MARCH_2025: Citation = {
  source: 'gmo-pg-guideline-4',
  at: 'end of March 2025',
  standing: 'restated',
};
export const EVERY_PAYMENT: Citation = {
  source: 'netkeizai-guideline-6',
  at: 'every payment',
  standing: 'restated',
};
