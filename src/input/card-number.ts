/**
 * What looks like a full card number (PAN) is refused wherever it stands, and never written out.
 *
 * A number looks like one when 13 to 19 digits, with at most one space, hyphen or dot between two of
 * them, begin like a card of a known brand, have a length that brand uses, and pass the Luhn check.
 * Without the first two, one order number in ten would be refused by chance. UUIDs and digests are
 * not looked into.
 */

import { need } from '../errors/index.js';

/** First digits from … to (as so many digits), and the lengths that go with them. */
type Issuer = readonly [from: number, to: number, lengths: readonly number[]];

const LONG = [16, 17, 18, 19];
const DINERS = [14, ...LONG];
const MAESTRO = [16, 18, 19];

/** Ranges of issuer numbers (ISO/IEC 7812): Visa, Mastercard, Amex, JCB, Diners, Discover, UnionPay, Maestro, RuPay, Mir, Troy. */
const ISSUERS: readonly Issuer[] = [
  [4, 4, [13, 16, 18, 19]],
  [51, 55, [16]],
  [2221, 2720, [16]],
  [2200, 2205, LONG],
  [34, 34, [15]],
  [37, 37, [15]],
  [3528, 3589, LONG],
  [300, 305, DINERS],
  [309, 309, DINERS],
  [36, 36, DINERS],
  [38, 39, DINERS],
  [50, 50, MAESTRO],
  [56, 58, MAESTRO],
  [60, 69, LONG],
  [81, 82, LONG],
  [9792, 9792, [16]],
];

/**
 * UUIDs, and digests in hexadecimal, with some letter in them: their digits are chance, and one UUID
 * in 2,300 would be refused for them.
 */
const BY_CHANCE =
  /(?<![\da-z])(?=[\d-]{0,36}[a-f])([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32,128})(?![\da-z])/gi;

const LONG_RUN = /\d(?:[ .\-\u2010-\u2015\u2212\u3000]?\d){12,}/g;
const GROUPS = /\d+/g;

/** Full-width and other compatibility forms become plain digits and hyphens first. */
function plain(text: string): string {
  return text.normalize('NFKC');
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isCardNumber(digits: string): boolean {
  const known = ISSUERS.some(([from, to, lengths]) => {
    const prefix = Number(digits.slice(0, String(from).length));
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
  return known && passesLuhn(digits);
}

/** Looks at every stretch of neighbouring groups: a date before a number does not hide it. */
function someStretch(run: string): boolean {
  const groups = run.match(GROUPS) ?? [];
  for (let first = 0; first < groups.length; first += 1) {
    let joined = '';
    for (let last = first; last < groups.length && joined.length < 20; last += 1) {
      joined += groups[last];
      if (joined.length >= 13 && joined.length <= 19 && isCardNumber(joined)) return true;
    }
  }
  return false;
}

/**
 * Says whether a text holds something that looks like a full card number.
 *
 * @throws InvalidInputError for what is no text; `isCardNumberLike` takes any value.
 */
export function holdsCardNumber(text: string): boolean {
  need(typeof text === 'string', 'text', 'a text', text);
  return holds(text);
}

function holds(text: string): boolean {
  if (text.length < 13) return false;
  const normal = plain(text);
  if (normal.search(LONG_RUN) < 0) return false;
  const runs = normal.replace(BY_CHANCE, 'x').match(LONG_RUN);
  return runs?.some(someStretch) ?? false;
}

/** Says whether a text has 13 digits or more in a row; such a text is not repeated in a message. */
export function hasLongDigitRun(text: string): boolean {
  need(typeof text === 'string', 'text', 'a text', text);
  return text.length >= 13 && plain(text).search(LONG_RUN) >= 0;
}

/** {@link holdsCardNumber} for a value of any type: a text, or a number written without quotes. */
export function isCardNumberLike(value: unknown): boolean {
  if (typeof value === 'string') return holds(value);
  return typeof value === 'number' && holds(String(value));
}
