/** Does an order look like fraud, and should it ship? */
export { joinFraudSignals } from './join.js';
export { countRises } from './rises.js';
export * from './rules/index.js';
export { screenOrder } from './screen.js';
export {
  ASKABLE_FACTS,
  type AskableFact,
  CARD_ISSUED,
  DELIVERY_CHOICES,
  DESTINATIONS,
  GOODS_CATEGORIES,
  type GoodsCategory,
  KNOWN_FRAUD_WORDS,
  type NotScreened,
  type RaisedSignal,
  RECIPIENTS,
  SCREENED_METHODS,
  SCREENING_SEVERITIES,
  SCREENING_SIGNALS,
  type Screened,
  type ScreenedMethod,
  type ScreeningAnswer,
  type ScreeningFacts,
  type ScreeningLimits,
  type ScreeningPolicy,
  type ScreeningSeverity,
  type ScreeningSignal,
  type ShippingAdvice,
  SUBSCRIPTION_PLATFORMS,
} from './types.js';
