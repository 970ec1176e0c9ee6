import { need } from '../errors/index.js';
import { PERSON_FIELDS, type Person } from './types.js';

/** A longer text is no name and no address. */
const LONGEST = 200;

/** Throws unless a person has all fields and no other, each of them a text or `null`. */
export function checkPerson(person: Person): void {
  checkFields(person, 'person', PERSON_FIELDS);
  const { address } = person;
  if (address !== null) checkFields(address, 'person.address', ['postalCode', 'text']);
  for (const [field, value] of Object.entries({ ...person, ...address })) {
    if (field === 'address' || (value === null && field !== 'text')) continue;
    if (typeof value === 'string' && value.length <= LONGEST) continue;
    need(false, `person: ${field}`, `a text of at most ${LONGEST} characters`, value);
  }
}

function checkFields(value: object, path: string, fields: readonly string[]): void {
  if (typeof value !== 'object' || value === null) {
    need(false, path, `an object with ${fields.join(', ')}`, value);
  }
  for (const field of fields) {
    need(Object.hasOwn(value, field), path, field, undefined);
  }
  const unknown = Object.keys(value).find((field) => !fields.includes(field));
  if (unknown !== undefined) need(false, path, `no field but ${fields.join(', ')}`, unknown);
}
