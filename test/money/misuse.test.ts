import { expect, it } from 'vitest';
import { isYen, yen } from '../../src/money/index.js';
import { garble } from '../support/garble.js';

it('refuses what is no yen, and says of anything whether it is', () => {
  const found = garble((args) => yen(args.yen), { yen: 5 });
  expect(found).toEqual({ crashes: [], answered: {}, unread: [] });
  const wrong = [undefined, null, '5', 5n, [5], {}, Object.create(null), Symbol('s'), () => 5];
  expect(wrong.filter(isYen)).toEqual([]);
});
