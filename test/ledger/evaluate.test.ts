import { describe, expect, it } from 'vitest';
import { evaluateOrder, type Order, type OrderContext } from '../../src/ledger/index.js';
import { ANY_CHANGE_LOSES } from '../../src/liability/presets/index.js';
import { yen } from '../../src/money/index.js';
import { type Profile, SHOPSERVE } from '../../src/profiles/index.js';
import { instant } from '../../src/time/index.js';
import { AUTHENTICATED, orderOf } from '../support/orders.js';

const at = (day: string, time = '12:00:00') => instant(`2024-${day}T${time}+09:00`);
const CONTEXT: OrderContext = {
  profile: SHOPSERVE,
  asOf: at('06-30'),
  service: null,
  application: null,
};

describe('evaluateOrder', () => {
  it('plays events at one moment in the order given', () => {
    const release = { type: 'authorization-released', at: at('05-02') } as const;
    const settle = {
      type: 'settlement-requested',
      at: at('05-02'),
      reauthorization: 'approved',
    } as const;
    const visa = orderOf({ brand: 'visa', authentication: AUTHENTICATED });
    const released = evaluateOrder({ ...visa, events: [release, settle] }, CONTEXT);
    const settled = evaluateOrder({ ...visa, events: [settle, release] }, CONTEXT);
    expect([released.exemption, released.refused]).toEqual(['forfeited', []]);
    expect(settled.exemption).toBe('exempt');
    expect(settled.refused).toEqual([{ index: 1, reason: 'already-requested' }]);
  });

  it('takes an event at the very moment it is asked about as happened', () => {
    const events = [{ type: 'authorization-released', at: at('05-02') }] as const;
    const order = orderOf({ brand: 'visa', authentication: AUTHENTICATED, events });
    const state = (asOf: ReturnType<typeof at>) =>
      evaluateOrder(order, { ...CONTEXT, asOf }).authorization.state;
    expect(state(at('05-02', '11:59:59'))).toBe('authorized');
    expect(state(at('05-02'))).toBe('released');
  });

  it('keeps a refused request’s causes for the request that is approved', () => {
    const events = [
      { type: 'amount-changed', at: at('05-02'), total: yen(900) },
      { type: 'settlement-requested', at: at('05-03'), reauthorization: 'refused' },
      { type: 'amount-changed', at: at('05-04'), total: yen(1000) },
      { type: 'settlement-requested', at: at('05-05'), reauthorization: 'approved' },
    ] as const;
    const order = orderOf({ brand: 'visa', authentication: AUTHENTICATED, events });
    const refused = evaluateOrder(order, { ...CONTEXT, asOf: at('05-03') });
    expect(refused).toMatchObject({
      exemption: 'pending',
      icon: 'active',
      authorization: { state: 'refused', validUntil: null },
      causes: ['amount-changed'],
    });
    expect(evaluateOrder(order, CONTEXT)).toMatchObject({
      exemption: 'forfeited',
      causes: ['amount-changed'],
    });
  });

  it('answers an order that is placed after the moment asked about as it is placed', () => {
    const order = orderOf({ brand: 'visa', authentication: AUTHENTICATED });
    const answer = evaluateOrder(order, { ...CONTEXT, asOf: at('04-01') });
    expect(answer).toMatchObject({ exemption: 'exempt', authorization: { state: 'authorized' } });
  });

  it('flags a result on an order for which 3-D Secure was not in service', () => {
    const service = { from: at('05-02'), until: null, suspended: [] };
    const order = orderOf({ brand: 'visa', authentication: AUTHENTICATED });
    expect(evaluateOrder(order, { ...CONTEXT, service })).toMatchObject({
      exemption: 'none',
      icon: 'none',
      cautions: ['inconsistent-authentication'],
    });
  });

  it('follows a profile of one’s own: other losses, a blocked attempt, a longer window', () => {
    const own: Profile = {
      ...SHOPSERVE,
      id: 'own/zeus',
      attempts: 'as-non-3ds',
      liability: { ...SHOPSERVE.liability, losses: ANY_CHANGE_LOSES },
      authorization: {
        ...SHOPSERVE.authorization,
        validity: { days: 90, firstDay: 'excluded', ends: 'day-end' },
      },
    };
    const events = [
      { type: 'amount-changed', at: at('05-02'), total: yen(900) },
      { type: 'settlement-requested', at: at('06-20'), reauthorization: 'approved' },
    ] as const;
    const context = { ...CONTEXT, profile: own };
    const jcb = evaluateOrder(
      orderOf({ brand: 'jcb', authentication: AUTHENTICATED, events }),
      context,
    );
    expect(jcb).toMatchObject({ exemption: 'forfeited', causes: ['amount-changed'] });
    expect(jcb.reasons.map((reason) => reason.rule)).toEqual(['liability/any-amount-changed']);
    const attempt = orderOf({
      brand: 'visa',
      authentication: { transStatus: 'A', eci: '06', authenticationValue: true },
    });
    const { reasons, exemption } = evaluateOrder(attempt, context);
    expect([exemption, reasons[0]?.rule]).toEqual(['none', 'liability/attempt-unprotected']);
  });

  it('throws where the application an order names is not given', () => {
    const subscription = { application: 'S-1', delivery: 2 };
    const order: Order = orderOf({ brand: 'visa', authentication: null, subscription });
    expect(() => evaluateOrder(order, CONTEXT)).toThrow(
      'expected the application that the order names',
    );
  });

  it('answers a story of a hundred thousand illegal events, each by its place', () => {
    const refund = { type: 'refunded', at: at('05-02'), amount: yen(1) } as const;
    const events = Array.from({ length: 100_000 }, () => refund);
    const order = orderOf({ brand: 'visa', authentication: AUTHENTICATED, events });
    const { refused, exemption } = evaluateOrder(order, CONTEXT);
    expect([refused.length, refused.at(-1)?.index, exemption]).toEqual([
      100_000,
      99_999,
      'pending',
    ]);
  });
});
