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

/** Keys that a row of the table of levels asks for: alone, or two together. */
export const LEADS: readonly (readonly [PersonKeyName, PersonKeyName?])[] = [
  ['phone'],
  ['mail'],
  ['house'],
  ['block', 'name'],
  ['block', 'kana'],
  ['block', 'heard'],
  ['postalBlock', 'name'],
  ['postalBlock', 'kana'],
  ['postalBlock', 'heard'],
  ['stem', 'name'],
  ['stem', 'kana'],
  ['stem', 'heard'],
  ['stem', 'block'],
  ['stem', 'postalBlock'],
];

/** Keys that are similar, too, if one letter is another, is missing or is too many. */
export const SPELT: readonly PersonKeyName[] = ['name', 'heard'];

/**
 * Lengths of names, the longer of two, in which one letter may be wrong. A shorter one is another
 * name.
 */
export const SPELT_LENGTHS = { from: 4, to: 32 };
