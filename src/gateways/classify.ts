import { decideAlways, type Reason } from '../decision/index.js';
import { ATTEMPT, type AttemptFacts, type AttemptOutcome } from './rules/index.js';

/**
 * Says what becomes of an attempt (transStatus A) at a gateway, which is that gateway's setting: does
 * it go to authorization, and does the issuer still bear a fraud?
 *
 * @throws InvalidInputError for a handling or a grade outside the vocabulary.
 * @example
 * ```ts
 * classifyAttempt({ handling: 'as-non-3ds', grade: 'not-graded' }).liability // => 'merchant'
 * ```
 * @public
 */
export function classifyAttempt(
  facts: AttemptFacts,
): AttemptOutcome & { reasons: readonly Reason[] } {
  const decision = decideAlways(ATTEMPT, facts);
  return { ...decision.outcome, reasons: decision.reasons };
}
