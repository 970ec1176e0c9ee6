import type { RuleTable } from '../../decision/index.js';
import type { Yen } from '../../money/index.js';
import type { ScreeningPolicy } from '../types.js';

/**
 * A policy of this project: few orders held, NG for known fraud or for three reviews together. Its
 * weights and limits stand in no document and are measured on nothing; see docs/decisions/0010.
 * Later deliveries of a subscription are not screened, as is usual where O-PLUX runs.
 *
 * @public
 */
export const HOUSE_BALANCED: ScreeningPolicy = {
  severities: {
    'known-fraud-match': 'ng',
    'known-fraud-resemble': 'review',
    'velocity-hit': 'review',
    'rising-amounts': 'review',
    'resaleable-goods': 'note',
    'high-risk-goods': 'note',
    'delivery-differs': 'note',
    forwarder: 'review',
    'delivery-abroad': 'note',
    'foreign-card-domestic-delivery': 'review',
    'failed-authentications': 'review',
    'many-cards': 'review',
    'not-known': 'note',
  },
  limits: {
    velocityHits: 1,
    failedAuthentications: 3,
    cards: 4,
    rises: 3,
    risePercent: 20,
    goodsFrom: 30_000 as Yen,
  },
  reviewsThatMakeNg: 3,
  laterDeliveries: { platform: 'own', choice: 'first-only' },
};

/**
 * A stricter policy of this project, for shops that fraud has found: every signal holds the order, even
 * that something is not known, and later deliveries are screened. Never milder than
 * {@link HOUSE_BALANCED}, and ours alone like it.
 *
 * @public
 */
export const HOUSE_CAUTIOUS: ScreeningPolicy = {
  severities: {
    'known-fraud-match': 'ng',
    'known-fraud-resemble': 'review',
    'velocity-hit': 'review',
    'rising-amounts': 'review',
    'resaleable-goods': 'review',
    'high-risk-goods': 'review',
    'delivery-differs': 'review',
    forwarder: 'review',
    'delivery-abroad': 'review',
    'foreign-card-domestic-delivery': 'review',
    'failed-authentications': 'review',
    'many-cards': 'review',
    'not-known': 'review',
  },
  limits: {
    velocityHits: 1,
    failedAuthentications: 2,
    cards: 3,
    rises: 2,
    risePercent: 10,
    goodsFrom: 10_000 as Yen,
  },
  reviewsThatMakeNg: 3,
  laterDeliveries: { platform: 'own', choice: 'every' },
};

/**
 * What Shopserve advises on its fraud signal (不正注文シグナル), and nothing else: a match and a likeness
 * alike are held, and no other fact is asked for.
 *
 * @public
 */
export const SHOPSERVE_SIGNAL: ScreeningPolicy = {
  severities: {
    'known-fraud-match': 'review',
    'known-fraud-resemble': 'review',
    'velocity-hit': 'ignore',
    'rising-amounts': 'ignore',
    'resaleable-goods': 'ignore',
    'high-risk-goods': 'ignore',
    'delivery-differs': 'ignore',
    forwarder: 'ignore',
    'delivery-abroad': 'ignore',
    'foreign-card-domestic-delivery': 'ignore',
    'failed-authentications': 'ignore',
    'many-cards': 'ignore',
    'not-known': 'note',
  },
  limits: {
    velocityHits: 1,
    failedAuthentications: 1,
    cards: 1,
    rises: 1,
    risePercent: 0,
    goodsFrom: 0 as Yen,
  },
  reviewsThatMakeNg: null,
  laterDeliveries: { platform: 'own', choice: 'every' },
};

/** A policy by its name. */
export type ScreeningPolicyFacts = {
  readonly policy: 'house-balanced' | 'house-cautious' | 'shopserve-signal';
};

/** The policies of the library, and whose they are. */
export const SCREENING_POLICIES: RuleTable<ScreeningPolicyFacts, ScreeningPolicy> = {
  id: 'screening/policies',
  hit: 'one',
  datedBy: null,
  domain: { policy: ['house-balanced', 'house-cautious', 'shopserve-signal'] },
  rows: [
    {
      id: 'screening/house-balanced',
      when: { policy: 'house-balanced' },
      then: HOUSE_BALANCED,
      cite: [{ source: 'house', at: '0010: house numbers', standing: 'house' }],
    },
    {
      id: 'screening/house-cautious',
      when: { policy: 'house-cautious' },
      then: HOUSE_CAUTIOUS,
      cite: [{ source: 'house', at: '0010: house numbers', standing: 'house' }],
    },
    {
      id: 'screening/shopserve-signal',
      when: { policy: 'shopserve-signal' },
      then: SHOPSERVE_SIGNAL,
      cite: [
        { source: 'shopserve-045', at: 'hold shipping', standing: 'text' },
        { source: 'S001', at: 'L221', standing: 'text' },
      ],
    },
  ],
};
