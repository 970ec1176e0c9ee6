import type {
  AuthenticationOutcome,
  Bearer,
  EciFacts,
  EciGrade,
  ExclusionFacts,
  Inconsistency,
  InconsistencyFacts,
  ResultFacts,
  ResultOutcome,
  ShiftFacts,
  TransStatus,
  ValuePresence,
} from '../../../src/threeds/index.js';
import type { Example } from '../../support/examples.js';

function result(
  transStatus: TransStatus,
  outcome: AuthenticationOutcome,
  mayAuthorize: ResultOutcome['mayAuthorize'],
  at: string,
  more: Partial<ResultFacts> & { readonly rule?: string } = {},
): Example<ResultFacts, ResultOutcome> {
  const { rule = `threeds/${outcome}`, brand = 'visa', reason = 'other' } = more;
  return {
    name: `${transStatus} ${brand} ${reason}`,
    from: { source: 'S004', at },
    facts: { transStatus, brand, reason },
    expect: { outcome: { outcome, mayAuthorize }, rule },
  };
}

/** S004 L20-26, and the statuses it does not mention. */
export const RESULT_EXAMPLES = [
  result('Y', 'authenticated', 'yes', 'L20-26'),
  result('A', 'attempted', 'yes', 'L4-16, L26'),
  result('U', 'unavailable', 'merchant-choice', 'L26-30'),
  result('C', 'challenge', 'not-yet', 'L24'),
  result('D', 'challenge', 'not-yet', 'L24'),
  result('S', 'challenge', 'not-yet', 'L24'),
  result('N', 'denied', 'no', 'L25'),
  result('R', 'rejected', 'no', 'L25'),
  result('I', 'informational', 'merchant-choice', '(outside the document)'),
  result('N', 'informational', 'merchant-choice', '(Mastercard 2.1.0)', {
    brand: 'mastercard',
    reason: '81',
    rule: 'threeds/acquirer-exemption',
  }),
  result('N', 'denied', 'no', '(the same number at another brand)', { reason: '81' }),
  result('N', 'denied', 'no', '(another number at Mastercard)', {
    brand: 'mastercard',
    reason: '82',
  }),
];

function eci(
  brand: EciFacts['brand'],
  word: EciFacts['eci'],
  outcome: EciGrade,
  rule: string,
): Example<EciFacts, EciGrade> {
  return {
    name: `${brand} ${word}`,
    from: { source: 'ixopay', at: brand },
    facts: { brand, eci: word },
    expect: { outcome, rule: `threeds/${rule}` },
  };
}

/** The published ECI tables: the same digits, other meanings. */
export const ECI_EXAMPLES = [
  eci('visa', '05', 'full', 'eci-05'),
  eci('jcb', '05', 'full', 'eci-05'),
  eci('amex', '05', 'full', 'eci-05'),
  eci('diners', '05', 'full', 'eci-05'),
  eci('visa', '06', 'attempted', 'eci-06'),
  eci('jcb', '06', 'attempted', 'eci-06'),
  eci('amex', '06', 'attempted', 'eci-06'),
  eci('diners', '06', 'attempted', 'eci-06'),
  eci('visa', '07', 'none', 'eci-07'),
  eci('jcb', '07', 'none', 'eci-07'),
  eci('amex', '07', 'none', 'eci-07'),
  eci('diners', '07', 'none', 'eci-07'),
  eci('mastercard', '02', 'full', 'eci-mastercard-02'),
  eci('mastercard', '01', 'attempted', 'eci-mastercard-01'),
  eci('mastercard', '00', 'none', 'eci-mastercard-00'),
  eci('mastercard', '04', 'data-only', 'eci-mastercard-04'),
  eci('mastercard', '06', 'exempt', 'eci-mastercard-06'),
  eci('mastercard', '07', 'recurring', 'eci-mastercard-07'),
  eci('mastercard', 'N2', 'non-payment', 'eci-mastercard-n2'),
  eci('mastercard', 'N0', 'non-payment-failed', 'eci-mastercard-n0'),
  eci('amex', 'absent', 'absent', 'eci-absent'),
  eci('mastercard', 'absent', 'absent', 'eci-absent'),
  eci('visa', '02', 'foreign', 'eci-foreign'),
  eci('jcb', 'other', 'foreign', 'eci-foreign'),
  eci('mastercard', '05', 'foreign', 'eci-mastercard-foreign'),
  eci('mastercard', 'other', 'foreign', 'eci-mastercard-foreign'),
];

