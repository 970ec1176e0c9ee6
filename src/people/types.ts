/** What is known of a person, field by field. */
export const PERSON_FIELDS = ['name', 'kana', 'phone', 'mail', 'address'] as const;

/** A field of a person. */
export type PersonField = (typeof PERSON_FIELDS)[number];

/** A delivery address as somebody wrote it. */
export type PersonAddress = {
  /** Seven digits, with or without a hyphen; `null` if it stands in the text or is not known. */
  readonly postalCode: string | null;
  /** From the prefecture or the city to the room, in any spelling. Without a city it is no house. */
  readonly text: string;
};

/** Somebody who orders or receives, in any spelling; `null` is what is not known. */
export type Person = {
  readonly name: string | null;
  /** The reading of the name (フリガナ). */
  readonly kana: string | null;
  readonly phone: string | null;
  readonly mail: string | null;
  readonly address: PersonAddress | null;
};

/** Names of the keys of a person: one for each thing that two persons can have in common. */
export const PERSON_KEYS = [
  'name',
  'kana',
  'heard',
  'phone',
  'mail',
  'stem',
  'house',
  'block',
  'postalBlock',
] as const;

/**
 * The name of a key. `heard` is the reading as it sounds, `stem` a mail address without tag and
 * number, `house` an address down to the room (missing if a building of many homes is named without
 * one, or a town without its city), `block` its town and first two numbers, `postalBlock` its postal
 * code and first two numbers.
 */
export type PersonKeyName = (typeof PERSON_KEYS)[number];

/** Keys of one person, readable or digested. A key that the person does not give is missing. */
export type PersonKeys = { readonly [K in PersonKeyName]?: string };
