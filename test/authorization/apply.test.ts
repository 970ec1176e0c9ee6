import { describe, expect, it } from 'vitest';
import {
  type Authorization,
  type AuthorizationTerms,
  applyEvent,
  findCauses,
  type OrderEvent,
  openAuthorization,
  stateAt,
  transitionAuthorization,
  validUntil,
} from '../../src/authorization/index.js';
import { SHOPSERVE_CANCEL, SHOPSERVE_VALIDITY } from '../../src/authorization/presets/index.js';
import { yen } from '../../src/money/index.js';
import { instant, toEpochMs } from '../../src/time/index.js';

const TERMS: AuthorizationTerms = {
  validity: SHOPSERVE_VALIDITY,
  cancelWindow: SHOPSERVE_CANCEL,
};

const at = (day: string, time = '10:00:00') => instant(`2024-${day}T${time}+09:00`);
const ms = (day: string, time?: string) => toEpochMs(at(day, time));
const PLACED = openAuthorization(yen(10_000), at('05-01'));

function run(events: readonly OrderEvent[], from: Authorization = PLACED): Authorization {
  return events.reduce((authorization, event) => {
    const step = applyEvent(authorization, event, TERMS);
    if (step.kind === 'refused') throw new Error(step.because);
    return step.authorization;
  }, from);
}

const request = (day: string, reauthorization: 'approved' | 'refused' = 'approved') =>
  ({ type: 'settlement-requested', at: at(day), reauthorization }) as const;

describe('validity', () => {
  it('keeps 14 days after the order day, and re-authorizes on the 15th', () => {
    expect(stateAt(PLACED, ms('05-15', '23:59:59'), TERMS)).toBe('authorized');
    expect(stateAt(PLACED, ms('05-16', '00:00:00'), TERMS)).toBe('lapsed');
    expect(findCauses(PLACED, ms('05-15', '23:59:59'), TERMS)).toEqual([]);
    expect(findCauses(PLACED, ms('05-16', '00:00:00'), TERMS)).toEqual(['validity-passed']);
    expect(validUntil(PLACED, 'authorized', TERMS)).toBe('2024-05-15T23:59:59+09:00');
  });

  it('counts JST calendar days, not 24 hours, whatever the time of day', () => {
    const late = openAuthorization(yen(1), at('05-01', '23:59:59'));
    expect(stateAt(late, ms('05-15', '23:59:59'), TERMS)).toBe('authorized');
    expect(stateAt(late, ms('05-16', '00:00:00'), TERMS)).toBe('lapsed');
  });

  it('can count the first day, or end at the same time of day', () => {
    const included = {
      ...TERMS,
      validity: { ...SHOPSERVE_VALIDITY, firstDay: 'included' },
    } as const;
    expect(stateAt(PLACED, ms('05-14', '23:59:59'), included)).toBe('authorized');
    expect(stateAt(PLACED, ms('05-15', '00:00:00'), included)).toBe('lapsed');
    const clock = { ...TERMS, validity: { ...SHOPSERVE_VALIDITY, ends: 'clock-time' } } as const;
    expect(stateAt(PLACED, ms('05-15', '10:00:00'), clock)).toBe('authorized');
    expect(stateAt(PLACED, ms('05-15', '10:00:01'), clock)).toBe('lapsed');
  });

  it('starts anew with an approved re-authorization, from its day', () => {
    const again = run([
      { type: 'amount-changed', at: at('05-02'), total: yen(9_000) },
      request('05-10'),
    ]);
    expect(validUntil(again, again.state, TERMS)).toBe('2024-05-24T23:59:59+09:00');
  });

  it('is judged from the last authorization made, whether it stands or not', () => {
    const released = run([{ type: 'authorization-released', at: at('05-02') }]);
    expect(findCauses(released, ms('05-20'), TERMS)).toEqual(['validity-passed', 'released']);
    const refused = run([request('05-20', 'refused')], released);
    expect(refused.state).toBe('refused');
    expect(findCauses(refused, ms('05-21'), TERMS)).toEqual(['validity-passed']);
    expect(refused.causes).toEqual(['validity-passed', 'released']);
  });
});

