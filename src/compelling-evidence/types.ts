import type { Finding } from '../decision/index.js';
import type { DisputeCode } from '../dispute-codes/index.js';
import type { JstDate } from '../time/index.js';

/** What can tie an earlier payment to the disputed one. */
export const COMPELLING_MATCHES = [
  'ip',
  'device-id',
  'device-fingerprint',
  'account-id',
  'delivery-address',
] as const;

/** What ties an earlier payment to the disputed one. */
export type CompellingMatch = (typeof COMPELLING_MATCHES)[number];

/** Earlier payments of the same cardholder, as evidence that a disputed one is theirs. */
export type CompellingEvidence = {
  readonly code: Pick<DisputeCode, 'brand' | 'code'>;
  /** Age in days of each earlier undisputed payment, seen from the disputed one. */
  readonly priorAges: readonly number[];
  /** What is the same in all of them. */
  readonly matches: readonly CompellingMatch[];
  /** Whether the earlier payments were made at this merchant alone. `same` by default. */
  readonly merchants?: 'same' | 'several';
  /** Whether such evidence was submitted before. `first` by default. */
  readonly submission?: 'first' | 'again';
  /** The day the dispute is processed. */
  readonly processedOn: JstDate;
};

/** What compelling evidence falls short of, or that it qualifies. */
export type CompellingOutcome =
  | 'qualifies'
  | 'other-code'
  | 'too-few-payments'
  | 'no-ip-or-device'
  | 'too-few-matches'
  | 'other-merchant'
  | 'submitted-before';

/** Whether evidence qualifies, with the rule that says so, or everything it falls short of. */
export type CompellingAnswer = {
  readonly kind: 'qualifies' | 'falls-short';
  readonly findings: readonly Finding<CompellingOutcome>[];
};
