import { describe, expect, it } from 'vitest';
import { type Instant, instant, toJstText } from '../../src/time/index.js';
import {
  addAttempt,
  assessVelocity,
  type CardAttempt,
  mergeVelocity,
  openVelocity,
  retainFor,
  strictestAction,
  subjectsOf,
  type VelocityFinding,
  withLimits,
} from '../../src/velocity/index.js';
import { EBISUMART, GMO_PG_ATTACK, OKASHIMI } from '../../src/velocity/presets/index.js';
import { attempt, lastOf, type OwnRule, policyOf, Store, series, when } from './attempts.js';

const CARD = { card: 'tok-1' };
const MINUTE = policyOf({ key: 'card' });

function oneOf(findings: readonly VelocityFinding[]): VelocityFinding {
  expect(findings).toHaveLength(1);
  return findings[0] as VelocityFinding;
}

describe('the window', () => {
  const at = (...seconds: number[]) =>
    seconds.map((second, n) => attempt(`P-${n}`, second, 'approved', CARD));

  it.each([
    ['with what is one millisecond younger than the window', [0.001, 59, 60], 3],
    ['without what is exactly as old as the window', [0, 59, 60], 2],
    ['with the attempt itself', [60], 1],
    ['with another one at the same moment', [60, 60, 60], 3],
  ])('counts %s', (_, seconds, counted) => {
    expect(oneOf(lastOf(MINUTE, at(...seconds))).counted).toBe(counted);
  });

  it('looks ahead as far as it says, the last moment included', () => {
    const ahead = policyOf({ key: 'card', window: { before: 60, after: 30 } });
    const all = at(40, 70, 70.001);
    const store = new Store(ahead, all);
    expect(oneOf(store.ask(all[0] as CardAttempt)).counted).toBe(2);
  });

  it('takes one moment for one, however it is written', () => {
    const tokyo = attempt('P-1', 0, 'approved', CARD);
    const utc = { ...tokyo, at: instant('2024-05-01T00:00:00Z') };
    const written = { ...tokyo, at: instant('2024-04-30T19:30:00.000-04:30') };
    const store = new Store(MINUTE, [tokyo, utc, written]);
    expect(oneOf(store.ask(utc))).toMatchObject({ counted: 1, because: [] });
  });
});

describe('what is counted', () => {
  const all = [
    attempt('P-1', 0, 'approved', { card: 'a', member: 'M' }),
    attempt('P-2', 1, 'failed', { card: 'a', member: 'M' }),
    attempt('P-3', 2, 'failed', { card: 'b', member: 'M' }),
  ];
  it.each([
    ['attempts', 3],
    ['failures', 2],
    ['distinct-cards', 2],
  ] as const)('%s: %i', (count, counted) => {
    const finding = oneOf(lastOf(policyOf({ key: 'member', count }), all));
    expect(finding).toMatchObject({ counted, attempts: 3, failures: 2, because: [] });
  });

  it('is that of each key on its own', () => {
    const keys = ['card', 'member', 'ip', 'session', 'order', 'mail', 'address', 'site'] as const;
    for (const key of keys) {
      const policy = policyOf({ key, threshold: 2 });
      const same = series(2, 'approved', () => ({ [key]: 'x' }));
      const other = attempt('P-9', 5, 'approved', { [key]: 'y' });
      expect([key, lastOf(policy, same).map(({ kind }) => kind)]).toEqual([key, ['hit']]);
      expect([key, lastOf(policy, [...same, other]).map(({ kind }) => kind)]).toEqual([
        key,
        ['clear'],
      ]);
    }
  });

  it('takes an attempt without a site for one of the shop', () => {
    const policy = policyOf({ key: 'site', threshold: 2 });
    const some = [attempt('P-1', 0, 'failed'), attempt('P-2', 0, 'failed', { site: null })];
    expect(oneOf(lastOf(policy, some))).toMatchObject({
      kind: 'hit',
      subjects: [{ key: 'site', value: 'shop' }],
    });
  });

  it('takes the cards of one brand of one member together', () => {
    const policy = policyOf({ key: 'member-brand' });
    const cards = (brand: 'visa' | null, member: string | null) =>
      series(3, 'approved', (n) => ({ card: `tok-${n}`, brand, member }));
    expect(oneOf(lastOf(policy, cards('visa', 'M'))).kind).toBe('hit');
    expect(lastOf(policy, cards(null, 'M'))).toEqual([]);
    expect(lastOf(policy, cards('visa', null))).toEqual([]);
    // A member and a brand are never confused with another pair.
    const names = (member: string) =>
      subjectsOf(attempt('P', 0, 'failed', { member, brand: 'jcb' }), policy);
    expect(names('M","jcb')).not.toEqual(names('M'));
  });

  it('leaves out a rule whose key the attempt does not name', () => {
    expect(lastOf(OKASHIMI, [attempt('P-1', 0, 'failed', { ip: '192.0.2.1' })])).toEqual([]);
  });
});

