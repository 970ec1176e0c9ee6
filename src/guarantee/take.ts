import { isYen } from '../money/index.js';
import { msOf, need, needWord } from './need.js';
import {
  type ChargebackRecord,
  type GuaranteeRecord,
  RECORD_KINDS,
  type ReversalRecord,
  SALES_CHANNELS,
  SCREENING_VERDICTS,
  type ScreeningRecord,
  type SecondChargebackRecord,
  type ShipmentRecord,
} from './types.js';

/** A record that was taken, once, however often it was sent. Its moments are epoch milliseconds. */
type TakenAs<R, More = unknown> = Omit<R, 'at' | 'orderedAt'> &
  More & {
    readonly at: number;
    /** The id of the chargeback it is about; empty for what happens to an order. */
    readonly claim: string;
    /** Every position in the list at which it was sent. */
    readonly indices: number[];
  };

export type TakenScreening = TakenAs<ScreeningRecord>;
export type TakenChargeback = TakenAs<
  Required<ChargebackRecord>,
  { readonly orderedAt: number | null }
>;
export type TakenFollower = TakenAs<ReversalRecord> | TakenAs<SecondChargebackRecord>;
export type Taken = TakenScreening | TakenAs<ShipmentRecord> | TakenChargeback | TakenFollower;

/** All fields of all kinds. */
type Fields = {
  -readonly [K in keyof Fold<Required<GuaranteeRecord>>]: Fold<Required<GuaranteeRecord>>[K];
};
type Fold<U> = (U extends unknown ? (one: U) => void : never) extends (one: infer I) => void ? I : never;

/** The entry of a key; the fresh one if there was none. */
export function entryOf<V>(map: Map<string, V>, key: string, fresh: V): V {
  const entry = map.get(key) ?? fresh;
  map.set(key, entry);
  return entry;
}

/** The different records of a list in the order they are taken in, whatever order they came in. */
export function takeRecords(records: readonly GuaranteeRecord[]): Taken[] {
  need(Array.isArray(records), 'records', 'a list', records);
  const taken = new Map<string, any>();
  for (const [index, given] of records.entries()) {
    const record = complete(given, `records[${index}]`);
    entryOf(taken, JSON.stringify(record), record).indices.push(index);
  }
  return [...taken.values()].sort(byTime);
}

/** A record with its defaults and with the fields of records only, so that its text is what it says. */
function complete(given: any, path: string) {
  needWord(RECORD_KINDS, `${path}.record`, given?.record);
  const { record, order, amount, verdict, cause, exempt, method, channel = 'own-site', fee = 0, orderedAt = null } = given;
  const rank = RECORD_KINDS.indexOf(record);
  if (rank === 0) needWord(SCREENING_VERDICTS, `${path}.verdict`, verdict);
  need(rank < 2 || isYen(amount), `${path}.amount`, 'whole yen', amount);
  need(isYen(fee), `${path}.fee`, 'whole yen', fee);
  needWord(SALES_CHANNELS, `${path}.channel`, channel);
  return {
    record,
    claim: rank < 2 ? '' : rank > 2 ? given.chargeback : given.id,
    rank,
    order,
    at: msOf(given.at, `${path}.at`),
    amount,
    verdict,
    cause,
    exempt,
    method,
    channel,
    fee,
    orderedAt: msOf(orderedAt, `${path}.orderedAt`),
    indices: [] as number[],
  };
}

function byTime(a: any, b: any): number {
  return (
    a.at - b.at ||
    Number(a.claim > b.claim) - Number(a.claim < b.claim) ||
    a.rank - b.rank ||
    weightOf(a) - weightOf(b)
  );
}

/** Of one kind and moment the smaller amount goes first, and the strictest verdict last. */
function weightOf({ amount, verdict }: any): number {
  return amount ?? SCREENING_VERDICTS.indexOf(verdict);
}