describe('amounts', () => {
  it('does not take a change that was changed back for a change', () => {
    const back = run([
      { type: 'amount-changed', at: at('05-02'), total: yen(9_000) },
      { type: 'amount-changed', at: at('05-03'), total: yen(10_000) },
    ]);
    expect(findCauses(back, ms('05-04'), TERMS)).toEqual([]);
  });

  it('counts a change up and a change down alike, against what was authenticated', () => {
    for (const total of [9_999, 10_001]) {
      const changed = run([{ type: 'amount-changed', at: at('05-02'), total: yen(total) }]);
      expect(findCauses(changed, ms('05-03'), TERMS)).toEqual(['amount-changed']);
    }
  });

  it('refunds in parts up to what was settled, and no yen more', () => {
    const settled = run([request('05-02')]);
    const refund = (amount: number) =>
      ({ type: 'refunded', at: at('05-03'), amount: yen(amount) }) as const;
    const part = run([refund(4_000)], settled);
    expect(part).toMatchObject({ state: 'settlement-requested', refunded: 4_000 });
    expect(applyEvent(part, refund(6_001), TERMS)).toMatchObject({
      because: 'refund-exceeds-settled',
    });
    expect(run([refund(6_000)], part).state).toBe('refunded');
  });

  it('forgets the refunds of a request that was cancelled', () => {
    const again = run([
      request('05-02'),
      { type: 'refunded', at: at('05-03'), amount: yen(4_000) },
      { type: 'settlement-cancelled', at: at('05-04') },
      request('05-05'),
    ]);
    expect(again.refunded).toBe(0);
  });
});

describe('cancelling a request', () => {
  it.each([
    ['05-20', '23:59:59', 'applied'],
    ['05-21', '00:00:00', 'refused'],
  ])('on %s at %s, after a request on 05-06: %s', (day, time, kind) => {
    const settled = run([request('05-06')]);
    const step = applyEvent(settled, { type: 'settlement-cancelled', at: at(day, time) }, TERMS);
    expect(step.kind).toBe(kind);
    if (step.kind === 'refused') expect(step.because).toBe('cancel-window-closed');
  });
});

describe('steps', () => {
  it('refuses what comes before the order, with a rule', () => {
    const step = applyEvent(PLACED, { type: 'saved', at: at('05-01', '09:59:59') }, TERMS);
    expect(step).toMatchObject({ kind: 'refused', because: 'before-order' });
    expect(step.reasons[0]?.rule).toBe('authorization/before-order');
  });

  it('allows what happens at the very moment of the order', () => {
    expect(applyEvent(PLACED, { type: 'saved', at: at('05-01') }, TERMS).kind).toBe('applied');
  });

  it('marks a request on the last day of a standing authorization', () => {
    const boundary = (day: string) => {
      const step = applyEvent(PLACED, request(day), TERMS);
      return step.kind === 'applied' ? step.boundary : step.because;
    };
    expect([boundary('05-14'), boundary('05-15'), boundary('05-16')]).toEqual([
      'clear',
      'on-last-day',
      'clear',
    ]);
  });

  it('reads the answer to a new authorization only where one is made', () => {
    expect(run([request('05-02', 'refused')]).state).toBe('settlement-requested');
    expect(run([request('05-16', 'refused')]).state).toBe('refused');
  });

  it('refuses an event of an unknown type, by name', () => {
    const event = { type: 'vanished', at: at('05-02') } as unknown as OrderEvent;
    expect(() => applyEvent(PLACED, event, TERMS)).toThrow('event.type: expected saved |');
  });

  it('answers a transition on its own', () => {
    const { transition, reasons } = transitionAuthorization({
      state: 'released',
      event: 'authorization-released',
      reauthorization: 'not-needed',
      cancelWindow: 'open',
      refund: 'none',
    });
    expect(transition).toEqual({ kind: 'refused', because: 'no-authorization-stands' });
    expect(reasons.map((reason) => reason.rule)).toEqual(['authorization/nothing-stands']);
  });
});