describe('a clock that is wrong', () => {
  const policy = policyOf({ key: 'session' });
  const one = (id: string, seconds: number) => attempt(id, seconds, 'failed', { session: 's' });

  it('counts an attempt that is ahead once its moment has come', () => {
    const store = new Store(policy, [one('P-1', 0), one('P-2', 1), one('ahead', 30)]);
    const counted = (seconds: number) => oneOf(store.ask(one('P', 0), { at: when(seconds) }));
    expect(counted(2)).toMatchObject({ kind: 'clear', counted: 2 });
    expect(counted(30)).toMatchObject({ kind: 'hit', counted: 3 });
  });

  it('never makes a hit clear: what one far ahead drives out is known to be missing', () => {
    const all = [one('P-1', 0), one('P-2', 1), one('P-3', 2)];
    const asked = { at: when(2) };
    expect(oneOf(new Store(policy, all).ask(one('P', 2), asked)).kind).toBe('hit');
    const store = new Store(policy, [...all, one('ahead', 9_999_999)]);
    const doubt = { kind: 'indeterminate', because: ['forgotten'] };
    expect(oneOf(store.ask(one('P', 2), asked))).toMatchObject(doubt);
    store.add(one('P-4', 3));
    expect(oneOf(store.ask(one('P', 3), { at: when(3) }))).toMatchObject(doubt);
  });
});