function shift(
  outcome: AuthenticationOutcome,
  grade: EciGrade,
  value: ValuePresence,
  bearer: Bearer,
  rule: string,
): Example<ShiftFacts, Bearer> {
  return {
    name: `${outcome}, ECI ${grade}, value ${value}`,
    from: { source: 'axepta', at: 'matrix' },
    facts: { outcome, grade, value },
    expect: { outcome: bearer, rule: `threeds/${rule}` },
  };
}

/** The published shift matrices, a line each. */
export const SHIFT_EXAMPLES = [
  shift('authenticated', 'full', 'present', 'issuer', 'shift-authenticated'),
  shift('authenticated', 'full', 'unknown', 'issuer', 'shift-authenticated'),
  shift('authenticated', 'absent', 'unknown', 'issuer', 'shift-authenticated'),
  shift('attempted', 'attempted', 'present', 'issuer', 'shift-attempted'),
  shift('attempted', 'absent', 'unknown', 'issuer', 'shift-attempted'),
  shift('attempted', 'attempted', 'absent', 'merchant', 'value-missing'),
  shift('authenticated', 'full', 'absent', 'merchant', 'value-missing'),
  shift('authenticated', 'recurring', 'present', 'issuer', 'shift-recurring'),
  shift('authenticated', 'recurring', 'absent', 'merchant', 'value-missing'),
  shift('attempted', 'recurring', 'present', 'merchant', 'attempted-recurring'),
  shift('attempted', 'recurring', 'absent', 'merchant', 'value-missing'),
  shift('authenticated', 'none', 'present', 'merchant', 'eci-denies'),
  shift('authenticated', 'data-only', 'present', 'merchant', 'eci-denies'),
  shift('authenticated', 'exempt', 'present', 'merchant', 'eci-denies'),
  shift('authenticated', 'non-payment', 'present', 'merchant', 'eci-denies'),
  shift('attempted', 'foreign', 'present', 'merchant', 'eci-denies'),
  shift('unavailable', 'full', 'present', 'merchant', 'no-shift'),
  shift('denied', 'none', 'absent', 'merchant', 'no-shift'),
  shift('rejected', 'absent', 'absent', 'merchant', 'no-shift'),
  shift('challenge', 'absent', 'absent', 'merchant', 'no-shift'),
  shift('informational', 'exempt', 'absent', 'merchant', 'no-shift'),
];

const PLAIN: ExclusionFacts = {
  brand: 'visa',
  outcome: 'authenticated',
  category: 'payment',
  exemption: 'none',
  funding: 'credit',
  initiator: 'cardholder',
  programme: 'out',
  mcc: 'other',
  sent: 'as-3ds',
};

type Excluded = Exclude<Bearer, 'issuer'>;

function exclusion(
  facts: Partial<ExclusionFacts>,
  rule: string,
  outcome: Excluded = 'merchant',
): Example<ExclusionFacts, Excluded> {
  return {
    name: JSON.stringify(facts),
    from: { source: 'ixopay', at: 'per brand' },
    facts: { ...PLAIN, ...facts },
    expect: { outcome, rule: `threeds/${rule}` },
  };
}

