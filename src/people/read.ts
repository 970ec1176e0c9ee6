import { kanji2number } from '@geolonia/japanese-numeral';
import {
  ADDRESS_ADDITIONS,
  AROUND_MAIL,
  BUILDING,
  CHOME_ALONE,
  COUNTED_PLACE,
  COUNTING,
  COUNTRY_CODE,
  DIALLED,
  EXTENSION,
  FILLER,
  GOOGLE_MAIL,
  HEARD_ALIKE,
  HEARD_AS,
  HOUSE_NUMBERS,
  IDLE_NUMBERS,
  JOINING_KE,
  JOINING_NO,
  JOINING_TSU,
  KANJI,
  KYOTO_STREETS,
  LONG_SOUND,
  MAIL_TAG,
  MAIL_TRIMMINGS,
  MUNICIPAL,
  NAME_ADDITIONS,
  NO_LETTER,
  NUMERAL,
  PLACE,
  POSTAL_CODE,
  PREFECTURE,
  UNSEEN,
  USUAL,
  ZERO_EATEN,
} from './spellings.js';
import type { PersonAddress } from './types.js';

/** Where somebody lives: the place, and the numbers there, from the block down to the room. */
export type House = {
  readonly postalCode: string | null;
  readonly place: string;
  readonly numbers: readonly string[];
  /** It is a house of many rooms, and none of them is given. */
  readonly lacksRoom: boolean;
};

/** One width, one case, one kana, usual kanji, and nothing that cannot be seen. Spaces stay. */
function fold(text: string): string {
  // Most mail addresses and telephone numbers: nothing in them is written in two ways but the case.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  const narrow = text.replace(/゛/g, '\u3099').replace(/゜/g, '\u309a').replace(UNSEEN, '');
  return narrow
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 96))
    .replace(KANJI, (kanji) => USUAL[kanji] ?? kanji);
}

/** Letters and digits of a text. */
function letters(text: string): string {
  return text.replace(new RegExp(NO_LETTER, 'gu'), '').normalize('NFKC');
}

/**
 * What a text is when doing it once more changes nothing. No text needs more rounds than it has
 * signs.
 */
