import { describe, expect, it } from 'vitest';
import {
  type CardAttempt,
  strictestAction,
  type VelocityPolicy,
  withLimits,
} from '../../src/velocity/index.js';
import { EBISUMART, GMO_PG_ATTACK, OKASHIMI, WEB_STORE } from '../../src/velocity/presets/index.js';
import VECTORS from '../vectors/velocity.json' with { type: 'json' };
import { attempt, DAY, HOUR, hitsOf, lastOf, series } from './attempts.js';

type Vector = (typeof VECTORS)[number];

/** The rules of one scope that hit, with the threshold of a case. */
function ebisumartHits(scope: 'site' | 'member', threshold: number, all: CardAttempt[]): string[] {
  const limits = Object.fromEntries(
    ['hour', 'day'].map((span) => [`velocity/ebisumart-${scope}-${span}`, { threshold }]),
  );
  const hits = hitsOf(lastOf(withLimits(EBISUMART, limits), all));
  return hits.filter((rule) => rule.startsWith(`ebisumart-${scope}`));
}

/** So many failures among so many entries of one member, or of two. */
function entries(failures: number, inputs: number, members = 2): CardAttempt[] {
  const by = (n: number) => ({ member: `M-${n % members}`, card: `tok-${n}` });
  return [...series(inputs - failures, 'approved', by), ...series(failures, 'failed', by, 100)];
}

function rowOf(policy: VelocityPolicy, id: string) {
  return policy.rows.find((row) => row.id === `velocity/${id}`)?.then;
}

/** What the library makes of a case, in the words of the case. */
function answer({ case: name, input }: Vector): object {
  if (name === 'defaults') {
    return {
      memberThreshold: rowOf(EBISUMART, 'ebisumart-member-hour')?.threshold,
      siteThreshold: rowOf(EBISUMART, 'ebisumart-site-day')?.threshold,
      windows: ['hour', 'day'].map((span) => {
        const before = rowOf(EBISUMART, `ebisumart-site-${span}`)?.window?.before;
        return { [HOUR]: '1h', [DAY]: '1d' }[before ?? 0];
      }),
      ratePct: rowOf(EBISUMART, 'ebisumart-member-day')?.failureRate,
    };
  }
  const { failures = 0, inputs = 0, threshold = 0, distinctCards, cardInputs } = input;
  if (distinctCards !== undefined) {
    const cards = series(distinctCards, 'failed', (n) => ({ member: 'M-1', card: `tok-${n}` }));
    return { blocked: strictestAction(lastOf(OKASHIMI, cards)) === 'block' };
  }
  if (cardInputs !== undefined) {
    const same = series(cardInputs, 'failed', () => ({ mail: 'mail-1' }));
    return { colour: strictestAction(lastOf(OKASHIMI, same)) };
  }
  return { fires: ebisumartHits('site', threshold, entries(failures, inputs)).length > 0 };
}

describe('published cases', () => {
  it.each(VECTORS.map((one) => [`${one.source}: ${one.case}`, one] as const))('%s', (_, one) => {
    expect(answer(one)).toEqual(one.expected);
  });
});

