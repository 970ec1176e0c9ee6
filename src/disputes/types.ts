import type { Finding, Reason } from '../decision/index.js';
import type { DisputeBrand, DisputeCategory, DisputeCode } from '../dispute-codes/index.js';
import type { Yen } from '../money/index.js';
import type { JstDate } from '../time/index.js';

/** What a chargeback says happened, as far as the documents tell it apart. */
export const DISPUTE_CAUSES = [
  'third-party-fraud',
  'not-shipped',
  'not-provided',
  'defective',
  'damaged',
  'wrong-goods',
  'not-received',
  'cancellation-not-processed',
  'double-charge',
  'wrong-amount',
  'authorization-expired',
] as const;

/** What a chargeback says happened (チャージバックの発生理由). */
export type DisputeCause = (typeof DISPUTE_CAUSES)[number];

/** What an authentication was run for. */
export const AUTHENTICATION_SCOPES = ['payment', 'card-registration'] as const;

/** What an authentication was run for: this very payment, or a card that was stored (カード登録). */
export type AuthenticationScope = (typeof AUTHENTICATION_SCOPES)[number];

/** A chargeback by what it says happened, and whether the order it is about is exempt. */
export type DisputeFacts = {
  readonly cause: DisputeCause;
  /** `exempt` only for an order that is exempt now; forfeited, pending and none are not. */
  readonly exemption: 'exempt' | 'not-exempt';
  /** What the exemption rests on; `payment` by default. */
  readonly scope?: AuthenticationScope;
};

/** Answers that 3-D Secure has given to an order. */
export const DISPUTE_EXEMPTIONS = ['exempt', 'pending', 'not-exempt'] as const;

/** Whether an order is exempt: now, perhaps (no authorization stands), or not. */
export type DisputeExemption = (typeof DISPUTE_EXEMPTIONS)[number];

/** Circumstances that take the shift away from an authenticated payment, or may do so. */
export const DISPUTE_CIRCUMSTANCES = [
  'monitored',
  'data-only',
  'exempted',
  'outage',
  'fraud-ratio',
  'inquiry-unanswered',
  'frequent-attempt-fraud',
  'prepaid-attempt',
] as const;

/**
 * What may take the shift away: the merchant is in a fraud programme or over its card company's limit;
 * data were only shared; an exemption was asked for; the authentication-outage flag was set; the month's
 * fraud ratio is too high; an inquiry or a request for evidence was left unanswered; the merchant has much fraud on attempts; only
 * an attempt was made on a prepaid card that cannot be loaded again, which the evidence may say too.
 */
export type DisputeCircumstance = (typeof DISPUTE_CIRCUMSTANCES)[number];

/** The brands of `menseki/dispute-codes`, as the tables have them in a column. */
export const CODED_BRANDS = [
  'visa',
  'mastercard',
  'jcb',
  'amex',
  'diners',
  'discover',
  'unionpay',
] as const;

/** Kinds of disputes, as the tables have them in a column. */
export const CODE_CATEGORIES = [
  'fraud',
  'authorization',
  'processing',
  'consumer',
  'other',
] as const;

/** What of a code the rules ask about: an entry of `menseki/dispute-codes`, or one made like it. */
export type DisputeCodeFacts = Pick<
  DisputeCode,
  'brand' | 'code' | 'category' | 'threeDS' | 'merchantCaused' | 'status' | 'timeLimitDays'
>;

/** What can be left of the protection of an exempt order, the least first. */
export const PROTECTIONS = ['lost', 'in-doubt', 'whole'] as const;

/** What the circumstances of a payment leave of its protection. */
export type Protection = (typeof PROTECTIONS)[number];

/**
 * What is known of the payment that speaks against the dispute. What is left out is not known. A proof
 * (`proof`, `sli`) does not help where a circumstance has taken the shift away.
 */
