import {
  AMOUNT_NEEDED,
  AMOUNT_OPTIONAL,
  CASE_EVENTS,
  type CaseEvent,
} from '../dispute-cases/types.js';
import { DISPUTE_BRANDS, type DisputeBrand } from '../dispute-codes/types.js';
import {
  AUTHENTICATION_SCOPES,
  type CodedDispute,
  DISPUTE_CIRCUMSTANCES,
  DISPUTE_EXEMPTIONS,
  type DisputeEvidence,
  SECURITY_LEVELS,
} from '../disputes/types.js';
import { SALES_CHANNELS, type SalesChannel } from '../guarantee/types.js';
import {
  instantText,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  pattern,
  type Reader,
  record,
  text,
  variant,
  whole,
  yenAboveZero,
  yenAmount,
} from '../input/index.js';
import type { Instant } from '../time/index.js';

/** A dispute by its reason code, and the order it is about. */
export type DisputeRecord = Required<
  Pick<CodedDispute, 'exemption' | 'scope' | 'circumstances'>
> & {
  readonly record: 'dispute';
  readonly id: string;
  readonly order: string;
  readonly brand: DisputeBrand;
  /** As the brand writes it. Whether there is such a code is not the reader's question. */
  readonly code: string;
  /** When the chargeback or inquiry arrived. */
  readonly openedAt: Instant;
  /** When the payment was processed; `null` if not known. */
  readonly processedAt: Instant | null;
  readonly evidence: Required<DisputeEvidence>;
  /** For a guarantee: the payment method, the channel, and when the order was placed. */
  readonly method: string;
  readonly channel: SalesChannel;
  readonly orderedAt: Instant | null;
};

/** Something that happened to a dispute. */
export type DisputeEventRecord = CaseEvent & {
  readonly record: 'event';
  /** The id of the dispute. */
  readonly dispute: string;
};

const NO_EVIDENCE: Required<DisputeEvidence> = {
  proof: 'none',
  card: 'other',
  sli: 'other',
  linkedSli: 'other',
  accountDisputes: 0,
  securityCode: 'other',
  approved: 'no',
  clearing: 'other',
  pump: 'none',
  cat: 'other',
  amount: null,
};

const evidence = record<Required<DisputeEvidence>>({
  proof: optional(oneOf(['authenticated', 'attempted', 'none']), NO_EVIDENCE.proof),
  card: optional(oneOf(['prepaid-non-reloadable', 'other']), NO_EVIDENCE.card),
  sli: optional(oneOf(SECURITY_LEVELS), NO_EVIDENCE.sli),
  linkedSli: optional(oneOf(SECURITY_LEVELS), NO_EVIDENCE.linkedSli),
  accountDisputes: optional(whole(0, 1_000_000), NO_EVIDENCE.accountDisputes),
  securityCode: optional(oneOf(['mismatch', 'other']), NO_EVIDENCE.securityCode),
  approved: optional(oneOf(['yes', 'no']), NO_EVIDENCE.approved),
  clearing: optional(oneOf(['multiple', 'other']), NO_EVIDENCE.clearing),
  pump: optional(oneOf(['japan', 'elsewhere', 'none']), NO_EVIDENCE.pump),
  cat: optional(oneOf(['1', '2', '6', 'other']), NO_EVIDENCE.cat),
  amount: optional(nullable(yenAmount), NO_EVIDENCE.amount),
});

const dispute = record<DisputeRecord>({
  record: oneOf(['dispute']),
  id: text,
  order: text,
  brand: oneOf(DISPUTE_BRANDS),
  code: pattern(/^[0-9A-Za-z.]{1,8}$/, 'a reason code of 1 to 8 letters, digits and points'),
  exemption: oneOf(DISPUTE_EXEMPTIONS),
  openedAt: instantText,
  processedAt: optional(nullable(instantText), null),
  scope: optional(oneOf(AUTHENTICATION_SCOPES), 'payment'),
  circumstances: optional(list(oneOf(DISPUTE_CIRCUMSTANCES)), []),
  evidence: optional(evidence, NO_EVIDENCE),
  method: optional(text, 'card'),
  channel: optional(oneOf(SALES_CHANNELS), 'own-site'),
  orderedAt: optional(nullable(instantText), null),
});

const head = { record: oneOf(['event']), dispute: text, id: text, at: instantText };

/** A reader for each type of event: what moves money says how much, or may. */
function readerOf(type: (typeof CASE_EVENTS)[number]): Reader<DisputeEventRecord> {
  const fields = { ...head, type: oneOf([type]) };
  const within = (types: readonly string[]) => types.includes(type);
  if (within(AMOUNT_NEEDED)) return record<object>({ ...fields, amount: yenAboveZero }) as never;
  if (!within(AMOUNT_OPTIONAL)) return record<object>(fields) as never;
  const amount = optional(nullable(yenAboveZero), null);
  return record<object>({ ...fields, amount }) as never;
}

const event: Reader<DisputeEventRecord> = variant<DisputeEventRecord>(
  'type',
  Object.fromEntries(CASE_EVENTS.map((type) => [type, readerOf(type)])),
);

const disputeRecord: Reader<DisputeRecord | DisputeEventRecord> = variant<
  DisputeRecord | DisputeEventRecord
>('record', { dispute, event });

/**
 * Reads a dispute or one of its events from outside, filling in the defaults, or lists everything wrong
 * with it. Whether the brand has the code, and whether the event is legal, are asked later.
 *
 * @example
 * ```ts
 * const parsed = parseDisputeRecord({ record: 'event', dispute: 'D-1', id: 'E-1', type: 'chargeback', at: '2026-05-01T10:00:00+09:00' });
 * parsed.ok ? '' : parsed.issues[0].path // => 'amount'
 * ```
 * @public
 */
export function parseDisputeRecord(value: unknown): Parsed<DisputeRecord | DisputeEventRecord> {
  return parseWith(disputeRecord, value);
}