describe('ebisumart', () => {
  it.each([
    ['the worked example: two users fail 4 times each, 10 entries, N = 7', 8, 10, 7, true],
    ['as many failures as N', 8, 10, 8, false],
    ['one failure more than N, exactly 80 %', 8, 10, 7, true],
    ['72 % failed', 8, 11, 7, false],
    ['a hair below 80 %', 79, 99, 7, false],
    ['a hair above 80 %', 81, 101, 7, true],
  ])('the site: %s', (_, failures, inputs, threshold, fires) => {
    const hits = ebisumartHits('site', threshold, entries(failures, inputs));
    expect(hits).toEqual(fires ? ['ebisumart-site-hour', 'ebisumart-site-day'] : []);
  });

  it('does not fire for the two users of the worked example, each alone', () => {
    expect(ebisumartHits('member', 7, entries(8, 10))).toEqual([]);
    expect(ebisumartHits('member', 7, entries(8, 10, 1))).toEqual([
      'ebisumart-member-hour',
      'ebisumart-member-day',
    ]);
  });

  it('by default takes the 21st failure of a member and the 81st of the site', () => {
    const fail = (count: number, members: number) =>
      hitsOf(lastOf(EBISUMART, entries(count, count, members)));
    expect(fail(20, 1)).toEqual([]);
    expect(fail(21, 1)).toEqual(['ebisumart-member-hour', 'ebisumart-member-day']);
    expect(fail(80, 80)).toEqual([]);
    expect(fail(81, 81)).toEqual(['ebisumart-site-hour', 'ebisumart-site-day']);
  });

  it.each([
    [21, 26, true],
    [21, 27, false],
    [24, 30, true],
  ])('by default: %i failures among %i entries of one member', (failures, inputs, fires) => {
    const rules = ['ebisumart-member-hour', 'ebisumart-member-day'];
    expect(hitsOf(lastOf(EBISUMART, entries(failures, inputs, 1)))).toEqual(fires ? rules : []);
  });

  it('takes either span alone: an hour of failures after a day of sales', () => {
    const sales = series(100, 'approved', () => ({ member: 'M-1' }));
    const attack = series(21, 'failed', () => ({ member: 'M-1' }), 2 * HOUR);
    expect(hitsOf(lastOf(EBISUMART, [...sales, ...attack]))).toEqual(['ebisumart-member-hour']);
  });

  it('no longer counts what is an hour old to the second', () => {
    const then = (age: number) => [
      attempt('old', HOUR - age, 'failed', { member: 'M-1' }),
      ...Array.from({ length: 20 }, (_, n) => attempt(`P-${n}`, HOUR, 'failed', { member: 'M-1' })),
    ];
    expect(hitsOf(lastOf(EBISUMART, then(HOUR)))).toEqual(['ebisumart-member-day']);
    expect(hitsOf(lastOf(EBISUMART, then(HOUR - 1)))).toContain('ebisumart-member-hour');
  });

  it('hits over a day what is spread over hours', () => {
    const spread = Array.from({ length: 21 }, (_, n) =>
      attempt(`P-${n}`, n * HOUR, 'failed', { member: 'M-1' }),
    );
    expect(hitsOf(lastOf(EBISUMART, spread))).toEqual(['ebisumart-member-day']);
  });

  it('counts by network address once the shop has said how many', () => {
    const attack = series(9, 'failed', () => ({ ip: '192.0.2.1' }));
    expect(lastOf(EBISUMART, attack).map(({ rule }) => rule)).not.toContain(
      'velocity/ebisumart-ip-hour',
    );
    const set = withLimits(EBISUMART, { 'velocity/ebisumart-ip-hour': { threshold: 8 } });
    expect(hitsOf(lastOf(set, attack))).toEqual(['ebisumart-ip-hour']);
  });

  it('leaves out the site where the shop has left its count empty', () => {
    const off = withLimits(EBISUMART, {
      'velocity/ebisumart-site-hour': null,
      'velocity/ebisumart-site-day': null,
    });
    expect(hitsOf(lastOf(off, entries(100, 100, 100)))).toEqual([]);
  });
});

