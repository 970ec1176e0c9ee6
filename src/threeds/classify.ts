import { decideAlways, findAll } from '../decision/index.js';
import { read } from './read.js';
import { ECI } from './rules/eci.js';
import { EXCLUSIONS } from './rules/exclusions.js';
import { INCONSISTENCIES } from './rules/inconsistencies.js';
import { RESULT } from './rules/result.js';
import { SHIFT } from './rules/shift.js';
import type { Bearer, Classification, Inconsistency, ThreeDsFacts } from './types.js';

/** The results after which nothing may be sent. */
const NOTHING_TO_SEND: readonly string[] = ['no', 'not-yet'];

/**
 * Says what a 3-D Secure result means: what was established, whether an authorization may follow,
 * who is expected to bear a third-party fraud then, what to send, and what does not fit together.
 *
 * It looks at one result only. What happens to the order afterwards can take an exemption away; that
 * is `resolveLoss` and `evaluateOrder`. A chargeback for another reason than fraud never shifts.
 *
 * @param facts - The result of record: the last ARes or RReq.
 * @throws InvalidInputError for a field that is missing or outside its vocabulary, or an ECI that is
 * not two characters.
 * @example
 * ```ts
 * const attempt = classifyThreeDs({ brand: 'visa', transStatus: 'A', eci: '06', authenticationValue: true });
 * attempt.liability // => 'issuer'
 * attempt.reasons.map((reason) => reason.rule) // => ['threeds/attempted', 'threeds/shift-attempted']
 * ```
 * @public
 */
export function classifyThreeDs(facts: ThreeDsFacts): Classification {
  const seen = read(facts);
  const { result, inconsistencies } = look(seen);
  const { outcome, mayAuthorize } = result.outcome;
  seen.outcome = outcome;
  const shift = decideAlways(SHIFT, seen);
  const excluded = findAll(EXCLUSIONS, seen);
  const bearers: readonly Bearer[] = [shift.outcome, ...excluded.map((found) => found.outcome)];
  const { eci, authenticationValue } = facts;
  const verified = outcome === 'authenticated' || outcome === 'attempted';
  return {
    outcome,
    mayAuthorize,
    liability: HEAVIEST_FIRST.find((bearer) => bearers.includes(bearer)) as Bearer,
    forward: NOTHING_TO_SEND.includes(mayAuthorize) ? null : { eci, authenticationValue },
    inconsistencies,
    reasons: [
      result.reasons[0],
      ...shift.reasons,
      ...(verified ? excluded.map(({ rule, cite }) => ({ rule, cite })) : []),
    ],
  };
}

/** What a result establishes, and what in it does not fit, without asking who bears a fraud. */
export function establish(facts: ThreeDsFacts) {
  return look(read(facts));
}

function look(seen: ReturnType<typeof read>) {
  const grade = decideAlways(ECI, seen).outcome;
  seen.grade = grade;
  const found = findAll(INCONSISTENCIES, seen);
  return {
    result: decideAlways(RESULT, seen),
    grade,
    inconsistencies: [
      ...new Set(found.map((finding) => finding.outcome)),
    ] as readonly Inconsistency[],
  };
}

/** The merchant bears if anything says so; nobody can say if anything is silent. */
const HEAVIEST_FIRST: readonly Bearer[] = ['merchant', 'indeterminate', 'issuer'];
