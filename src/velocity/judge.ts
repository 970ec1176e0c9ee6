import { decideAfresh, type Reason } from '../decision/index.js';
import type { AskedRule } from './policy.js';
import { VELOCITY_VERDICT } from './rules/index.js';
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
  const kind = least.outcome === most.outcome ? least.outcome : 'indeterminate';
  const { id, cite, action } = rule;
  return {
    rule: id,
    subjects,
    kind,
    action,
    counted,
    attempts,
    failures,
    because: VELOCITY_DOUBTS.filter((_, doubt) => doubts[doubt]),
    reasons: [{ rule: id, cite }, ...reasonsOf(least.reasons, most.reasons)],
  };
}

/** Holds a count and a share of failures against a rule. Shares are compared without division. */
function verdict(rule: AskedRule, counted: number, failures: number, attempts: number) {
  const { compare, threshold, failureRate } = rule;
  const enough = failureRate === null || failures * 100 >= failureRate * attempts;
  return decideAfresh(VELOCITY_VERDICT, {
    count: counted < threshold ? 'below' : counted > threshold ? 'above' : 'at',
    compare,
    failureShare: enough ? 'enough' : 'too-low',
  });
}

function reasonsOf(least: readonly Reason[], most: readonly Reason[]): readonly Reason[] {
  const [first] = least as [Reason];
  const [last] = most as [Reason];
  return first.rule === last.rule ? [first] : [first, last];
}
