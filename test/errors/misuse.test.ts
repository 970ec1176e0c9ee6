import { expect, it } from 'vitest';
import { needObject } from '../../src/errors/index.js';

it.each<[unknown, string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  ['x', '"x"'],
  [5, '5'],
  [() => 1, 'a function'],
  ['4111111111111111', 'a longer text (not shown)'],
])('an object is asked for, and %o is none', (value, received) => {
  expect(() => needObject('order.card', value)).toThrow(
    `order.card: expected an object, received ${received}`,
  );
});

it.each([[{}], [Object.create(null)], [new Date(0)], [Object.freeze({ a: 1 })]])(
  'an object passes: %o',
  (value) => {
    expect(() => needObject('order', value)).not.toThrow();
  },
);
