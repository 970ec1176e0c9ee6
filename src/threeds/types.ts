import type { Brand, Funding } from '../cards/index.js';
import type { Reason } from '../decision/index.js';
import type { Instant } from '../time/index.js';

/** Every transStatus of EMV 3DS 2.1 to 2.3. */
export const TRANS_STATUSES = ['Y', 'A', 'U', 'N', 'R', 'C', 'D', 'S', 'I'] as const;

/** The result letter of an EMV 3DS message (認証結果), ARes or RReq. */
export type TransStatus = (typeof TRANS_STATUSES)[number];

/** What an authentication established. */
export const OUTCOMES = [
  'authenticated',
  'attempted',
  'unavailable',
  'challenge',
  'denied',
  'rejected',
  'informational',
] as const;

/** What an authentication established. `attempted` is no failure (アテンプト). */
export type AuthenticationOutcome = (typeof OUTCOMES)[number];

/** May an authorization be requested? Says nothing about who bears a fraud. */
export type MayAuthorize = 'yes' | 'merchant-choice' | 'not-yet' | 'no';

/** Who is expected to bear a third-party-fraud chargeback (ライアビリティ). */
export type Bearer = 'issuer' | 'merchant' | 'indeterminate';

/** What an ECI says at its brand. `foreign`: the brand does not use it. */
export const ECI_GRADES = [
  'full',
  'attempted',
  'none',
  'data-only',
  'exempt',
  'recurring',
  'non-payment',
  'non-payment-failed',
  'absent',
  'foreign',
] as const;

/** What an ECI says at its brand. */
export type EciGrade = (typeof ECI_GRADES)[number];

/** Whether the result carries an authentication value. */
export const VALUES = ['present', 'absent', 'unknown'] as const;

/** Whether the result carries an authentication value (CAVV, AAV, AEVV). */
export type ValuePresence = (typeof VALUES)[number];

/** Message categories of EMV 3DS. */
export const CATEGORIES = ['payment', 'non-payment'] as const;

/** Who asked that strong authentication be left out, if anyone. */
export const EXEMPTIONS = ['none', 'merchant-requested', 'issuer-applied', 'delegated'] as const;

/** Who started the payment. `3ri`: the merchant, with an authentication of its own. */
export const INITIATORS = ['cardholder', 'merchant', '3ri'] as const;

/** A 3-D Secure result as it came back, and what the payment around it was. */
export type ThreeDsFacts = {
  readonly brand: Brand;
  /** Of the last ARes or RReq; never the browser's CRes. */
  readonly transStatus: TransStatus;
  /** Two characters, or `null` if the message carried none. */
  readonly eci: string | null;
  /** Whether an authentication value came with it; `null` if that is not known. */
  readonly authenticationValue: boolean | null;
  /** Two digits, or `null` (the default) if absent or not known. */
  readonly transStatusReason?: string | null;
  /** `payment` by default. */
  readonly messageCategory?: (typeof CATEGORIES)[number];
  /** `none` by default. */
  readonly exemption?: (typeof EXEMPTIONS)[number];
  /** A credit card by default. */
  readonly card?: { readonly funding: Funding };
  /** When it was or will be authorized; `null` by default. No rule of today depends on it. */
  readonly authorizedAt?: Instant | null;
  /** Four digits of the merchant category code or `null`, and whether a fraud programme holds it. */
  readonly merchant?: { readonly mcc: string | null; readonly inFraudProgramme: boolean };
  /** `cardholder` by default. */
  readonly initiator?: (typeof INITIATORS)[number];
  /** Whether the gateway authorizes it as a 3DS payment. `true` by default. */
  readonly sentAsThreeDS?: boolean;
};

/** Something in a result that does not fit the rest of it. */
export type Inconsistency =
  | 'eci-not-of-brand'
  | 'eci-contradicts-status'
  | 'eci-contradicts-category'
  | 'eci-missing'
  | 'eci-unexpected'
  | 'value-missing'
  | 'value-unexpected'
  | 'status-not-of-brand'
  | 'challenge-without-cardholder'
  | 'reason-contradicts-status'
  | 'reason-reserved';

/** What a 3-D Secure result means: two questions, two answers, and everything that does not fit. */
export type Classification = {
  readonly outcome: AuthenticationOutcome;
  readonly mayAuthorize: MayAuthorize;
  /** Expected, if these very values are sent in the authorization. The card company decides. */
  readonly liability: Bearer;
  /** What to send in the authorization, or `null` if none may be requested (yet). */
  readonly forward: {
    readonly eci: string | null;
    readonly authenticationValue: boolean | null;
  } | null;
  readonly inconsistencies: readonly Inconsistency[];
  /** The rule of the outcome, then those of the liability. */
  readonly reasons: readonly Reason[];
};
