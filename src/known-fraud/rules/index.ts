export {
  ASKED,
  type AskedFacts,
  type AskedOutcome,
  SIGNAL_METHODS,
  type SignalMethod,
} from './asked.js';
export { LEVEL } from './level.js';
