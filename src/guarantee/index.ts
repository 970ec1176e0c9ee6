/** Is this chargeback covered by a guarantee, and what remains of the cover? */
export { accountGuarantee } from './account.js';
export * from './rules/index.js';
export {
  type CapNotice,
  CHARGEBACK_CAUSES,
  type ChargebackAnswer,
  type ChargebackCause,
  type ChargebackRecord,
  GUARANTEE_PERIODS,
  type GuaranteeAccount,
  type GuaranteePeriod,
  type GuaranteePolicy,
  type GuaranteeRecord,
  LAST_CLAIMS,
  type LastClaim,
  PLACINGS,
  type Placing,
  type ReversalRecord,
  SALES_CHANNELS,
  type SalesChannel,
  SCREENING_VERDICTS,
  type ScreeningRecord,
  type ScreeningVerdict,
  type SecondChargebackRecord,
  type ShipmentRecord,
  type Statement,
} from './types.js';
