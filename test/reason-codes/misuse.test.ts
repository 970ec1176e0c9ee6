import { expect, it } from 'vitest';
import { findReasonCode } from '../../src/reason-codes/index.js';
import { garble } from '../support/garble.js';

it('refuses a wrong argument, by its name', () => {
  const args = { brand: 'visa', code: '11' } as const;
  const found = garble((given) => findReasonCode(given.brand, given.code), args);
  expect(found).toEqual({ crashes: [], answered: {}, unread: [] });
});
