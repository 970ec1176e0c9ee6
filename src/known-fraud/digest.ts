import type { PersonKeys } from '../people/index.js';
import { entryOf, formOf, keysOf, need } from './check.js';
import type { KnownFraudEntry } from './types.js';

/**
 * Digests the keys of a person, for entries that are handed out and for questions to them.
 *
 * Use a keyed hash such as HMAC-SHA-256, written as base64url (long runs of the digits of a
 * hexadecimal one can look like a card number), its secret known to the pool alone. Telephone
 * numbers are few: whoever has the secret can try them all. Pools with different secrets have no
 * digest in common; members with different versions of this library miss what one reads otherwise.
 * Where hashing is asynchronous (WebCrypto), digest each value yourself and keep it under its name.
 *
 * @param keys - What `personKeys` gives.
 * @param digest - The same text for the same key, another for another, of 16 ASCII characters
 * or more, none of them an `@`.
 * @throws InvalidInputError for a digest that is no such text, holds what its key says, or is that
 * of two keys.
 * @example
 * ```ts
 * const keys = personKeys({ name: null, kana: null, phone: '090-1234-5679', mail: null, address: null });
 * // In earnest: (key) => createHmac('sha256', secret).update(key).digest('base64url')
 * digestKeys(keys, () => 'HMAC, as base64url') // => { phone: 'HMAC, as base64url' }
 * ```
 * @public
 */
export function digestKeys(keys: PersonKeys, digest: (key: string) => string): PersonKeys {
  need(typeof digest === 'function', 'digest', 'a function', digest);
  const readable = keysOf(keys, 'keys');
  need(formOf(readable, 'keys') !== 'digested', 'keys', 'readable keys', 'digests');
  const pairs = Object.entries(readable).map(([key, text]) => [key, digest(text)] as const);
  for (const [key, made] of pairs) {
    const said = (readable[key as keyof PersonKeys] as string).slice(key.length + 1);
    need(typeof made === 'string' && !shows(made, said), 'digest', 'a digest', made);
  }
  const different = new Set(pairs.map(([, made]) => made)).size;
  need(different === pairs.length, 'digest', 'another text for another key', 'one text for two');
  return keysOf(Object.fromEntries(pairs), 'digest');
}

/** Whether a digest repeats what it was made of. A few letters may stand in it by chance. */
function shows(digest: string, said: string): boolean {
  return said.length > 4 && digest.includes(said);
}

/**
 * Known fraud as it may be handed out: digests instead of what can be read. `id`, `merchant` and
 * `seenAt` stay as they are, so put no name and no number of a person into them.
 *
 * Among digests every match is found that is found among readable keys. That a name is one letter
 * off cannot be seen, so some resemblances are missed.
 *
 * @param digest - See {@link digestKeys}.
 * @throws InvalidInputError for an entry its type forbids, and as {@link digestKeys}.
 * @example
 * ```ts
 * const keys = personKeys({ name: null, kana: null, phone: '090-1234-5679', mail: null, address: null });
 * const seenAt = instant('2024-05-01T10:00:00+09:00');
 * shareKnownFraud([{ id: '1', merchant: 'shop-a', seenAt, keys }], () => 'HMAC, as base64url').map((entry) => entry.keys)
 * // => [{ phone: 'HMAC, as base64url' }]
 * ```
 * @public
 */
export function shareKnownFraud(
  entries: readonly KnownFraudEntry[],
  digest: (key: string) => string,
): KnownFraudEntry[] {
  need(Array.isArray(entries), 'entries', 'a list', entries);
  return Array.from(entries, (given, position) => {
    const entry = entryOf(given, `entries[${position}]`);
    return { ...entry, keys: digestKeys(entry.keys, digest) };
  });
}
