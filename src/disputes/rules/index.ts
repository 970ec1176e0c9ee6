export { ANSWER, DISPUTE_SCOPE, type ScopeFacts } from './answer.js';
export {
  BY_CODE,
  type ByCodeFacts,
  DISPUTE_RAISED,
  type RaisedFacts,
} from './by-code.js';
export {
  INVALID_MASTERCARD,
  INVALID_VISA,
  type InvalidMastercardFacts,
  type InvalidVisaFacts,
} from './invalid.js';
export { DISPUTE_LOSSES, type DisputeLossFacts } from './losses.js';
export { DISPUTE_STAGES } from './stages.js';
