/** What does a transStatusReason say, brand by brand? */
export { findReasonCode } from './find.js';
export * from './rules/index.js';
export type {
  ReasonCodeAnswer,
  ReasonCodeClass,
  ReasonCodeFacts,
  ReasonCodeOutcome,
  ReasonCodeWord,
} from './types.js';
