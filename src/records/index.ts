/** The record formats of the command line: types, and readers of data from outside. */
export { parseFeeRecord } from './fees.js';
export { parseGuaranteeRecord } from './guarantee.js';
export {
  type ApplicationRecord,
  type LedgerRecord,
  type MerchantRecord,
  type OrderRecord,
  parseLedgerRecord,
} from './ledger.js';
export { type ClassifyRecord, parseClassifyRecord, parseThreeDsFacts } from './threeds.js';
