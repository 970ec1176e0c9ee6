export { DUTY, type DutyFacts } from './duty.js';
export {
  FRAUD_MONTH,
  type FraudMonthFacts,
  MANIFEST_FRAUD,
  type ManifestFacts,
  type ManifestOutcome,
} from './fraud.js';
export { GUIDELINE, type GuidelineFacts } from './guideline.js';
export {
  GOODS_RISK,
  type GoodsFacts,
  type SkipFacts,
  type SkipOutcome,
  THREE_DS_SKIP,
} from './shop.js';
export {
  CARD_DATA_STATE,
  type CardDataFacts,
  DUTY_VERDICT,
  type DutyState,
  LAYERS_NEEDED,
  type LayersFacts,
  type VerdictFacts,
} from './state.js';
