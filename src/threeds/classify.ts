import { decideAlways, type Finding, findAll, type Reason } from '../decision/index.js';
import { InvalidInputError, short } from '../errors/index.js';
import { ECI, eciWordOf } from './rules/eci.js';
import { EXCLUSIONS, type ExclusionFacts, MCCS } from './rules/exclusions.js';
import { INCONSISTENCIES } from './rules/inconsistencies.js';
import { reasonClassOf } from './rules/reason-classes.js';
import { RESULT } from './rules/result.js';
import { SHIFT } from './rules/shift.js';
import type {
  AuthenticationOutcome,
  Bearer,
  Classification,
  EciGrade,
  Inconsistency,
  ThreeDsFacts,
  ValuePresence,
} from './types.js';

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
 * @throws InvalidInputError for a value outside its vocabulary, or an ECI that is not two characters.
 * @example
 * ```ts
 * const attempt = classifyThreeDs({ brand: 'visa', transStatus: 'A', eci: '06', authenticationValue: true });
 * attempt.liability // => 'issuer'
 * attempt.reasons.map((reason) => reason.rule) // => ['threeds/attempted', 'threeds/shift-attempted']
 * ```
 * @public
 */
export function classifyThreeDs(facts: ThreeDsFacts): Classification {
  const { eci, authenticationValue } = facts;
  const { result, grade, inconsistencies } = establish(facts);
  const { outcome, mayAuthorize } = result.outcome;
  const { liability, reasons } = bearerOf(facts, outcome, grade);
  return {
    outcome,
    mayAuthorize,
    liability,
    forward: NOTHING_TO_SEND.includes(mayAuthorize) ? null : { eci, authenticationValue },
    inconsistencies,
    reasons: [result.reasons[0], ...reasons],
  };
}

/** What a result establishes, and what in it does not fit, without asking who bears a fraud. */
export function establish(facts: ThreeDsFacts) {
  const { brand, transStatus, transStatusReason = null, initiator = 'cardholder' } = facts;
  const { messageCategory: category = 'payment', exemption = 'none' } = facts;
  const reason = reasonClassOf(transStatusReason);
  const grade = decideAlways(ECI, { brand, eci: eciWordOf(checkedEci(facts.eci)) }).outcome;
  const value = presenceOf(facts.authenticationValue);
  return {
    result: decideAlways(RESULT, { transStatus, brand, reason }),
    grade,
    inconsistencies: outcomesOf(
      findAll(INCONSISTENCIES, {
        brand,
        transStatus,
        reason,
        grade,
        value,
        category,
        exemption,
        initiator,
      }),
    ),
  };
}

const CONSISTENT: readonly Inconsistency[] = [];

function outcomesOf(found: readonly Finding<Inconsistency>[]): readonly Inconsistency[] {
  if (found.length === 0) return CONSISTENT;
  return [...new Set(found.map((finding) => finding.outcome))];
}

function checkedEci(eci: string | null): string | null {
  if (eci === null || (typeof eci === 'string' && eci.length === 2)) return eci;
  throw new InvalidInputError(`eci: expected two characters or null, received ${short(eci)}`);
}

function presenceOf(value: boolean | null): ValuePresence {
  return value === null ? 'unknown' : value ? 'present' : 'absent';
}

function bearerOf(
  facts: ThreeDsFacts,
  outcome: AuthenticationOutcome,
  grade: EciGrade,
): { liability: Bearer; reasons: readonly Reason[] } {
  const value = presenceOf(facts.authenticationValue);
  const shift = decideAlways(SHIFT, { outcome, grade, value });
  const excluded = findAll(EXCLUSIONS, exclusionFactsOf(facts, outcome));
  const verified = outcome === 'authenticated' || outcome === 'attempted';
  return {
    liability: heaviest([shift.outcome, ...excluded.map((finding) => finding.outcome)]),
    reasons: verified ? [...shift.reasons, ...excluded.map(toReason)] : shift.reasons,
  };
}

/** The merchant bears if anything says so; nobody can say if anything is silent. */
function heaviest(bearers: readonly Bearer[]): Bearer {
  if (bearers.includes('merchant')) return 'merchant';
  return bearers.includes('indeterminate') ? 'indeterminate' : 'issuer';
}

function toReason({ rule, cite }: Reason): Reason {
  return { rule, cite };
}

function exclusionFactsOf(facts: ThreeDsFacts, outcome: AuthenticationOutcome): ExclusionFacts {
  const { messageCategory = 'payment', exemption = 'none', initiator = 'cardholder' } = facts;
  const { card, merchant, sentAsThreeDS = true } = facts;
  return {
    brand: facts.brand,
    outcome,
    category: messageCategory,
    exemption,
    funding: card === undefined ? 'credit' : card.funding,
    initiator,
    programme: merchant?.inFraudProgramme === true ? 'in' : 'out',
    mcc: MCCS.find((code) => code === merchant?.mcc) ?? 'other',
    sent: sentAsThreeDS ? 'as-3ds' : 'as-non-3ds',
  };
}
