import { hasLongDigitRun, holdsCardNumber, isCardNumberLike } from './card-number.js';

/** Says what was received, for a message: short, and never a card number. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return describeText(value);
    case 'number':
      return describeNumber(value);
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'nothing';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

function describeNumber(value: number): string {
  if (isCardNumberLike(value)) return 'a card number (not shown)';
  return Math.abs(value) >= 1e12 ? 'a number of 13 digits or more' : String(value);
}

function describeText(text: string): string {
  if (holdsCardNumber(text)) return 'a card number (not shown)';
  if (hasLongDigitRun(text)) return 'a text with 13 digits or more (not shown)';
  return JSON.stringify(text.length <= 40 ? text : `${text.slice(0, 40)}…`);
}