function settled(text: string, pass: (text: string) => string): string {
  let last = text;
  for (let round = 0; round <= text.length; round += 1) {
    const next = pass(last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/**
 * A name, or the reading of one, without company forms. In Latin letters the order is left aside.
 */
export function normalName(text: string): string | null {
  return settled(text, bareName) || null;
}

function bareName(text: string): string {
  const words = fold(text)
    .replace(NAME_ADDITIONS, ' ')
    .split(/[\s・]+/)
    .map(letters);
  const isLatin = words.every((word) => /^[a-z]*$/.test(word));
  return (isLatin ? words.sort() : words).join('');
}

/** A reading as it is heard: sounds of one kind, long or short. */
export function heard(kana: string): string {
  return kana
    .replace(/[ァ-ヺ]/g, (sound) => HEARD_AS[HEARD_ALIKE.indexOf(sound)] ?? sound)
    .replace(LONG_SOUND, '');
}

/**
 * A telephone number as it is dialled in Japan, others with their plus sign; `null` for a filler.
 */
export function normalPhone(text: string): string | null {
  const written = fold(text).replace(EXTENSION, '');
  const digits = (/^\D*\+/.test(written) ? '+' : '') + written.replace(/\D/g, '');
  const number = digits.replace(COUNTRY_CODE, '0').replace(ZERO_EATEN, '0');
  return DIALLED.test(number) && !FILLER.test(number) ? number : null;
}

/** A mail address; `null` for a text that is none. */
export function normalMail(text: string): string | null {
  const bare = fold(text).replace(/\s/g, '').replace(AROUND_MAIL, '');
  const [, local, host] = /^([^@]+)@([^@]+\.[^@.]+)$/.exec(bare) ?? [];
  if (local === undefined || host === undefined) return null;
  if (!GOOGLE_MAIL.test(host)) return `${local}@${host}`;
  const heeded = local.replace(MAIL_TAG, '').replaceAll('.', '');
  return heeded ? `${heeded}@gmail.com` : null;
}

/** What addresses have in common that somebody makes in a row: yamada01, yamada.02, yamada+x. */
export function stemOf(mail: string): string {
  const [local, host] = mail.split('@') as [string, string];
  const stem = local.replace(MAIL_TRIMMINGS, '');
  return `${stem.length < 4 ? local.replace(MAIL_TAG, '') : stem}@${host}`;
}

/**
 * Reads an address, whatever its spelling. Names of buildings are left aside, their numbers are
 * not.
 */
export function houseOf({ postalCode, text }: PersonAddress): House {
  const given = letters(fold(postalCode ?? ''));
  let code = /^\d{7}$/.test(given) ? given : null;
  let house: Omit<House, 'postalCode'> = { place: '', numbers: [], lacksRoom: false };
  settled(text, (one) => {
    const written = fold(one);
    const [before = '', ...found] = POSTAL_CODE.exec(written) ?? [];
    code ??= found.join('') || null;
    house = placed(written.slice(before.length));
    return textOf(house);
  });
  return { postalCode: code, ...house };
}

/** Whether an address can be told from all others: its town is named, and its room if it has one. */
export function isHome({ place, lacksRoom }: House): boolean {
  return !lacksRoom && MUNICIPAL.test(place);
}

/** An address in its one spelling. */
export function textOf({ place, numbers, lacksRoom }: Omit<House, 'postalCode'>): string {
  // A lone digit would be a chome.
  const isLoneDigit = numbers.length === 1 && /^\d$/.test(numbers[0] as string);
  return place + numbers.join('-') + (isLoneDigit ? '番' : '') + (lacksRoom ? 'ビル' : '');
}

/** The place and the numbers of an address without a postal code. */
function placed(text: string): Omit<House, 'postalCode'> {
  const plain = text
    .replace(ADDRESS_ADDITIONS, '')
    .replace(JOINING_KE, 'ケ')
    .replace(JOINING_NO, 'ノ')
    .replace(JOINING_TSU, 'ツ')
    .replace(COUNTING, digitsOf);
  const [before = ''] = PLACE.exec(plain) ?? [];
  const rest = plain
    .slice(before.length)
    .replace(IDLE_NUMBERS, ' ')
    .replace(/地下(?=\d)/g, 'b')
    .replace(/階/g, 'f');
  const place = letters(before).replace(PREFECTURE, '').replace(KYOTO_STREETS, '');
  const buildings = [...rest.matchAll(BUILDING)];
  const lot = numbersIn(rest.slice(0, buildings[0]?.index));
  const isChome = lot.length === 1 && (CHOME_ALONE.test(rest) || COUNTED_PLACE.test(place));
  if (isChome) return { place, numbers: [], lacksRoom: false };
  const isWhole = hasRoom(lot, rest, buildings.at(-1));
  const numbers = isWhole ? numbersIn(rest) : lot;
  return { place, numbers, lacksRoom: !isWhole && lot.length > 0 };
}

function numbersIn(text: string): string[] {
  return (text.match(HOUSE_NUMBERS) ?? []).map((one) => one.replace(/^0+(?=\d)/, ''));
}

/** Whether the numbers go down to the room, or the house has none. */
function hasRoom(lot: readonly string[], rest: string, building?: RegExpExecArray): boolean {
  if (building === undefined) return true;
  // Before the name of a building: 1-2-3-201, or 1-2-201, as few blocks have a hundred houses.
  const isRoomBefore = lot.length > 3 || (lot.length === 3 && Number(lot[2]) > 100);
  return isRoomBefore || numbersIn(rest.slice(building.index + building[0].length)).length > 0;
}

function digitsOf(numeral: string): string {
  return NUMERAL.test(numeral) ? String(kanji2number(numeral)) : numeral;
}
