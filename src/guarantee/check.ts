import { InvalidInputError, short } from '../errors/index.js';
import { isYen } from '../money/index.js';
import { isInstant, isJstDate, toEpochMs } from '../time/index.js';
import {
  CHARGEBACK_CAUSES,
  type ChargebackRecord,
  GUARANTEE_PERIODS,
  type GuaranteePolicy,
  type GuaranteeRecord,
  LAST_CLAIMS,
  PLACINGS,
  RECORD_KINDS,
  SALES_CHANNELS,
  SCREENING_VERDICTS,
} from './types.js';

/** The same fields, with moments in epoch milliseconds. */
type Timed<R> = R extends unknown
  ? {
      readonly [K in keyof R]: K extends 'at'
        ? number
        : K extends 'orderedAt' | 'coveredFrom'
          ? number | null
          : R[K];
    }
  : never;

/** A policy with every default filled in. */
export type Terms = Timed<Required<GuaranteePolicy>>;

/** A record with every default filled in. */
export type CompleteRecord = Timed<
  Exclude<GuaranteeRecord, { record: 'chargeback' }> | Required<ChargebackRecord>
>;

/** How a field is read: as a word of a vocabulary, or by a function that knows the other fields. */
type Reader =
  | readonly unknown[]
  | ((value: unknown, path: string, given: Readonly<Record<string, unknown>>) => unknown);

type Shape = Readonly<Record<string, Reader>>;

const FLAG = [true, false];
const text: Reader = (value, path) =>
  typeof value === 'string' ? value : refuse(path, 'a text', value);
const list: Reader = (value, path) =>
  Array.isArray(value) ? value : refuse(path, 'a list', value);
const yen: Reader = (value, path) => (isYen(value) ? value : refuse(path, 'whole yen', value));
const moment = (value: unknown, path: string) =>
  isInstant(value) ? toEpochMs(value) : refuse(path, 'an instant', value);
const maybe: Reader = (value, path) => (value === null ? value : moment(value, path));
const start: Reader = (value, path, { period }) =>
  (period === 'contract-year' ? isJstDate(value) : value === null)
    ? value
    : refuse(path, 'a day with contract-year, else null', value);
const any: Reader = (value) => value;

const FOLLOWER: Shape = { record: RECORD_KINDS, chargeback: text, at: moment, amount: yen };

/** The fields of every kind of record, in the order of the kinds. */
const SHAPES: readonly Shape[] = [
  { record: RECORD_KINDS, order: text, at: moment, verdict: SCREENING_VERDICTS },
  { record: RECORD_KINDS, order: text, at: moment },
  {
    record: RECORD_KINDS,
    order: text,
    at: moment,
    id: text,
    amount: yen,
    cause: CHARGEBACK_CAUSES,
    exempt: FLAG,
    method: text,
    channel: SALES_CHANNELS,
    fee: yen,
    orderedAt: maybe,
  },
  FOLLOWER,
  FOLLOWER,
];

const POLICY: Shape = {
  cap: yen,
  period: GUARANTEE_PERIODS,
  lastClaim: LAST_CLAIMS,
  contractStart: start,
  placedBy: PLACINGS,
  countsFees: FLAG,
  recoveryRestores: FLAG,
  excludedMethods: list,
  excludedChannels: list,
  excludedMerchant: FLAG,
  coveredFrom: maybe,
  id: any,
  inForce: any,
  cite: any,
  text: any,
};

/** What a field is where nothing is said. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  channel: 'own-site',
  fee: 0,
  orderedAt: null,
  contractStart: null,
  placedBy: 'chargeback',
  countsFees: false,
  recoveryRestores: true,
  excludedMethods: [],
  excludedChannels: [],
  excludedMerchant: false,
  coveredFrom: null,
};

/** The terms of a policy, complete and possible. A preset's words about itself are left out. */
export function checkPolicy(policy: GuaranteePolicy): Terms {
  const names = Object.keys(POLICY);
  const unknown = Object.keys(policy ?? {}).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse('policy', `only ${names.join(', ')}`, unknown);
  return read('policy', POLICY, policy) as Terms;
}

/** A record with its defaults, all fields of its kind as they should be, and no others. */
export function checkRecord(record: GuaranteeRecord, index: number): CompleteRecord {
  const shape = SHAPES[RECORD_KINDS.indexOf(record?.record)] ?? FOLLOWER;
  return read(`records[${index}]`, shape, record) as CompleteRecord;
}

function read(what: string, shape: Shape, given: object): unknown {
  const fields = Object.entries(shape).map(([name, reader]) => {
    const holder = (given ?? {}) as Readonly<Record<string, unknown>>;
    const { [name]: value = DEFAULTS[name] } = holder;
    const path = `${what}.${name}`;
    if (typeof reader === 'function') return [name, reader(value, path, holder)];
    return [name, reader.includes(value) ? value : refuse(path, reader.join(' | '), value)];
  });
  return Object.fromEntries(fields);
}

function refuse(path: string, expected: string, value: unknown): never {
  throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}
