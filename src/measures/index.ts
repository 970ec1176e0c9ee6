/** Which measures does the security guideline of a day ask of a shop, and which are missing? */
export { checkMeasures, requiresThreeDs } from './check.js';
export { assessManifestFraud } from './fraud.js';
export * from './rules/index.js';
export {
  CARD_DATA,
  type CardData,
  type CompanyFraud,
  type Demand,
  DUTIES,
  type Duty,
  type DutyAnswer,
  type DutyVerdict,
  type FraudMonth,
  type FraudMonthRecord,
  type FraudVerdict,
  GOODS_KINDS,
  type GoodsKind,
  type GoodsRisk,
  type Guideline,
  type ManifestFraud,
  type MeasureRecord,
  type MeasureReport,
  type MonthSpan,
  type OpenQuestion,
  PRESENCES,
  PROTECTION_LAYERS,
  type Presence,
  type ProtectionLayer,
  type ShopMeasures,
  type ShopRecord,
  SKIP_REASONS,
  type SkipReason,
} from './types.js';
