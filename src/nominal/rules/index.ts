export { type AlarmFacts, NOMINAL_ALARMS } from './alarm.js';
export { type AmountFacts, NOMINAL_AMOUNT } from './amount.js';
export { CARD_CHECK, type CardCheckFacts, type CardCheckState } from './check.js';
export { NOMINAL, NOMINAL_USES, type NominalFacts, type NominalOutcome } from './nominal.js';
export { NOMINAL_SALE, type SaleFacts, type SaleOutcome } from './sale.js';
