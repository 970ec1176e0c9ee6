import type { Cause } from '../authorization/index.js';
import type { Brand, Funding } from '../cards/index.js';
import type { Reason, RuleTable } from '../decision/index.js';
import type { Instant, JstDate } from '../time/index.js';

/**
 * Whether a third-party-fraud chargeback is expected to fall on the issuer (チャージバックの免責).
 * `exempt`: yes. `forfeited`: it was so and no longer is (○→×). `none`: it never was.
 */
export type Exemption = 'exempt' | 'forfeited' | 'none';

/** The authentication icon beside a card order (認証アイコン), apart from its design. */
export type Icon = 'active' | 'grey' | 'none';

/** Something to look at, which does not itself change the exemption. */
export const CAUTIONS = [
  'boundary-day',
  'address-changed',
  'fraud-signal',
  'inconsistent-authentication',
  'ask-acquirer',
  'order-should-not-exist',
] as const;

/** Something to look at, which does not itself change the exemption (注意). */
export type Caution = (typeof CAUTIONS)[number];

/** What 3-D Secure said of an order, as a liability table reads it. */
export const RESULTS = [
  'authenticated',
  'attempted',
  'attempted-unprotected',
  'unavailable',
  'denied',
  'rejected',
  'unfinished',
  'informational',
  'not-run',
] as const;

/** What 3-D Secure said of an order. `attempted-unprotected`: the gateway throws the shift away. */
export type OrderResult = (typeof RESULTS)[number];

/** Whether 3-D Secure was in service for the shop at a moment. */
export const SERVICES = [
  'in-service',
  'not-enrolled-yet',
  'after-cancellation',
  'suspended',
] as const;

/** Whether 3-D Secure was in service for the shop at a moment. */
export type Service = (typeof SERVICES)[number];

/** When a shop had 3-D Secure: half-open intervals, judged by the moment of the order. */
export type ServicePeriods = {
  /** Activation, not application. Inclusive. */
  readonly from: Instant;
  /** Cancellation, exclusive; `null` while it goes on. */
  readonly until: Instant | null;
  /** Outages `[from, until)`; `until` is `null` while one goes on. */
  readonly suspended: readonly { readonly from: Instant; readonly until: Instant | null }[];
};

/** An order as it was placed. */
export type LiabilityFacts = {
  readonly brand: Brand;
  /** The JST day of the order. */
  readonly placedOn: JstDate;
  readonly service: Service;
  /** `first-delivery` of a subscription or club, or a one-off order. */
  readonly order: 'one-off' | 'first-delivery';
  /** The total including shipping. */
  readonly total: 'zero' | 'positive';
  readonly result: OrderResult;
  readonly funding: Funding;
};

/** What an order gets. */
export type LiabilityOutcome = {
  readonly exemption: Exemption;
  readonly icon: Icon;
  readonly cautions: readonly Caution[];
};

/** An answer about an order, with its reasons; the first decided. */
export type LiabilityAnswer = LiabilityOutcome & {
  /** Whether 3-D Secure could run for the order at all. */
  readonly threeDs: 'runs' | 'does-not-run';
  readonly reasons: readonly Reason[];
};

/** Whether the brand's 3-D Secure was on offer on a day. */
export type BrandServiceFacts = { readonly brand: Brand; readonly placedOn: JstDate };

/** Whether 3-D Secure could run for an order at all. */
export type GateFacts = {
  readonly service: Service;
  readonly brandService: 'available' | 'not-yet';
  /** `zero`: a first delivery of a subscription or club whose total including shipping is ¥0. */
  readonly firstTotal: 'zero' | 'other';
};

/** What the result of a 3-D Secure that ran gives. */
export type ResultFacts = Pick<LiabilityFacts, 'order' | 'result' | 'funding'>;

/** What a settlement request carries. */
export type LossFacts = { readonly cause: Cause };

/** Per brand, whether a cause takes the exemption away. */
export type Losses = { readonly [B in Brand]: 'lost' | 'kept' };

/** A subscription or club, as its later orders see it. */
export type SubscriptionFacts = {
  readonly application: 'authenticated' | 'unauthenticated' | 'zero-total';
  /** Whether the member changed the card before the order was confirmed. */
  readonly card: 'same' | 'changed';
  /** Whether the amount was changed in the application ledger. */
  readonly amount: 'same' | 'changed';
};

/** What a later order of a subscription gets, and what the application shows. */
export type SubscriptionOutcome = {
  readonly later: { readonly exemption: Exemption; readonly icon: Icon };
  readonly applicationIcon: 'shown' | 'none';
  readonly laterOrdersExempt: false;
};

/**
 * Who bears what at one platform, as plain data. Write your own by spreading a preset and replacing a
 * table; prove it with `findDefects`.
 */
export type LiabilityTerms = {
  readonly brandService: RuleTable<BrandServiceFacts, 'available' | 'not-yet'>;
  readonly gate: RuleTable<GateFacts, 'runs' | 'does-not-run'>;
  readonly result: RuleTable<ResultFacts, LiabilityOutcome>;
  readonly losses: RuleTable<LossFacts, Losses>;
  readonly subscription: RuleTable<SubscriptionFacts, SubscriptionOutcome>;
};
