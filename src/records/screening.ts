import {
  fail,
  type Issue,
  instantText,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  text,
  variant,
  whole,
  yenAmount,
} from '../input/index.js';
import type { Person } from '../people/index.js';
import {
  CARD_ISSUED,
  DESTINATIONS,
  GOODS_CATEGORIES,
  KNOWN_FRAUD_WORDS,
  RECIPIENTS,
  SCREENED_METHODS,
  type ScreeningFacts,
} from '../screening/index.js';
import type { Instant } from '../time/index.js';
import { fraudPerson } from './known-fraud.js';
import { type ScreenPolicyRecord, screenPolicy } from './screening-policy.js';

/** A fraud that some merchant has seen, to compare later orders with. */
export type KnownFraudRecord = {
  readonly record: 'known-fraud';
  readonly id: string;
  readonly merchant: string;
  readonly seenAt: Instant;
  readonly person: Person;
};

/**
 * An order to be screened: its facts, and whom to look for among known fraud. Either `knownFraud` or
 * persons, not both.
 */
export type ScreenOrderRecord = Required<ScreeningFacts> & {
  readonly record: 'order';
  readonly id: string;
  readonly buyer: Person | null;
  /** Whoever receives it. */
  readonly delivery: Person | null;
};

/** A record of the command `screen`. */
export type ScreenRecord = ScreenPolicyRecord | KnownFraudRecord | ScreenOrderRecord;

const knownFraud = record<KnownFraudRecord>({
  record: oneOf(['known-fraud']),
  id: text,
  merchant: text,
  seenAt: instantText,
  person: fraudPerson,
});

const kinds = list(oneOf(GOODS_CATEGORIES));

const goods: typeof kinds = (value, issues) =>
  Array.isArray(value) && value.length === 0
    ? fail(issues, 'at least one kind of goods; null if not known', value)
    : kinds(value, issues);

const MOST = 999_999_999;
const count = optional(nullable(whole(0, MOST)), null);
const person = optional(nullable(fraudPerson), null);

const fields = record<ScreenOrderRecord>({
  record: oneOf(['order']),
  id: text,
  method: oneOf(SCREENED_METHODS),
  amount: yenAmount,
  subscription: optional(nullable(record({ delivery: whole(1, MOST) })), null),
  buyer: person,
  delivery: person,
  knownFraud: optional(nullable(oneOf(KNOWN_FRAUD_WORDS)), null),
  velocityHits: count,
  earlierAmounts: optional(nullable(list(yenAmount)), null),
  goods: optional(nullable(goods), null),
  recipient: optional(nullable(oneOf(RECIPIENTS)), null),
  destination: optional(nullable(oneOf(DESTINATIONS)), null),
  cardIssued: optional(nullable(oneOf(CARD_ISSUED)), null),
  failedAuthentications: count,
  cards: count,
});

const order: Reader<ScreenOrderRecord> = (value, issues) => {
  const read = fields(value, issues);
  if (read.knownFraud && (read.buyer || read.delivery)) issues.push(TOLD_TWICE);
  return read;
};

const TOLD_TWICE: Issue = {
  path: 'knownFraud',
  expected: 'nothing beside a buyer or a delivery, who are looked for',
  received: 'both',
};

const screenRecord: Reader<ScreenRecord> = variant<ScreenRecord>('record', {
  policy: screenPolicy,
  'known-fraud': knownFraud,
  order,
});

/**
 * Reads a policy, a known fraud or an order to be screened from outside, or lists everything wrong with it. What
 * is left out of an order is not known, and `null` in the record; what is left out of a policy stays as it
 * is. Whether a policy weighs a match less than a likeness is `screenOrder`'s question.
 *
 * @example
 * ```ts
 * const parsed = parseScreenRecord({ record: 'order', id: 'A-1', method: 'card', amount: 5000, goods: ['tyre'] });
 * parsed.ok ? '' : parsed.issues[0].path // => 'goods[0]'
 * ```
 * @public
 */
export function parseScreenRecord(value: unknown): Parsed<ScreenRecord> {
  return parseWith(screenRecord, value);
}
