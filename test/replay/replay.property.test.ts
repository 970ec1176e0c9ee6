import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayAttempts } from '../../src/replay/index.js';
import { toEpochMs, toJstText } from '../../src/time/index.js';
import type { CardAttempt } from '../../src/velocity/index.js';
import { histories, policies, quarrels } from '../velocity/arbitraries.js';
import { policyOf, START, Store } from '../velocity/attempts.js';

const shuffled = histories.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

describe('replayAttempts', () => {
  it('says at each attempt what the states say when all it depends on has come', () => {
    fc.assert(
      fc.property(shuffled, policies, ([all, other], policy) => {
        const { answers, issues } = replayAttempts(all, policy);
        expect(issues).toEqual([]);
        for (const { id, findings } of answers) {
          const asked = all.find((one) => one.id === id) as CardAttempt;
          const told = policy.rows.flatMap(({ id: rule, then }) => {
            const until = toEpochMs(asked.at) + (then.window?.after ?? 0) * 1000;
            const store = new Store(
              policy,
              other.filter((one) => toEpochMs(one.at) <= until),
            );
            return store.ask(asked).filter((finding) => finding.rule === rule);
          });
          expect(findings).toEqual(told);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says the same of a card whose holder confirmed now and then', () => {
    const window = { before: 500, after: 0 };
    const policy = policyOf({ key: 'card', window }, { key: 'member' }, { key: ['card', 'ip'] });
    fc.assert(
      fc.property(histories, histories, (all, moments) => {
        const confirmations = moments.map(({ card, at }) => ({ card: card ?? 'c9', at }));
        const { answers } = replayAttempts(all, policy, confirmations);
        for (const { id, findings } of answers) {
          const asked = all.find((one) => one.id === id) as CardAttempt;
          const now = toEpochMs(asked.at);
          const since = confirmations
            .filter(({ card, at }) => card === asked.card && toEpochMs(at) < now)
            .sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at))
            .at(-1)?.at;
          const known = all.filter((one) => toEpochMs(one.at) <= now);
          const moment = { at: asked.at, since: since ?? null };
          expect(findings).toEqual(new Store(policy, known).ask(asked, moment));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('answers alike in any order of the list, and however often an attempt is sent', () => {
    const lists = fc
      .oneof(histories, quarrels)
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.shuffledSubarray(all),
        ),
      );
    fc.assert(
      fc.property(lists, policies, ([all, other, again], policy) => {
        const one = replayAttempts(all, policy);
        const two = replayAttempts([...other, ...again], policy);
        expect(two.answers).toEqual(one.answers);
        const ids = (list: CardAttempt[], { issues }: typeof one) =>
          new Set(issues.map(({ index }) => list[index]?.id));
        expect(ids([...other, ...again], two)).toEqual(ids(all, one));
      }),
      { numRuns: 100 },
    );
  });

  it('answers for every attempt, or names it', () => {
    fc.assert(
      fc.property(quarrels, policies, (all, policy) => {
        const { answers, issues } = replayAttempts(all, policy);
        const told = [...answers.map(({ id }) => id), ...issues.map(({ index }) => all[index]?.id)];
        expect(new Set(told)).toEqual(new Set(all.map(({ id }) => id)));
      }),
    );
  });

  it('takes forty thousand attempts of one shop to the end', () => {
    const window = { before: 1_000_000, after: 1_000_000 };
    const policy = policyOf(
      { key: 'site', window, count: 'distinct-cards' },
      { key: ['mail', 'address'], window },
    );
    const all = Array.from({ length: 40_000 }, (_, n): CardAttempt => {
      const at = toJstText(START + ((n * 7919) % 40_000) * 1000);
      const names = { card: `c-${n}`, mail: 'one', address: `a-${n}` };
      return { id: `P-${n}`, at, outcome: 'failed', ...names };
    });
    const { answers } = replayAttempts(all, policy);
    expect(answers[0]?.findings.map(({ counted }) => counted)).toEqual([40_000, 40_000]);
  });
});
