export { type AlarmFacts, NOMINAL_ALARMS } from './alarm.js';
export { NOMINAL_SALE, type SaleFacts, type SaleOutcome } from './sale.js';
