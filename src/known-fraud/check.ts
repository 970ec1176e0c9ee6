import { InvalidInputError, need, short } from '../errors/index.js';
import { PERSON_KEYS, type PersonKeyName, type PersonKeys } from '../people/index.js';
import { prefixOf } from './compare.js';
import type { KeyForm, KnownFraudEntry } from './types.js';

export { need } from '../errors/index.js';

/** A shorter digest would soon be that of a stranger, too. */
const SHORTEST_DIGEST = 16;
/** What hexadecimal and base64 are written in. An `@` would be a mail address. */
const DIGEST_SIGNS = /^[ -?A-~]+$/;
/** Normalising can lengthen a text: one sign can stand for eighteen. */
const LONGEST = 4000;

/** Throws for anything but a text that says something. */
export function needText(value: unknown, path: string, field?: string): asserts value is string {
  if (typeof value === 'string' && value !== '') return;
  need(false, field === undefined ? path : `${path}.${field}`, 'a text', value);
}

/** An entry of its own with its fields in one order, so that two of one text are one. */
export function entryOf(given: KnownFraudEntry, path: string): KnownFraudEntry {
  need(typeof given === 'object' && given !== null, path, 'an entry', given);
  const { merchant, id, seenAt } = given;
  needText(merchant, path, 'merchant');
  needText(id, path, 'id');
  needText(seenAt, path, 'seenAt');
  return { merchant, id, seenAt, keys: keysOf(given.keys, path, 'keys') };
}

/** Keys in one order. Paths are made for messages only: every key of every entry passes here. */
export function keysOf(given: PersonKeys, path: string, field?: string): PersonKeys {
  const at = () => (field === undefined ? path : `${path}.${field}`);
  if (typeof given !== 'object' || given === null) need(false, at(), 'keys of a person', given);
  for (const key of Object.keys(given)) {
    if (!PERSON_KEYS.includes(key as never)) {
      need(false, at(), `keys of ${PERSON_KEYS.join(', ')}`, key);
    }
  }
  const keys: { -readonly [K in keyof PersonKeys]: string } = {};
  for (const key of PERSON_KEYS) {
    const text: unknown = given[key];
    if (text === undefined) continue;
    if (!isKey(key, text)) refuseKey(`${at()}.${key}`, text);
    keys[key] = text;
  }
  return keys;
}

function isKey(key: PersonKeyName, text: unknown): text is string {
  if (typeof text !== 'string' || text.length > LONGEST) return false;
  const prefix = prefixOf(key, text);
  if (prefix > 0) return text.length > prefix;
  return text.length >= SHORTEST_DIGEST && DIGEST_SIGNS.test(text);
}

function refuseKey(path: string, text: unknown): never {
  needText(text, path);
  const expected = `a readable key, or a digest of ${SHORTEST_DIGEST} to ${LONGEST} ASCII characters without @`;
  throw new InvalidInputError(`${path}: expected ${expected}, received ${short(text)}`);
}

/** The form of the keys of one person. */
export function formOf(keys: PersonKeys, path: string): KeyForm {
  const forms = PERSON_KEYS.map((key): KeyForm => {
    const text = keys[key];
    if (text === undefined) return null;
    return prefixOf(key, text) > 0 ? 'readable' : 'digested';
  });
  return oneForm(forms, path);
}

/** The one form of all that have one. */
export function oneForm(forms: readonly KeyForm[], path: string): KeyForm {
  const form = forms.find((one) => one !== null) ?? null;
  const other = forms.find((one) => one !== null && one !== form);
  need(other === undefined, path, `keys that are all ${form}`, other);
  return form;
}
