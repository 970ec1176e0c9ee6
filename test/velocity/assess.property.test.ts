import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEpochMs } from '../../src/time/index.js';
import type { CardAttempt, VelocityPolicy } from '../../src/velocity/index.js';
import { histories, policies, quarrels } from './arbitraries.js';
import { lastOf, policyOf, Store, series } from './attempts.js';
import { slowVerdict } from './oracle.js';

/** Every list that has one of the contents of each id. */
function choicesOf(all: readonly CardAttempt[]): CardAttempt[][] {
  return [...grouped(all).values()].reduce<CardAttempt[][]>(
    (lists, some) => lists.flatMap((list) => some.map((one) => [...list, one])),
    [[]],
  );
}

/** Attempts under a few ids: each is one try of one member, told with other moments, outcomes and cards. */
const retold = quarrels.map((all) =>
  all.map((one) => {
    const first = all.find(({ id }) => id === one.id) as CardAttempt;
    const { at, outcome, card = null } = one;
    return { ...first, at, outcome, card };
  }),
);

/** Policies that do not count by card: what is told of the card moves no attempt to another subject. */
const cardless = policies.filter((policy) =>
  policy.rows.every(({ when }) => ![when.key].flat().includes('card')),
);

function grouped(all: readonly CardAttempt[]): Map<string, CardAttempt[]> {
  const byId = new Map<string, CardAttempt[]>();
  for (const one of all) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return byId;
}

/** The rows of a policy with what the library says of each, for the subjects of an attempt. */
function answersOf(policy: VelocityPolicy, store: Store, asked: CardAttempt) {
  const findings = new Map(store.ask(asked).map((finding) => [finding.rule, finding]));
  return policy.rows.map((row) => ({ row, finding: findings.get(row.id) }));
}

describe('assessVelocity', () => {
  it('agrees with a slow look at every attempt, or says what it cannot tell', () => {
    fc.assert(
      fc.property(histories, policies, (all, policy) => {
        const store = new Store(policy, all);
        for (const asked of all) {
          for (const { row, finding } of answersOf(policy, store, asked)) {
            const slow = slowVerdict(row, all, asked);
            if (finding === undefined) expect(slow).toBe(null);
            else if (
              finding.kind !== 'indeterminate' &&
              !finding.because.includes('card-unknown')
            ) {
              expect(finding.kind).toBe(slow);
            } else if (finding.kind === 'indeterminate') expect(finding.because).not.toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('forgets nothing that the newest attempt is asked about', () => {
    fc.assert(
      fc.property(histories, policies, (all, policy) => {
        const newest = [...all].sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at)).at(-1);
        if (newest === undefined) return;
        for (const finding of new Store(policy, all).ask(newest)) {
          expect(finding.because).not.toContain('forgotten');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says hit or clear only if that is so whichever of two contents is true', () => {
    fc.assert(
      fc.property(retold, cardless, (all, policy) => {
        const choices = choicesOf(all);
        const store = new Store(policy, all);
        const whole = [...store.states.values()].every(({ forgotten }) => forgotten === null);
        fc.pre(choices.length <= 256 && whole);
        for (const asked of all) {
          for (const { row, finding } of answersOf(policy, store, asked)) {
            if (finding === undefined || finding.kind === 'indeterminate') continue;
            if (finding.because.some((doubt) => doubt !== 'contradicted')) continue;
            for (const choice of choices)
              expect(slowVerdict(row, choice, asked)).toBe(finding.kind);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says hit or clear only if that is so whatever the cards were that nobody named', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.constantFrom('c1', 'c2', 'z1', 'z2')), (all, cards) => {
        const policy = policyOf(
          { key: 'ip', count: 'distinct-cards', window: { before: 500, after: 0 }, threshold: 2 },
          { key: 'site', count: 'distinct-cards', window: { before: 30, after: 0 }, threshold: 4 },
        );
        const store = new Store(policy, all);
        const guess = all.map((one, n) => ({ ...one, card: one.card ?? cards[n] ?? `new-${n}` }));
        for (const [n, asked] of all.entries()) {
          for (const { row, finding } of answersOf(policy, store, asked)) {
            if (finding === undefined || finding.kind === 'indeterminate') continue;
            expect(slowVerdict(row, guess, guess[n] as CardAttempt)).toBe(finding.kind);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never clears a hit because of one attempt more, unless a share of failures is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(histories, quarrels), policies, (all, policy) => {
        const rated = new Set(
          policy.rows.filter(({ then }) => then.failureRate !== null).map(({ id }) => id),
        );
        const [more, ...known] = all;
        const asked = known[0];
        if (more === undefined || asked === undefined) return;
        const before = new Store(policy, known).ask(asked);
        const after = new Map(new Store(policy, all).ask(asked).map((one) => [one.rule, one.kind]));
        for (const { rule, kind } of before) {
          if (kind === 'hit' && !rated.has(rule)) expect(after.get(rule)).not.toBe('clear');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes “more than N” for “N + 1 or more”', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(14), (threshold, count) => {
        const all = series(count + 1, 'failed', () => ({ card: 'c' }));
        const rule = { key: 'card', window: { before: 60, after: 0 } } as const;
        const over = lastOf(policyOf({ ...rule, threshold, compare: 'gt' }), all);
        const atLeast = lastOf(
          policyOf({ ...rule, threshold: threshold + 1, compare: 'gte' }),
          all,
        );
        expect(over[0]?.kind).toBe(atLeast[0]?.kind);
        expect(over[0]?.kind).toBe(count + 1 > threshold ? 'hit' : 'clear');
      }),
    );
  });

  it('holds every share of failures against its edge in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(40),
        (failureRate, failed, approved) => {
          const all = [
            ...series(failed, 'failed', () => ({ card: 'c' })),
            ...series(approved, 'approved', () => ({ card: 'c' }), 41),
          ];
          const window = { before: 999, after: 0 };
          const policy = policyOf({ key: 'card', threshold: 1, failureRate, window });
          const enough = BigInt(failed) * 100n >= BigInt(failureRate) * BigInt(failed + approved);
          expect(lastOf(policy, all)[0]?.kind).toBe(enough ? 'hit' : 'clear');
        },
      ),
    );
  });

  it('does not mind the order of the states, nor that of the attempts', () => {
    const shuffled = histories.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, policies, ([all, other], policy) => {
        const [one, two] = [new Store(policy, all), new Store(policy, other)];
        for (const asked of all) expect(two.ask(asked)).toEqual(one.ask(asked));
      }),
    );
  });
});
