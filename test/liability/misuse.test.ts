import { expect, it } from 'vitest';
import {
  findService,
  findServiceAt,
  type LiabilityFacts,
  resolveLiability,
  resolveLoss,
  resolveSubscription,
  type ServicePeriods,
} from '../../src/liability/index.js';
import { SHOPSERVE_LIABILITY } from '../../src/liability/presets/index.js';
import { instant, jstDate, toEpochMs } from '../../src/time/index.js';
import { garble } from '../support/garble.js';

const terms = SHOPSERVE_LIABILITY;
const at = instant('2024-05-01T10:00:00+09:00');
const periods: ServicePeriods = {
  from: instant('2021-05-19T08:00:00+09:00'),
  until: instant('2025-05-19T08:00:00+09:00'),
  suspended: [
    { from: instant('2024-05-01T09:00:00+09:00'), until: instant('2024-05-01T11:00:00+09:00') },
  ],
};
const facts: LiabilityFacts = {
  brand: 'visa',
  placedOn: jstDate('2024-05-01'),
  service: 'in-service',
  order: 'first-delivery',
  total: 'positive',
  result: 'authenticated',
  funding: 'credit',
};
const none = { crashes: [], answered: {}, unread: [] };

it('refuses a wrong field of periods, by its name', () => {
  // Periods without an end, or without an outage, are periods too.
  const answered = {
    periods: ['null'],
    'periods.until': ['null'],
    'periods.suspended': ['a list'],
    'periods.suspended.0.until': ['null'],
  };
  const args = { periods: periods as ServicePeriods | null, at };
  expect(garble((a) => findService(a.periods, a.at), args)).toEqual({ ...none, answered });
  const ms = toEpochMs(at);
  const found = garble((a) => findServiceAt(a.periods, a.ms), { periods: args.periods, ms });
  expect(found).toEqual({ ...none, answered });
});

/** A table that is none is refused as one: it lacks its rows. */
function named(found: ReturnType<typeof garble>) {
  const crashes = found.crashes.filter((crash) => !/: rows: expected a list/.test(crash));
  return { ...found, crashes };
}

it('refuses a wrong field of facts, by its name, and terms that lack a table', () => {
  // Tables that a question does not read may be missing.
  const unread = (...tables: string[]) => ({
    ...none,
    unread: tables.map((table) => `terms.${table}`),
  });
  const placed = named(garble((a) => resolveLiability(a.facts, a.terms), { facts, terms }));
  expect(placed).toEqual(unread('losses', 'subscription'));
  const loss = { brand: 'visa' as const, cause: 'amount-changed' as const, terms };
  const lost = named(garble((a) => resolveLoss(a.brand, a.cause, a.terms), loss));
  expect(lost).toEqual(unread('brandService', 'gate', 'result', 'subscription'));
  const later = { application: 'authenticated', card: 'same', amount: 'same' } as const;
  const args = { facts: later, terms };
  const found = named(garble((a) => resolveSubscription(a.facts, a.terms), args));
  expect(found).toEqual(unread('brandService', 'gate', 'result', 'losses'));
});

it.each<[string, () => unknown, string]>([
  [
    'a brand whose loss nobody knows',
    () => resolveLoss('discover' as never, 'released', terms),
    'brand: expected visa | mastercard | jcb | amex | diners, received "discover"',
  ],
  [
    'a total that would have been read as a positive one',
    () => resolveLiability({ ...facts, total: 0 as never }, terms),
    'total: expected zero | positive, received 0',
  ],
  ['no moment', () => findService(null, undefined as never), 'at: expected an instant like'],
  [
    'periods that end with nothing',
    () => findService({ from: at, suspended: [] } as never, at),
    'periods.until: expected an instant like 2024-05-01T09:00:00+09:00, received nothing',
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