describe('what cannot be told for certain', () => {
  const policy = policyOf({ key: 'member', count: 'distinct-cards', threshold: 3 });
  const cards = (...tokens: (string | null)[]) =>
    tokens.map((card, n) => attempt(`P-${n}`, n, 'failed', { member: 'M', card }));

  it.each([
    [['a', 'b', null], 'indeterminate', 2],
    [['a', null], 'clear', 1],
    [['a', 'b', 'c', null], 'hit', 3],
    [['a', null, null], 'indeterminate', 1],
  ] as const)('a card that is not named: %j is %s', (tokens, kind, counted) => {
    expect(oneOf(lastOf(policy, cards(...tokens)))).toMatchObject({
      kind,
      counted,
      because: ['card-unknown'],
    });
  });

  it('does not mind where cards are not what it counts', () => {
    const finding = oneOf(lastOf(policyOf({ key: 'member' }), cards(null, null, null)));
    expect(finding).toMatchObject({ kind: 'hit', counted: 3, because: [] });
  });

  const twice = (id: string, seconds: number) => [
    attempt(id, seconds, 'approved', CARD),
    attempt(id, seconds, 'failed', CARD),
  ];

  it.each([
    [1, 'clear'],
    [2, 'indeterminate'],
    [3, 'hit'],
    [4, 'hit'],
  ] as const)('two contents under one id, beside %i others: %s', (others, kind) => {
    const plain = series(others, 'approved', () => CARD);
    const finding = oneOf(lastOf(MINUTE, [...plain, ...twice('X', 10)]));
    expect(finding).toMatchObject({ kind, counted: others, because: ['contradicted'] });
    expect(oneOf(lastOf(MINUTE, [...twice('X', 10).reverse(), ...plain].reverse()))).toMatchObject({
      counted: others,
    });
  });

  it('counts a contradicted id as one at most, and knows one whose other content is elsewhere', () => {
    const plain = series(1, 'approved', () => CARD);
    expect(oneOf(lastOf(MINUTE, [...plain, ...twice('X', 10)])).kind).toBe('clear');
    const wide = policyOf({ key: 'card' }, { key: 'card', window: { before: 9999, after: 0 } });
    const apart = [attempt('X', 0, 'failed', CARD), attempt('X', 500, 'failed', CARD)];
    const [near] = lastOf(wide, [...series(2, 'approved', () => CARD, 490), ...apart]);
    expect(near).toMatchObject({ counted: 2, kind: 'indeterminate', because: ['contradicted'] });
  });

  it('holds a share of failures against both bounds', () => {
    const rate = policyOf({ key: 'card', count: 'failures', threshold: 4, failureRate: 80 });
    const some = (failed: number, approved: number) => [
      ...series(failed, 'failed', () => CARD),
      ...series(approved, 'approved', () => CARD, 20),
      ...twice('X', 30),
    ];
    expect(oneOf(lastOf(rate, some(4, 0))).kind).toBe('hit');
    // 4 of 6 or 5 of 6 failed.
    expect(oneOf(lastOf(rate, some(4, 1))).kind).toBe('indeterminate');
    expect(oneOf(lastOf(rate, some(4, 2))).kind).toBe('clear');
  });

  it('names what it no longer keeps, where the answer may depend on it', () => {
    const state = [0, 100, 101].reduce(
      (sofar, second) => addAttempt(sofar, attempt(`P-${second}`, second, 'failed', CARD)),
      openVelocity({ key: 'card', value: 'tok-1' }, MINUTE),
    );
    const ask = (seconds: number) => oneOf(assessVelocity([state], MINUTE, { at: when(seconds) }));
    expect(ask(101)).toMatchObject({ kind: 'clear', counted: 2, because: [] });
    expect(ask(60)).toMatchObject({ kind: 'clear', counted: 0, because: [] });
    expect(ask(59.999)).toMatchObject({ kind: 'indeterminate', because: ['forgotten'] });
    const low = policyOf({ key: 'card', threshold: 2, window: { before: 600, after: 0 } });
    const asked = { at: when(101) };
    expect(oneOf(assessVelocity([state], low, asked)).kind).toBe('hit');
    const share = policyOf({
      key: 'card',
      count: 'failures',
      threshold: 2,
      failureRate: 50,
      window: { before: 600, after: 0 },
    });
    expect(oneOf(assessVelocity([state], share, asked)).kind).toBe('indeterminate');
  });
});

describe('a confirmation', () => {
  const all = series(5, 'approved', () => ({ card: 'tok-1', member: 'M' }));
  const policy = policyOf({ key: 'card' }, { key: 'member' });

  it('takes back what the card did up to then, that moment included', () => {
    const store = new Store(policy, all);
    const counts = (since: Instant | null) =>
      store.ask(all[0] as CardAttempt, { at: when(4), since }).map(({ counted }) => counted);
    expect(counts(null)).toEqual([5, 5]);
    expect(counts(when(1))).toEqual([3, 5]);
    expect(counts(when(1.5))).toEqual([3, 5]);
    expect(counts(when(9))).toEqual([0, 5]);
    expect(counts(when(-999))).toEqual([5, 5]);
  });

  it('is heard as well where a rule names its one key as a list, or twice', () => {
    for (const key of [['card'], ['card', 'card']] as const) {
      const [found] = new Store(policyOf({ key }), all).ask(all[0] as CardAttempt, {
        at: when(4),
        since: when(1),
      });
      expect(found).toMatchObject({ counted: 3, subjects: [{ key: 'card', value: 'tok-1' }] });
    }
  });
});

