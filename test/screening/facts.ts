import fc from 'fast-check';
import type { Yen } from '../../src/money/index.js';
import {
  CARD_ISSUED,
  DELIVERY_CHOICES,
  DESTINATIONS,
  GOODS_CATEGORIES,
  KNOWN_FRAUD_WORDS,
  RECIPIENTS,
  SCREENED_METHODS,
  SCREENING_SEVERITIES,
  SCREENING_SIGNALS,
  type ScreeningFacts,
  type ScreeningPolicy,
  SUBSCRIPTION_PLATFORMS,
} from '../../src/screening/index.js';

/** An order by card of which everything is known, and nothing speaks against it. */
export const CLEAN_ORDER = {
  method: 'card',
  amount: 5000 as Yen,
  subscription: null,
  knownFraud: 'none',
  velocityHits: 0,
  earlierAmounts: [],
  goods: ['other'],
  recipient: 'buyer',
  destination: 'domestic',
  cardIssued: 'domestic',
  failedAuthentications: 0,
  cards: 1,
} as const satisfies ScreeningFacts;

const words = <T>(list: readonly T[]) => fc.option(fc.constantFrom(...list));
const count = fc.option(fc.nat(5));
/** Few amounts, so that some are equal and some rise by just a percentage. */
const amount = fc.constantFrom(0, 1000, 1100, 1200, 1440, 30_000, 60_000) as fc.Arbitrary<Yen>;

const anyFacts = fc.record({
  method: fc.constantFrom(...SCREENED_METHODS),
  amount,
  subscription: fc.option(fc.record({ delivery: fc.integer({ min: 1, max: 3 }) })),
  knownFraud: words(KNOWN_FRAUD_WORDS),
  velocityHits: count,
  earlierAmounts: fc.option(fc.array(amount, { maxLength: 5 })),
  goods: fc.option(fc.array(fc.constantFrom(...GOODS_CATEGORIES), { minLength: 1, maxLength: 3 })),
  recipient: words(RECIPIENTS),
  destination: words(DESTINATIONS),
  cardIssued: words(CARD_ISSUED),
  failedAuthentications: count,
  cards: count,
});

/** Any facts at all. */
export const facts: fc.Arbitrary<ScreeningFacts> = anyFacts;

const limit = fc.integer({ min: 1, max: 4 });
const severity = fc.constantFrom(...SCREENING_SEVERITIES);

/** Any policy that is one. */
export const policies: fc.Arbitrary<ScreeningPolicy> = fc
  .record({
    severities: fc.record(
      Object.fromEntries(SCREENING_SIGNALS.map((signal) => [signal, severity])),
    ) as unknown as fc.Arbitrary<ScreeningPolicy['severities']>,
    limits: fc.record({
      velocityHits: limit,
      failedAuthentications: limit,
      cards: limit,
      rises: limit,
      risePercent: fc.constantFrom(0, 10, 20, 1000),
      goodsFrom: amount,
    }),
    reviewsThatMakeNg: fc.option(limit),
    laterDeliveries: fc.record({
      platform: fc.constantFrom(...SUBSCRIPTION_PLATFORMS),
      choice: fc.constantFrom(...DELIVERY_CHOICES),
    }),
  })
  .map((policy) => ({ ...policy, severities: matchAtLeastLikeness(policy.severities) }));

function matchAtLeastLikeness(
  severities: ScreeningPolicy['severities'],
): ScreeningPolicy['severities'] {
  const pair = [severities['known-fraud-match'], severities['known-fraud-resemble']];
  const [low, high] = pair.sort(
    (a, b) => SCREENING_SEVERITIES.indexOf(a) - SCREENING_SEVERITIES.indexOf(b),
  ) as [(typeof pair)[0], (typeof pair)[0]];
  return { ...severities, 'known-fraud-match': high, 'known-fraud-resemble': low };
}
