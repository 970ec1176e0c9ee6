import type { FeeTerms } from '../types.js';
import { SBPS_2017_FEES } from './sbps-2017.js';
import { SHOPSERVE_FEES } from './shopserve.js';

/** A shop at Shopserve with the fraud check of SB Payment Service; tax is rounded down. */
export const SHOPSERVE_AND_SBPS_2017: FeeTerms = {
  priceLists: [SHOPSERVE_FEES, SBPS_2017_FEES],
  rounding: 'down',
};
