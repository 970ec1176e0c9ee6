import type { Reason } from '../decision/index.js';

/** What a chargeback says happened, as far as the documents tell it apart. */
export const DISPUTE_CAUSES = [
  'third-party-fraud',
  'not-shipped',
  'not-provided',
  'defective',
  'damaged',
  'not-received',
] as const;

/** What a chargeback says happened (チャージバックの発生理由). */
export type DisputeCause = (typeof DISPUTE_CAUSES)[number];

/** A chargeback, and whether the order it is about is exempt. */
export type DisputeFacts = {
  readonly cause: DisputeCause;
  /** `exempt` only for an order that is exempt now; forfeited, pending and none are not. */
  readonly exemption: 'exempt' | 'not-exempt';
};

/** Who bears it. `indeterminate`: no document says; ask the acquirer. */
export type DisputeBearer = 'issuer' | 'merchant' | 'indeterminate';

/** Who is expected to bear a chargeback, and why. */
export type DisputeAnswer = {
  readonly bearer: DisputeBearer;
  readonly reasons: readonly Reason[];
};
