/** The record formats of the command line: types, and readers of data from outside. */
export { type DisputeEventRecord, type DisputeRecord, parseDisputeRecord } from './disputes.js';
export { parseFeeRecord } from './fees.js';
export { parseGuaranteeRecord } from './guarantee.js';
export { parseKnownFraudEntry, parsePerson } from './known-fraud.js';
export {
  type ApplicationRecord,
  type LedgerRecord,
  type MerchantRecord,
  type OrderRecord,
  parseLedgerRecord,
} from './ledger.js';
export { parseMeasureRecord } from './measures.js';
export { parseNominalSale } from './nominal.js';
export {
  type KnownFraudRecord,
  parseScreenRecord,
  type ScreenOrderRecord,
  type ScreenRecord,
} from './screening.js';
export type { Changes, ScreenPolicyRecord } from './screening-policy.js';
export { type ClassifyRecord, parseClassifyRecord, parseThreeDsFacts } from './threeds.js';
export {
  type AttemptRecord,
  type ConfirmationRecord,
  parseVelocityRecord,
  parseVelocityState,
  type VelocityRecord,
} from './velocity.js';
