import { expect, it } from 'vitest';
import { classifyAttempt } from '../../src/gateways/index.js';
import { garble } from '../support/garble.js';

it('refuses a wrong field, by its name', () => {
  const facts = { handling: 'graded', grade: 'issuer-risk' } as const;
  const found = garble((args) => classifyAttempt(args.facts), { facts });
  expect(found).toEqual({ crashes: [], answered: {}, unread: [] });
});
