import { distance } from 'fastest-levenshtein';
import type { PersonKeyName, PersonKeys } from '../people/index.js';
import { LEADS, MEANINGS, SPELT, SPELT_LENGTHS } from './rules/keys.js';
import type { FraudLikeness, Likeness } from './types.js';

/** How much longer a readable key is than what it says; digests are never read. */
export function prefixOf(key: PersonKeyName, text: string): number {
  return text.startsWith(key) && text[key.length] === '/' ? key.length + 1 : 0;
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

/** Where FNV-1a begins. */
const FIRST_STATE = -2_128_831_035;

/** FNV-1a of a text from one position on, going on from a state. */
function hash(text: string, state: number, from = 0): number {
  let next = state;
  for (let i = from; i < text.length; i += 1) {
    next = Math.imul(next ^ text.charCodeAt(i), 16777619);
  }
  return next;
}

/**
 * Hashes of a person. Two persons about whom a row of the table of levels answers have one in
 * common: that of a key, of two, or of two of which the name lacks a letter. The reverse need not
 * hold, so what is found is compared.
 */
export function hashesOf(keys: PersonKeys): number[] {
  const hashes: number[] = [];
  for (const [lead, ...others] of LEADS) {
    const text = keys[lead];
    if (text === undefined) continue;
    const state = hash(text, FIRST_STATE);
    if (others.length === 0) hashes.push(state);
    for (const other of others) addPair(hashes, state, other, keys[other]);
  }
  return hashes;
}

/** Adds the hashes of a key that stands behind another: whole, and without each of its letters. */
function addPair(hashes: number[], state: number, key: PersonKeyName, text: string | undefined) {
  if (text === undefined) return;
  hashes.push(hash(text, state));
  if (!mayErr(key, text)) return;
  const prefix = prefixOf(key, text);
  let before = hash(text.slice(0, prefix), state);
  for (let i = prefix; i < text.length; i += 1) {
    hashes.push(hash(text, before, i + 1));
    before = Math.imul(before ^ text.charCodeAt(i), 16777619);
  }
}
