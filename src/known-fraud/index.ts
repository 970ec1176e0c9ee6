/** Does an order match or resemble known fraud? */
export { buildKnownFraud, combineKnownFraud } from './build.js';
export { digestKeys, shareKnownFraud } from './digest.js';
export { findKnownFraud, scanKnownFraud } from './find.js';
export * from './rules/index.js';
export {
  FRAUD_LEVELS,
  type FraudHit,
  type FraudLevel,
  type FraudLikeness,
  type FraudQuestion,
  type FraudSignal,
  type KeyForm,
  type KnownFraud,
  type KnownFraudEntry,
  LIKENESSES,
  type Likeness,
} from './types.js';
