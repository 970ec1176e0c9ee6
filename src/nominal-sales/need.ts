import { need, needWord } from '../errors/index.js';
import { isCardNumberLike } from '../input/index.js';
import { needFields, needObject } from '../nominal/need.js';
import { SOLD_WORDS } from './types.js';

/** Throws unless a value is a sale with its names and its use; a card number is refused and not shown. */
export function needSale(sale: unknown): void {
  needObject('sale', sale);
  const { id, card, merchant, use } = sale as Record<string, unknown>;
  for (const [name, value] of Object.entries({ id, card, merchant })) {
    need(!isCardNumberLike(value), name, 'no card number', value);
    need(typeof value === 'string' && value !== '', name, 'a text', value);
  }
  needWord(SOLD_WORDS, 'use', use);
}

/** Throws unless a value is a policy. */
export function needSalesPolicy(policy: object): void {
  needFields(['amounts', 'split'], 'policy', policy);
}

/** Throws unless a value is a word of a vocabulary, or `null`: not known. */
export function needKnown(words: readonly string[], path: string, value: unknown): void {
  const fits = value === null || words.includes(value as string);
  need(fits, path, `null | ${words.join(' | ')}`, value);
}
