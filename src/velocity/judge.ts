import { deciding, matching, toReason } from '../decision/match.js';
import type { AskedRule } from './policy.js';
import { VELOCITY_VERDICT, type VerdictFacts } from './rules/index.js';
import { VELOCITY_DOUBTS, type VelocityFinding, type VelocitySubject } from './types.js';
import type { Tally } from './window.js';

/** What a rule says of a window, with both bounds where the count is uncertain. */
export function judge(
  rule: AskedRule,
  tally: Tally,
  forgotten: boolean,
  subjects: readonly VelocitySubject[],
): VelocityFinding {
  const { attempts, failures, cards } = tally;
  const counted = { attempts, failures, 'distinct-cards': cards }[rule.count];
  const unknown = rule.count === 'distinct-cards' ? tally.unknown : 0;
  const more = forgotten ? Number.POSITIVE_INFINITY : tally.contradicted;
  const doubts = [forgotten, tally.contradicted > 0, unknown > 0];
  const least = verdict(rule, counted, failures, attempts + more);
  const most =
    more + unknown === 0
      ? least
      : verdict(rule, counted + more + unknown, failures + more, attempts + more);
  return {
    rule: rule.row.id,
    subjects,
    kind: least.then === most.then ? least.then : 'indeterminate',
    action: rule.action,
    counted,
    attempts,
    failures,
    because: VELOCITY_DOUBTS.filter((_, doubt) => doubts[doubt]),
    reasons: [rule.row, ...new Set([least, most])].map((row) => toReason<unknown, unknown>(row)),
  };
}

/**
 * The row that holds a count and a share of failures against a rule. Shares are compared without
 * division. The row itself is asked for, not a decision: a history asks millions of times.
 */
function verdict(rule: AskedRule, counted: number, failures: number, attempts: number) {
  const { compare, threshold, failureRate } = rule;
  const enough = failureRate === null || failures * 100 >= failureRate * attempts;
  const facts: VerdictFacts = {
    count: counted < threshold ? 'below' : counted > threshold ? 'above' : 'at',
    compare,
    failureShare: enough ? 'enough' : 'too-low',
  };
  return deciding(VELOCITY_VERDICT, matching(VELOCITY_VERDICT, facts));
}
