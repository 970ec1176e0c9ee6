import fc from 'fast-check';

/** First digits and lengths by brand, as the brands publish them; kept apart from the library's own. */
const KINDS: readonly (readonly [from: number, to: number, length: number])[] = [
  [4, 4, 16],
  [4, 4, 13],
  [4, 4, 19],
  [51, 55, 16],
  [2221, 2720, 16],
  [34, 34, 15],
  [37, 37, 15],
  [3528, 3589, 16],
  [300, 305, 14],
  [36, 36, 14],
  [38, 39, 14],
  [6011, 6011, 16],
  [644, 659, 16],
  [62, 62, 16],
  [62, 62, 19],
  [5018, 5018, 16],
  [6759, 6759, 16],
];

/** The digit that completes a number so that it passes the Luhn check. */
export function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Numbers that could be on a card. */
export const cardNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...KINDS), fc.nat(), fc.array(fc.nat(9), { minLength: 19, maxLength: 19 }))
  .map(([[from, to, length], prefix, rest]) => {
    const digits = `${from + (prefix % (to - from + 1))}${rest.join('')}`.slice(0, length - 1);
    return digits + luhnDigit(digits);
  });

/** Ways to write a number of digits: what stands between groups, and how the digits look. */
export const SPELLINGS: readonly (readonly [name: string, write: (digits: string) => string])[] = [
  ['as it is', (digits) => digits],
  ['in fours', (digits) => grouped(digits, ' ')],
  ['with hyphens', (digits) => grouped(digits, '-')],
  ['with dots', (digits) => grouped(digits, '.')],
  ['with en dashes', (digits) => grouped(digits, '\u2013')],
  ['with minus signs', (digits) => grouped(digits, '\u2212')],
  ['with full-width hyphens', (digits) => grouped(digits, '\uff0d')],
  ['with full-width blanks', (digits) => grouped(digits, '\u3000')],
  ['with no-break blanks', (digits) => grouped(digits, '\u00a0')],
  ['in full-width digits', (digits) => wide(digits)],
  ['in full-width fours', (digits) => wide(grouped(digits, '\u3000'))],
  ['digit by digit', (digits) => [...digits].join(' ')],
  ['after a word', (digits) => `カード番号${digits}`],
  ['in a sentence', (digits) => `card ${grouped(digits, '-')}, thanks`],
  ['after a date', (digits) => `2024-05-01 ${digits}`],
  ['before a date', (digits) => `${digits} 2024-05-01`],
  ['in quotes', (digits) => `"${digits}"`],
  ['in a track', (digits) => `%B${digits}^YAMADA/TARO^2912`],
  ['in a query', (digits) => `?pan=${digits}&cvv=`],
];

function grouped(digits: string, between: string): string {
  return (digits.match(/\d{1,4}/g) ?? []).join(between);
}

function wide(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}
