import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateApplication, evaluateOrder, type Order } from '../../src/ledger/index.js';
import { SHOPSERVE } from '../../src/profiles/index.js';
import { type Instant, instant, toEpochMs, toJstText } from '../../src/time/index.js';
import {
  AUTHENTICATED,
  application,
  brand,
  events,
  order,
  orderOf,
  PLACED_MS,
} from '../support/orders.js';

const ASOF = instant('2024-06-30T00:00:00+09:00');
const CONTEXT = { profile: SHOPSERVE, asOf: ASOF, service: null, application: null };
const HOUR = 3_600_000;

/** The same moment, written with another offset. */
function rewrite(at: Instant, hours: number): Instant {
  const sign = hours < 0 ? '-' : '+';
  const local = new Date(toEpochMs(at) + hours * HOUR).toISOString().slice(0, 19);
  return instant(`${local}${sign}${String(Math.abs(hours)).padStart(2, '0')}:00`);
}

describe('an order, always', () => {
  it('is never exempt unless it was authenticated or attempted', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { exemption, icon } = evaluateOrder(given, CONTEXT);
        const status = given.authentication?.transStatus;
        if (status !== 'Y' && status !== 'A') expect([exemption, icon]).toEqual(['none', 'none']);
      }),
    );
  });

  it('never becomes exempt again once forfeited, however its story goes on', () => {
    fc.assert(
      fc.property(order, (given) => {
        let forfeited = false;
        for (const { at } of [...given.events].sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at))) {
          const { exemption } = evaluateOrder(given, { ...CONTEXT, asOf: at });
          if (forfeited) expect(exemption).toBe('forfeited');
          forfeited = exemption === 'forfeited';
        }
      }),
    );
  });

  it('never loses by the four causes at JCB and AMEX', () => {
    fc.assert(
      fc.property(fc.constantFrom('jcb' as const, 'amex' as const), events, (brand, story) => {
        const given = orderOf({ brand, authentication: AUTHENTICATED, events: story });
        const { exemption, icon } = evaluateOrder(given, CONTEXT);
        expect(['exempt', 'pending']).toContain(exemption);
        expect(icon).toBe('active');
      }),
    );
  });

  it('loses at Visa, Mastercard and Diners if a request with a cause was ever approved', () => {
    const losing = fc.constantFrom('visa' as const, 'mastercard' as const, 'diners' as const);
    fc.assert(
      fc.property(losing, events, (brand, story) => {
        const given = orderOf({ brand, authentication: AUTHENTICATED, events: story });
        const { exemption, causes, authorization } = evaluateOrder(given, CONTEXT);
        if (causes.length === 0) expect(['exempt', 'pending']).toContain(exemption);
        if (causes.length > 0 && authorization.state === 'settlement-requested') {
          expect(exemption).toBe('forfeited');
        }
      }),
    );
  });

  it('is pending exactly when it was exempt and no authorization stands', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { exemption, authorization } = evaluateOrder(given, CONTEXT);
        const gone = ['released', 'settlement-cancelled', 'refused', 'lapsed'];
        if (exemption === 'pending') expect(gone).toContain(authorization.state);
        if (exemption === 'exempt') expect(gone).not.toContain(authorization.state);
      }),
    );
  });

  it('is changed by no illegal event', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { refused, ...answer } = evaluateOrder(given, CONTEXT);
        const illegal = new Set(refused.map(({ index }) => index));
        const legal = given.events.filter((_, index) => !illegal.has(index));
        const { refused: none, ...same } = evaluateOrder({ ...given, events: legal }, CONTEXT);
        expect(same).toEqual(answer);
        expect(none).toEqual([]);
      }),
    );
  });

  it('does not depend on how the offset of an instant is written', () => {
    fc.assert(
      fc.property(
        order,
        fc.integer({ min: -12, max: 14 }).filter((h) => h !== 0),
        (given, hours) => {
          const rewritten: Order = {
            ...given,
            placedAt: rewrite(given.placedAt, hours),
            events: given.events.map((event) => ({ ...event, at: rewrite(event.at, hours) })),
          };
          const asOf = rewrite(ASOF, hours);
          expect(evaluateOrder(rewritten, { ...CONTEXT, asOf })).toEqual(
            evaluateOrder(given, CONTEXT),
          );
        },
      ),
    );
  });

  it('does not depend on the order of events at different moments', () => {
    fc.assert(
      fc.property(order, fc.infiniteStream(fc.nat()), (given, keys) => {
        const moments = given.events.map((event) => event.at);
        fc.pre(new Set(moments).size === moments.length);
        const keyed = given.events.map((event) => ({ event, key: keys.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        const { refused, ...answer } = evaluateOrder({ ...given, events: shuffled }, CONTEXT);
        const { refused: before, ...same } = evaluateOrder(given, CONTEXT);
        expect(answer).toEqual(same);
        expect(refused.length).toBe(before.length);
      }),
    );
  });

  it('knows nothing of what happens after the moment it is asked about', () => {
    const hours = fc.integer({ min: 0, max: 40 * 24 });
    fc.assert(
      fc.property(order, hours, (given, later) => {
        const asOf = toJstText(PLACED_MS + later * HOUR);
        const past = given.events.filter((event) => toEpochMs(event.at) <= toEpochMs(asOf));
        const { refused, ...answer } = evaluateOrder(given, { ...CONTEXT, asOf });
        const { refused: before, ...same } = evaluateOrder(
          { ...given, events: past },
          { ...CONTEXT, asOf },
        );
        expect(answer).toEqual(same);
        expect(refused.length).toBe(before.length);
      }),
    );
  });

  it('lists each cause and each caution once, and gives a reason for every answer', () => {
    fc.assert(
      fc.property(order, (given) => {
        const { causes, cautions, reasons } = evaluateOrder(given, CONTEXT);
        expect(new Set(causes).size).toBe(causes.length);
        expect(new Set(cautions).size).toBe(cautions.length);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a subscription, always', () => {
  const later = fc.integer({ min: 2, max: 60 });

  it('has no exempt later order, at any brand, after any story', () => {
    fc.assert(
      fc.property(application, brand, events, later, (applied, brand, story, delivery) => {
        const given = orderOf({
          brand,
          authentication: AUTHENTICATED,
          subscription: { application: 'S-1', delivery },
          events: story,
        });
        const { exemption } = evaluateOrder(given, { ...CONTEXT, application: applied });
        expect(['forfeited', 'none']).toContain(exemption);
      }),
    );
  });

  it('moves only the authorization of a later order by that order’s own events', () => {
    fc.assert(
      fc.property(application, events, later, (applied, story, delivery) => {
        const fields = { brand: 'visa', authentication: null } as const;
        const given = orderOf({ ...fields, subscription: { application: 'S-1', delivery } });
        const context = { ...CONTEXT, application: applied };
        const quiet = evaluateOrder(given, context);
        const told = evaluateOrder({ ...given, events: story }, context);
        expect([told.exemption, told.icon]).toEqual([quiet.exemption, quiet.icon]);
        expect(told.reasons).toEqual(quiet.reasons);
      }),
    );
  });

  it('never promises an exempt later order, and shows an icon only if it was authenticated', () => {
    fc.assert(
      fc.property(application, (applied) => {
        const { laterOrdersExempt, icon } = evaluateApplication(applied, CONTEXT);
        expect(laterOrdersExempt).toBe(false);
        const status = applied.authentication?.transStatus;
        if (icon === 'shown') expect(['Y', 'A']).toContain(status);
      }),
    );
  });
});
