import { PERSON_KEYS } from '../people/index.js';
import { entryOf, formOf, need, oneForm } from './check.js';
import { hashesOf } from './compare.js';
import type { KeyForm, KnownFraud, KnownFraudEntry } from './types.js';

/** So many positions, 2^21, fit beside a hash of 32 bits into a number that is exact. */
export const POSITIONS = 2_097_152;

/**
 * Makes entries of any merchants ready for look-ups, whatever order they come in.
 *
 * An entry sent twice counts once; two that differ are both kept, even under one id of one
 * merchant. Entries that nothing can hit are listed as `idle`.
 *
 * 100,000 entries take a second or two, once, and 250 bytes each beside their keys. A look-up then
 * takes some ten microseconds, and about three more for each entry it hits, whatever else the
 * entries have in common.
 *
 * @param entries - Up to 2,097,152 entries, all of them readable or all digested.
 * @throws InvalidInputError for an entry its type forbids, or forms that are mixed (outside data is
 * for `parseKnownFraudEntry`).
 * @example
 * ```ts
 * const keys = personKeys({ name: '山田太郎', kana: null, phone: '090-1234-5679', mail: null, address: null });
 * const known = buildKnownFraud([{ id: '1', merchant: 'shop-a', seenAt: instant('2024-05-01T10:00:00+09:00'), keys }]);
 * [known.entries.length, known.idle.length, known.form] // => [1, 0, 'readable']
 * ```
 * @public
 */
export function buildKnownFraud(entries: readonly KnownFraudEntry[]): KnownFraud {
  need(Array.isArray(entries), 'entries', 'a list', entries);
  const forms: KeyForm[] = [];
  // A hole in a list is something missing, and map would pass it over.
  const own = Array.from(entries, (given, position) => {
    const entry = entryOf(given, `entries[${position}]`);
    forms.push(formOf(entry.keys, 'entries'));
    return entry;
  });
  return indexOf(own, oneForm(forms, 'entries'));
}

/**
 * Joins what several merchants know. In whatever order it is joined, and however often, it is the
 * same as if all entries had been built at once.
 *
 * @throws InvalidInputError if some are readable and some digested: they have nothing in common.
 * @example
 * ```ts
 * const keys = personKeys({ name: null, kana: null, phone: '090-1234-5679', mail: null, address: null });
 * const seenAt = instant('2024-05-01T10:00:00+09:00');
 * const [a, b] = ['shop-a', 'shop-b'].map((merchant) => buildKnownFraud([{ id: '1', merchant, seenAt, keys }]));
 * combineKnownFraud(b, a, b).entries.map((entry) => entry.merchant) // => ['shop-a', 'shop-b']
 * ```
 * @public
 */
export function combineKnownFraud(...known: readonly KnownFraud[]): KnownFraud {
  for (const one of known) needIndex(one);
  const forms = known.map((one) => one.form);
  return indexOf(
    known.flatMap((one) => one.entries),
    oneForm(forms, 'entries'),
  );
}

/** Throws for what {@link buildKnownFraud} has not made. */
export function needIndex(known: KnownFraud): void {
  need(known?.hashes instanceof Float64Array, 'known', 'what buildKnownFraud gives', known);
}

/** Entries in one order, each once, and all their hashes. */
function indexOf(given: readonly KnownFraudEntry[], form: KeyForm): KnownFraud {
  const sorted = [...given].sort(compared);
  const entries = sorted.filter((entry, at) => {
    const before = sorted[at - 1];
    return before === undefined || compared(before, entry) !== 0;
  });
  need(entries.length <= POSITIONS, 'entries', `at most ${POSITIONS}`, entries.length);
  const { hashes, idle } = hashed(entries);
  return { entries, idle, form, hashes: hashes.sort() };
}

/** By merchant, id and moment, then key by key: 0 for two entries that say the same. */
function compared(a: KnownFraudEntry, b: KnownFraudEntry): number {
  const origin = byText(a.merchant, b.merchant) || byText(a.id, b.id) || byText(a.seenAt, b.seenAt);
  if (origin !== 0) return origin;
  for (const key of PERSON_KEYS) {
    const difference = byText(a.keys[key] ?? '', b.keys[key] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The hashes of all entries with their positions, and the entries that have none. */
function hashed(entries: readonly KnownFraudEntry[]): Pick<KnownFraud, 'hashes' | 'idle'> {
  let hashes = new Float64Array(64);
  let count = 0;
  const idle = entries.filter(({ keys }, position) => {
    const own = hashesOf(keys);
    if (count + own.length > hashes.length) {
      const larger = new Float64Array(2 * (count + own.length));
      larger.set(hashes);
      hashes = larger;
    }
    for (const hash of own) {
      hashes[count] = hash * POSITIONS + position;
      count += 1;
    }
    return own.length === 0;
  });
  return { hashes: hashes.slice(0, count), idle };
}
