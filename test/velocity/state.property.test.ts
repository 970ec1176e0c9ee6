import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVelocityState } from '../../src/records/index.js';
import {
  addAttempt,
  type CardAttempt,
  mergeVelocity,
  openVelocity,
  retainFor,
  subjectsOf,
  type VelocityPolicy,
  type VelocityState,
  type VelocitySubject,
} from '../../src/velocity/index.js';
import { histories, policies, quarrels } from './arbitraries.js';
import { policyOf, series } from './attempts.js';

/** The site takes every attempt, so that its state holds them all. */
const SITE: VelocitySubject = { key: 'site', value: 'shop' };
const WINDOWS = fc
  .tuple(fc.constantFrom(1, 10, 25, 500), fc.constantFrom(0, 10))
  .map(([before, after]) => policyOf({ key: 'site', window: { before, after } }));

const lists = fc.oneof(histories, quarrels);

function fold(all: readonly CardAttempt[], policy: VelocityPolicy): VelocityState {
  return all.reduce(addAttempt, openVelocity(SITE, policy));
}

function stored<V>(value: V): V {
  return JSON.parse(JSON.stringify(value));
}

/** A list dealt out to some shards, each in an order of its own, some of it to several. */
const dealt = lists.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length }),
    fc.shuffledSubarray(all),
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  ),
);

describe('a state', () => {
  it('is the same whatever way its attempts came together', () => {
    fc.assert(
      fc.property(dealt, WINDOWS, ([all, shuffled, shards, again, order], policy) => {
        const parts = [0, 1, 2, 3].map((shard) =>
          stored(fold([...shuffled.filter((_, n) => shards[n] === shard), ...again], policy)),
        );
        const [first, ...others] = order.map((n) => parts[n] as VelocityState);
        const merged = others.reduce(mergeVelocity, first as VelocityState);
        expect(merged).toEqual(fold(all, policy));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after any gossip between shards that store and read what they know', () => {
    const steps = fc.array(
      fc.record({
        do: fc.constantFrom('add', 'add', 'merge', 'store'),
        shard: fc.nat(6),
        other: fc.nat(6),
        n: fc.nat(29),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        lists,
        steps,
        WINDOWS,
        fc.integer({ min: 1, max: 7 }),
        (all, told, policy, many) => {
          const shards = Array.from({ length: many }, () => openVelocity(SITE, policy));
          const know = (shard: number) => shards[shard % many] as VelocityState;
          for (const step of told) {
            const one = all[step.n % all.length];
            const read = parseVelocityState(stored(know(step.shard)));
            if (!read.ok) throw new Error(JSON.stringify(read.issues));
            const next = {
              add: () => (one === undefined ? read.value : addAttempt(read.value, one)),
              merge: () => mergeVelocity(read.value, know(step.other)),
              store: () => read.value,
            }[step.do as 'add' | 'merge' | 'store']();
            shards[step.shard % many] = next;
          }
          // Whatever was told before, each shard is then told its part, the last one first.
          const parts = [...all.entries()].reverse();
          for (const [n, one] of parts) shards[n % many] = addAttempt(know(n), one);
          expect(shards.reduceRight(mergeVelocity)).toEqual(fold(all, policy));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('merges with another in either order, with a third in any, and with itself to itself', () => {
    fc.assert(
      fc.property(lists, lists, lists, WINDOWS, WINDOWS, (x, y, z, one, other) => {
        const [a, b, c] = [fold(x, one), fold(y, other), fold(z, one)];
        expect(mergeVelocity(a, b)).toEqual(mergeVelocity(b, a));
        expect(mergeVelocity(mergeVelocity(a, b), c)).toEqual(
          mergeVelocity(a, mergeVelocity(b, c)),
        );
        expect(mergeVelocity(a, a)).toEqual(a);
        expect(mergeVelocity(a, openVelocity(SITE, one))).toEqual(a);
      }),
      { numRuns: 300 },
    );
  });

  it('is JSON, is read again by its parser, and never changes under its user', () => {
    fc.assert(
      fc.property(lists, WINDOWS, (all, policy) => {
        const state = fold(all, policy);
        const before = JSON.stringify(state);
        expect(parseVelocityState(stored(state))).toEqual({ ok: true, value: state });
        for (const one of all) addAttempt(state, one);
        mergeVelocity(state, fold(all.slice(1), policy));
        expect(JSON.stringify(state)).toBe(before);
      }),
    );
  });

  it('keeps what its policy can still ask about, and nothing older', () => {
    fc.assert(
      fc.property(lists, WINDOWS, (all, policy) => {
        const { attempts, reach, forgotten } = fold(all, policy);
        const newest = attempts.at(-1)?.[0] ?? 0;
        for (const [at] of attempts) expect(at).toBeGreaterThan(newest - reach * 1000);
        if (forgotten !== null) expect(forgotten).toBeLessThanOrEqual(newest - reach * 1000);
        const whole = fold(all, policyOf({ key: 'site', window: { before: 9_999_999, after: 0 } }));
        expect(attempts.length < whole.attempts.length).toBe(forgotten !== null);
      }),
    );
  });

  it('kept for a shorter span is the state of the shorter span', () => {
    fc.assert(
      fc.property(lists, WINDOWS, WINDOWS, (all, one, other) => {
        const [a, b] = [fold(all, one), fold(all, other)];
        const [long, short, policy] = a.reach >= b.reach ? [a, b, other] : [b, a, one];
        expect(retainFor(long, policy)).toEqual(short);
      }),
    );
  });

  it('belongs to one subject of each attempt, for every key of the policy', () => {
    fc.assert(
      fc.property(histories, policies, (all, policy) => {
        for (const one of all) {
          const keys = subjectsOf(one, policy).map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const subject of subjectsOf(one, policy)) {
            expect(addAttempt(openVelocity(subject, policy), one).attempts).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('takes five thousand attempts to the end', () => {
    const policy = policyOf({ key: 'site', window: { before: 3600, after: 0 } });
    const many = series(5_000, 'failed', () => ({}));
    const { attempts } = fold(many, policy);
    expect(attempts).toHaveLength(3600);
  });
});
