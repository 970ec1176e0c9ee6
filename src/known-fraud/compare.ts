import { distance } from 'fastest-levenshtein';
import type { PersonKeyName, PersonKeys } from '../people/index.js';
import { LEADS, MEANINGS, SPELT, SPELT_LENGTHS } from './rules/keys.js';
import type { FraudLikeness, Likeness } from './types.js';

/** How much longer a readable key is than what it says; digests are never read. */
export function prefixOf(key: PersonKeyName, text: string): number {
  return text.startsWith(`${key}/`) ? key.length + 1 : 0;
}

/** Whether one letter may be wrong in a key of this length. */
function mayErr(key: PersonKeyName, text: string): boolean {
  if (!SPELT.includes(key)) return false;
  const prefix = prefixOf(key, text);
  const length = text.length - prefix;
  return prefix > 0 && length >= SPELT_LENGTHS.from && length <= SPELT_LENGTHS.to;
}

function isNear(key: PersonKeyName, a: string, b: string): boolean {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return mayErr(key, longer) && longer.length - shorter.length < 2 && distance(a, b) < 2;
}

/** How two persons stand to each other, field by field. */
export function likenessOf(a: PersonKeys, b: PersonKeys): FraudLikeness {
  const found: { -readonly [F in keyof FraudLikeness]: Likeness } = {
    name: 'unknown',
    kana: 'unknown',
    phone: 'unknown',
    mail: 'unknown',
    address: 'unknown',
  };
  for (const key in MEANINGS) {
    const one = a[key as PersonKeyName];
    const other = b[key as PersonKeyName];
    if (one === undefined || other === undefined) continue;
    const [field, likeness] = MEANINGS[key as PersonKeyName];
    if (found[field] === 'same' || found[field] === 'similar') continue;
    const near = one !== other && isNear(key as PersonKeyName, one, other);
    found[field] = one === other ? likeness : near ? 'similar' : 'different';
  }
  return found;
}

/** FNV-1a of a text without the letter at one position, going on from a state. */
function hash(text: string, state: number, without: number): number {
  let next = state;
  for (let i = 0; i < text.length; i += 1) {
    if (i !== without) next = Math.imul(next ^ text.charCodeAt(i), 16777619);
  }
  return next >>> 0;
}

/**
 * Hashes of a person. Two persons about whom a row of the table of levels answers have one in
 * common: that of a key, of two, or of two of which the name lacks a letter. The reverse need not
 * hold, so what is found is compared.
 */
export function hashesOf(keys: PersonKeys): number[] {
  return LEADS.flatMap(([first, second], lead) => {
    const one = keys[first];
    const other = second && keys[second];
    if (one === undefined || (second && other === undefined)) return [];
    const state = hash(one, lead + 1, -1);
    if (second === undefined || other === undefined) return [state];
    const hashes = [hash(other, state, -1)];
    if (!mayErr(second, other)) return hashes;
    for (let i = prefixOf(second, other); i < other.length; i += 1)
      hashes.push(hash(other, state, i));
    return hashes;
  });
}
