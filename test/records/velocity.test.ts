import { describe, expect, it } from 'vitest';
import { parseVelocityRecord, parseVelocityState } from '../../src/records/velocity.js';
import { instant } from '../../src/time/index.js';
import { addAttempt, openVelocity } from '../../src/velocity/index.js';
import { OKASHIMI } from '../../src/velocity/presets/index.js';

const ATTEMPT = {
  record: 'attempt',
  id: 'P-1',
  at: '2024-05-01T09:00:00+09:00',
  outcome: 'failed',
};
const NAMES = {
  card: 'tok-1',
  brand: 'visa',
  member: 'M-1',
  ip: '192.0.2.1',
  session: 's-1',
  order: 'A-1',
  mail: 'm-1',
  address: 'a-1',
  site: 'one',
};
const NOTHING = Object.fromEntries(Object.keys(NAMES).map((name) => [name, null]));
const CONFIRMATION = { record: 'confirmation', card: 'tok-1', at: '2024-05-01T09:00:00Z' };
const STATE = {
  subject: { key: 'card', value: 'tok-1' },
  reach: 3600,
  attempts: [
    [1714521600000, 'P-1', 1, 'tok-1'],
    [1714521600000, 'P-2', 0, null],
    [1714521600000.5, 'P-1', 0, 'tok-1'],
  ],
  forgotten: null,
};

