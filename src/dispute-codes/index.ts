/** What does a reason code of a chargeback say, brand by brand? */
export { findDisputeCode } from './find.js';
export { listDisputeCodes } from './list.js';
export { CODE_SOURCES } from './sources.js';
export {
  CODE_STATUSES,
  CONFIDENCES,
  type CodeStatus,
  type Confidence,
  DISPUTE_BRANDS,
  DISPUTE_CATEGORIES,
  type DisputeBrand,
  type DisputeCategory,
  type DisputeCode,
  type DisputeCodeAnswer,
  MERCHANT_CAUSED,
  type MerchantCaused,
  THREEDS_ANSWERS,
  type ThreeDSAnswer,
} from './types.js';
