/** What does a transStatusReason say, brand by brand? */
export { findReasonCode } from './find.js';
export * from './rules/index.js';
export {
  REASON_CODE_CLASSES,
  type ReasonCodeAnswer,
  type ReasonCodeClass,
  type ReasonCodeFacts,
  type ReasonCodeOutcome,
  type ReasonCodeWord,
} from './types.js';