describe('the answer', () => {
  it('names the rule, then the row that held the count against it', () => {
    const finding = oneOf(
      lastOf(
        MINUTE,
        series(3, 'approved', () => CARD),
      ),
    );
    expect(finding).toEqual({
      rule: 'own/rule-0',
      subjects: [{ key: 'card', value: 'tok-1' }],
      kind: 'hit',
      action: 'alert',
      counted: 3,
      attempts: 3,
      failures: 0,
      because: [],
      reasons: [
        { rule: 'own/rule-0', cite: [{ source: 'own/test', at: '1', standing: 'house' }] },
        { rule: 'velocity/reached', cite: expect.any(Array) },
      ],
    });
  });

  it('gives both rows where it hangs between them', () => {
    const unclear = [
      ...series(2, 'approved', () => CARD),
      attempt('X', 9, 'failed', CARD),
      attempt('X', 9, 'approved', CARD),
    ];
    expect(oneOf(lastOf(MINUTE, unclear)).reasons.map(({ rule }) => rule)).toEqual([
      'own/rule-0',
      'velocity/below',
      'velocity/reached',
    ]);
  });

  it('knows the strictest action of the hits alone', () => {
    const policy = policyOf(
      { key: 'card', threshold: 1, action: 'yellow' },
      { key: 'card', threshold: 2, action: 'suspend' },
      { key: 'card', threshold: 1, action: 'alert' },
    );
    const once = lastOf(
      policy,
      series(1, 'approved', () => CARD),
    );
    expect(strictestAction(once)).toBe('yellow');
    expect(
      strictestAction(
        lastOf(
          policy,
          series(2, 'approved', () => CARD),
        ),
      ),
    ).toBe('suspend');
    expect(strictestAction(once.filter(({ kind }) => kind === 'clear'))).toBe(null);
  });

  it('is asked for an action only of findings', () => {
    const list = 'findings: expected a list, received';
    expect(() => strictestAction(undefined as never)).toThrow(`${list} nothing`);
    expect(() => strictestAction({} as never)).toThrow(`${list} an object`);
    const action = 'finding.action: expected alert | yellow | red | block | suspend, received';
    expect(() => strictestAction([null] as never)).toThrow(`${action} nothing`);
    const hit = { kind: 'hit', action: 'shout' };
    expect(() => strictestAction([hit] as never)).toThrow(`${action} "shout"`);
  });
});

describe('the edge of a window, to the microsecond', () => {
  // Milliseconds as numbers grow coarser at these moments, of 2004 and of 2039.
  it.each([2 ** 40, 2 ** 41])('is outside at %s milliseconds', (turn) => {
    const whole = Math.floor(turn / 1000) * 1000;
    for (let micros = 1; micros < 1000; micros += 9) {
      const text = (ms: number) =>
        `${toJstText(ms).slice(0, 19)}.000${String(micros).padStart(3, '0')}+09:00` as Instant;
      const one = { outcome: 'failed', card: 'tok-1' } as const;
      const [first, last] = [text(whole - 30_000), text(whole + 30_000)];
      const all = [
        { ...one, id: 'P-1', at: first },
        { ...one, id: 'P-2', at: last },
      ];
      const [found] = lastOf(MINUTE, all);
      expect([found?.counted, found?.because]).toEqual([1, []]);
    }
  });
});

