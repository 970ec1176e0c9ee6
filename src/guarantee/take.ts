import { InvalidInputError } from '../errors/index.js';
import { toEpochMs } from '../time/index.js';
import { type CompleteRecord, checkRecord, FIELDS } from './check.js';
import { type GuaranteeRecord, RECORD_KINDS } from './types.js';

/** A record that was taken, once, however often it was sent. */
export type Taken<R extends CompleteRecord = CompleteRecord> = {
  readonly record: R;
  /** Its moment in epoch milliseconds. */
  readonly ms: number;
  /** The chargeback it speaks of; empty for what happens to orders. */
  readonly claim: string;
  /** Every position in the list at which it was sent. */
  readonly indices: number[];
};

const MOMENTS: readonly string[] = ['at', 'orderedAt'];

/** The different records of a list in the order they are taken in, whatever order they came in. */
export function takeRecords(records: readonly GuaranteeRecord[]): Taken[] {
  if (!Array.isArray(records)) throw new InvalidInputError('records: expected a list');
  const taken = new Map<string, Taken>();
  for (let index = 0; index < records.length; index += 1) {
    const record = checkRecord(records[index] as GuaranteeRecord, index);
    const key = contentOf(record);
    const known = taken.get(key);
    if (known === undefined) taken.set(key, toTaken(record, index));
    else known.indices.push(index);
  }
  return [...taken.values()].sort(byTime);
}

function toTaken(record: CompleteRecord, index: number): Taken {
  return { record, ms: toEpochMs(record.at), claim: claimOf(record), indices: [index] };
}

function claimOf(record: CompleteRecord): string {
  if (record.record === 'chargeback') return record.id;
  return 'chargeback' in record ? record.chargeback : '';
}

/** Two records are one if all their fields agree, moments by what they mean and not as written. */
function contentOf(record: CompleteRecord): string {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const values = FIELDS[record.record].map((name) => {
    const value = fields[name];
    return MOMENTS.includes(name) && value !== null ? toEpochMs(value as never) : value;
  });
  return JSON.stringify([record.record, ...values]);
}

function byTime(a: Taken, b: Taken): number {
  return (
    a.ms - b.ms ||
    (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0) ||
    rankOf(a) - rankOf(b) ||
    amountOf(a) - amountOf(b)
  );
}

/** At one moment, and for one chargeback, the kinds of records follow each other as in their list. */
function rankOf({ record }: Taken): number {
  return RECORD_KINDS.indexOf(record.record);
}

/** Two records of one kind, moment and chargeback differ in their amounts; the smaller goes first. */
function amountOf({ record }: Taken): number {
  return 'amount' in record ? record.amount : 0;
}
