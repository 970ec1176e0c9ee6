import { describe, expect, it } from 'vitest';
import {
  type Authorization,
  applyEvent,
  findCauses,
  type OrderEvent,
  openAuthorization,
  transitionAuthorization,
} from '../../src/authorization/index.js';
import { SHOPSERVE_CANCEL, SHOPSERVE_VALIDITY } from '../../src/authorization/presets/index.js';
import { yen } from '../../src/money/index.js';
import { instant, toEpochMs } from '../../src/time/index.js';
import { garble } from '../support/garble.js';

const terms = { validity: SHOPSERVE_VALIDITY, cancelWindow: SHOPSERVE_CANCEL };
const placedAt = instant('2024-05-01T10:00:00+09:00');
const at = instant('2024-05-20T10:00:00+09:00');
const ms = toEpochMs(at);
const placed = openAuthorization(yen(1000), placedAt);
const settled: Authorization = {
  ...placed,
  state: 'settlement-requested',
  requestedMs: ms,
};

const EVENTS: readonly OrderEvent[] = [
  { type: 'saved', at },
  { type: 'authorization-released', at },
  { type: 'amount-changed', at, total: yen(900) },
  { type: 'settlement-requested', at, reauthorization: 'approved' },
  { type: 'refunded', at, amount: yen(1) },
  { type: 'fraud-signal', at, level: 'match' },
];

describe('a wrong field or argument is refused, by its name', () => {
  const none = { crashes: [], answered: {}, unread: [] };
  const numbers = ['-1', '0.5', '5', 'a longer number (not shown)'];
  // No cause met so far, no request made or one at another moment: all of them are authorizations.
  const others = {
    'authorization.causes': ['a list'],
    'authorization.requestedMs': ['null', ...numbers],
  };

  it.each(EVENTS)('applyEvent: $type', (event) => {
    const authorization = event.type === 'refunded' ? settled : placed;
    const args = { authorization, event, terms };
    const found = garble((a) => applyEvent(a.authorization, a.event, a.terms), args);
    // How strong a signal is, is not asked here; the answer to a new authorization is needed only then.
    const level = event.type === 'fraud-signal' ? ['event.level'] : [];
    const requestedMs = event.type === 'refunded' ? ['null'] : ['null', ...numbers];
    const answered = { ...others, 'authorization.requestedMs': requestedMs };
    expect(found).toEqual({ ...none, answered, unread: level });
  });

  it('openAuthorization', () => {
    const args = { total: yen(1000), placedAt };
    expect(garble((a) => openAuthorization(a.total, a.placedAt), args)).toEqual(none);
  });

  it('findCauses', () => {
    const args = { authorization: settled, ms, terms };
    const answered = { ...others, 'authorization.requestedMs': ['null'] };
    const found = garble((a) => findCauses(a.authorization, a.ms, a.terms), args);
    expect(found).toEqual({ ...none, answered });
  });

  it('transitionAuthorization', () => {
    const facts = {
      state: 'released',
      event: 'authorization-released',
      reauthorization: 'not-needed',
      cancelWindow: 'open',
      refund: 'none',
    } as const;
    expect(garble((a) => transitionAuthorization(a.facts), { facts })).toEqual(none);
  });
});

it.each<[string, () => unknown, string]>([
  ['no yen', () => openAuthorization(1.5 as never, placedAt), 'total: expected whole yen'],
  ['a card number', () => openAuthorization(4_111_111_111_111_111 as never, placedAt), 'not shown'],
  [
    'a refund of no amount, that would have been taken for a part',
    () => applyEvent(settled, { type: 'refunded', at } as never, terms),
    'event.amount: expected whole yen, received nothing',
  ],
  [
    'a change to a text of digits',
    () => applyEvent(placed, { type: 'amount-changed', at, total: '900' } as never, terms),
    'event.total: expected whole yen, received "900"',
  ],
  [
    'a window that does not say how it counts',
    () => findCauses(placed, ms, { ...terms, validity: { days: 14 } as never }),
    'firstDay: expected excluded | included, received nothing',
  ],
])('refuses %s', (_, call, message) => {
  expect(call).toThrow(message);
});
