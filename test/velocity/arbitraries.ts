import fc from 'fast-check';
import { type Instant, toEpochMs } from '../../src/time/index.js';
import type {
  CardAttempt,
  VelocityKey,
  VelocityPolicy,
  VelocityTerms,
} from '../../src/velocity/index.js';
import { VELOCITY_ACTIONS, VELOCITY_COMPARES } from '../../src/velocity/index.js';
import { policyOf, when } from './attempts.js';

/** Few moments, close together and far apart, so that many meet at the edges of windows. */
const seconds = fc.oneof(
  fc.nat(12).map((n) => n * 10),
  fc.constantFrom(9.999, 10.001, 20.5, 500, 1000, 999_999),
);

const name = (...names: string[]) => fc.constantFrom(...names, null);

/** Everything about an attempt but its id. */
const content = fc.record({
  at: fc
    .tuple(seconds, fc.boolean())
    .map(([n, utc]) => (utc ? (new Date(toEpochMs(when(n))).toISOString() as Instant) : when(n))),
  outcome: fc.constantFrom('approved' as const, 'failed' as const),
  card: name('c1', 'c2', 'c3'),
  member: name('m1', 'm1', 'm2'),
  brand: fc.constantFrom('visa' as const, 'jcb' as const, null),
  ip: name('i1', 'i2'),
  mail: name('x', 'y'),
  address: name('x', 'y'),
});

/** Attempts with an id each. */
export const histories: fc.Arbitrary<CardAttempt[]> = fc
  .array(content, { maxLength: 30 })
  .map((all) => all.map((one, n) => ({ id: `P-${(n * 7) % 31}`, ...one })));

/** Attempts that share a few ids, so that many contradict each other. */
export const quarrels: fc.Arbitrary<CardAttempt[]> = fc.array(
  fc.tuple(fc.nat(5), content).map(([n, one]) => ({ id: `P-${n}`, ...one })),
  { maxLength: 12 },
);

const keys = fc.constantFrom<readonly VelocityKey[]>(
  ['card'],
  ['member'],
  ['member-brand'],
  ['ip'],
  ['site'],
  ['mail', 'address'],
  ['ip', 'card'],
);

const terms: fc.Arbitrary<VelocityTerms> = fc.record({
  count: fc.constantFrom('attempts' as const, 'failures' as const, 'distinct-cards' as const),
  window: fc.record({
    before: fc.constantFrom(1, 10, 30, 500),
    after: fc.constantFrom(0, 0, 10, 40),
  }),
  threshold: fc.integer({ min: 1, max: 5 }),
  compare: fc.constantFrom(...VELOCITY_COMPARES),
  failureRate: fc.constantFrom(null, null, 1, 50, 67, 80, 100),
  action: fc.constantFrom(...VELOCITY_ACTIONS),
});

/** Policies of one to three rules of every kind. */
export const policies: fc.Arbitrary<VelocityPolicy> = fc
  .array(
    fc.tuple(keys, terms).map(([key, rule]) => {
      const cards = rule.count === 'distinct-cards' && key.length > 1;
      return { ...rule, key, count: cards ? ('failures' as const) : rule.count };
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rules) => policyOf(...rules));
