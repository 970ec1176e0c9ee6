import { describe, expect, it } from 'vitest';
import { type CardConfirmation, replayAttempts } from '../../src/replay/index.js';
import { type Instant, instant } from '../../src/time/index.js';
import type { CardAttempt } from '../../src/velocity/index.js';
import { OKASHIMI } from '../../src/velocity/presets/index.js';
import { attempt, DAY, hitsOf, policyOf, series, when } from '../velocity/attempts.js';

const CARD = { card: 'tok-1', member: 'M' };
const MINUTE = policyOf({ key: 'card' });

function counts(
  all: readonly CardAttempt[],
  policy = MINUTE,
  confirmations: readonly CardConfirmation[] = [],
) {
  const { answers } = replayAttempts(all, policy, confirmations);
  return answers.map(({ id, findings }) => [id, ...findings.map(({ counted }) => counted)]);
}

describe('a history', () => {
  it('answers at each attempt, in order of time, with the window that ends there', () => {
    const all = [0, 30, 60, 61].map((second, n) => attempt(`P-${n}`, second, 'failed', CARD));
    expect(counts([...all].reverse())).toEqual([
      ['P-0', 1],
      ['P-1', 2],
      ['P-2', 2],
      ['P-3', 3],
    ]);
  });

  it('says of an attempt what came before and after it, where a rule asks for both', () => {
    const orders = [0, 10, 20].map((days, n) =>
      attempt(`P-${n}`, days * DAY, 'approved', { mail: 'm', address: `a-${n}` }),
    );
    const { answers } = replayAttempts(orders, OKASHIMI);
    expect(answers.map(({ findings }) => hitsOf(findings))).toEqual([[], ['okashimi-yellow'], []]);
    expect(answers[1]?.findings[0]?.subjects).toEqual([
      { key: 'mail', value: 'm' },
      { key: 'address', value: 'a-1' },
    ]);
  });

  it('holds once what many answers repeat, and lets nobody change it', () => {
    const { answers } = replayAttempts(
      series(3, 'failed', () => CARD),
      policyOf({ key: 'card', threshold: 9 }),
    );
    const [one, two] = answers.map(({ findings }) => findings[0]);
    for (const list of ['reasons', 'because', 'subjects'] as const) {
      expect(one?.[list]).toBe(two?.[list]);
      expect(Object.isFrozen(one?.[list])).toBe(true);
    }
    expect(one?.counted).not.toBe(two?.counted);
  });

  it('tells the moment in JST and the id, and nothing of an attempt that names nothing', () => {
    const one = { id: 'P-1', at: instant('2024-04-30T15:00:00Z'), outcome: 'failed' } as const;
    expect(replayAttempts([one], OKASHIMI)).toEqual({
      answers: [{ id: 'P-1', at: '2024-05-01T00:00:00+09:00', findings: [] }],
      issues: [],
    });
    expect(replayAttempts([], OKASHIMI)).toEqual({ answers: [], issues: [] });
  });

  it('counts once what was sent twice, however it was written', () => {
    const one = attempt('P-1', 0, 'failed', CARD);
    const same = { ...one, at: instant('2024-05-01T00:00:00.000Z'), brand: null };
    expect(replayAttempts([one, same], MINUTE)).toMatchObject({
      answers: [{ id: 'P-1', findings: [{ counted: 1 }] }],
      issues: [],
    });
  });

  it.each([
    ['outcome', { outcome: 'approved' as const }],
    ['moment', { at: when(1) }],
    ['card', { card: 'tok-2' }],
    ['member', { member: 'N' }],
    ['brand', { brand: 'visa' as const }],
    ['site', { site: 'two' }],
  ])('does not count what differs in its %s under one id, and names every position', (_, other) => {
    const one = attempt('P-1', 0, 'failed', CARD);
    const all = [one, attempt('P-2', 0, 'failed', CARD), { ...one, ...other }, one];
    const { answers, issues } = replayAttempts(all, MINUTE);
    expect(answers.map(({ id }) => id)).toEqual(['P-2']);
    expect(answers[0]?.findings[0]?.counted).toBe(1);
    expect(issues.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(issues[0]?.issue).toEqual({
      path: 'id',
      expected: 'one attempt under this id',
      received: 'attempts that differ',
    });
  });
});

describe('a confirmation', () => {
  const all = series(4, 'approved', () => CARD);
  const policy = policyOf({ key: 'card' }, { key: 'member' });
  const confirmed = (...moments: number[]) =>
    counts(
      all,
      policy,
      moments.map((second) => ({ card: 'tok-1', at: when(second) })),
    );

  it('takes back what the card did up to it, for what comes later', () => {
    expect(confirmed(1)).toEqual([
      ['approved-0-0', 1, 1],
      ['approved-0-1', 2, 2],
      ['approved-0-2', 1, 3],
      ['approved-0-3', 2, 4],
    ]);
  });

  it('counts from the last one before a moment, in whatever order they come', () => {
    expect(confirmed(2, 0, 99, -5).map(([, card]) => card)).toEqual([1, 1, 2, 1]);
  });

  it('takes back what the cards of one brand of one member did, where a rule counts those', () => {
    const names = { member: 'M', brand: 'visa' } as const;
    const cards = ['tok-1', 'tok-2'];
    const both = series(4, 'approved', (n) => ({ ...names, card: cards[n % 2] as string }));
    const policy = policyOf({ key: 'member-brand' }, { key: 'member' });
    const sayings = counts(both, policy, [{ card: 'tok-1', at: when(1) }]);
    expect(sayings.map(([, ...told]) => told)).toEqual([
      [1, 1],
      [2, 2],
      [1, 3],
      [2, 4],
    ]);
  });

  it('says nothing of another card', () => {
    const other = [{ card: 'tok-2', at: when(2) }];
    expect(counts(all, policy, other)).toEqual(counts(all, policy));
  });
});

describe('misuse', () => {
  const good = attempt('P-1', 0, 'failed', CARD);
  const run = (all: unknown, confirmations: unknown = []) => {
    return () => replayAttempts(all as CardAttempt[], MINUTE, confirmations as CardConfirmation[]);
  };

  it('says which attempt, and what was wrong with it', () => {
    expect(run('x')).toThrow('attempts: expected a list');
    expect(run([good, null])).toThrow('attempts[1]: expected an attempt, received null');
    expect(run([good, { ...good, at: 'now' }])).toThrow('attempts[1].at: expected an instant');
    const card = run([{ ...good, mail: '4111-1111-1111-1111' }]);
    expect(card).toThrow('attempts[0].mail: expected no card number');
    expect(card).not.toThrow('1111');
  });

  it('says which confirmation', () => {
    expect(run([good], 'x')).toThrow('confirmations: expected a list');
    expect(run([good], [null])).toThrow('confirmations[0].card: expected a name');
    expect(run([good], [{ card: '', at: when(0) }])).toThrow('confirmations[0].card: expected a');
    const at = 'soon' as Instant;
    expect(run([good], [{ card: 'tok-1', at }])).toThrow('confirmations[0].at: expected an in');
    expect(run([good], [{ card: '4111111111111111', at }])).toThrow('expected no card number');
  });
});
