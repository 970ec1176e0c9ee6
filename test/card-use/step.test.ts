import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVE_CARD,
  CARD_USE_EVENTS,
  CARD_USES,
  type CardUse,
  stepCardUse,
} from '../../src/card-use/index.js';
import { type Instant, instant } from '../../src/time/index.js';
import { instants } from '../support/arbitraries.js';

const NOON = instant('2016-07-05T12:00:00+09:00');
const LATER = instant('2016-07-05T12:30:00+09:00');

describe('stepCardUse', () => {
  it('keeps the moment of a confirmation, and no other', () => {
    const suspended = stepCardUse(ACTIVE_CARD, { type: 'hit', at: NOON });
    expect(suspended).toMatchObject({ use: { state: 'suspended', since: null } });
    const lifted = stepCardUse(
      { state: 'suspended', since: null },
      { type: 'holder-confirmed', at: LATER },
    );
    expect(lifted).toMatchObject({ use: { state: 'active', since: LATER } });
    const used = stepCardUse({ state: 'active', since: NOON }, { type: 'attempt', at: LATER });
    expect(used).toMatchObject({ use: { state: 'active', since: NOON } });
  });

  it('names the rule of every step', () => {
    const step = stepCardUse({ state: 'suspended', since: null }, { type: 'attempt', at: NOON });
    expect(step).toMatchObject({
      kind: 'refused',
      because: 'suspended',
      reasons: [{ rule: 'card-use/not-while-suspended' }],
    });
  });

  it('never lifts a card that its holder gave up, and never uses one that is not active', () => {
    const events = fc.array(fc.tuple(fc.constantFrom(...CARD_USE_EVENTS), instants));
    fc.assert(
      fc.property(events, (list) => {
        let use: CardUse = ACTIVE_CARD;
        for (const [type, at] of list) {
          const step = stepCardUse(use, { type, at });
          if (use.state === 'stopped' && step.kind === 'applied') {
            expect(step.use.state).toBe('stopped');
          }
          if (type === 'attempt') expect(step.kind === 'applied').toBe(use.state === 'active');
          use = step.kind === 'applied' ? JSON.parse(JSON.stringify(step.use)) : use;
          expect(CARD_USES).toContain(use.state);
        }
      }),
    );
  });

  it.each([
    ['a state', { state: 'lost', since: null }, { type: 'hit', at: NOON }, 'use.state: expected'],
    ['an event', ACTIVE_CARD, { type: 'found', at: NOON }, 'event.type: expected attempt | hit |'],
    ['a confirmation', { state: 'active', since: 7 }, { type: 'hit', at: NOON }, 'use.since: exp'],
    ['a moment', ACTIVE_CARD, { type: 'hit', at: 'noon' as Instant }, 'event.at: expected an in'],
  ])('refuses %s that is none', (_, use, event, message) => {
    expect(() => stepCardUse(use as CardUse, event as never)).toThrow(message);
  });
});