describe('misuse', () => {
  const good = attempt('P-1', 0, 'failed', CARD);
  const empty = openVelocity({ key: 'card', value: 'tok-1' }, MINUTE);
  const card = '4111 1111 1111 1111';

  it.each([
    ['an id that is none', { ...good, id: '' }, 'attempt.id: expected a name'],
    ['an id that is no text', { ...good, id: 1 }, 'attempt.id: expected a name, received 1'],
    ['an outcome that is none', { ...good, outcome: 'declined' }, 'expected approved | failed'],
    ['no instant', { ...good, at: '2024-05-01T09:00:00' }, 'attempt.at: expected an instant'],
    ['a name that is no text', { ...good, ip: 7 }, 'attempt.ip: expected a name, received 7'],
    ['an empty name', { ...good, mail: '' }, 'attempt.mail: expected a name'],
    [
      'a brand that is none',
      { ...good, brand: 'Visa' },
      'attempt.brand: expected visa | mastercard | jcb | amex | diners, received "Visa"',
    ],
    ['nothing', null, 'attempt: expected an attempt, received null'],
    [
      'another subject',
      { ...good, card: 'tok-2' },
      'attempt.card: expected the one of the state, received "tok-2"',
    ],
    [
      'no such subject',
      { ...good, card: null },
      'attempt.card: expected the one of the state, received null',
    ],
  ])('is refused: %s', (_, wrong, message) => {
    expect(() => addAttempt(empty, wrong as CardAttempt)).toThrow(message);
  });

  it.each(['id', 'card', 'member', 'ip', 'session', 'order', 'mail', 'address', 'site'])(
    'a card number is refused as %s and not shown',
    (name) => {
      for (const number of [card, card.replaceAll(' ', ''), `tok ${card}`, 4111111111111111]) {
        const say = () => addAttempt(empty, { ...good, [name]: number } as CardAttempt);
        expect(say).toThrow(`attempt.${name}: expected no card number`);
        expect(say).not.toThrow('1111');
        const subject = { key: 'card', value: number as string } as const;
        expect(() => openVelocity(subject, MINUTE)).toThrow(
          'subject.value: expected no card number',
        );
      }
    },
  );

  it('names what no policy may say', () => {
    const asked = (rule: OwnRule) => () => subjectsOf(good, policyOf(rule));
    const day = 86_400;
    expect(asked({ key: 'card', threshold: 0 })).toThrow(
      'own/rule-0: threshold: expected a whole number from 1 to 1000000, received 0',
    );
    expect(asked({ key: 'card', threshold: 1.5 })).toThrow('threshold');
    expect(asked({ key: 'card', threshold: 1e7 })).toThrow('threshold');
    expect(asked({ key: 'card', window: { before: 0, after: 0 } })).toThrow('window.before');
    expect(asked({ key: 'card', window: { before: 3661 * day, after: 0 } })).toThrow('before');
    expect(asked({ key: 'card', window: { before: 1, after: -1 } })).toThrow('window.after');
    expect(asked({ key: 'card', failureRate: 0 })).toThrow('failureRate');
    expect(asked({ key: 'card', failureRate: 101 })).toThrow('failureRate');
    expect(asked({ key: 'card', count: 'sums' as never })).toThrow('count: expected attempts |');
    expect(asked({ key: 'card', compare: '>' as never })).toThrow('compare: expected gt | gte');
    expect(asked({ key: 'card', action: 'shout' as never })).toThrow('action: expected alert |');
    expect(asked({ key: 'pan' as never })).toThrow('key: expected card |');
    expect(asked({ key: undefined })).toThrow('number of keys');
    expect(asked({ key: ['card', 'ip', 'mail'] })).toThrow('number of keys');
    expect(asked({ key: ['card', 'ip'], count: 'distinct-cards' })).toThrow('number of keys');
    expect(() => subjectsOf(good, {} as never)).toThrow('policy: expected a table of rules');
    expect(() => subjectsOf(good, undefined as never)).toThrow('policy: expected a table');
    for (const row of [1, null, { when: {}, then: {} }, { id: Symbol('x'), when: {}, then: {} }]) {
      const table = { rows: [row] } as never;
      expect(() => subjectsOf(good, table)).toThrow('policy: expected a table of rules');
    }
    expect(asked({ key: 'card', window: undefined as never })).toThrow('window.before');
    expect(() => withLimits(undefined as never, {})).toThrow('policy: expected a table of rules');
    expect(() => withLimits(MINUTE, null as never)).toThrow('limits: expected an object');
  });

  it('asks for the numbers of a policy that has none', () => {
    expect(() => subjectsOf(good, GMO_PG_ATTACK)).toThrow(
      'withLimits sets them for velocity/gmo-pg-order, velocity/gmo-pg-card, velocity/gmo-pg-member',
    );
    const some = { 'velocity/gmo-pg-order': { threshold: 5, before: 60 } };
    for (const half of [{ threshold: 5 }, { before: 60 }, {}]) {
      const limits = { ...some, 'velocity/gmo-pg-card': half };
      expect(() => withLimits(GMO_PG_ATTACK, limits)).toThrow(
        'limits of velocity/gmo-pg-card: expected threshold and before',
      );
    }
    const off = { 'velocity/gmo-pg-order': null, 'velocity/gmo-pg-card': null };
    expect(() => withLimits(GMO_PG_ATTACK, off)).toThrow('a rule; withLimits sets them for');
    const other = { ...some, 'velocity/gmo-pg-card': { treshold: 5 } };
    expect(() => withLimits(GMO_PG_ATTACK, other as never)).toThrow('expected threshold | before');
    expect(() => withLimits(EBISUMART, { 'velocity/gmo-pg-card': null })).toThrow(
      'limits: expected velocity/ebisumart-member-hour |',
    );
    expect(() => withLimits(OKASHIMI, { 'velocity/okashimi-cards': { threshold: -1 } })).toThrow(
      'threshold',
    );
  });

  it('refuses a limit that is a bare number: nothing a shop sets is lost', () => {
    const limits = { 'velocity/okashimi-cards': 5 } as never;
    expect(() => withLimits(OKASHIMI, limits)).toThrow(
      'limits of velocity/okashimi-cards: expected an object, received 5',
    );
    expect(() => withLimits({ rows: [null] } as never, {})).toThrow('policy: expected a table');
  });

  it('is told of states that do not belong together', () => {
    const other = openVelocity({ key: 'card', value: 'tok-2' }, MINUTE);
    expect(() => mergeVelocity(empty, other)).toThrow('expected one subject, received "tok-2"');
    const key = { key: 'ip', value: 'tok-1' } as const;
    expect(() => mergeVelocity(empty, { ...other, subject: key })).toThrow(
      'expected one subject, received "tok-1"',
    );
    const moment = { at: when(0) };
    const kept = addAttempt(addAttempt(empty, good), { ...good, id: 'P-9' });
    const [first, second] = kept.attempts;
    for (const attempts of [[null], [second, first], [first, first]] as never[]) {
      const tampered = { ...kept, attempts };
      expect(() => addAttempt(tampered, good)).toThrow('state: expected a velocity state');
      expect(() => mergeVelocity(kept, tampered)).toThrow('state: expected a velocity state');
      expect(() => assessVelocity([tampered], MINUTE, moment)).toThrow('state: expected a');
    }
    const bare = Object.create(null);
    for (const wrong of [
      { subject: null },
      { subject: { key: 'pan' } },
      ...[Number.NaN, 0, -1, 1.5, '60', undefined].map((reach) => ({ reach })),
      ...[bare, Symbol('x'), 5n, 'x', Number.NaN, undefined].map((forgotten) => ({ forgotten })),
      ...[
        [1, 'P', 0],
        [bare, 'P', 0, null],
        [1, Symbol('x'), 0, null],
        [1, 'P', 5n, null],
      ]
        .concat([
          [1, 'P', 0, bare],
          [Number.NaN, 'P', 0, null],
          [1, 'P', 2, null],
        ])
        .map((one) => ({ attempts: [one] })),
      { attempts: new Array(2) },
    ]) {
      const tampered = { ...kept, ...wrong } as never;
      const says = 'state: expected a velocity state';
      expect(() => mergeVelocity(kept, tampered)).toThrow(says);
      expect(() => addAttempt(tampered, good)).toThrow(says);
      expect(() => retainFor(tampered, MINUTE)).toThrow(says);
      expect(() => assessVelocity([tampered], MINUTE, moment)).toThrow(says);
    }
    const numbered = { ...kept, subject: { key: 'card', value: card } } as const;
    const ask = () => assessVelocity([numbered], MINUTE, moment);
    expect(ask).toThrow('state.subject.value: expected no card number');
    expect(ask).not.toThrow('1111');
    for (const wrong of [undefined, null, {}, 'x', []] as never[]) {
      expect(() => addAttempt(wrong, good)).toThrow('state: expected a velocity state');
      expect(() => mergeVelocity(empty, wrong)).toThrow('state: expected a velocity state');
      expect(() => assessVelocity([wrong], MINUTE, moment)).toThrow('state: expected a velocity');
    }
    expect(() => assessVelocity(empty as never, MINUTE, moment)).toThrow('states: expected a list');
    expect(() => assessVelocity([empty, other], MINUTE, moment)).toThrow('one state of each key');
    expect(() => openVelocity(key, MINUTE)).toThrow('policy: expected a rule that counts by ip');
    expect(() => openVelocity(undefined as never, MINUTE)).toThrow('subject.key: expected card |');
    expect(() => assessVelocity([], MINUTE, undefined as never)).toThrow('at: expected an instant');
    expect(() => openVelocity({ key: 'pan' as never, value: 'x' }, MINUTE)).toThrow('subject.key');
    const wrong = { at: 'now' as Instant };
    expect(() => assessVelocity([empty], MINUTE, wrong)).toThrow('at: expected an instant');
    expect(() => assessVelocity([empty], MINUTE, { ...moment, since: '' as Instant })).toThrow(
      'since: expected an instant',
    );
  });
});

