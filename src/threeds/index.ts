/** What did a 3-D Secure authentication establish, and who bears a fraud on it? */
export { classifyThreeDs, establish } from './classify.js';
export * from './rules/index.js';
export {
  type AuthenticationOutcome,
  type Bearer,
  type Classification,
  ECI_GRADES,
  type EciGrade,
  type Inconsistency,
  type MayAuthorize,
  OUTCOMES,
  type ThreeDsFacts,
  TRANS_STATUSES,
  type TransStatus,
  type ValuePresence,
} from './types.js';
