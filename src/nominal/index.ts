/** What may a nominal authorization be used for, where is a card check, and what is exposed? */
export { accountNominalSales } from './account.js';
export { classifyAmount } from './amount.js';
export { assessCardCheck, type CardCheck, type CardCheckAnswer } from './check.js';
export { assessPump, type PumpAnswer, type PumpSale } from './pump.js';
export * from './rules/index.js';
export { assessNominalSale } from './sale.js';
export {
  AMOUNT_WORDS,
  type AmountWord,
  type CardAnswer,
  type NominalAccount,
  type NominalAlarm,
  type NominalPolicy,
  type NominalSale,
  PUMP_REGIONS,
  type PumpFacts,
  type PumpFinding,
  type PumpRegion,
  type SaleAnswer,
  type SaleVerdict,
  type SplitSale,
  type SplitTerms,
  type UseFacts,
  type UseVerdict,
} from './types.js';
export { assessNominalUse, type NominalUse } from './use.js';
