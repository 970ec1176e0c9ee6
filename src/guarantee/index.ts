/** Is this chargeback covered by a guarantee, and what remains of the cover? */
export { accountGuarantee } from './account.js';
export * from './presets/index.js';
export * from './rules/index.js';
export {
  CHARGEBACK_CAUSES,
  type ChargebackAnswer,
  type ChargebackCause,
  type ChargebackRecord,
  GUARANTEE_PERIODS,
  type GuaranteeAccount,
  type GuaranteePeriod,
  type GuaranteePolicy,
  type GuaranteePreset,
  type GuaranteeRecord,
  LAST_CLAIMS,
  type LastClaim,
  type Notice,
  PLACINGS,
  type Placing,
  type ReversalRecord,
  SALES_CHANNELS,
  type SalesChannel,
  type ScreeningRecord,
  type SecondChargebackRecord,
  type ShipmentRecord,
  type Statement,
  VERDICTS,
  type Verdict,
} from './types.js';
