import { expect, test } from 'vitest';
import {
  bool,
  hasLongDigitRun,
  holdsCardNumber,
  isCardNumberLike,
  list,
  nullable,
  oneOf,
  optional,
  parseWith,
  pattern,
  record,
  variant,
  whole,
} from '../../src/input/index.js';

const none = undefined as never;

test.each<[string, () => unknown, string]>([
  ['parseWith', () => parseWith(none, 1), 'reader: expected a reader, received nothing'],
  ['record', () => record(none), 'fields: expected an object, received nothing'],
  ['a field', () => record({ id: none }), 'fields.id: expected a reader, received nothing'],
  ['variant', () => variant('record', none), 'readers: expected an object, received nothing'],
  ['its field', () => variant(none, {}), 'field: expected a text, received nothing'],
  [
    'a kind',
    () => variant('record', { a: none }),
    'readers.a: expected a reader, received nothing',
  ],
  ['list', () => list(none), 'reader: expected a reader, received nothing'],
  ['nullable', () => nullable(none), 'reader: expected a reader, received nothing'],
  ['optional', () => optional(none, null), 'reader: expected a reader, received nothing'],
  ['oneOf', () => oneOf(none), 'words: expected a list, received nothing'],
  ['whole', () => whole(1, none), 'to: expected a whole number, received nothing'],
  ['pattern', () => pattern('[0-9]' as never, 'a digit'), 'form: expected a regular expression'],
  ['holdsCardNumber', () => holdsCardNumber(4111 as never), 'text: expected a text, received 4111'],
  ['hasLongDigitRun', () => hasLongDigitRun(none), 'text: expected a text, received nothing'],
])('%s, given nothing of use', (_, call, message) => {
  expect(call).toThrow(message);
  expect(call).toThrow(expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }));
});

test('any value may be looked at for a card number', () => {
  for (const value of [undefined, null, {}, [], true, bool])
    expect(isCardNumberLike(value)).toBe(false);
});
