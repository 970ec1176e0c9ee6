/** Where is an authorization in its life, what may happen next, and why would it be made anew? */
export { applyAt, applyEvent, transitionAuthorization } from './apply.js';
export * from './rules/index.js';
export { findCauses, openAt, openAuthorization, standsIn, stateAt, validUntil } from './state.js';
export {
  type Authorization,
  type AuthorizationState,
  type AuthorizationTerms,
  CAUSES,
  type Cause,
  EVENT_TYPES,
  type EventType,
  type OrderEvent,
  type Refusal,
  STATES,
  type Step,
} from './types.js';
