/** How many attempts, in which window, and is that too many? */
export { assessVelocity, strictestAction, type VelocityMoment } from './assess.js';
export { withLimits } from './policy.js';
export * from './rules/index.js';
export { addAttempt, mergeVelocity, openVelocity, retainFor } from './state.js';
export { subjectsOf } from './subject.js';
export {
  ATTEMPT_OUTCOMES,
  type AttemptOutcome,
  type CardAttempt,
  type KeptAttempt,
  type SlidingWindow,
  VELOCITY_ACTIONS,
  VELOCITY_COMPARES,
  VELOCITY_COUNTS,
  VELOCITY_DOUBTS,
  VELOCITY_KEYS,
  type VelocityAction,
  type VelocityCompare,
  type VelocityCount,
  type VelocityDoubt,
  type VelocityFacts,
  type VelocityFinding,
  type VelocityKey,
  type VelocityLimit,
  type VelocityLimits,
  type VelocityPolicy,
  type VelocityState,
  type VelocitySubject,
  type VelocityTerms,
} from './types.js';
