import { expect, it } from 'vitest';
import { addMonths, monthsBetween } from '../../src/calendar/index.js';
import { jstDate } from '../../src/time/index.js';
import { garble } from '../support/garble.js';

const jstDateOf = jstDate('2024-05-01');

it('refuses what is no day, and what is no number of months', () => {
  const none = { crashes: [], answered: {}, unread: [] };
  const added = garble((args) => addMonths(args.jstDate, args.months), {
    jstDate: jstDateOf,
    months: 1,
  });
  expect(added).toMatchObject({ answered: {}, unread: [] });
  // A year without four digits: the day that it would have been is refused.
  expect(added.crashes).toEqual([expect.stringMatching(/^months = a longer number .+: day: exp/)]);
  const later = garble((args) => monthsBetween(args.jstDate, jstDateOf), { jstDate: jstDateOf });
  const earlier = garble((args) => monthsBetween(jstDateOf, args.jstDate), { jstDate: jstDateOf });
  expect([later, earlier]).toEqual([none, none]);
});
