import { toJstText } from '../time/index.js';
import type { CardAttempt, VelocityFinding, VelocityPolicy } from '../velocity/index.js';
import { judge } from '../velocity/judge.js';
import { type AskedRule, checkPolicy } from '../velocity/policy.js';
import { type History, takeHistory } from './take.js';
import { talliesOf } from './tally.js';
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
  const told = checkPolicy(policy).map((rule) => findingsOf(rule, history));
  const answers = history.taken.map(({ kept: [at, id] }, place) => ({
    id,
    at: toJstText(at),
    findings: told.flatMap((findings) => findings[place] ?? []),
  }));
  return { answers, issues: history.issues };
}

/** What a rule says at each attempt, by the attempt's place in time. */
function findingsOf(rule: AskedRule, history: History): (VelocityFinding | undefined)[] {
  const known = new Map<string, VelocityFinding>();
  return talliesOf(rule, history).map((tally) =>
    tally === undefined ? tally : shared(judge(rule, tally, false, tally.subjects), known),
  );
}

/**
 * A finding with the lists of one that has the same: they would be most of what a history weighs. They
 * are frozen, as are its subjects.
 */
function shared(finding: VelocityFinding, known: Map<string, VelocityFinding>): VelocityFinding {
  const lists = [...finding.because, ...finding.reasons.map(({ rule }) => rule)].join();
  const same = known.get(lists);
  if (same !== undefined) return { ...finding, because: same.because, reasons: same.reasons };
  Object.freeze(finding.because);
  Object.freeze(finding.reasons);
  known.set(lists, finding);
  return finding;
}
