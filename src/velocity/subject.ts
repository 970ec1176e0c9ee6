import { BRANDS } from '../cards/index.js';
import { msOf, need, needName, needWord } from './need.js';
import { checkPolicy } from './policy.js';
import {
  ATTEMPT_OUTCOMES,
  type CardAttempt,
  type KeptAttempt,
  VELOCITY_KEYS,
  type VelocityKey,
  type VelocityPolicy,
  type VelocitySubject,
} from './types.js';

/** What is kept of an attempt; throws for one that its type forbids. */
export function keep(attempt: CardAttempt, path: string): KeptAttempt {
  need(Object(attempt) === attempt, path, 'an attempt', attempt);
  const { id, at, outcome, card = null, brand = null } = attempt;
  needName(`${path}.id`, id);
  needWord(ATTEMPT_OUTCOMES, `${path}.outcome`, outcome);
  if (brand !== null) needWord(BRANDS, `${path}.brand`, brand);
  for (const name of VELOCITY_KEYS) {
    const value = attempt[name as keyof CardAttempt] ?? null;
    if (value !== null) needName(`${path}.${name}`, value);
  }
  return [msOf(at, `${path}.at`), id, outcome === 'failed' ? 1 : 0, card];
}

/** What an attempt is under a key, or `null` where it does not say. */
export function nameOf(attempt: CardAttempt, key: VelocityKey): string | null {
  if (key === 'site') return attempt.site ?? 'shop';
  if (key !== 'member-brand') return attempt[key] ?? null;
  const { member = null, brand = null } = attempt;
  return member === null || brand === null ? null : JSON.stringify([member, brand]);
}

/**
 * The subjects an attempt belongs to: one per key that some rule of the policy counts by and that the
 * attempt names. A store keeps one {@link VelocityState} for each.
 *
 * @throws InvalidInputError for an attempt or a policy its type forbids, or a card number.
 * @example
 * ```ts
 * subjectsOf({ id: 'P-1', at: instant('2024-05-01T10:00:00+09:00'), outcome: 'failed', member: 'M-1', ip: '192.0.2.1' }, OKASHIMI)
 * // => [{ key: 'member', value: 'M-1' }]
 * ```
 * @public
 */
export function subjectsOf(
  attempt: CardAttempt,
  policy: VelocityPolicy,
): readonly VelocitySubject[] {
  keep(attempt, 'attempt');
  const used = checkPolicy(policy).flatMap(({ keys }) => keys);
  return VELOCITY_KEYS.filter((key) => used.includes(key)).flatMap((key) => {
    const value = nameOf(attempt, key);
    return value === null ? [] : [{ key, value }];
  });
}
