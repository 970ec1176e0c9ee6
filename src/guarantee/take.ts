import { isYen } from '../money/index.js';
import { msOf, need, needWord } from './need.js';
import {
  CHARGEBACK_CAUSES,
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

/** A record that was taken, once, however often it was sent, its moments in epoch milliseconds. */
type TakenAs<R> = Omit<R, 'at' | 'orderedAt'> & {
  readonly at: number;
  /** The chargeback it is about; empty for what happens to an order. */
  readonly claim: string;
  /** The place of its kind among the kinds, and its own among its kind, at one moment. */
  readonly rank: number;
  readonly weight: number;
  /** Every position in the list at which it was sent. */
  readonly indices: number[];
};

export type TakenScreening = TakenAs<ScreeningRecord>;
export type TakenChargeback = TakenAs<Required<ChargebackRecord>> & {
  readonly orderedAt: number | null;
};
export type Taken =
  | TakenScreening
  | TakenAs<ShipmentRecord>
  | TakenChargeback
  | TakenAs<ReversalRecord>
  | TakenAs<SecondChargebackRecord>;

/** A record of any kind, before anybody looked which. */
type Given = Partial<
  Omit<ScreeningRecord, 'record'> &
    Omit<ChargebackRecord, 'record'> &
    Omit<ReversalRecord, 'record'>
>;

/** The different records of a list in the order they are taken in, whatever order they came in. */
export function takeRecords(records: readonly GuaranteeRecord[]): Taken[] {
  need(Array.isArray(records), 'records', 'a list', records);
  const taken = new Map<string, Taken>();
  for (const [index, given] of records.entries()) {
    const record = complete(given, `records[${index}]`);
    entryOf(taken, JSON.stringify(record), record).indices.push(index);
  }
  return [...taken.values()].sort(byTime);
}

/** A record with its defaults and none but its fields, so that two of one text are one. */
function complete(given: GuaranteeRecord, path: string): Taken {
  const record = given?.record;
  needWord(RECORD_KINDS, `${path}.record`, record);
  const rank = RECORD_KINDS.indexOf(record);
  const { id, chargeback, order, at, amount, verdict, cause, exempt, method } = given as Given;
  const { channel = 'own-site', fee = 0, orderedAt = null } = given as Given;
  const claim = rank < 2 ? '' : rank > 2 ? chargeback : id;
  need(rank > 2 || typeof order === 'string', `${path}.order`, 'a text', order);
  if (rank === 0) needWord(SCREENING_VERDICTS, `${path}.verdict`, verdict);
  if (rank > 1) need(isYen(amount) && amount > 0, `${path}.amount`, 'whole yen above 0', amount);
  if (rank === 2) {
    needWord(CHARGEBACK_CAUSES, `${path}.cause`, cause);
    needWord([true, false], `${path}.exempt`, exempt);
    needWord(SALES_CHANNELS, `${path}.channel`, channel);
    need(isYen(fee), `${path}.fee`, 'whole yen', fee);
  }
  return {
    record,
    claim,
    rank,
    weight: rank > 1 ? amount : SCREENING_VERDICTS.indexOf(verdict as never),
    order,
    at: msOf(at, `${path}.at`),
    amount,
    verdict,
    cause,
    exempt,
    method,
    channel,
    fee,
    orderedAt: msOf(orderedAt, `${path}.orderedAt`),
    indices: [],
  } as unknown as Taken;
}

/** At one moment by chargeback, then by kind; the smaller amount first, the strictest verdict last. */
function byTime(a: Taken, b: Taken): number {
  return (
    a.at - b.at ||
    Number(a.claim > b.claim) - Number(a.claim < b.claim) ||
    a.rank - b.rank ||
    a.weight - b.weight
  );
}

/** The entry of a key; the fresh one if there was none. */
export function entryOf<V>(map: Map<string, V>, key: string, fresh: V): V {
  const entry = map.get(key) ?? fresh;
  map.set(key, entry);
  return entry;
}
