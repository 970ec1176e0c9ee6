/** Where is a dispute in its life, and what money has moved? */
export { applyDisputeEvent, foldDispute, openDispute } from './apply.js';
export * from './rules/index.js';
export { toGuaranteeRecords } from './to-guarantee.js';
export {
  type AmountEventType,
  CASE_EVENTS,
  CASE_STATES,
  type CaseEvent,
  type CaseEventType,
  type CaseMove,
  type CaseRefusal,
  type CaseState,
  type CaseStep,
  type CaseTransition,
  type DisputeCase,
  type GuaranteeFacts,
  type RefusedEvent,
} from './types.js';
