import { InvalidInputError, short } from '../errors/index.js';
import { PERSON_KEYS, type PersonKeys } from '../people/index.js';
import { prefixOf } from './compare.js';
import type { KeyForm, KnownFraudEntry } from './types.js';

/** A shorter digest would soon be that of a stranger, too. */
const SHORTEST_DIGEST = 16;
/** Normalising can lengthen a text: one sign can stand for eighteen. */
const LONGEST = 4000;

/** Throws unless a value is what it should be: types bind nobody who calls without them. */
export function need(fits: boolean, path: string, expected: string, value: unknown): void {
  if (!fits) throw new InvalidInputError(`${path}: expected ${expected}, received ${short(value)}`);
}

/** Throws for anything but a text that says something. */
export function needText(value: unknown, path: string): void {
  need(typeof value === 'string' && value !== '', path, 'a text', value);
}

/** An entry of its own with its fields in one order, so that two of one text are one. */
export function entryOf(given: KnownFraudEntry, path: string): KnownFraudEntry {
  need(typeof given === 'object' && given !== null, path, 'an entry', given);
  const { merchant, id, seenAt } = given;
  for (const [field, value] of Object.entries({ merchant, id, seenAt })) {
    needText(value, `${path}.${field}`);
  }
  return { merchant, id, seenAt, keys: keysOf(given.keys, `${path}.keys`) };
}

/** Keys of one form, in one order. */
export function keysOf(given: PersonKeys, path: string): PersonKeys {
  need(typeof given === 'object' && given !== null, path, 'keys of a person', given);
  const unknown = Object.keys(given).find((key) => !PERSON_KEYS.includes(key as never));
  need(unknown === undefined, path, `keys of ${PERSON_KEYS.join(', ')}`, unknown);
  const keys = PERSON_KEYS.filter((key) => given[key] !== undefined);
  return Object.fromEntries(
    keys.map((key) => {
      const text = given[key] as string;
      needText(text, `${path}.${key}`);
      const least = prefixOf(key, text) > 0 ? 1 : SHORTEST_DIGEST;
      const fits = text.length >= least && text.length <= LONGEST;
      need(
        fits,
        `${path}.${key}`,
        `a readable key, or a digest of ${least} to ${LONGEST} characters`,
        text,
      );
      return [key, text];
    }),
  );
}

/** The one form of some keys. */
export function formOf(keys: readonly PersonKeys[], path: string): KeyForm {
  let form: KeyForm = null;
  for (const one of keys) {
    for (const [key, text] of Object.entries(one)) {
      const own = prefixOf(key as keyof PersonKeys, text) > 0 ? 'readable' : 'digested';
      form ??= own;
      need(own === form, path, `keys that are all ${form}`, own);
    }
  }
  return form;
}
