/**
 * What looks like a full card number (PAN) is refused wherever it stands, and never written out.
 *
 * A number looks like one when 13 to 19 digits, with at most one space, hyphen or dot between two of
 * them, begin like a card of a known brand, have a length that brand uses, and pass the Luhn check.
 * Without the first two, one order number in ten would be refused by chance.
 */

/** First digits `from` … `to` (as so many digits) and the lengths that go with them. */
type Issuer = { readonly from: number; readonly to: number; readonly lengths: readonly number[] };

const LONG = [16, 17, 18, 19];

/** Ranges of issuer numbers (ISO/IEC 7812): Visa, Mastercard, Amex, JCB, Diners, Discover, UnionPay, Maestro, RuPay, Mir, Troy. */
const ISSUERS: readonly Issuer[] = [
  { from: 4, to: 4, lengths: [13, 16, 18, 19] },
  { from: 51, to: 55, lengths: [16] },
  { from: 2221, to: 2720, lengths: [16] },
  { from: 2200, to: 2205, lengths: LONG },
  { from: 34, to: 34, lengths: [15] },
  { from: 37, to: 37, lengths: [15] },
  { from: 3528, to: 3589, lengths: LONG },
  { from: 300, to: 305, lengths: [14, 16, 17, 18, 19] },
  { from: 309, to: 309, lengths: [14, 16, 17, 18, 19] },
  { from: 36, to: 36, lengths: [14, 16, 17, 18, 19] },
  { from: 38, to: 39, lengths: [14, 16, 17, 18, 19] },
  { from: 50, to: 50, lengths: [16, 18, 19] },
  { from: 56, to: 58, lengths: [16, 18, 19] },
  { from: 60, to: 69, lengths: LONG },
  { from: 81, to: 82, lengths: LONG },
  { from: 9792, to: 9792, lengths: [16] },
];

const LONG_RUN = /\d(?:[ .\-\u2010-\u2015\u2212\u3000]?\d){12,}/;
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
  const known = ISSUERS.some(({ from, to, lengths }) => {
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

/** Says whether a text holds something that looks like a full card number. */
export function holdsCardNumber(text: string): boolean {
  if (text.length < 13) return false;
  const normal = plain(text);
  const runs = normal.match(new RegExp(LONG_RUN, 'g'));
  return runs?.some(someStretch) ?? false;
}

/** Says whether a text has 13 digits or more in a row; such a text is not repeated in a message. */
export function hasLongDigitRun(text: string): boolean {
  return text.length >= 13 && /\d(?:[ .-]?\d){12,}/.test(plain(text));
}

/** {@link holdsCardNumber} for a value of any type: a text, or a number written without quotes. */
export function isCardNumberLike(value: unknown): boolean {
  if (typeof value === 'string') return holdsCardNumber(value);
  return typeof value === 'number' && holdsCardNumber(String(value));
}
