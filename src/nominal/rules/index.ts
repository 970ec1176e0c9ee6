export { type AmountFacts, NOMINAL_AMOUNT } from './amount.js';
export {
  CARD_CHECK,
  type CardCheckFacts,
  type CardCheckState,
  CHECK_MODE,
  type CheckModeFacts,
} from './check.js';
export { NOMINAL, NOMINAL_USES, type NominalFacts, type NominalOutcome } from './nominal.js';
