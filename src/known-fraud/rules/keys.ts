import type { PersonField, PersonKeyName } from '../../people/index.js';

/**
 * What it means that two persons have a key in common. What is the same comes before what is
 * similar.
 */
export const MEANINGS: {
  readonly [K in PersonKeyName]: readonly [field: PersonField, likeness: 'same' | 'similar'];
} = {
  name: ['name', 'same'],
  kana: ['kana', 'same'],
  heard: ['kana', 'similar'],
  phone: ['phone', 'same'],
  mail: ['mail', 'same'],
  stem: ['mail', 'similar'],
  house: ['address', 'same'],
  block: ['address', 'similar'],
  postalBlock: ['address', 'similar'],
};

/** Keys that a row of the table of levels asks for: the first alone, or with each of the others. */
export const LEADS: readonly (readonly [PersonKeyName, ...PersonKeyName[]])[] = [
  ['phone'],
  ['mail'],
  ['house'],
  ['block', 'name', 'kana', 'heard'],
  ['postalBlock', 'name', 'kana', 'heard'],
  ['stem', 'name', 'kana', 'heard', 'block', 'postalBlock'],
];

/** Keys that are similar, too, if one letter is another, is missing or is too many. */
export const SPELT: readonly PersonKeyName[] = ['name', 'heard'];

/**
 * Lengths of names, the longer of two, in which one letter may be wrong. A shorter one is another
 * name.
 */
export const SPELT_LENGTHS = { from: 4, to: 32 };
