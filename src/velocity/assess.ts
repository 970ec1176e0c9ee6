import type { Instant } from '../time/index.js';
import { judge } from './judge.js';
import { joined } from './kept.js';
import { msOf, need, needWord } from './need.js';
import { checkPolicy } from './policy.js';
import { subjectOf } from './state.js';
import {
  VELOCITY_ACTIONS,
  type VelocityAction,
  type VelocityFinding,
  type VelocityPolicy,
  type VelocityState,
} from './types.js';
import { spanOf, tallyOf } from './window.js';

/** The moment a question is about. */
export type VelocityMoment = {
  readonly at: Instant;
  /**
   * When the holder of the card last confirmed: attempts up to then, and at that very moment, count no
   * more. Only rules that count by `card` alone or by `member-brand` alone ask. `null` (the default):
   * never.
   */
  readonly since?: Instant | null;
};

/**
 * Says for a moment which rules of a policy hit: how many attempts, failures or different cards their
 * windows hold, and whether that is too much.
 *
 * Give the states of one attempt's subjects, the attempt itself added before. A rule that counts by
 * none of them is left out. An answer that would depend on attempts that are no longer kept, that
 * contradict each other or do not name their card is `indeterminate`, and says which; a hit that stands
 * whatever those were is a hit. What the hit leads to is the caller's to do. Takes time in proportion
 * to the attempts kept, for each rule.
 *
 * @throws InvalidInputError for two states of one key, a policy its type forbids, or a text that is no
 * instant.
 * @example
 * ```ts
 * const empty = openVelocity({ key: 'member', value: 'M-1' }, OKASHIMI);
 * const at = instant('2024-05-01T09:00:00+09:00');
 * const state = ['tok-1', 'tok-2', 'tok-3', 'tok-4'].reduce((sofar, card) =>
 *   addAttempt(sofar, { id: `P-${card}`, at, outcome: 'failed', member: 'M-1', card }), empty);
 * assessVelocity([state], OKASHIMI, { at }).map(({ rule, kind, counted }) => [rule, kind, counted])
 * // => [['velocity/okashimi-cards', 'hit', 4]]
 * ```
 * @public
 */
export function assessVelocity(
  states: readonly VelocityState[],
  policy: VelocityPolicy,
  moment: VelocityMoment,
): readonly VelocityFinding[] {
  const at = msOf(moment?.at, 'at');
  const { since = null } = moment;
  const sinceMs = since === null ? Number.NEGATIVE_INFINITY : msOf(since, 'since');
  need(Array.isArray(states), 'states', 'a list', states);
  const keys = states.map((state) => subjectOf(state).key);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  need(twice === undefined, 'states', 'one state of each key', twice);
  return checkPolicy(policy).flatMap((rule) => {
    const own = rule.keys.flatMap((key) => states.filter(({ subject }) => subject.key === key));
    if (own.length === 0) return [];
    const span = spanOf(rule, at, sinceMs);
    const held = own.map(({ attempts }) => attempts).reduce(joined);
    const forgotten = own.some((state) => (state.forgotten ?? span.opening) > span.opening);
    const subjects = own.map(({ subject }) => subject);
    return [judge(rule, tallyOf(held, span), forgotten, subjects)];
  });
}

/**
 * The strictest action that some findings ask for, or `null` if no rule hits. An `indeterminate`
 * finding asks for nothing here: look at it apart.
 *
 * @throws InvalidInputError for anything but a list of findings.
 * @example
 * ```ts
 * strictestAction([]) // => null
 * ```
 * @public
 */
export function strictestAction(findings: readonly VelocityFinding[]): VelocityAction | null {
  need(Array.isArray(findings), 'findings', 'a list', findings);
  for (const finding of findings) needWord(VELOCITY_ACTIONS, 'finding.action', finding?.action);
  const hits = findings.filter(({ kind }) => kind === 'hit');
  return (
    VELOCITY_ACTIONS.filter((action) => hits.some((hit) => hit.action === action)).at(-1) ?? null
  );
}
