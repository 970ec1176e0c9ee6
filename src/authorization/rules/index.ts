export {
  LIFECYCLE,
  type LifecycleFacts,
  TIMING,
  type TimingFacts,
  type Transition,
} from './lifecycle.js';
