/** Who bears this chargeback, what speaks against it, and until when can something be done? */
export { answerDispute } from './answer.js';
export { disputeDeadline } from './deadline.js';
export * from './rules/index.js';
export {
  AUTHENTICATION_SCOPES,
  type AuthenticationScope,
  type CodedDispute,
  DISPUTE_CAUSES,
  DISPUTE_CIRCUMSTANCES,
  DISPUTE_EXEMPTIONS,
  DISPUTE_STEPS,
  type DisputeAnswer,
  type DisputeBearer,
  type DisputeCause,
  type DisputeCircumstance,
  type DisputeCodeFacts,
  type DisputeDeadline,
  type DisputeEvidence,
  type DisputeExemption,
  type DisputeFacts,
  type DisputeStep,
  type Objection,
  type Protection,
  SECURITY_LEVELS,
  type SecurityLevel,
  type StepFacts,
  type StepTime,
} from './types.js';
