import { entryOf, formOf, need } from './check.js';
import { hashesOf } from './compare.js';
import type { KnownFraud, KnownFraudEntry } from './types.js';

/** So many positions, 2^21, fit beside a hash of 32 bits into a number that is exact. */
export const POSITIONS = 2_097_152;

/**
 * Makes entries of any merchants ready for look-ups, whatever order they come in.
 *
 * An entry sent twice counts once; two that differ are both kept, even under one id of one
 * merchant. Entries that nothing can hit are listed as `idle`.
 *
 * 100,000 entries take some seconds, once, and 250 bytes each beside their keys. A look-up then
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
  return indexOf(entries.map((entry, position) => entryOf(entry, `entries[${position}]`)));
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
  return indexOf(known.flatMap((one) => one.entries));
}

/** Throws for what {@link buildKnownFraud} has not made. */
export function needIndex(known: KnownFraud): void {
  need(known?.hashes instanceof Float64Array, 'known', 'what buildKnownFraud gives', known);
}

/** Entries by their texts, each once, and all their hashes. */
function indexOf(given: readonly KnownFraudEntry[]): KnownFraud {
  const byText = new Map(given.map((entry) => [JSON.stringify(entry), entry]));
  need(byText.size <= POSITIONS, 'entries', `at most ${POSITIONS}`, byText.size);
  const entries = [...byText.keys()].sort().map((text) => byText.get(text) as KnownFraudEntry);
  const keys = entries.map((entry) => entry.keys);
  const form = formOf(keys, 'entries');
  const { hashes, idle } = hashed(entries);
  return { entries, idle, form, hashes: hashes.sort() };
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
