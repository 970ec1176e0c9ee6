/** How people are written in Japan, and what of them is the same in every spelling. */
export { normalizePerson, personKeys } from './person.js';
export {
  PERSON_FIELDS,
  PERSON_KEYS,
  type Person,
  type PersonAddress,
  type PersonField,
  type PersonKeyName,
  type PersonKeys,
} from './types.js';
