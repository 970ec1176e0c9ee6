import { BRANDS } from '../cards/index.js';
import {
  describe,
  fail,
  type Issue,
  instantText,
  isCardNumberLike,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  text,
  variant,
  whole,
} from '../input/index.js';
import type { CardConfirmation } from '../replay/index.js';
import { isInOrder, isKept } from '../velocity/kept.js';
import {
  ATTEMPT_OUTCOMES,
  type CardAttempt,
  type KeptAttempt,
  VELOCITY_KEYS,
  type VelocityState,
  type VelocitySubject,
} from '../velocity/types.js';
import { before } from '../velocity/window.js';

/** An attempt as a record. */
export type AttemptRecord = { readonly record: 'attempt' } & Required<CardAttempt>;

/** A confirmation by the holder of a card as a record. */
export type ConfirmationRecord = { readonly record: 'confirmation' } & CardConfirmation;

/** A record of the history of attempts. */
export type VelocityRecord = AttemptRecord | ConfirmationRecord;

const name: Reader<string | null> = /* @__PURE__ */ nullable(text);

const attempt = record<AttemptRecord>({
  record: oneOf(['attempt']),
  id: text,
  at: instantText,
  outcome: oneOf(ATTEMPT_OUTCOMES),
  card: optional(name, null),
  brand: optional(nullable(oneOf(BRANDS)), null),
  member: optional(name, null),
  ip: optional(name, null),
  session: optional(name, null),
  order: optional(name, null),
  mail: optional(name, null),
  address: optional(name, null),
  site: optional(name, null),
});

const confirmation = record<ConfirmationRecord>({
  record: oneOf(['confirmation']),
  card: text,
  at: instantText,
});

const velocityRecord: Reader<VelocityRecord> = variant<VelocityRecord>('record', {
  attempt,
  confirmation,
});

/**
 * Reads an attempt or a confirmation from outside, filling in the defaults, or lists everything wrong
 * with it. Whether it fits the other records is the question of `replayAttempts`.
 *
 * @example
 * ```ts
 * const parsed = parseVelocityRecord({ record: 'attempt', id: 'P-1', at: '2024-05-01T09:00:00+09:00', outcome: 'declined' });
 * parsed.ok ? '' : parsed.issues[0].expected // => 'approved | failed'
 * ```
 * @public
 */
export function parseVelocityRecord(value: unknown): Parsed<VelocityRecord> {
  return parseWith(velocityRecord, value);
}

/** A moment in milliseconds, of an attempt that was read once: 1952 to 9998. */
const moment: Reader<number> = (value, issues) =>
  typeof value === 'number' && Math.abs(value) < 2.54e14
    ? value
    : fail(issues, 'milliseconds since 1970', value);

/** Any name that the functions take: they know no longest one. */
const keptName: Reader<string> = (value, issues) =>
  typeof value === 'string' && value !== '' && !isCardNumberLike(value)
    ? value
    : fail(issues, 'a name', value);

const EXPECTED = 'an attempt that was kept: [milliseconds, id, 1 if it failed or 0, card or null]';

const kept: Reader<KeptAttempt> = (value, issues) => {
  if (!isKept(value)) return fail(issues, EXPECTED, value);
  const [at, id, failed, card] = value;
  const wrong: Issue[] = [];
  for (const name of card === null ? [id] : [id, card]) keptName(name, wrong);
  moment(at, wrong);
  return wrong.length === 0 ? [at, id, failed, card] : fail(issues, EXPECTED, value);
};

/** As the longest windows of a policy reach, back and ahead. */
const REACH = 2 * 3660 * 86_400;

const stateFields = record<VelocityState>({
  subject: record<VelocitySubject>({ key: oneOf(VELOCITY_KEYS), value: keptName }),
  reach: whole(1, REACH),
  attempts: list(kept),
  forgotten: nullable(moment),
});

const velocityState: Reader<VelocityState> = (value, issues) => {
  const earlier = issues.length;
  const state = stateFields(value, issues);
  if (issues.length > earlier) return state;
  const { attempts, reach } = state;
  const wrong = (expected: string) =>
    issues.push({ path: 'attempts', expected, received: describe(attempts) });
  const [first, newest] = [attempts[0], attempts.at(-1)];
  if (!isInOrder(attempts)) wrong('attempts in order of time, each once');
  else if (first && newest && first[0] <= before(newest[0], reach))
    wrong('attempts less than `reach` seconds before the newest');
  return state;
};

/**
 * Reads a state that was stored, or lists everything wrong with it.
 *
 * @example
 * ```ts
 * const stored = JSON.stringify(openVelocity({ key: 'ip', value: '192.0.2.1' }, withLimits(EBISUMART, { 'velocity/ebisumart-ip-hour': { threshold: 9 } })));
 * parseVelocityState(JSON.parse(stored)).ok // => true
 * ```
 * @public
 */
export function parseVelocityState(value: unknown): Parsed<VelocityState> {
  return parseWith(velocityState, value);
}
