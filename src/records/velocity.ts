import { BRANDS } from '../cards/index.js';
import {
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
import {
  ATTEMPT_OUTCOMES,
  type CardAttempt,
  type KeptAttempt,
  VELOCITY_KEYS,
  type VelocityState,
  type VelocitySubject,
} from '../velocity/types.js';

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

const EXPECTED = 'an attempt that was kept: [milliseconds, id, 1 if it failed or 0, card or null]';

const kept: Reader<KeptAttempt> = (value, issues) => {
  const parts: readonly unknown[] = Array.isArray(value) && value.length === 4 ? value : [];
  const [at, id, failed, card] = parts as KeptAttempt;
  const before: Issue[] = [];
  moment(at, before);
  text(id, before);
  if (card !== null) text(card, before);
  const fits = before.length === 0 && [0, 1].includes(failed) && !parts.some(isCardNumberLike);
  return fits ? [at, id, failed, card] : fail(issues, EXPECTED, value);
};

const subject = record<VelocitySubject>({
  key: oneOf(VELOCITY_KEYS),
  value: (value, issues) =>
    typeof value === 'string' && value !== '' ? value : fail(issues, 'a name', value),
});

/** As the longest windows of a policy reach, back and ahead. */
const REACH = 2 * 3660 * 86_400;

const velocityState = record<VelocityState>({
  subject,
  reach: whole(1, REACH),
  attempts: (value, issues) => {
    const before = issues.length;
    const read = list(kept)(value, issues);
    if (issues.length > before || read.every((one, i) => i === 0 || follows(one, read[i - 1]))) {
      return read;
    }
    return fail(issues, 'attempts in order of time, each once', value);
  },
  forgotten: nullable(moment),
});

/** Whether one attempt stands after another: by moment, id, outcome and card. */
function follows(one: KeptAttempt, other: KeptAttempt = one): boolean {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at >= 0 && (one[at] ?? '') > (other[at] ?? '');
}

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