/** Facts that nothing excludes. */
export const UNEXCLUDED: readonly ExclusionFacts[] = [
  PLAIN,
  { ...PLAIN, funding: 'debit' },
  { ...PLAIN, exemption: 'issuer-applied' },
  { ...PLAIN, brand: 'mastercard', exemption: 'delegated' },
  { ...PLAIN, brand: 'mastercard', initiator: '3ri' },
  { ...PLAIN, funding: 'prepaid-non-reloadable' },
  { ...PLAIN, brand: 'jcb', mcc: '7995' },
  { ...PLAIN, brand: 'jcb', mcc: '6540' },
  { ...PLAIN, outcome: 'attempted' },
  { ...PLAIN, brand: 'diners', mcc: '7995' },
];

export const EXCLUSION_EXAMPLES = [
  exclusion({ category: 'non-payment' }, 'non-payment'),
  exclusion({ exemption: 'merchant-requested' }, 'exemption-requested'),
  exclusion({ brand: 'jcb', exemption: 'merchant-requested' }, 'exemption-requested'),
  exclusion(
    { brand: 'jcb', exemption: 'issuer-applied' },
    'exemption-issuer-unknown',
    'indeterminate',
  ),
  ...(['amex', 'diners'] as const).map((brand) =>
    exclusion({ brand, exemption: 'issuer-applied' }, 'exemption-issuer-unknown', 'indeterminate'),
  ),
  ...(['jcb', 'diners'] as const).map((brand) =>
    exclusion({ brand, exemption: 'delegated' }, 'delegated-unknown', 'indeterminate'),
  ),
  ...(['mastercard', 'amex', 'diners'] as const).flatMap((brand) => [
    exclusion({ brand, funding: 'prepaid-non-reloadable' }, 'prepaid-non-reloadable'),
    exclusion(
      { brand, funding: 'prepaid-non-reloadable', outcome: 'attempted' },
      'prepaid-non-reloadable',
    ),
  ]),
  ...(['jcb', 'amex'] as const).map((brand) =>
    exclusion({ brand, initiator: '3ri' }, '3ri-unknown', 'indeterminate'),
  ),
  ...(['5967', '6051', '6540', '7801', '7802'] as const).map((mcc) =>
    exclusion({ mcc }, 'restricted-mcc-visa'),
  ),
  ...(['7801', '7802'] as const).map((mcc) =>
    exclusion({ brand: 'diners', mcc }, 'restricted-mcc-diners'),
  ),
  exclusion({ exemption: 'delegated' }, 'delegated-visa'),
  exclusion({ brand: 'amex', exemption: 'delegated' }, 'delegated-unknown', 'indeterminate'),
  exclusion({ funding: 'prepaid' }, 'prepaid'),
  exclusion({ brand: 'jcb', funding: 'prepaid-non-reloadable' }, 'prepaid-non-reloadable'),
  exclusion({ outcome: 'attempted', funding: 'prepaid-non-reloadable' }, 'prepaid-attempted-visa'),
  exclusion({ initiator: 'merchant' }, 'merchant-initiated'),
  exclusion({ brand: 'diners', initiator: '3ri' }, '3ri-unknown', 'indeterminate'),
  exclusion({ programme: 'in' }, 'fraud-programme'),
  exclusion({ brand: 'amex', programme: 'in' }, 'fraud-programme'),
  exclusion({ mcc: '4829' }, 'restricted-mcc-visa'),
  exclusion({ mcc: '7995' }, 'restricted-mcc-visa'),
  exclusion({ brand: 'diners', mcc: '6540' }, 'restricted-mcc-diners'),
  exclusion({ sent: 'as-non-3ds' }, 'not-sent'),
];

const CONSISTENT: InconsistencyFacts = {
  brand: 'visa',
  transStatus: 'Y',
  reason: 'other',
  grade: 'full',
  value: 'present',
  category: 'payment',
  exemption: 'none',
  initiator: 'cardholder',
};

function odd(
  facts: Partial<InconsistencyFacts>,
  outcome: Inconsistency,
  rule: string,
): Example<InconsistencyFacts, Inconsistency> {
  return {
    name: JSON.stringify(facts),
    from: { source: 'ixopay', at: 'per status' },
    facts: { ...CONSISTENT, ...facts },
    expect: { outcome, rule: `threeds/${rule}` },
  };
}

