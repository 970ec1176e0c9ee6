import {
  CHARGEBACK_CAUSES,
  type ChargebackRecord,
  type GuaranteeRecord,
  type ReversalRecord,
  SALES_CHANNELS,
  SCREENING_VERDICTS,
  type ScreeningRecord,
  type SecondChargebackRecord,
  type ShipmentRecord,
} from '../guarantee/types.js';
import {
  bool,
  instantText,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  text,
  variant,
  yenAboveZero,
  yenAmount,
} from '../input/index.js';
import type { Yen } from '../money/index.js';

const screening = record<ScreeningRecord>({
  record: oneOf(['screening']),
  order: text,
  at: instantText,
  verdict: oneOf(SCREENING_VERDICTS),
});

const shipment = record<ShipmentRecord>({
  record: oneOf(['shipment']),
  order: text,
  at: instantText,
});

const chargeback = record<Required<ChargebackRecord>>({
  record: oneOf(['chargeback']),
  id: text,
  order: text,
  at: instantText,
  amount: yenAboveZero,
  cause: oneOf(CHARGEBACK_CAUSES),
  exempt: bool,
  method: text,
  channel: optional(oneOf(SALES_CHANNELS), 'own-site'),
  fee: optional(yenAmount, 0 as Yen),
  orderedAt: optional(nullable(instantText), null),
});

const reversal = record<ReversalRecord>({
  record: oneOf(['reversal']),
  chargeback: text,
  at: instantText,
  amount: yenAboveZero,
});

const secondChargeback = record<SecondChargebackRecord>({
  record: oneOf(['second-chargeback']),
  chargeback: text,
  at: instantText,
  amount: yenAboveZero,
});

const guaranteeRecord: Reader<GuaranteeRecord> = variant<GuaranteeRecord>('record', {
  screening,
  shipment,
  chargeback,
  reversal,
  'second-chargeback': secondChargeback,
});

/**
 * Reads a record of the guarantee account from outside, filling in the defaults, or lists everything
 * wrong with it. Whether it fits the other records is the account's question.
 *
 * @example
 * ```ts
 * const parsed = parseGuaranteeRecord({ record: 'shipment', order: 'A-1', at: '2017-06-01T10:00:00' });
 * parsed.ok ? '' : parsed.issues[0].path // => 'at'
 * ```
 * @public
 */
export function parseGuaranteeRecord(value: unknown): Parsed<GuaranteeRecord> {
  return parseWith(guaranteeRecord, value);
}
