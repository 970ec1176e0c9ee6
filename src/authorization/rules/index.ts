export {
  LIFECYCLE,
  type LifecycleFacts,
  TIMING,
  type TimingFacts,
  type Transition,
} from './lifecycle.js';
export { NOMINAL, NOMINAL_USES, type NominalFacts, type NominalOutcome } from './nominal.js';
