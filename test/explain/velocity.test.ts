import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explainVelocity } from '../../src/explain/index.js';
import { instant } from '../../src/time/index.js';
import {
  addAttempt,
  assessVelocity,
  mergeVelocity,
  openVelocity,
  subjectsOf,
  VELOCITY_ACTIONS,
  VELOCITY_DOUBTS,
  VELOCITY_KEYS,
  type VelocityFinding,
  type VelocityPolicy,
  withLimits,
} from '../../src/velocity/index.js';
import {
  EBISUMART,
  GMO_PG_ATTACK,
  OKASHIMI,
  S003_SCENARIO,
  WEB_STORE,
} from '../../src/velocity/presets/index.js';
import { areDistinct, isSaid } from './said.js';

const AT = instant('2024-05-01T10:00:00+09:00');

const HIT: VelocityFinding = {
  rule: 'velocity/okashimi-cards',
  subjects: [{ key: 'member', value: 'M-1' }],
  kind: 'hit',
  action: 'block',
  counted: 4,
  attempts: 9,
  failures: 3,
  because: [],
  reasons: [],
};

const POLICIES: readonly VelocityPolicy[] = [
  EBISUMART,
  OKASHIMI,
  WEB_STORE,
  S003_SCENARIO,
  withLimits(GMO_PG_ATTACK, { 'velocity/gmo-pg-card': { threshold: 5, before: 90 } }),
];

describe('explainVelocity', () => {
  test.each<[string, Partial<VelocityFinding>, VelocityPolicy, string, string]>([
    [
      'failures of the attempts they are among, and the share that is asked',
      { rule: 'velocity/ebisumart-member-hour', action: 'alert', counted: 27, attempts: 30 },
      EBISUMART,
      '会員 M-1: 直近1時間に失敗27件(試行30件中)。基準(20件超、失敗率80%以上)に該当する(対応: 通知)。',
      'Member M-1: 27 failures of 30 attempts in the last hour. The limit (more than 20, 80% failed or more) is reached: alert.',
    ],
    [
      'two keys of which either counts, and a window that reaches ahead',
      {
        rule: 'velocity/okashimi-yellow',
        subjects: [
          { key: 'mail', value: 'mail-2' },
          { key: 'address', value: 'addr-1' },
        ],
        kind: 'clear',
        counted: 1,
      },
      OKASHIMI,
      'メールアドレス mail-2・住所 addr-1: 14日前から14日後までに試行1件。基準(3件以上)に該当しない。',
      'Mail mail-2 or address addr-1: 1 attempt from 14 days before to 14 days after. The limit (3 or more) is not reached.',
    ],
    [
      'what is certain, and why it cannot be said',
      { kind: 'indeterminate', counted: 3, because: ['card-unknown', 'forgotten'] },
      OKASHIMI,
      '会員 M-1: 直近96時間に少なくとも異なるカード3枚。基準(4枚以上)に該当するか判断できない(カードのわからない試行がある、保存期間より前の試行がある)。',
      'Member M-1: at least 3 different cards in the last 96 hours. Whether the limit (4 or more) is reached cannot be said: attempts do not name their card, attempts are no longer kept.',
    ],
    [
      'a span that a shop has set, in its largest whole unit',
      { rule: 'velocity/okashimi-cards' },
      withLimits(OKASHIMI, { 'velocity/okashimi-cards': { before: 90, threshold: 2 } }),
      '会員 M-1: 直近90秒に異なるカード4枚。基準(2枚以上)に該当する(対応: 遮断)。',
      'Member M-1: 4 different cards in the last 90 seconds. The limit (2 or more) is reached: block.',
    ],
    [
      'a member and a brand as the two they are',
      {
        rule: 'velocity/s003-brand',
        action: 'suspend',
        subjects: subjectsOf(
          { id: 'P-1', at: AT, outcome: 'approved', member: 'M-1', brand: 'visa' },
          S003_SCENARIO,
        ),
        counted: 31,
      },
      S003_SCENARIO,
      '会員とブランド M-1 visa: 直近48時間に試行31件。基準(30件以上)に該当する(対応: 利用停止)。',
      'Member and brand M-1 visa: 31 attempts in the last 48 hours. The limit (30 or more) is reached: suspend.',
    ],
  ])('says %s', (_, changed, policy, ja, en) => {
    expect(explainVelocity({ ...HIT, ...changed }, policy)).toEqual({ ja, en });
  });

  test('a rule that the policy does not have, or that has no numbers, is a defect of the caller', () => {
    const expected = 'the policy that was asked, with the limits that were set';
    expect(() => explainVelocity(HIT, EBISUMART)).toThrow(expected);
    const open = { ...HIT, rule: 'velocity/gmo-pg-card' } as const;
    expect(() => explainVelocity(open, GMO_PG_ATTACK)).toThrow(expected);
  });

  test('every key, action and doubt has words of its own', () => {
    areDistinct(
      VELOCITY_KEYS.map((key) =>
        explainVelocity({ ...HIT, subjects: [{ key, value: 'x' }] }, OKASHIMI),
      ),
    );
    areDistinct(VELOCITY_ACTIONS.map((action) => explainVelocity({ ...HIT, action }, OKASHIMI)));
    areDistinct(
      VELOCITY_DOUBTS.map((doubt) =>
        explainVelocity({ ...HIT, kind: 'indeterminate', because: [doubt] }, OKASHIMI),
      ),
    );
  });

  it('has sentences for whatever a policy answers, the same for two shards as for one', () => {
    const attempt = fc.record({
      at: fc
        .integer({ min: 0, max: 599 })
        .map((n) => instant(`2024-05-01T1${n % 10}:${String(n % 60).padStart(2, '0')}:00+09:00`)),
      outcome: fc.constantFrom('approved' as const, 'failed' as const),
      card: fc.constantFrom('tok-1', 'tok-2', null),
    });
    fc.assert(
      fc.property(
        fc.array(attempt, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...POLICIES),
        (attempts, policy) => {
          const asked = policy.rows.find(({ then }) => then.threshold !== null);
          const key = [asked?.when.key].flat()[0] ?? 'card';
          const named = attempts.map((one, n) => ({ ...one, id: `P-${n}`, [key]: 'tok-1' }));
          const open = openVelocity({ key, value: 'tok-1' }, policy);
          const whole = named.reduce(addAttempt, open);
          const [one, two] = [0, 1].map((half) =>
            named.filter((_, n) => n % 2 === half).reduce(addAttempt, open),
          ) as [typeof open, typeof open];
          const at = instant('2024-05-01T19:00:00+09:00');
          const told = (state: typeof open) =>
            assessVelocity([state], policy, { at }).map((each) => explainVelocity(each, policy));
          told(whole).forEach(isSaid);
          expect(told(mergeVelocity(one, two))).toEqual(told(whole));
        },
      ),
    );
  });
});