export type DisputeEvidence = {
  /** Visa: what the authorization carried, with the value: ECI 05, or ECI 06 of an attempt. */
  readonly proof?: 'authenticated' | 'attempted' | 'none';
  /** A prepaid card that cannot be loaded again. */
  readonly card?: 'prepaid-non-reloadable' | 'other';
  /** Mastercard: the security level in the authorization, not the ECI of a gateway. */
  readonly sli?: SecurityLevel;
  /** Mastercard: the security level of the cardholder's own payment that a later one is linked to. */
  readonly linkedSli?: SecurityLevel;
  /** Disputes on the same account in the last 120 days, this one included. */
  readonly accountDisputes?: number;
  /** Whether the security code was sent and did not match. */
  readonly securityCode?: 'mismatch' | 'other';
  /** Whether the issuer approved the authorization all the same. */
  readonly approved?: 'yes' | 'no';
  /** Whether several clearings of one authorization carry the sequence number for that. */
  readonly clearing?: 'multiple' | 'other';
  /** A fuel pump (MCC 5542), and where. */
  readonly pump?: 'japan' | 'elsewhere' | 'none';
  /** The cardholder-activated terminal level of the pump (CAT). */
  readonly cat?: '1' | '2' | '6' | 'other';
  /** Of the payment, in yen; `null` if it is not known. */
  readonly amount?: Yen | null;
};

/** Security levels of Mastercard as far as a rule asks. */
export const SECURITY_LEVELS = ['211', '212', '217', '242', 'other'] as const;

/** A security level of Mastercard (SLI), as raw as it was sent. */
export type SecurityLevel = (typeof SECURITY_LEVELS)[number];

/** A chargeback by its reason code, and what is known of the order. */
export type CodedDispute = {
  readonly code: DisputeCodeFacts;
  readonly exemption: DisputeExemption;
  /** What the exemption rests on; `payment` by default. */
  readonly scope?: AuthenticationScope;
  /** None by default. */
  readonly circumstances?: readonly DisputeCircumstance[];
  readonly evidence?: DisputeEvidence;
  /** The day the payment was processed; `null` (the default) if not known. */
  readonly processedOn?: JstDate | null;
  /** The day the chargeback or inquiry arrived; `null` (the default) if not known. */
  readonly openedOn?: JstDate | null;
};

/** Who bears it. `indeterminate`: no document says; ask the acquirer. */
export type DisputeBearer = 'issuer' | 'merchant' | 'indeterminate';

/** What speaks against a dispute: it is not valid, or should not have been raised. */
export type Objection = 'invalid' | 'should-not';

/** Who is expected to bear a chargeback, why, and until when something can be done about it. */
export type DisputeAnswer = {
  readonly bearer: DisputeBearer;
  /** The rule that decided, the rules it set aside, then what took the protection away. */
  readonly reasons: readonly Reason[];
  /** What speaks against the dispute itself. Empty: nothing that is known. */
  readonly objections: readonly Finding<Objection>[];
  /** Until when the merchant's side must act. `null` without a code and a day to count from. */
  readonly deadline: DisputeDeadline | null;
  /**
   * The last day on which the issuer may raise it, counted from the day of processing, as published;
   * `null` if nothing is. Whether it came too late is not said: some codes count from a later day (their
   * notes say so), and a dispute arrives some days after it was raised.
   */
  readonly raisableUntil: JstDate | null;
};

/** Steps of a dispute that have a time of their own. */
export const DISPUTE_STEPS = [
  'inquiry-reply',
  'response',
  'pre-arbitration',
  'pre-arbitration-response',
  'arbitration',
] as const;

/**
 * A step of a dispute: the reply to an inquiry, the answer to the chargeback (反証, representment, second
 * presentment), pre-arbitration, the answer to that, the filing for arbitration.
 */
export type DisputeStep = (typeof DISPUTE_STEPS)[number];

/** A step to be taken after another. */
export type StepFacts = {
  readonly brand: DisputeBrand;
  readonly category: DisputeCategory;
  readonly step: DisputeStep;
};

/** What is published of the time for a step: days, from the strictest source to the most generous. */
export type StepTime =
  | { readonly kind: 'days'; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'other-step'; readonly step: DisputeStep }
  | { readonly kind: 'no-step' }
  | { readonly kind: 'indeterminate' };

/** Until when a step can be taken. */
export type DisputeDeadline =
  | {
      readonly kind: 'due';
      /** The step the days belong to; another than was asked for where that one does not exist. */
      readonly step: DisputeStep;
      /** The last day by the strictest source, itself included. */
      readonly lastDay: JstDate;
      /** The last day by the most generous source. The same day where all agree. */
      readonly latest: JstDate;
      /** The rule that gave the days, then the one that led to another step. */
      readonly reasons: readonly Reason[];
    }
  | {
      /** `no-step`: the brand knows no such step. `indeterminate`: ask the acquirer for the days. */
      readonly kind: 'no-step' | 'indeterminate';
      readonly step: DisputeStep;
      readonly reasons: readonly Reason[];
    };
