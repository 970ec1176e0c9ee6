import {
  instantText,
  nullable,
  optional,
  type Parsed,
  parseWith,
  pattern,
  type Reader,
  record,
  text,
} from '../input/index.js';
import type { KnownFraudEntry } from '../known-fraud/index.js';
import {
  type Person,
  type PersonAddress,
  type PersonKeyName,
  type PersonKeys,
  personKeys,
} from '../people/index.js';

const field = optional(nullable(text), null);

const address = record<PersonAddress>({ postalCode: field, text });

/** A person; what is left out is not known. */
export const fraudPerson: Reader<Person> = record<Person>({
  name: field,
  kana: field,
  phone: field,
  mail: field,
  address: optional(nullable(address), null),
});

/** What another merchant hands out; a readable key comes from a `person`. */
const DIGEST =
  /^(?!(?:name|kana|heard|phone|mail|stem|house|block|postalBlock)\/)[!-?A-~]{16,200}$/;

const digest = optional(
  nullable(pattern(DIGEST, 'a digest of 16 to 200 characters without @')),
  null,
);

const everyKey = record<{ readonly [K in PersonKeyName]: string | null }>({
  name: digest,
  kana: digest,
  heard: digest,
  phone: digest,
  mail: digest,
  stem: digest,
  house: digest,
  block: digest,
  postalBlock: digest,
});

/** Digests as another merchant handed them out. */
const digests: Reader<PersonKeys> = (value, issues) => {
  const read = everyKey(value, issues);
  return Object.fromEntries(Object.entries(read ?? {}).filter(([, one]) => one !== null));
};

const reported = record<Omit<KnownFraudEntry, 'keys'> & { readonly person: Person }>({
  id: text,
  merchant: text,
  person: fraudPerson,
  seenAt: instantText,
});

const shared = record<KnownFraudEntry>({
  id: text,
  merchant: text,
  keys: digests,
  seenAt: instantText,
});

const entry: Reader<KnownFraudEntry> = (value, issues) => {
  const isShared = typeof value === 'object' && value !== null && Object.hasOwn(value, 'keys');
  if (isShared) return shared(value, issues);
  const before = issues.length;
  const read = reported(value, issues);
  if (issues.length > before) return read as unknown as KnownFraudEntry;
  const { person, ...origin } = read;
  return { ...origin, keys: personKeys(person) };
};

/**
 * Reads somebody who orders or receives from outside, or lists everything wrong. What is left out
 * is not known.
 *
 * @example
 * ```ts
 * const parsed = parsePerson({ phone: '090-1234-5679' });
 * parsed.ok ? parsed.value : [] // => { name: null, kana: null, phone: '090-1234-5679', mail: null, address: null }
 * ```
 * @public
 */
export function parsePerson(value: unknown): Parsed<Person> {
  return parseWith(fraudPerson, value);
}

/**
 * Reads a known fraud from outside, or lists everything wrong with it: with a `person`, whose keys
 * are made here, or with `keys` that are digests.
 *
 * @example
 * ```ts
 * const parsed = parseKnownFraudEntry({ id: '1', merchant: 'shop-a', seenAt: '2024-05-01T10:00:00+09:00', person: { phone: '090-1234-5679' } });
 * parsed.ok ? parsed.value.keys : [] // => { phone: 'phone/09012345679' }
 * ```
 * @public
 */
export function parseKnownFraudEntry(value: unknown): Parsed<KnownFraudEntry> {
  return parseWith(entry, value);
}