const N: Partial<InconsistencyFacts> = { transStatus: 'N', grade: 'none', value: 'absent' };

/** Results in which nothing is odd, the traps among them. */
export const CONSISTENT_RESULTS: readonly InconsistencyFacts[] = [
  CONSISTENT,
  { ...CONSISTENT, ...N },
  { ...CONSISTENT, ...N, brand: 'amex', grade: 'absent' },
  { ...CONSISTENT, ...N, brand: 'mastercard', reason: '81', grade: 'exempt' },
  { ...CONSISTENT, ...N, reason: '89', value: 'present' },
  { ...CONSISTENT, grade: 'none', exemption: 'merchant-requested' },
  { ...CONSISTENT, transStatus: 'U', grade: 'none', value: 'present' },
  { ...CONSISTENT, brand: 'mastercard', transStatus: 'U', grade: 'data-only', value: 'absent' },
  { ...CONSISTENT, brand: 'mastercard', grade: 'recurring', initiator: '3ri' },
  { ...CONSISTENT, category: 'non-payment', grade: 'non-payment' },
  { ...CONSISTENT, category: 'non-payment', value: 'absent' },
  { ...CONSISTENT, brand: 'mastercard', category: 'non-payment', grade: 'non-payment' },
  { ...CONSISTENT, brand: 'jcb', transStatus: 'U', grade: 'none', reason: '89' },
  { ...CONSISTENT, transStatus: 'I', grade: 'none', value: 'absent' },
  { ...CONSISTENT, reason: '81' },
  { ...CONSISTENT, ...N, brand: 'jcb', reason: '89' },
  { ...CONSISTENT, transStatus: 'D', grade: 'absent', value: 'absent', initiator: '3ri' },
];