describe('limits of a shop', () => {
  it('change a copy, and only what they say', () => {
    const before = JSON.stringify(OKASHIMI);
    const changed = withLimits(OKASHIMI, {
      'velocity/okashimi-yellow': { threshold: 2 },
      'velocity/okashimi-red': { before: 86_400 },
      'velocity/okashimi-cards': null,
    });
    expect(JSON.stringify(OKASHIMI)).toBe(before);
    expect(
      changed.rows.map(({ id, then: { threshold, window } }) => [id, threshold, window]),
    ).toEqual([
      ['velocity/okashimi-yellow', 2, { before: 1_209_600, after: 1_209_600 }],
      ['velocity/okashimi-red', 5, { before: 86_400, after: 1_209_600 }],
    ]);
  });

  it('are carried to a state by retainFor, which brings nothing back', () => {
    const long = policyOf({ key: 'card', window: { before: 600, after: 0 } });
    const state = [0, 100].reduce(
      (sofar, second) => addAttempt(sofar, attempt(`P-${second}`, second, 'failed', CARD)),
      openVelocity({ key: 'card', value: 'tok-1' }, MINUTE),
    );
    const wider = retainFor(state, long);
    expect([state.reach, wider.reach]).toEqual([60, 600]);
    const later = addAttempt(wider, attempt('P-500', 500, 'failed', CARD));
    expect(later.attempts.map(([, id]) => id)).toEqual(['P-100', 'P-500']);
    expect(oneOf(assessVelocity([later], long, { at: when(500) })).kind).toBe('indeterminate');
    expect(oneOf(assessVelocity([later], long, { at: when(600) })).kind).toBe('clear');
    expect(retainFor(later, MINUTE).attempts.map(([, id]) => id)).toEqual(['P-500']);
  });
});