describe('okashimi', () => {
  const cards = (count: number, apart: number) =>
    Array.from({ length: count }, (_, n) =>
      attempt(`P-${n}`, n * apart, 'approved', { member: 'M-1', card: `tok-${n}` }),
    );

  it('blocks the fourth different card and lets three pass', () => {
    expect(hitsOf(lastOf(OKASHIMI, cards(3, 60)))).toEqual([]);
    expect(hitsOf(lastOf(OKASHIMI, cards(4, 60)))).toEqual(['okashimi-cards']);
  });

  it('does not mind the same card again', () => {
    const again = [
      ...cards(3, 60),
      attempt('P-9', 999, 'failed', { member: 'M-1', card: 'tok-2' }),
    ];
    expect(hitsOf(lastOf(OKASHIMI, again))).toEqual([]);
  });

  it('forgets a card after 96 hours to the second', () => {
    expect(hitsOf(lastOf(OKASHIMI, cards(4, 32 * HOUR)))).toEqual([]);
    expect(hitsOf(lastOf(OKASHIMI, cards(4, 32 * HOUR - 1)))).toEqual(['okashimi-cards']);
  });

  it.each([
    [2, null],
    [3, 'yellow'],
    [4, 'yellow'],
    [5, 'red'],
    [6, 'red'],
  ])('marks %i entries as %s', (count, colour) => {
    const entered = series(count, 'failed', () => ({ address: 'a-1' }));
    expect(strictestAction(lastOf(OKASHIMI, entered))).toBe(colour);
  });

  it('counts what agrees in the mail or in the address, and what agrees in both once', () => {
    const all = [
      attempt('P-1', 0, 'failed', { mail: 'm-1', address: 'a-9' }),
      attempt('P-2', 1, 'failed', { mail: 'm-9', address: 'a-1' }),
      attempt('P-3', 2, 'failed', { mail: 'm-8', address: 'a-8' }),
      attempt('P-4', 3, 'approved', { mail: 'm-1', address: 'a-1' }),
    ];
    const [yellow, red] = lastOf(OKASHIMI, all);
    expect(yellow).toMatchObject({ kind: 'hit', counted: 3, failures: 2 });
    expect(red).toMatchObject({ kind: 'clear', counted: 3 });
  });

  it('does not go on from an entry to those that agree with it alone', () => {
    const chain = [
      attempt('P-1', 0, 'failed', { mail: 'm-9', address: 'a-2' }),
      attempt('P-2', 1, 'failed', { mail: 'm-1', address: 'a-2' }),
      attempt('P-3', 2, 'failed', { mail: 'm-1', address: 'a-1' }),
    ];
    expect(lastOf(OKASHIMI, chain)[0]).toMatchObject({ kind: 'clear', counted: 2 });
  });

  it('looks two weeks back and two weeks ahead of an order', () => {
    const order = attempt('P-1', 30 * DAY, 'approved', { mail: 'm-1' });
    const other = (id: string, seconds: number) => attempt(id, seconds, 'failed', { mail: 'm-1' });
    const around = [other('X-1', 16 * DAY), other('X-2', 16 * DAY + 1), other('X-3', 44 * DAY)];
    expect(lastOf(OKASHIMI, [...around, order])[0]).toMatchObject({ kind: 'hit', counted: 3 });
    // One second later the oldest entry is let go: it was in the window, and nobody can tell any more.
    const late = [other('X-2', 16 * DAY + 1), other('X-4', 44 * DAY + 1), order];
    expect(lastOf(OKASHIMI, late)[0]).toMatchObject({ kind: 'indeterminate', counted: 1 });
  });
});

describe('web-store', () => {
  const checks = (count: number, apart: number) =>
    Array.from({ length: count }, (_, n) =>
      attempt(`P-${n}`, n * apart, n % 2 === 0 ? 'failed' : 'approved', { session: 's-1' }),
    );

  it('stops after five checks in 120 minutes, successful or not', () => {
    expect(hitsOf(lastOf(WEB_STORE, checks(4, 60)))).toEqual([]);
    expect(hitsOf(lastOf(WEB_STORE, checks(5, 60)))).toEqual(['web-store-checks']);
    expect(hitsOf(lastOf(WEB_STORE, checks(5, 30 * 60)))).toEqual([]);
    expect(hitsOf(lastOf(WEB_STORE, checks(5, 30 * 60 - 1)))).toEqual(['web-store-checks']);
  });

  it('begins anew with a new session', () => {
    const next = attempt('P-9', 400, 'failed', { session: 's-2' });
    expect(hitsOf(lastOf(WEB_STORE, [...checks(5, 60), next]))).toEqual([]);
  });
});

describe('GMO-PG', () => {
  it('blocks what exceeds the number of the shop, per order, card and member', () => {
    for (const key of ['order', 'card', 'member'] as const) {
      const rule = `velocity/gmo-pg-${key}` as const;
      const policy = withLimits(GMO_PG_ATTACK, { [rule]: { threshold: 5, before: 600 } });
      const requests = (count: number) => series(count, 'failed', () => ({ [key]: 'x' }));
      expect(hitsOf(lastOf(policy, requests(5)))).toEqual([]);
      expect(hitsOf(lastOf(policy, requests(6)))).toEqual([`gmo-pg-${key}`]);
    }
  });
});
