import fc from 'fast-check';
import type { OrderEvent } from '../../src/authorization/index.js';
import { BRANDS, type Brand } from '../../src/cards/index.js';
import type { Application, Order, OrderAuthentication } from '../../src/ledger/index.js';
import { yen } from '../../src/money/index.js';
import { TRANS_STATUSES } from '../../src/threeds/index.js';
import { type Instant, toJstText } from '../../src/time/index.js';

/** Arbitraries of order files, built from the vocabularies alone. */

const HOUR = 3_600_000;
export const PLACED_MS = Date.UTC(2024, 4, 1, 1);

/** A moment within 40 days of the order, to the hour, now and then before it. */
const moment: fc.Arbitrary<Instant> = fc
  .integer({ min: -24, max: 40 * 24 })
  .map((hours) => toJstText(PLACED_MS + hours * HOUR));

const total = fc.constantFrom(800, 1000, 1200).map(yen);

export const event: fc.Arbitrary<OrderEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('saved' as const, 'address-changed' as const), at: moment }),
  fc.record({
    type: fc.constantFrom('authorization-released' as const, 'settlement-cancelled' as const),
    at: moment,
  }),
  fc.record({ type: fc.constant('amount-changed' as const), at: moment, total }),
  fc.record({
    type: fc.constant('settlement-requested' as const),
    at: moment,
    reauthorization: fc.constantFrom('approved' as const, 'refused' as const),
  }),
  fc.record({ type: fc.constant('refunded' as const), at: moment, amount: total }),
  fc.record({
    type: fc.constant('fraud-signal' as const),
    at: moment,
    level: fc.constantFrom('match' as const, 'resemble' as const),
  }),
);

export const events = fc.array(event, { maxLength: 12 });

export const authentication: fc.Arbitrary<OrderAuthentication | null> = fc.option(
  fc.record({
    transStatus: fc.constantFrom(...TRANS_STATUSES),
    eci: fc.constantFrom('05', '06', '07', '02', null),
    authenticationValue: fc.constantFrom(true, false, null),
  }),
);

export const brand = fc.constantFrom(...BRANDS);

/** A one-off order. */
export function orderOf(
  fields: { brand: Brand; authentication: OrderAuthentication | null } & Partial<Order>,
): Order {
  return {
    id: 'A-1',
    placedAt: toJstText(PLACED_MS),
    total: yen(1000),
    test: false,
    card: { funding: 'credit', issued: 'domestic' },
    subscription: null,
    events: [],
    ...fields,
  };
}

export const order: fc.Arbitrary<Order> = fc.record({ brand, authentication, events }).map(orderOf);

export const application: fc.Arbitrary<Application> = fc.record({
  id: fc.constant('S-1'),
  appliedAt: fc.constant(toJstText(PLACED_MS - 60 * 24 * HOUR)),
  brand,
  total: fc.constantFrom(yen(0), yen(1000)),
  authentication,
  events: fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('card-changed' as const), at: moment }),
      fc.record({ type: fc.constant('amount-changed' as const), at: moment, total }),
    ),
    { maxLength: 3 },
  ),
});

export const AUTHENTICATED: OrderAuthentication = {
  transStatus: 'Y',
  eci: '05',
  authenticationValue: true,
};
