/** Who bears a third-party-fraud chargeback, per brand, and what takes the exemption away? */
export {
  findService,
  findServiceAt,
  resolveLiability,
  resolveLoss,
  resolveSubscription,
} from './resolve.js';
export * from './rules/index.js';
export {
  type BrandServiceFacts,
  CAUTIONS,
  type Caution,
  type Exemption,
  type GateFacts,
  type Icon,
  type LiabilityAnswer,
  type LiabilityFacts,
  type LiabilityOutcome,
  type LiabilityTerms,
  type Losses,
  type LossFacts,
  type OrderResult,
  RESULTS,
  type ResultFacts as FirstAnswerFacts,
  SERVICES,
  type Service,
  type ServicePeriods,
  type SubscriptionFacts,
  type SubscriptionOutcome,
} from './types.js';
