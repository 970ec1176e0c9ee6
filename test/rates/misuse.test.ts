import { expect, it } from 'vitest';
import { yen } from '../../src/money/index.js';
import { applyRate, includedTax } from '../../src/rates/index.js';
import { garble } from '../support/garble.js';

it.each([applyRate, includedTax])('%o refuses a wrong argument, by its name', (taxOf) => {
  const args = { yen: yen(142), rate: '0.10', rounding: 'down' } as const;
  const found = garble((given) => taxOf(given.yen, given.rate, given.rounding), args);
  // '5' is a rate, of five hundred percent.
  expect(found).toEqual({ crashes: [], answered: { rate: ['"5"'] }, unread: [] });
});
