import type { Brand } from '../cards/index.js';
import type { Text } from '../decision/index.js';

/** Brands whose reason codes are known here: those of 3-D Secure in Japan, and two more. */
export const DISPUTE_BRANDS = [
  'visa',
  'mastercard',
  'jcb',
  'amex',
  'diners',
  'discover',
  'unionpay',
] as const;

/** A brand whose reason codes are known here. */
export type DisputeBrand = Brand | 'discover' | 'unionpay';

/** Kinds of disputes. */
export const DISPUTE_CATEGORIES = [
  'fraud',
  'authorization',
  'processing',
  'consumer',
  'other',
] as const;

/**
 * The kind of a dispute: somebody else used the card, no good authorization, wrongly processed, or the
 * cardholder is not content with what came of the purchase.
 */
export type DisputeCategory = (typeof DISPUTE_CATEGORIES)[number];

/** Whether the liability shift of 3-D Secure can answer a code. */
export const THREEDS_ANSWERS = ['answers', 'conditional', 'no', 'unknown'] as const;

/** Whether the shift can answer it. `conditional`: of some such disputes, or only some sources say so. */
export type ThreeDSAnswer = (typeof THREEDS_ANSWERS)[number];

/** Whether the merchant caused what a code says. */
export const MERCHANT_CAUSED = ['yes', 'no', 'unknown'] as const;

/** Whether the merchant caused it. `unknown`: it may be either, or no source says. */
export type MerchantCaused = (typeof MERCHANT_CAUSED)[number];

/** What a code is today. */
export const CODE_STATUSES = ['current', 'legacy', 'inquiry'] as const;

/** `legacy`: replaced, and still printed. `inquiry`: a question before any chargeback; no money moves. */
export type CodeStatus = (typeof CODE_STATUSES)[number];

/** How sure the entry of a code is. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** `high`: several sources agree; `medium`: few, or inferred in part; `low`: one list, or none of its own. */
export type Confidence = (typeof CONFIDENCES)[number];

/** A reason code of a brand (チャージバック理由コード). The digits alone mean nothing: they collide. */
export type DisputeCode = {
  /** `dispute-code/visa-10-4`: the brand and the code, fit for an id. */
  readonly id: `dispute-code/${string}`;
  readonly brand: DisputeBrand;
  /** As the brand writes it. */
  readonly code: string;
  readonly title: Text;
  readonly category: DisputeCategory;
  /** Whether it is about a card shown to a terminal. `null`: of either kind, or no source says. */
  readonly cardPresent: boolean | null;
  readonly threeDS: ThreeDSAnswer;
  readonly merchantCaused: MerchantCaused;
  /**
   * Days within which the issuer may raise it, as published: mostly from the day the payment was
   * processed. Conditions that start later are in the note. `null`: nothing is published.
   */
  readonly timeLimitDays: number | null;
  readonly status: CodeStatus;
  readonly confidence: Confidence;
  /** Addresses, or the words `public restatement of the rulebook`, once for each of them. */
  readonly sources: readonly string[];
  /** What else is known, and where sources differ. In English. */
  readonly note: string | null;
};

/** A code that is known, or the brand and the code that are not. */
export type DisputeCodeAnswer =
  | { readonly kind: 'found'; readonly code: DisputeCode }
  | { readonly kind: 'unknown'; readonly brand: DisputeBrand; readonly code: string };

/** One line of the data, in the order of the fields. */
export type Row = readonly [
  code: string,
  title: string,
  category: DisputeCategory,
  cardPresent: boolean | null,
  threeDS: ThreeDSAnswer,
  merchantCaused: MerchantCaused,
  timeLimitDays: number | null,
  status: CodeStatus,
  confidence: Confidence,
  sources: readonly number[],
];
