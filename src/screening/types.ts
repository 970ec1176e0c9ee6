import type { NonEmpty, Reason } from '../decision/index.js';
import type { ScreeningVerdict } from '../guarantee/index.js';
import type { Yen } from '../money/index.js';

/** How an order is paid, as far as a screening asks. */
export const SCREENED_METHODS = ['card', 'cash-on-delivery', 'other'] as const;

/** How an order is paid: by card, cash on delivery (代金引換), or anything else. */
export type ScreenedMethod = (typeof SCREENED_METHODS)[number];

/** What a search among known fraud may have answered. */
export const KNOWN_FRAUD_WORDS = ['match', 'resemble', 'none', 'not-asked'] as const;

/** Kinds of goods that some list of risky goods names, and all the others. */
export const GOODS_CATEGORIES = [
  'consumer-electronics',
  'computers',
  'brand-goods',
  'tickets',
  'digital-content',
  'e-money',
  'tyres',
  'other',
] as const;

/** A kind of goods. Online games are `digital-content`, household appliances `consumer-electronics`. */
export type GoodsCategory = (typeof GOODS_CATEGORIES)[number];

/** Who receives an order. */
export const RECIPIENTS = ['buyer', 'other'] as const;

/** Where an order goes. A forwarder (転送業者) stands in Japan and sends it on. */
export const DESTINATIONS = ['domestic', 'forwarder', 'abroad'] as const;

/** Where a card was issued. */
export const CARD_ISSUED = ['domestic', 'abroad'] as const;

/**
 * What is known of an order when it is screened. No card data: the country of the issuer is all that
 * is asked of a card. What is left out or `null` is not known, which is never taken for a clean answer.
 */
export type ScreeningFacts = {
  readonly method: ScreenedMethod;
  /** The total of the order. */
  readonly amount: Yen;
  /** Which delivery of a subscription (定期購入) it is, 1 for the first. `null`, the default: none. */
  readonly subscription?: { readonly delivery: number } | null;
  /** What `findKnownFraud` answered. `not-asked` counts as not known. */
  readonly knownFraud?: (typeof KNOWN_FRAUD_WORDS)[number] | null;
  /** How many velocity rules the order hit. */
  readonly velocityHits?: number | null;
  /** Earlier amounts of the same buyer or card token, oldest first, without this order. */
  readonly earlierAmounts?: readonly Yen[] | null;
  /** Kinds of the goods ordered, at least one. */
  readonly goods?: readonly GoodsCategory[] | null;
  readonly recipient?: (typeof RECIPIENTS)[number] | null;
  readonly destination?: (typeof DESTINATIONS)[number] | null;
  readonly cardIssued?: (typeof CARD_ISSUED)[number] | null;
  /** Authentications of this buyer that failed lately. What is lately, the caller counts. */
  readonly failedAuthentications?: number | null;
  /** Different cards that this buyer tried lately, the one of this order included. */
  readonly cards?: number | null;
};

/** The facts that may not be known. */
export const ASKABLE_FACTS = [
  'knownFraud',
  'velocityHits',
  'earlierAmounts',
  'goods',
  'recipient',
  'destination',
  'cardIssued',
  'failedAuthentications',
  'cards',
] as const;

/** A fact that may not be known. */
export type AskableFact = (typeof ASKABLE_FACTS)[number];

/** What can speak against an order. */
export const SCREENING_SIGNALS = [
  'known-fraud-match',
  'known-fraud-resemble',
  'velocity-hit',
  'rising-amounts',
  'resaleable-goods',
  'high-risk-goods',
  'delivery-differs',
  'forwarder',
  'delivery-abroad',
  'foreign-card-domestic-delivery',
  'failed-authentications',
  'many-cards',
  'not-known',
] as const;

/** Something that speaks against an order. */
export type ScreeningSignal = (typeof SCREENING_SIGNALS)[number];

/** What a policy makes of a signal, the mildest first. */
export const SCREENING_SEVERITIES = ['ignore', 'note', 'review', 'ng'] as const;

/**
 * What a policy makes of a signal: `ng` is enough for NG, `review` for REVIEW, `note` is told and
 * decides nothing, `ignore` is not even told.
 */
export type ScreeningSeverity = (typeof SCREENING_SEVERITIES)[number];

/** Platforms with rules of their own on later deliveries. */
export const SUBSCRIPTION_PLATFORMS = ['own', 'ebisumart', 'ecforce'] as const;

/** Which deliveries of a subscription a shop has screened. */
export const DELIVERY_CHOICES = ['every', 'first-only'] as const;

/** From which number on something counts; the number itself counts. */
export type ScreeningLimits = {
  /** Velocity rules hit, from 1. */
  readonly velocityHits: number;
  /** Failed authentications, from 1. */
  readonly failedAuthentications: number;
  /** Different cards, from 1. */
  readonly cards: number;
  /** Rises in a row up to this order, from 1. */
  readonly rises: number;
  /** By how many percent an amount exceeds the one before, to be a rise: 0 to 1000. At least ¥1 more. */
  readonly risePercent: number;
  /** The total from which the kind of goods is looked at. 0 for every order. */
  readonly goodsFrom: Yen;
};

/** What a screening asks and how heavy each signal weighs (審査基準): plain data. */
export type ScreeningPolicy = {
  /** A match may not weigh less than a likeness. */
  readonly severities: { readonly [signal in ScreeningSignal]: ScreeningSeverity };
  readonly limits: ScreeningLimits;
  /** So many signals of severity `review` are NG together; `null` for never. */
  readonly reviewsThatMakeNg: number | null;
  /** Whether later deliveries are screened; the platform may leave no choice. */
  readonly laterDeliveries: {
    readonly platform: (typeof SUBSCRIPTION_PLATFORMS)[number];
    readonly choice: (typeof DELIVERY_CHOICES)[number];
  };
};

/** Advice on shipping (出荷): ship, hold until a person has looked, do not ship. */
export type ShippingAdvice = 'ship' | 'hold-for-a-person' | 'do-not-ship';

/** A signal that was raised, what the policy makes of it, and why it was raised. */
export type RaisedSignal = {
  readonly signal: ScreeningSignal;
  readonly severity: Exclude<ScreeningSeverity, 'ignore'>;
  readonly reasons: NonEmpty<Reason>;
};

/** The order was screened (不正検知・審査). */
export type Screened = {
  readonly outcome: 'screened';
  readonly verdict: ScreeningVerdict;
  readonly advice: ShippingAdvice;
  /** The heaviest first, then in the order of the rule ids. */
  readonly signals: readonly RaisedSignal[];
  /** Facts that the policy asks for and nobody knew. */
  readonly notKnown: readonly AskableFact[];
  /** Facts that were given and say nothing for this payment method, and why. */
  readonly setAside: readonly { readonly fact: AskableFact; readonly reasons: NonEmpty<Reason> }[];
  /** The rule of the verdict; after it the rule of each signal that weighs `review` or `ng`. */
  readonly reasons: NonEmpty<Reason>;
};

/** The order was not screened, which is neither an OK nor a record for a guarantee. */
export type NotScreened = {
  readonly outcome: 'not-screened';
  readonly reasons: NonEmpty<Reason>;
};

/** What becomes of an order at a screening. Read `outcome` first. */
export type ScreeningAnswer = Screened | NotScreened;
