import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderEvent } from '../../src/authorization/index.js';
import { evaluateOrder, findDeadline, previewStep } from '../../src/ledger/index.js';
import { yen } from '../../src/money/index.js';
import { SHOPSERVE } from '../../src/profiles/index.js';
import { instant, toEpochMs, toJstText } from '../../src/time/index.js';
import { AUTHENTICATED, brand, events, orderOf } from '../support/orders.js';

const at = (day: string, time = '10:00:00') => instant(`2024-${day}T${time}+09:00`);
const asOf = (day: string) => ({
  profile: SHOPSERVE,
  asOf: at(day),
  service: null,
  application: null,
});
const VISA = orderOf({ brand: 'visa', authentication: AUTHENTICATED });
const JCB = orderOf({ brand: 'jcb', authentication: AUTHENTICATED });
const request = (day: string): OrderEvent => ({
  type: 'settlement-requested',
  at: at(day),
  reauthorization: 'approved',
});

describe('previewStep', () => {
  it.each([
    ['a request in time costs nothing', VISA, request('05-15'), []],
    ['a request on day 15 costs a Visa order its exemption', VISA, request('05-16'), ['exemption']],
    ['… and a JCB order nothing', JCB, request('05-16'), []],
    [
      'a release costs the authorization, not yet the exemption',
      VISA,
      { type: 'authorization-released', at: at('05-02') } as const,
      ['authorization'],
    ],
    ['an address costs neither', VISA, { type: 'address-changed', at: at('05-02') } as const, []],
  ])('%s', (_, order, step, loses) => {
    const preview = previewStep(order, step, asOf('05-01'));
    expect(preview.kind === 'possible' ? preview.loses : preview).toEqual(loses);
  });

  it('says that a request with another amount replaces the authorization, even on the same day', () => {
    const changed = {
      ...VISA,
      events: [{ type: 'amount-changed', at: at('05-01', '11:00:00'), total: yen(1) }],
    } as const;
    const step = { ...request('05-01'), at: at('05-01', '12:00:00') };
    expect(previewStep(changed, step, asOf('05-01'))).toMatchObject({
      loses: ['exemption', 'authorization'],
    });
  });

  it('refuses what could not be done, by name', () => {
    const step: OrderEvent = { type: 'settlement-cancelled', at: at('05-02') };
    expect(previewStep(VISA, step, asOf('05-01'))).toEqual({
      kind: 'refused',
      because: 'nothing-requested',
    });
  });
});

describe('findDeadline', () => {
  it('is the end of the fourteenth day, and says what a later request costs', () => {
    expect(findDeadline(VISA, asOf('05-10'))).toEqual({
      kind: 'free-until',
      at: '2024-05-15T23:59:59+09:00',
      lostAfter: ['exemption', 'authorization'],
    });
    expect(findDeadline(JCB, asOf('05-10'))).toMatchObject({ lostAfter: ['authorization'] });
  });

  it('is past where the next request makes a new authorization, with the causes', () => {
    expect(findDeadline(VISA, asOf('05-16'))).toEqual({
      kind: 'already-lossy',
      causes: ['validity-passed'],
      loses: ['exemption', 'authorization'],
    });
    const released = {
      ...JCB,
      events: [{ type: 'authorization-released', at: at('05-02') }],
    } as const;
    expect(findDeadline(released, asOf('05-03'))).toEqual({
      kind: 'already-lossy',
      causes: ['released'],
      loses: ['authorization'],
    });
  });

  it('gives way to the second clock once settlement was requested', () => {
    const settled = { ...VISA, events: [request('05-06')] };
    expect(findDeadline(settled, asOf('05-07'))).toEqual({
      kind: 'none-due',
      cancelUntil: '2024-05-20T23:59:59+09:00',
    });
    const refunded = {
      ...settled,
      events: [
        ...settled.events,
        { type: 'refunded', at: at('05-08'), amount: yen(1000) } as const,
      ],
    };
    expect(findDeadline(refunded, asOf('05-09'))).toEqual({ kind: 'none-due', cancelUntil: null });
  });

  it('threatens no exemption where there is none', () => {
    const plain = orderOf({ brand: 'visa', authentication: null });
    expect(findDeadline(plain, asOf('05-02'))).toMatchObject({ lostAfter: ['authorization'] });
  });

  it('is exact: a request at the deadline loses nothing, one second later it loses', () => {
    fc.assert(
      fc.property(brand, events, (brand, story) => {
        const order = orderOf({ brand, authentication: AUTHENTICATED, events: story });
        const context = asOf('05-10');
        const deadline = findDeadline(order, context);
        fc.pre(deadline.kind === 'free-until');
        const past = story.filter((event) => toEpochMs(event.at) <= toEpochMs(context.asOf));
        const settle = (ms: number) =>
          previewStep(
            { ...order, events: past },
            { type: 'settlement-requested', at: toJstText(ms), reauthorization: 'approved' },
            context,
          );
        const last = toEpochMs(deadline.at);
        expect(settle(last)).toMatchObject({ kind: 'possible', loses: [] });
        const late = settle(last + 1000);
        expect(late.kind).toBe('possible');
        if (late.kind === 'possible') expect(late.after.causes).toContain('validity-passed');
      }),
    );
  });

  it('never speaks of an exemption that the next request would keep', () => {
    fc.assert(
      fc.property(brand, events, (brand, story) => {
        const context = asOf('05-20');
        const past = story.filter((event) => toEpochMs(event.at) <= toEpochMs(context.asOf));
        const order = orderOf({ brand, authentication: AUTHENTICATED, events: past });
        const deadline = findDeadline(order, context);
        fc.pre(deadline.kind === 'already-lossy');
        const settled = evaluateOrder(
          {
            ...order,
            events: [
              ...past,
              { type: 'settlement-requested', at: context.asOf, reauthorization: 'approved' },
            ],
          },
          context,
        );
        const before = evaluateOrder(order, context).exemption;
        const lost = before !== 'forfeited' && settled.exemption === 'forfeited';
        expect(deadline.loses.includes('exemption')).toBe(lost);
      }),
    );
  });
});
