/** What may a nominal authorization be used for, and where is a card check? */
export { classifyAmount } from './amount.js';
export { assessCardCheck, type CardCheck, type CardCheckAnswer } from './check.js';
export { assessPump, type PumpAnswer, type PumpSale } from './pump.js';
export * from './rules/index.js';
export {
  AMOUNT_WORDS,
  type AmountWord,
  type NominalPolicy,
  PUMP_REGIONS,
  type PumpFacts,
  type PumpFinding,
  type PumpRegion,
  type UseFacts,
  type UseVerdict,
  type WithReasons,
} from './types.js';
export { assessNominalUse, type NominalUse } from './use.js';
