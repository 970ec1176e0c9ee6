import { toJstText } from '../time/index.js';
import type {
  CardAttempt,
  VelocityFinding,
  VelocityKey,
  VelocityPolicy,
  VelocitySubject,
} from '../velocity/index.js';
import { judge } from '../velocity/judge.js';
import { type AskedRule, checkPolicy } from '../velocity/policy.js';
import { nameOf } from '../velocity/subject.js';
import { spanOf, type Tally, talliesOf } from '../velocity/window.js';
import { type History, latestBefore, type TakenAttempt, takeHistory } from './take.js';
import type { AttemptHistory, CardConfirmation } from './types.js';

/**
 * Goes through a whole history and says at the moment of each attempt which rules hit: what
 * `assessVelocity` says of the states with every attempt of the list in them.
 *
 * The order of the list does not matter, and an attempt sent twice counts once. Attempts under one id
 * that differ are listed in `issues` with their positions, and none of them is counted. A confirmation
 * takes back what its card did up to then, for later moments and rules that count by `card` alone; and
 * what the cards of its brand and member did, for rules that count by `member-brand` alone.
 * Takes time in proportion to the attempts, and their logarithm, for each rule.
 *
 * @throws InvalidInputError for an attempt, a confirmation or a policy its type forbids, or a card number
 * (outside data is for `parseVelocityRecord`).
 * @example
 * ```ts
 * const try_ = (id: string, at: string) => ({ id, at: instant(at), outcome: 'failed', session: 'S-1' }) as const;
 * const { answers } = replayAttempts([
 *   try_('P-1', '2024-05-01T09:00:00+09:00'), try_('P-2', '2024-05-01T09:30:00+09:00'),
 *   try_('P-3', '2024-05-01T10:00:00+09:00'),
 * ], withLimits(WEB_STORE, { 'velocity/web-store-checks': { threshold: 2, before: 3600 } }));
 * answers.map(({ id, findings }) => [id, findings[0]?.kind, findings[0]?.counted])
 * // => [['P-1', 'clear', 1], ['P-2', 'hit', 2], ['P-3', 'hit', 2]]
 * ```
 * @public
 */
export function replayAttempts(
  attempts: readonly CardAttempt[],
  policy: VelocityPolicy,
  confirmations: readonly CardConfirmation[] = [],
): AttemptHistory {
  const history = takeHistory(attempts, confirmations);
  const findings = history.taken.map((): VelocityFinding[] => []);
  for (const rule of checkPolicy(policy)) {
    const tallyAt = talliesFor(rule, history);
    for (const [place, { attempt }] of history.taken.entries()) {
      const tally = tallyAt(place);
      if (tally !== undefined) {
        findings[place]?.push(judge(rule, tally, false, namedBy(attempt, rule)));
      }
    }
  }
  const answers = history.taken.map(({ kept: [at, id] }, place) => ({
    id,
    at: toJstText(at),
    findings: findings[place] as VelocityFinding[],
  }));
  return { answers, issues: history.issues };
}

/** What the window of a rule holds at each attempt, by the attempt's place in time. */
function talliesFor(rule: AskedRule, history: History): (place: number) => Tally | undefined {
  const [first, second] = rule.keys as [VelocityKey, VelocityKey | undefined];
  const one = talliesBy((attempt) => nameOf(attempt, first), rule, history);
  if (second === undefined) return (place) => one[place];
  const other = talliesBy((attempt) => nameOf(attempt, second), rule, history);
  const both = talliesBy((attempt) => pairOf(attempt, first, second), rule, history);
  return (place) => either(one[place], other[place], both[place]);
}

function namedBy(attempt: CardAttempt, { keys }: AskedRule): VelocitySubject[] {
  return keys.flatMap((key) => {
    const value = nameOf(attempt, key);
    return value === null ? [] : [{ key, value }];
  });
}

function pairOf(attempt: CardAttempt, first: VelocityKey, second: VelocityKey): string | null {
  const pair = [nameOf(attempt, first), nameOf(attempt, second)];
  return pair.includes(null) ? null : JSON.stringify(pair);
}

/** What agrees in either key: what agrees in one, and in the other, less what agrees in both. */
function either(one?: Tally, other?: Tally, both?: Tally): Tally | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const less = both as Tally;
  return {
    ...one,
    attempts: one.attempts + other.attempts - less.attempts,
    failures: one.failures + other.failures - less.failures,
  };
}

/** What the window at each attempt holds of the attempts that have the same value; holes for none. */
function talliesBy(
  valueIn: (attempt: CardAttempt) => string | null,
  rule: AskedRule,
  history: History,
): Tally[] {
  const groups = new Map<string, number[]>();
  for (const [place, { attempt }] of history.taken.entries()) {
    const value = valueIn(attempt);
    if (value === null) continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [place]);
    else group.push(place);
  }
  const tallies: Tally[] = [];
  for (const group of groups.values()) tallyGroup(group, rule, history, tallies);
  return tallies;
}

/** Counts at each attempt of a group what its window holds of the group. */
function tallyGroup(
  group: readonly number[],
  rule: AskedRule,
  { taken, confirmed }: History,
  tallies: Tally[],
): void {
  const members = group.map((place) => taken[place] as TakenAttempt);
  const cards = new Set(members.map(({ attempt: { card } }) => card));
  const moments = [...cards].flatMap((card) => confirmed.get(card ?? '') ?? []);
  moments.sort((a, b) => a - b);
  const spans = members.map(({ kept: [at] }) => spanOf(rule, at, latestBefore(moments, at)));
  const list = members.map(({ kept }) => kept);
  for (const [i, tally] of talliesOf(list, spans).entries()) tallies[group[i] as number] = tally;
}
