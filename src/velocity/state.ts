import { isInOrder, isKept, joined } from './kept.js';
import { need, needName, needWord } from './need.js';
import { checkPolicy } from './policy.js';
import { keep, nameOf } from './subject.js';
import {
  type CardAttempt,
  VELOCITY_KEYS,
  type VelocityPolicy,
  type VelocityState,
  type VelocitySubject,
} from './types.js';
import { before } from './window.js';

/**
 * The state of a subject of which no attempt is known yet.
 *
 * It will keep as much as the policy's rules look back on, seen from the newest attempt.
 *
 * @throws InvalidInputError for a subject or a policy its type forbids.
 * @example
 * ```ts
 * openVelocity({ key: 'card', value: 'tok-1' }, S003_SCENARIO).reach // => 2592000
 * ```
 * @public
 */
export function openVelocity(subject: VelocitySubject, policy: VelocityPolicy): VelocityState {
  needWord(VELOCITY_KEYS, 'subject.key', subject?.key);
  const { key, value } = subject;
  needName('subject.value', value);
  return {
    subject: { key, value },
    reach: reachOf(policy, subject),
    attempts: [],
    forgotten: null,
  };
}

/**
 * The same state, kept from now on as long as another policy needs. What was let go does not come
 * back: a window that reaches into it is answered `indeterminate`.
 *
 * @throws InvalidInputError for a state or a policy its type forbids.
 * @example
 * ```ts
 * const state = openVelocity({ key: 'member', value: 'M-1' }, EBISUMART);
 * [state.reach, retainFor(state, OKASHIMI).reach] // => [86400, 345600]
 * ```
 * @public
 */
export function retainFor(state: VelocityState, policy: VelocityPolicy): VelocityState {
  return trimmed({ ...state, reach: reachOf(policy, subjectOf(state)) });
}

/** Whose state it is; throws for what no state is. */
export function subjectOf(state: VelocityState): VelocitySubject {
  const { subject, reach, attempts, forgotten } = state ?? {};
  const fits =
    VELOCITY_KEYS.includes(subject?.key) &&
    Number.isInteger(reach) &&
    reach > 0 &&
    (forgotten === null || Number.isFinite(forgotten)) &&
    Array.isArray(attempts) &&
    [...attempts].every(isKept) &&
    isInOrder(attempts);
  need(fits, 'state', 'a velocity state', state);
  needName('state.subject.value', subject.value);
  return subject;
}

/** How far back the rules of a policy look on a subject, with what they wait for afterwards. */
function reachOf(policy: VelocityPolicy, { key }: VelocitySubject): number {
  const windows = checkPolicy(policy)
    .filter(({ keys }) => keys.includes(key))
    .map(({ window }) => window);
  need(windows.length > 0, 'policy', `a rule that counts by ${key}`, 'none');
  const most = (of: 'before' | 'after') => Math.max(...windows.map((window) => window[of]));
  return most('before') + most('after');
}

/**
 * Adds an attempt to the state of a subject it belongs to. In any order, and as often as it is sent:
 * the same attempt counts once.
 *
 * Takes time in proportion to the attempts that are kept.
 *
 * @returns A new state; the one given is not changed.
 * @throws InvalidInputError for an attempt its type forbids, one of another subject, or a card number.
 * @example
 * ```ts
 * const empty = openVelocity({ key: 'card', value: 'tok-1' }, S003_SCENARIO);
 * const state = addAttempt(empty, { id: 'P-1', at: instant('2024-05-01T09:00:00+09:00'), outcome: 'approved', card: 'tok-1' });
 * state.attempts // => [[1714521600000, 'P-1', 0, 'tok-1']]
 * ```
 * @public
 */
export function addAttempt(state: VelocityState, attempt: CardAttempt): VelocityState {
  const kept = keep(attempt, 'attempt');
  const { key, value } = subjectOf(state);
  const given = nameOf(attempt, key);
  need(given === value, `attempt.${key}`, 'the one of the state', given);
  return trimmed({ ...state, attempts: joined(state.attempts, [kept]) });
}

/**
 * Joins what two places kept of one subject: the same state as if one place had seen all attempts,
 * whichever of the two comes first, and however often they are joined.
 *
 * If the two keep attempts for different spans, the result keeps them for the shorter one;
 * {@link retainFor} first, where a policy has changed.
 *
 * @throws InvalidInputError for states of two subjects.
 * @example
 * ```ts
 * const empty = openVelocity({ key: 'card', value: 'tok-1' }, S003_SCENARIO);
 * const one = addAttempt(empty, { id: 'P-1', at: instant('2024-05-01T09:00:00+09:00'), outcome: 'approved', card: 'tok-1' });
 * const two = addAttempt(empty, { id: 'P-2', at: instant('2024-05-01T09:00:01+09:00'), outcome: 'failed', card: 'tok-1' });
 * mergeVelocity(two, one).attempts.map(([, id]) => id) // => ['P-1', 'P-2']
 * ```
 * @public
 */
export function mergeVelocity(a: VelocityState, b: VelocityState): VelocityState {
  const subject = subjectOf(a);
  const { key, value } = subject;
  const other = subjectOf(b);
  need(key === other.key && value === other.value, 'states', 'one subject', other.value);
  return trimmed({
    subject,
    reach: Math.min(a.reach, b.reach),
    attempts: joined(a.attempts, b.attempts),
    forgotten: later(a.forgotten, b.forgotten),
  });
}

/** Lets go of what lies too far before the newest attempt, and notes how late that reached. */
function trimmed({ subject, reach, attempts, forgotten }: VelocityState): VelocityState {
  const newest = attempts.at(-1)?.[0] ?? 0;
  const last = before(newest, reach);
  const kept = attempts.filter(([at]) => at > last);
  const gone = attempts.at(-1 - kept.length)?.[0] ?? null;
  return { subject, reach, attempts: kept, forgotten: later(forgotten, gone) };
}

function later(a: number | null, b: number | null): number | null {
  return a === null || (b !== null && b > a) ? b : a;
}
