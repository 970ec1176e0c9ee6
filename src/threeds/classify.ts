import { decideAlways, findAll, type Reason } from '../decision/index.js';
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

/** What stands for a field of the facts that was left out. */
const DEFAULTS = {
  transStatusReason: null,
  messageCategory: 'payment',
  exemption: 'none',
  card: { funding: 'credit' },
  authorizedAt: null,
  merchant: { mcc: null, inFraudProgramme: false },
  initiator: 'cardholder',
  sentAsThreeDS: true,
} as const satisfies Partial<ThreeDsFacts>;

type Complete = Required<ThreeDsFacts>;

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
  const complete: Complete = { ...DEFAULTS, ...facts };
  const result = decideAlways(RESULT, {
    transStatus: complete.transStatus,
    brand: complete.brand,
    reason: reasonClassOf(complete.transStatusReason),
  });
  const { outcome, mayAuthorize } = result.outcome;
  const grade = decideAlways(ECI, { brand: complete.brand, eci: eciWordOf(checkedEci(complete)) });
  const { liability, reasons } = bearerOf(complete, outcome, grade.outcome);
  return {
    outcome,
    mayAuthorize,
    liability,
    forward: NOTHING_TO_SEND.includes(mayAuthorize)
      ? null
      : { eci: complete.eci, authenticationValue: complete.authenticationValue },
    inconsistencies: inconsistenciesOf(complete, grade.outcome),
    reasons: [result.reasons[0], ...reasons],
  };
}

function checkedEci({ eci }: Complete): string | null {
  if (eci === null || (typeof eci === 'string' && eci.length === 2)) return eci;
  throw new InvalidInputError(`eci: expected two characters or null, received ${short(eci)}`);
}

function presenceOf(value: boolean | null): ValuePresence {
  return value === null ? 'unknown' : value ? 'present' : 'absent';
}

function bearerOf(
  facts: Complete,
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

function exclusionFactsOf(facts: Complete, outcome: AuthenticationOutcome): ExclusionFacts {
  const { mcc, inFraudProgramme } = facts.merchant;
  return {
    brand: facts.brand,
    outcome,
    category: facts.messageCategory,
    exemption: facts.exemption,
    funding: facts.card.funding,
    initiator: facts.initiator,
    programme: inFraudProgramme ? 'in' : 'out',
    mcc: MCCS.find((code) => code === mcc) ?? 'other',
    sent: facts.sentAsThreeDS ? 'as-3ds' : 'as-non-3ds',
  };
}

function inconsistenciesOf(facts: Complete, grade: EciGrade): readonly Inconsistency[] {
  const found = findAll(INCONSISTENCIES, {
    brand: facts.brand,
    transStatus: facts.transStatus,
    reason: reasonClassOf(facts.transStatusReason),
    grade,
    value: presenceOf(facts.authenticationValue),
    category: facts.messageCategory,
    exemption: facts.exemption,
    initiator: facts.initiator,
  });
  return [...new Set(found.map((finding) => finding.outcome))];
}