export const INCONSISTENCY_EXAMPLES = [
  odd({ grade: 'foreign' }, 'eci-not-of-brand', 'odd-eci-of-brand'),
  odd({ grade: 'attempted' }, 'eci-contradicts-status', 'odd-eci-authenticated'),
  odd({ grade: 'none' }, 'eci-contradicts-status', 'odd-eci-unexempted'),
  odd({ transStatus: 'A', grade: 'full' }, 'eci-contradicts-status', 'odd-eci-attempted'),
  odd({ ...N, grade: 'full' }, 'eci-contradicts-status', 'odd-eci-unauthenticated'),
  odd({ grade: 'absent' }, 'eci-missing', 'odd-eci-missing'),
  odd({ ...N, brand: 'amex' }, 'eci-unexpected', 'odd-eci-amex'),
  odd({ brand: 'mastercard', grade: 'non-payment' }, 'eci-contradicts-category', 'odd-eci-payment'),
  odd(
    { brand: 'mastercard', category: 'non-payment' },
    'eci-contradicts-category',
    'odd-eci-non-payment',
  ),
  odd({ value: 'absent' }, 'value-missing', 'odd-value-missing'),
  odd({ ...N, value: 'present' }, 'value-unexpected', 'odd-value-unexpected'),
  odd({ ...N, brand: 'jcb', reason: '89', value: 'present' }, 'value-unexpected', 'odd-value-89'),
  odd(
    { brand: 'amex', transStatus: 'I', grade: 'none', value: 'absent' },
    'status-not-of-brand',
    'odd-status-amex',
  ),
  odd(
    { transStatus: 'C', grade: 'absent', value: 'absent', initiator: '3ri' },
    'challenge-without-cardholder',
    'odd-challenge',
  ),
  odd({ brand: 'mastercard', reason: '81' }, 'reason-contradicts-status', 'odd-reason-mastercard'),
  odd({ ...N, reason: 'reserved' }, 'reason-reserved', 'odd-reason-reserved'),
  ...(['data-only', 'exempt'] as const).map((grade) =>
    odd(
      { grade },
      'eci-contradicts-status',
      grade === 'exempt' ? 'odd-eci-unexempted' : 'odd-eci-authenticated',
    ),
  ),
  odd(
    { grade: 'none', exemption: 'issuer-applied' },
    'eci-contradicts-status',
    'odd-eci-unexempted',
  ),
  ...(['none', 'data-only', 'exempt', 'recurring'] as const).map((grade) =>
    odd({ transStatus: 'A', grade }, 'eci-contradicts-status', 'odd-eci-attempted'),
  ),
  ...(['U', 'R', 'C', 'D', 'S', 'I'] as const).map((transStatus) =>
    odd({ ...N, transStatus, grade: 'full' }, 'eci-contradicts-status', 'odd-eci-unauthenticated'),
  ),
  ...(['attempted', 'recurring'] as const).map((grade) =>
    odd({ ...N, grade }, 'eci-contradicts-status', 'odd-eci-unauthenticated'),
  ),
  odd({ transStatus: 'A', grade: 'absent' }, 'eci-missing', 'odd-eci-missing'),
  odd({ ...N, transStatus: 'R', brand: 'amex' }, 'eci-unexpected', 'odd-eci-amex'),
  odd({ grade: 'non-payment-failed' }, 'eci-contradicts-category', 'odd-eci-payment'),
  ...(
    [
      { transStatus: 'A', grade: 'attempted' },
      { ...N, grade: 'none' },
      { grade: 'recurring' },
    ] as const
  ).map((more) =>
    odd(
      { brand: 'mastercard', category: 'non-payment', ...more },
      'eci-contradicts-category',
      'odd-eci-non-payment',
    ),
  ),
  odd(
    { transStatus: 'A', grade: 'attempted', value: 'absent' },
    'value-missing',
    'odd-value-missing',
  ),
  ...(['R', 'C', 'D', 'S'] as const).flatMap((transStatus) => [
    odd(
      { ...N, transStatus, grade: 'absent', value: 'present' },
      'value-unexpected',
      'odd-value-unexpected',
    ),
    odd(
      { ...N, transStatus, grade: 'absent', brand: 'jcb', reason: '89', value: 'present' },
      'value-unexpected',
      'odd-value-89',
    ),
  ]),
  ...(['81', '82', 'other'] as const).map((reason) =>
    odd(
      { ...N, brand: 'jcb', reason, value: 'present' },
      'value-unexpected',
      'odd-value-unexpected',
    ),
  ),
  odd({ ...N, reason: 'reserved', value: 'present' }, 'value-unexpected', 'odd-value-unexpected'),
  odd({ ...N, reason: 'reserved', value: 'present' }, 'reason-reserved', 'odd-reason-reserved'),
  ...(['mastercard', 'amex', 'diners'] as const).map((brand) =>
    odd(
      { ...N, brand, grade: 'absent', reason: '89', value: 'present' },
      'value-unexpected',
      'odd-value-89',
    ),
  ),
  ...(['C', 'S'] as const).flatMap((transStatus) =>
    (['3ri', 'merchant'] as const).map((initiator) =>
      odd(
        { transStatus, grade: 'absent', value: 'absent', initiator },
        'challenge-without-cardholder',
        'odd-challenge',
      ),
    ),
  ),
  odd({ brand: 'mastercard', reason: '82' }, 'reason-contradicts-status', 'odd-reason-mastercard'),
  odd(
    { brand: 'mastercard', transStatus: 'A', grade: 'attempted', reason: '81' },
    'reason-contradicts-status',
    'odd-reason-mastercard',
  ),
  ...(['U', 'R', 'C', 'D', 'S', 'I'] as const).map((transStatus) =>
    odd(
      { ...N, brand: 'mastercard', transStatus, grade: 'none', reason: '81' },
      'reason-contradicts-status',
      'odd-reason-mastercard',
    ),
  ),
];