function pathsOf(value: unknown, parse: typeof parseVelocityState | typeof parseVelocityRecord) {
  const parsed = parse(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('parseVelocityRecord', () => {
  it('reads an attempt and fills in what was left out', () => {
    const value = { ...ATTEMPT, ...NOTHING };
    expect(parseVelocityRecord(ATTEMPT)).toEqual({ ok: true, value });
    const whole = { ...ATTEMPT, ...NAMES };
    expect(parseVelocityRecord(whole)).toEqual({ ok: true, value: whole });
    expect(parseVelocityRecord(CONFIRMATION)).toEqual({ ok: true, value: CONFIRMATION });
  });

  it.each([ATTEMPT, CONFIRMATION])('misses every field of %j by its name', (whole) => {
    for (const name of Object.keys(whole)) {
      const { [name]: _, ...rest } = whole as Record<string, unknown>;
      expect(pathsOf(rest, parseVelocityRecord)).toEqual([name]);
    }
  });

  it.each([
    ['an unknown field', { ...ATTEMPT, amount: 1 }, ['amount']],
    ['a field of the other kind', { ...CONFIRMATION, outcome: 'failed' }, ['outcome']],
    ['an unknown kind', { ...ATTEMPT, record: 'try' }, ['record']],
    ['an unknown outcome', { ...ATTEMPT, outcome: 'declined' }, ['outcome']],
    ['an unknown brand', { ...ATTEMPT, brand: 'Visa' }, ['brand']],
    ['an instant without an offset', { ...ATTEMPT, at: '2024-05-01T09:00:00' }, ['at']],
    ['an empty name', { ...ATTEMPT, mail: '' }, ['mail']],
    ['a number for a name', { ...ATTEMPT, member: 7 }, ['member']],
    ['no card', { ...CONFIRMATION, card: null }, ['card']],
    ['two things at once', { ...ATTEMPT, id: '', ip: 1 }, ['id', 'ip']],
    ['nothing', null, ['$']],
  ])('refuses %s', (_, value, paths) => {
    expect(pathsOf(value, parseVelocityRecord)).toEqual(paths);
  });

  it('never takes or repeats a card number, in any field', () => {
    for (const name of ['id', ...Object.keys(NAMES)]) {
      for (const card of [
        '4111 1111 1111 1111',
        '４１１１１１１１１１１１１１１１',
        4111111111111111,
      ]) {
        const parsed = parseVelocityRecord({ ...ATTEMPT, [name]: card });
        expect(parsed.ok ? name : '').toBe('');
        expect(JSON.stringify(parsed)).not.toContain('1111');
      }
    }
  });
});

describe('parseVelocityState', () => {
  it('reads what was stored', () => {
    expect(parseVelocityState(STATE)).toEqual({ ok: true, value: STATE });
    const pruned = { ...STATE, attempts: [], forgotten: 1714521600000 };
    expect(parseVelocityState(pruned)).toEqual({ ok: true, value: pruned });
  });

  it('reads every state that the functions made: long names, and any moment', () => {
    const member = `M\n${'x'.repeat(300)}`;
    const empty = openVelocity({ key: 'member', value: member }, OKASHIMI);
    const id = 'P\t'.repeat(150);
    for (const at of [
      '1952-01-01T00:00:00Z',
      '2040-05-20T01:02:03.456789+09:00',
      '9998-12-31T00:00:00Z',
    ]) {
      const one = {
        id,
        at: instant(at),
        outcome: 'failed',
        card: 'c'.repeat(250),
        member,
      } as const;
      const state = addAttempt(empty, one);
      expect(parseVelocityState(JSON.parse(JSON.stringify(state)))).toEqual({
        ok: true,
        value: state,
      });
    }
  });

  it('refuses what lies further back than the state keeps, to the millisecond', () => {
    const reaching = (reach: number) => ({
      ...STATE,
      reach,
      attempts: [
        [1714521600000, 'P-1', 1, null],
        [1714521660000, 'P-2', 1, null],
      ],
    });
    expect(pathsOf(reaching(61), parseVelocityState)).toEqual([]);
    expect(parseVelocityState(reaching(60))).toEqual({
      ok: false,
      issues: [
        {
          path: 'attempts',
          expected: 'attempts less than `reach` seconds before the newest',
          received: 'a list of 2',
        },
      ],
    });
  });

  const first = STATE.attempts[0] as unknown[];
  const second = STATE.attempts[1] as unknown[];
  it.each([
    ['a key that is none', { ...STATE, subject: { key: 'pan', value: 'x' } }, ['subject.key']],
    ['no value', { ...STATE, subject: { key: 'ip', value: '' } }, ['subject.value']],
    ['a reach that is none', { ...STATE, reach: 0 }, ['reach']],
    ['no list', { ...STATE, attempts: {} }, ['attempts']],
    ['attempts out of order', { ...STATE, attempts: [second, first] }, ['attempts']],
    ['an attempt twice', { ...STATE, attempts: [first, first] }, ['attempts']],
    ['half an attempt', { ...STATE, attempts: [first, [1]] }, ['attempts[1]']],
    ['a moment that is none', { ...STATE, attempts: [['x', 'P', 0, null]] }, ['attempts[0]']],
    ['an outcome that is none', { ...STATE, attempts: [[1, 'P', 2, null]] }, ['attempts[0]']],
    ['a card that is no text', { ...STATE, attempts: [[1, 'P', 0, 5]] }, ['attempts[0]']],
    ['an attempt without an id', { ...STATE, attempts: [[1, '', 0, null]] }, ['attempts[0]']],
    ['an attempt of five parts', { ...STATE, attempts: [[1, 'P', 0, null, 1]] }, ['attempts[0]']],
    ['a reach beyond any policy', { ...STATE, reach: 632_448_001 }, ['reach']],
    ['forgotten words', { ...STATE, forgotten: 'yes' }, ['forgotten']],
    ['a field more', { ...STATE, sum: 1 }, ['sum']],
    ['nothing', undefined, ['$']],
  ])('refuses %s', (_, value, paths) => {
    expect(pathsOf(value, parseVelocityState)).toEqual(paths);
  });

  it('never takes or repeats a card number', () => {
    for (const card of ['4111 1111 1111 1111', 4111111111111111]) {
      for (const state of [
        { ...STATE, attempts: [[1, 'P', 0, card]] },
        { ...STATE, attempts: [[1, card, 0, null]] },
        { ...STATE, attempts: [[card, 'P', 0, null]] },
        { ...STATE, subject: { key: 'card', value: card } },
        { ...STATE, forgotten: card },
      ]) {
        const parsed = parseVelocityState(state);
        expect([JSON.stringify(state), parsed.ok]).toEqual([JSON.stringify(state), false]);
        expect(JSON.stringify(parsed)).not.toContain('1111');
      }
    }
  });
});
