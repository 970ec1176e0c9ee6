import { type Instant, toJstText } from '../../src/time/index.js';
import type {
  AttemptOutcome,
  CardAttempt,
  VelocityKey,
  VelocityPolicy,
} from '../../src/velocity/index.js';
import {
  addAttempt,
  assessVelocity,
  openVelocity,
  subjectsOf,
  VELOCITY_KEYS,
  type VelocityFinding,
  type VelocityMoment,
  type VelocityState,
  type VelocityTerms,
} from '../../src/velocity/index.js';

/** The moment the stories here begin at. */
export const START = Date.UTC(2024, 4, 1);
export const HOUR = 3600;
export const DAY = 86_400;

/** So many seconds after the beginning; decimals are kept. */
export function when(seconds: number): Instant {
  const ms = Math.floor(seconds * 1000);
  const text = toJstText(START + Math.floor(seconds) * 1000);
  const part = ms % 1000;
  const decimals = part === 0 ? '' : `.${String(part).padStart(3, '0')}`;
  return `${text.slice(0, 19)}${decimals}+09:00` as Instant;
}

/** An attempt so many seconds after the beginning. */
export function attempt(
  id: string,
  seconds: number,
  outcome: AttemptOutcome,
  names: Partial<CardAttempt> = {},
): CardAttempt {
  return { id, at: when(seconds), outcome, ...names };
}

/** So many attempts, a second between two of them, each with an id of its own. */
export function series(
  count: number,
  outcome: AttemptOutcome,
  names: (n: number) => Partial<CardAttempt>,
  from = 0,
): CardAttempt[] {
  return Array.from({ length: count }, (_, n) =>
    attempt(`${outcome}-${from}-${n}`, from + n, outcome, names(n)),
  );
}

/** A store with one state for each subject, as a shop would keep it. */
export class Store {
  readonly states = new Map<string, VelocityState>();
  readonly policy: VelocityPolicy;

  constructor(policy: VelocityPolicy, attempts: readonly CardAttempt[] = []) {
    this.policy = policy;
    for (const one of attempts) this.add(one);
  }

  add(one: CardAttempt): void {
    for (const subject of subjectsOf(one, this.policy)) {
      const key = JSON.stringify(subject);
      const state = this.states.get(key) ?? openVelocity(subject, this.policy);
      // What is stored is text.
      this.states.set(key, JSON.parse(JSON.stringify(addAttempt(state, one))));
    }
  }

  /** What the rules say at a moment of the subjects of an attempt. */
  ask(one: CardAttempt, moment: VelocityMoment = { at: one.at }): readonly VelocityFinding[] {
    const states = subjectsOf(one, this.policy).flatMap(
      (subject) => this.states.get(JSON.stringify(subject)) ?? [],
    );
    return assessVelocity(states, this.policy, moment);
  }
}

/** Adds attempts one after the other and says what the rules say at the last of them. */
export function lastOf(
  policy: VelocityPolicy,
  attempts: readonly CardAttempt[],
): readonly VelocityFinding[] {
  return new Store(policy, attempts).ask(attempts.at(-1) as CardAttempt);
}

/** The rules that hit, without their concept. */
export function hitsOf(findings: readonly VelocityFinding[]): string[] {
  return findings
    .filter(({ kind }) => kind === 'hit')
    .map(({ rule }) => rule.slice(rule.indexOf('/') + 1));
}

/** A rule of one's own, as far as it is not the usual one. */
export type OwnRule = Partial<VelocityTerms> & {
  readonly key: VelocityKey | readonly VelocityKey[] | undefined;
};

/** A policy of rules of one's own, each by one key or two. */
export function policyOf(...rules: readonly OwnRule[]): VelocityPolicy {
  const rows = rules.map(({ key, ...terms }, n) => ({
    id: `own/rule-${n}` as const,
    when: { key },
    then: {
      count: 'attempts',
      window: { before: 60, after: 0 },
      threshold: 3,
      compare: 'gte',
      failureRate: null,
      action: 'alert',
      ...terms,
    },
    cite: [{ source: 'own/test', at: '1', standing: 'house' }],
  }));
  return {
    id: 'own/policy',
    hit: 'all',
    datedBy: null,
    domain: { key: VELOCITY_KEYS },
    rows: rows as unknown as VelocityPolicy['rows'],
  };
}
