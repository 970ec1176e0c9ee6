import { decideAfresh, findAllAfresh, type NonEmpty, type Reason } from '../decision/index.js';
import {
  PERSON_FIELDS,
  type PersonField,
  type PersonKeyName,
  type PersonKeys,
} from '../people/index.js';
import { needIndex, POSITIONS } from './build.js';
import { formOf, keysOf, need, needText } from './check.js';
import { hashesOf, likenessOf } from './compare.js';
import { ASKED, LEVEL } from './rules/index.js';
import { MEANINGS } from './rules/keys.js';
import {
  FRAUD_LEVELS,
  type FraudHit,
  type FraudQuestion,
  type FraudSignal,
  type KnownFraud,
} from './types.js';

/**
 * Says whether an order matches or resembles known fraud, by which entries and why.
 *
 * It matches by telephone number, mail address, or house down to the room. It resembles by the same
 * block of a town or a mail address made in a row, together with a name that is the same or one
 * letter away (or by both without a name). A name alone says nothing. It is a warning and no
 * verdict. Orders paid by cash on delivery are not asked.
 *
 * @throws InvalidInputError for what `buildKnownFraud` has not made, or keys of the other form than
 * its entries.
 * @example
 * ```ts
 * const person = { name: '山田太郎', kana: null, phone: '０９０（１２３４）５６７９', mail: null, address: null };
 * const entry = { id: '1', merchant: 'shop-a', seenAt: instant('2024-05-01T10:00:00+09:00'), keys: personKeys(person) };
 * const known = buildKnownFraud([entry]);
 * const keys = personKeys({ ...person, name: '佐藤一郎', phone: '+81 90 1234 5679' });
 * const signal = findKnownFraud(known, { keys, method: 'card' });
 * [signal.level, signal.reasons[0].rule] // => ['match', 'known-fraud/same-phone']
 * findKnownFraud(known, { keys, method: 'cash-on-delivery' }).level // => 'not-asked'
 * ```
 * @public
 */
export function findKnownFraud(known: KnownFraud, question: FraudQuestion): FraudSignal {
  return answer(known, question, candidatesOf);
}

/**
 * {@link findKnownFraud} by comparing with every entry: the same answer, in a time that grows with
 * them. The look-up is tested and measured against it.
 *
 * @throws InvalidInputError as {@link findKnownFraud}.
 * @example
 * ```ts
 * scanKnownFraud(buildKnownFraud([]), { keys: {}, method: 'card' }).level // => 'none'
 * ```
 * @public
 */
export function scanKnownFraud(known: KnownFraud, question: FraudQuestion): FraudSignal {
  return answer(known, question, ({ entries }) => entries.keys());
}

function answer(
  known: KnownFraud,
  question: FraudQuestion,
  positionsOf: (known: KnownFraud, keys: PersonKeys) => Iterable<number>,
): FraudSignal {
  needIndex(known);
  need(typeof question === 'object' && question !== null, 'question', 'an order', question);
  const { method } = question;
  needText(method, 'method');
  const keys = keysOf(question.keys, 'keys');
  const form = formOf(keys, 'keys');
  need(!form || !known.form || form === known.form, 'keys', `${known.form} keys`, form);
  const facts = { method: method === 'cash-on-delivery' ? method : 'other' } as const;
  const { outcome, reasons } = decideAfresh(ASKED, facts);
  if (outcome === 'not-asked') return { level: outcome, reasons };
  const hits = hitsAmong(known, keys, positionsOf(known, keys));
  return {
    level: hits[0]?.level ?? 'none',
    hits,
    merchants: new Set(hits.map(({ merchant }) => merchant)).size,
    notKnown: silentFields(keys),
    reasons: eachOnce([...hits.flatMap((hit) => hit.reasons), ...reasons]),
  };
}

/** Fields that say nothing. A block of a town says nothing without a name or a mail address. */
function silentFields(keys: PersonKeys): PersonField[] {
  const said = Object.keys(keys).map((key) => MEANINGS[key as PersonKeyName][0]);
  const findable = hashesOf(keys).length > 0;
  return PERSON_FIELDS.filter(
    (field) => !said.includes(field) || (field === 'address' && !findable),
  );
}

function eachOnce(reasons: readonly Reason[]): NonEmpty<Reason> {
  const byRule = new Map(reasons.map((reason) => [reason.rule, reason]));
  return [...byRule.values()] as unknown as NonEmpty<Reason>;
}

/** Positions of the entries that have a hash in common with a person, ascending. */
function candidatesOf({ hashes }: KnownFraud, keys: PersonKeys): number[] {
  const found = new Set<number>();
  for (const hash of hashesOf(keys)) {
    const first = hash * POSITIONS;
    let at = firstAtLeast(hashes, first);
    for (; (hashes[at] as number) < first + POSITIONS; at += 1) {
      found.add((hashes[at] as number) - first);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Where the first number of an ascending list stands that is not below another. */
function firstAtLeast(list: Float64Array, least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entries among some for which a row answers, those that match first. */
function hitsAmong(
  { entries }: KnownFraud,
  keys: PersonKeys,
  positions: Iterable<number>,
): FraudHit[] {
  const hits: FraudHit[] = [];
  for (const position of positions) {
    const {
      id,
      merchant,
      seenAt,
      keys: other,
    } = entries[position] as KnownFraud['entries'][number];
    const likeness = likenessOf(keys, other);
    const found = findAllAfresh(LEVEL, likeness);
    if (found.length === 0) continue;
    const level = found.some(({ outcome }) => outcome === 'match') ? 'match' : 'resemble';
    const reasons = found.map(({ rule, cite }) => ({ rule, cite })) as unknown as NonEmpty<Reason>;
    hits.push({ id, merchant, seenAt, level, likeness, reasons });
  }
  return FRAUD_LEVELS.flatMap((level) => hits.filter((hit) => hit.level === level));
}
