/** Where is an authorization in its life, what may happen next, and why would it be made anew? */
export {
  applyAt,
  applyEvent,
  findCauses,
  openAt,
  openAuthorization,
  standsIn,
  stateAt,
  transitionAuthorization,
  validUntil,
} from './apply.js';
export * from './rules/index.js';
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
