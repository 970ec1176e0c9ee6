import { InvalidInputError, need, short } from '../errors/index.js';
import { PERSON_KEYS, type PersonKeyName, type PersonKeys } from '../people/index.js';
import { prefixOf } from './compare.js';
import type { KeyForm, KnownFraudEntry } from './types.js';

export { need } from '../errors/index.js';

/** A shorter digest would soon be that of a stranger, too. */
const SHORTEST_DIGEST = 16;
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
  return text.length >= (prefix > 0 ? prefix + 1 : SHORTEST_DIGEST);
}

function refuseKey(path: string, text: unknown): never {
  needText(text, path);
  const expected = `a readable key, or a digest of ${SHORTEST_DIGEST} to ${LONGEST} characters`;
  throw new InvalidInputError(`${path}: expected ${expected}, received ${short(text)}`);
}

/** The one form of some keys. */
export function formOf(keys: readonly PersonKeys[], path: string): KeyForm {
  let form: KeyForm = null;
  for (const one of keys) {
    for (const key in one) {
      const text = one[key as PersonKeyName] as string;
      const own = prefixOf(key as PersonKeyName, text) > 0 ? 'readable' : 'digested';
      form ??= own;
      if (own !== form) need(false, path, `keys that are all ${form}`, own);
    }
  }
  return form;
}
