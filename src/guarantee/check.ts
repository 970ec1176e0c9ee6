import { InvalidInputError, short } from '../errors/index.js';
import { isYen, type Yen } from '../money/index.js';
import { isInstant, isJstDate } from '../time/index.js';
import {
  CHARGEBACK_CAUSES,
  type ChargebackRecord,
  GUARANTEE_PERIODS,
  type GuaranteePolicy,
  type GuaranteePreset,
  type GuaranteeRecord,
  LAST_CLAIMS,
  PLACINGS,
  RECORD_KINDS,
  SALES_CHANNELS,
  SCREENING_VERDICTS,
} from './types.js';

/** A policy with every default filled in. */
export type Terms = Required<GuaranteePolicy>;

/** A record with every default filled in. */
export type CompleteRecord =
  | Exclude<GuaranteeRecord, { record: 'chargeback' }>
  | Required<ChargebackRecord>;

/** What a field accepts: the words of a vocabulary, or what it is called and how to tell. */
type Check = readonly string[] | readonly [called: string, is: (value: unknown) => boolean];

const TEXT: Check = ['a text', (value) => typeof value === 'string' && value !== ''];
const FLAG: Check = ['true or false', (value) => typeof value === 'boolean'];
const YEN: Check = ['whole yen', isYen];
const INSTANT_OR_NULL: Check = [
  'an instant or null',
  (value) => value === null || isInstant(value),
];

/** The fields of records and policies; one name means one thing in both. */
const CHECKS: Readonly<Record<string, Check>> = {
  id: TEXT,
  order: TEXT,
  chargeback: TEXT,
  method: TEXT,
  at: ['an instant', isInstant],
  orderedAt: INSTANT_OR_NULL,
  verdict: SCREENING_VERDICTS,
  cause: CHARGEBACK_CAUSES,
  channel: SALES_CHANNELS,
  exempt: FLAG,
  amount: ['whole yen above 0', (value) => isYen(value) && value > 0],
  fee: YEN,
  cap: YEN,
  period: GUARANTEE_PERIODS,
  lastClaim: LAST_CLAIMS,
  placedBy: PLACINGS,
  contractStart: ['a day or null', (value) => value === null || isJstDate(value)],
  coveredFrom: INSTANT_OR_NULL,
  countsFees: FLAG,
  recoveryRestores: FLAG,
  excludedMerchant: FLAG,
  excludedMethods: ['a list of texts', (value) => isListOf(value, TEXT)],
  excludedChannels: ['a list of channels', (value) => isListOf(value, SALES_CHANNELS)],
};

/** The fields of every kind of record. */
export const FIELDS: Readonly<Record<GuaranteeRecord['record'], readonly string[]>> = {
  screening: ['order', 'at', 'verdict'],
  shipment: ['order', 'at'],
  chargeback: [
    'id',
    'order',
    'at',
    'amount',
    'cause',
    'exempt',
    'method',
    'channel',
    'fee',
    'orderedAt',
  ],
  reversal: ['chargeback', 'at', 'amount'],
  'second-chargeback': ['chargeback', 'at', 'amount'],
};

/** Every term, as it stands when a policy does not say it; the first three a policy must say. */
const POLICY_DEFAULTS = {
  cap: undefined,
  period: undefined,
  lastClaim: undefined,
  contractStart: null,
  placedBy: 'chargeback',
  countsFees: false,
  recoveryRestores: true,
  excludedMethods: [],
  excludedChannels: [],
  excludedMerchant: false,
  coveredFrom: null,
} as const;

/** The terms of a policy, complete and possible. A preset's words about itself are left out. */
export function checkPolicy(policy: GuaranteePolicy): Terms {
  if (typeof policy !== 'object' || policy === null) refuse('policy', 'terms', policy);
  const { id, inForce, cite, text, ...given } = policy as GuaranteePreset;
  const names = Object.keys(POLICY_DEFAULTS);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse('policy', `only ${names.join(', ')}`, unknown);
  const terms: Terms = { ...POLICY_DEFAULTS, ...given };
  checkFields('policy', names, terms);
  if ((terms.period === 'contract-year') !== (terms.contractStart !== null)) {
    refuse('policy.contractStart', 'a day with contract-year, else null', terms.contractStart);
  }
  return terms;
}

/** A record with its defaults, all fields of its kind as they should be. */
export function checkRecord(record: GuaranteeRecord, index: number): CompleteRecord {
  const path = `records[${index}]`;
  const kind = record?.record;
  if (!RECORD_KINDS.includes(kind)) refuse(`${path}.record`, RECORD_KINDS.join(' | '), kind);
  const complete = record.record === 'chargeback' ? completeChargeback(record) : record;
  checkFields(path, FIELDS[kind], complete);
  return complete;
}

function completeChargeback(record: ChargebackRecord): Required<ChargebackRecord> {
  const { channel = 'own-site', fee = 0 as Yen, orderedAt = null } = record;
  return { ...record, channel, fee, orderedAt };
}

function checkFields(path: string, names: readonly string[], holder: object): void {
  for (const name of names) {
    const check = CHECKS[name] as Check;
    const value = (holder as Readonly<Record<string, unknown>>)[name];
    if (accepts(check, value)) continue;
    const expected = isNamed(check) ? check[0] : check.join(' | ');
    refuse(`${path}.${name}`, expected, value);
  }
}

function accepts(check: Check, value: unknown): boolean {
  return isNamed(check) ? check[1](value) : check.includes(value as string);
}

function isNamed(check: Check): check is Exclude<Check, readonly string[]> {
  return typeof check[1] === 'function';
}

function isListOf(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.every((item) => accepts(check, item));
}

function refuse(path: string, expected: string, value: unknown): never {
  throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}
