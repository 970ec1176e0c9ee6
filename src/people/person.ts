import { checkPerson } from './check.js';
import {
  type House,
  heard,
  houseOf,
  isHome,
  normalMail,
  normalName,
  normalPhone,
  stemOf,
  textOf,
} from './read.js';
import type { Person, PersonKeys } from './types.js';

/** The fields of a person in their one spelling. */
type Normal = Omit<Person, 'address'> & { readonly house: House | null };

/**
 * Writes a person so that all spellings come out alike: one width, one kana, usual kanji, numbers
 * in digits, no company forms, no prefecture, no streets of Kyoto, no names of buildings. Where a
 * building is named and no room in it, the address ends in ビル; a lone digit is followed by 番.
 *
 * What cannot be compared is `null`: a telephone number of eight digits, of one digit all through or
 * of digits in a row, a mail address without a host. It does not say whether anything exists, and it
 * is no form to print on a parcel. Normalising twice changes nothing.
 *
 * @throws InvalidInputError for a field that is missing, unknown, no text, or longer than 200
 * characters.
 * @example
 * ```ts
 * const person = normalizePerson({ name: '髙橋　太郎 様', kana: null, phone: '＋８１ 90-1234-5679', mail: 'T.Takahashi+x@googlemail.com', address: { postalCode: null, text: '〒100-0005 東京都千代田区丸の内一丁目２番地３ ○○ビル２０１号室' } });
 * [person.name, person.phone, person.mail] // => ['高橋太郎', '09012345679', 'ttakahashi@gmail.com']
 * person.address // => { postalCode: '1000005', text: '千代田区丸ノ内1-2-3-201' }
 * ```
 * @public
 */
export function normalizePerson(person: Person): Person {
  const { house, ...fields } = normalOf(person);
  if (house === null) return { ...fields, address: null };
  const { postalCode } = house;
  const text = textOf(house);
  return { ...fields, address: postalCode || text ? { postalCode, text } : null };
}

/**
 * The keys by which somebody can be found again, each begun with its name so that no two fields
 * have one in common. Equal keys mean the same, or something similar: see {@link PersonKeyName}.
 *
 * They are readable. What may leave the shop is their digests: `digestKeys` of
 * `menseki/known-fraud`.
 *
 * @throws InvalidInputError as {@link normalizePerson}.
 * @example
 * ```ts
 * personKeys({ name: null, kana: null, phone: '090-1234-5679', mail: 'Yamada.01@example.jp', address: null })
 * // => { phone: 'phone/09012345679', mail: 'mail/yamada.01@example.jp', stem: 'stem/yamada@example.jp' }
 * ```
 * @public
 */
export function personKeys(person: Person): PersonKeys {
  const { name, kana, phone, mail, house } = normalOf(person);
  const values: { readonly [K in keyof Required<PersonKeys>]: string | null } = {
    name,
    kana,
    heard: kana && heard(kana),
    phone,
    mail,
    stem: mail && stemOf(mail),
    house: house && isHome(house) ? at(house, house.place) : null,
    block: at(house, house?.place, 2),
    postalBlock: at(house, house?.postalCode, 2),
  };
  const known = Object.entries(values).filter(([, value]) => value);
  return Object.fromEntries(known.map(([key, value]) => [key, `${key}/${value}`]));
}

/** A part of an address: where, and the first of its numbers. */
function at(
  house: House | null,
  where: string | null | undefined,
  count = Number.POSITIVE_INFINITY,
) {
  const numbers = house?.numbers.slice(0, count).join('-');
  return where && numbers ? `${where} ${numbers}` : null;
}

function normalOf(person: Person): Normal {
  checkPerson(person);
  const { name, kana, phone, mail, address } = person;
  const written = name && normalName(name);
  return {
    name: written || null,
    // A name in kana reads as it is written.
    kana: (kana && normalName(kana)) || (/^[ァ-ヺー]+$/.test(written ?? '') ? written : null),
    phone: (phone && normalPhone(phone)) || null,
    mail: (mail && normalMail(mail)) || null,
    house: address && houseOf(address),
  };
}
