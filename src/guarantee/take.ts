import { InvalidInputError } from '../errors/index.js';
import { type CompleteRecord, checkRecord } from './check.js';
import { entryOf } from './entry.js';
import { type GuaranteeRecord, SCREENING_VERDICTS } from './types.js';

/** A record that was taken, once, however often it was sent. */
export type Taken<R extends CompleteRecord = CompleteRecord> = R & {
  /** Every position in the list at which it was sent. */
  readonly indices: number[];
  /** When it happened, the chargeback it speaks of (if any), its kind, and what settles a tie. */
  readonly place: readonly (string | number)[];
};

/** The different records of a list in the order they are taken in, whatever order they came in. */
export function takeRecords(records: readonly GuaranteeRecord[]): Taken[] {
  if (!Array.isArray(records)) throw new InvalidInputError('records: expected a list');
  const taken = new Map<string, Taken>();
  for (const [index, given] of records.entries()) {
    const record = checkRecord(given, index);
    const fresh = { ...record, indices: [], place: placeOf(record) };
    entryOf(taken, JSON.stringify(record), fresh).indices.push(index);
  }
  return [...taken.values()].sort(byPlace);
}

function placeOf(one: CompleteRecord) {
  const { id, chargeback = id, amount, verdict } = one as any;
  return [one.at, chargeback ?? '', one.record, amount ?? SCREENING_VERDICTS.indexOf(verdict)];
}

function byPlace({ place: a }: Taken, { place: b }: Taken): number {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return (a[differs] as number) < (b[differs] as number) ? -1 : 1;
}
