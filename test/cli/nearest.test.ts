import { expect, it } from 'vitest';
import { hint, nearest } from '../../src/cli/nearest.js';

const WORDS = ['liability/amount-changed', 'liability/released', 'fees/order', 'threeds/attempted'];

it.each([
  ['liability/amount-change', 'liability/amount-changed'],
  ['liabilty/released', 'liability/released'],
  ['order', 'fees/order'],
  ['ATTEMPTED', 'threeds/attempted'],
])('%s is nearest to %s', (given, word) => {
  expect(nearest(given, WORDS, 1)).toEqual([word]);
});

it('gives as many words as asked for, and is not held up by a long text', () => {
  expect(nearest('x'.repeat(1_000_000), WORDS, 3)).toHaveLength(3);
  expect(nearest('', WORDS, 2)).toHaveLength(2);
});

it.each([
  ['clasify', '; --classify is nearest'],
  ['class', '; --classify is nearest'],
  ['help', ''],
  ['constructor', ''],
  ['x', ''],
  ['', ''],
  ['x'.repeat(1_000_000), ''],
])('guesses what %.20s meant only where one is near', (given, message) => {
  expect(hint(given, ['classify', 'ledger', 'fees', 'disputes'], '--')).toBe(message);
});
