import type {
  AmountFacts,
  AmountWord,
  CardCheckFacts,
  CardCheckState,
  CheckModeFacts,
  NominalFacts,
  NominalOutcome,
  PumpFacts,
  PumpFinding,
  UseFacts,
  UseVerdict,
} from '../../../src/nominal/index.js';
import type { UsPumpFacts, UsPumpLimit } from '../../../src/nominal/presets/index.js';
import type { Example } from '../../support/examples.js';

export const NOMINAL_EXAMPLES: readonly Example<NominalFacts, NominalOutcome>[] = [
  {
    name: 'a check of a card when it is registered',
    from: { source: 'S002', at: 'L18, L28-31, L41-42' },
    facts: { use: 'card-check' },
    expect: {
      outcome: { kind: 'check', capture: 'never', overdueAfterDays: 60 },
      rule: 'authorization/validity-check',
    },
  },
  {
    name: 'fuel at the pump',
    from: { source: 'S002', at: 'L48' },
    facts: { use: 'fuel' },
    expect: {
      outcome: { kind: 'sale', capture: 'final-amount' },
      rule: 'authorization/nominal-fuel',
    },
  },
  {
    name: 'tyres in the shop of the station',
    from: { source: 'S002', at: 'L49-58' },
    facts: { use: 'goods' },
    expect: {
      outcome: { kind: 'breach', capture: 'reclaimable-in-full' },
      rule: 'authorization/nominal-goods',
    },
  },
];

function amounts(
  from: Example<never, never>['from'],
  outcome: AmountWord,
  rule: string,
  ...words: AmountFacts['amount'][]
): Example<AmountFacts, AmountWord>[] {
  return words.map((amount) => ({
    name: `${amount} yen`,
    from,
    facts: { amount },
    expect: { outcome, rule },
  }));
}

const HOUSE = { source: 'house', at: '0013: amounts' } as const;

export const AMOUNT_EXAMPLES: readonly Example<AmountFacts, AmountWord>[] = [
  ...amounts({ source: 'mastercard-tpr', at: '2.1.1' }, 'zero', 'nominal/amount-zero', '0'),
  ...amounts({ source: 'S002', at: 'L18' }, 'nominal', 'nominal/amount-seen', '1'),
  ...amounts(
    { source: 'S002', at: 'L28-31' },
    'nominal',
    'nominal/amount-seen',
    '50',
    '100',
    '200',
  ),
  ...amounts({ source: 'stripe-1-yen', at: 'introduction' }, 'nominal', 'nominal/amount-10', '10'),
  ...amounts(
    { source: 'nudge-65000184757', at: '1 or 11 yen' },
    'nominal',
    'nominal/amount-11',
    '11',
  ),
  ...amounts(HOUSE, 'ordinary', 'nominal/amount-other', 'other'),
  ...amounts(HOUSE, 'nominal', 'nominal/amount-listed', 'listed'),
  ...amounts(HOUSE, 'ordinary', 'nominal/amount-not-listed', 'not-listed'),
];

const ALLOWED: UseVerdict = { kind: 'allowed' };
const ZERO: UseVerdict = { kind: 'not-allowed', instead: 'zero-amount' };
const MAXIMUM: UseVerdict = { kind: 'not-allowed', instead: 'maximum-or-chosen-amount' };
const ASK: UseVerdict = { kind: 'indeterminate', ask: 'acquirer' };
const BREACH: UseVerdict = { kind: 'breach', instead: 'sale-amount' };

const VISA_CHECK: UseFacts = {
  brand: 'visa',
  mcc: '5542',
  use: 'card-check',
  amount: 'one',
  region: 'elsewhere',
};

const EVERTEC = { source: 'evertec-status-check', at: '5542, all others' } as const;
const TPR = { source: 'mastercard-tpr', at: '2.1.1, 4.10.1' } as const;
const S002 = { source: 'S002', at: 'L46-49' } as const;
const SILENT = { source: 'house', at: '0013: brands without a rule' } as const;

function use(
  name: string,
  from: Example<never, never>['from'],
  change: Partial<UseFacts>,
  outcome: UseVerdict,
  rule: string,
): Example<UseFacts, UseVerdict> {
  return { name, from, facts: { ...VISA_CHECK, ...change }, expect: { outcome, rule } };
}

export const USE_EXAMPLES: readonly Example<UseFacts, UseVerdict>[] = [
  use('Visa, one unit at a dispenser', EVERTEC, {}, ALLOWED, 'nominal/visa-status-check'),
  use('the same, for fuel', EVERTEC, { use: 'fuel' }, ALLOWED, 'nominal/visa-status-check'),
  use('Visa, one yen elsewhere', EVERTEC, { mcc: 'other' }, ZERO, 'nominal/visa-zero-only'),
  use('100 yen at a dispenser', EVERTEC, { amount: 'nominal' }, ZERO, 'nominal/visa-zero-only'),
  use('a check by 3,000', EVERTEC, { amount: 'ordinary' }, ZERO, 'nominal/visa-zero-only'),
  use('a check by any', EVERTEC, { amount: 'covering' }, ZERO, 'nominal/visa-zero-only'),
  use('Visa, zero', EVERTEC, { amount: 'zero' }, ALLOWED, 'nominal/zero-verification'),
  use(
    'Visa, zero at a shop',
    EVERTEC,
    { mcc: 'other', amount: 'zero' },
    ALLOWED,
    'nominal/zero-verification',
  ),
  use(
    'Visa, fuel at an attended station on one yen',
    EVERTEC,
    { mcc: 'other', use: 'fuel' },
    MAXIMUM,
    'nominal/visa-fuel',
  ),
  use(
    'Visa, fuel on 100 yen',
    EVERTEC,
    { use: 'fuel', amount: 'nominal' },
    MAXIMUM,
    'nominal/visa-fuel',
  ),
  ...(['one', 'nominal', 'ordinary', 'covering'] as const).map((amount) =>
    use(
      `Mastercard, a check by ${amount}`,
      TPR,
      { brand: 'mastercard', amount },
      ZERO,
      'nominal/mastercard-zero-only',
    ),
  ),
  use(
    'Mastercard, zero',
    TPR,
    { brand: 'mastercard', amount: 'zero' },
    ALLOWED,
    'nominal/zero-verification',
  ),
  use(
    'Mastercard, one yen at a pump in Japan',
    TPR,
    { brand: 'mastercard', use: 'fuel' },
    MAXIMUM,
    'nominal/mastercard-fuel',
  ),
  use(
    'Mastercard, one dollar at a pump in the United States',
    TPR,
    { brand: 'mastercard', use: 'fuel', region: 'united-states' },
    ALLOWED,
    'nominal/mastercard-fuel-us',
  ),
  use(
    'Mastercard, one dollar at an attended station in the United States',
    TPR,
    { brand: 'mastercard', mcc: 'other', use: 'fuel', region: 'united-states' },
    MAXIMUM,
    'nominal/mastercard-fuel',
  ),
  use(
    'Mastercard, 100 at a pump',
    TPR,
    { brand: 'mastercard', use: 'fuel', amount: 'nominal', region: 'united-states' },
    MAXIMUM,
    'nominal/mastercard-fuel',
  ),
  ...(['jcb', 'amex', 'diners'] as const).flatMap((brand) => [
    use(`${brand}, a check`, SILENT, { brand }, ASK, 'nominal/check-rule-not-found'),
    use(`${brand}, zero`, SILENT, { brand, amount: 'zero' }, ASK, 'nominal/check-rule-not-found'),
    use(`${brand}, fuel`, SILENT, { brand, use: 'fuel' }, ASK, 'nominal/fuel-rule-not-found'),
    use(
      `${brand}, fuel on 50 yen`,
      SILENT,
      { brand, use: 'fuel', amount: 'nominal' },
      ASK,
      'nominal/fuel-rule-not-found',
    ),
    use(
      `${brand}, tyres on one yen`,
      S002,
      { brand, use: 'goods' },
      BREACH,
      'nominal/goods-on-nominal',
    ),
  ]),
  use('tyres at a dispenser’s code', S002, { use: 'goods' }, BREACH, 'nominal/goods-on-nominal'),
  use(
    'tyres on 100 yen',
    S002,
    { use: 'goods', amount: 'nominal', mcc: 'other' },
    BREACH,
    'nominal/goods-on-nominal',
  ),
  use(
    'goods for 100 yen on 100 yen',
    { source: 'S002', at: 'L12-14' },
    { use: 'goods', amount: 'covering' },
    ALLOWED,
    'nominal/no-nominal-amount',
  ),
  use(
    'fuel on a chosen amount',
    { source: 'thredd-afd', at: 'outside the US' },
    { use: 'fuel', amount: 'ordinary' },
    ALLOWED,
    'nominal/no-nominal-amount',
  ),
  use(
    'fuel on zero',
    { source: 'house', at: '0013: exposure' },
    { use: 'fuel', amount: 'zero' },
    { kind: 'breach', instead: 'maximum-or-chosen-amount' },
    'nominal/fuel-on-zero',
  ),
  use(
    'goods on zero',
    { source: 'house', at: '0013: exposure' },
    { use: 'goods', amount: 'zero' },
    BREACH,
    'nominal/goods-on-zero',
  ),
];

export const CHECK_EXAMPLES: readonly Example<CardCheckFacts, CardCheckState>[] = [
  {
    name: 'cancelled at once',
    from: { source: 'S002', at: 'L41' },
    facts: { cancelled: 'yes', clock: 'within' },
    expect: { outcome: 'cancelled', rule: 'nominal/check-cancelled' },
  },
  {
    name: 'cancelled before somebody looks after the 60 days',
    from: { source: 'S002', at: 'L41' },
    facts: { cancelled: 'yes', clock: 'past' },
    expect: { outcome: 'cancelled', rule: 'nominal/check-cancelled' },
  },
  {
    name: 'not yet given back',
    from: { source: 'S002', at: 'L42' },
    facts: { cancelled: 'no', clock: 'within' },
    expect: { outcome: 'open', rule: 'nominal/check-open' },
  },
  {
    name: 'never given back',
    from: { source: 'nudge-65000184757', at: 'at most 60 days' },
    facts: { cancelled: 'no', clock: 'past' },
    expect: { outcome: 'overdue', rule: 'nominal/check-overdue' },
  },
];

const PUMPED: PumpFacts = {
  brand: 'mastercard',
  region: 'japan',
  minutes: 60,
  asked: 'more',
  approved: 'whole',
};

export const PUMP_EXAMPLES: readonly Example<PumpFacts, PumpFinding>[] = [
  ...(['japan', 'united-states', 'other'] as const).map(
    (region): Example<PumpFacts, PumpFinding> => ({
      name: `61 minutes, ${region}`,
      from: { source: 'mastercard-tpr', at: '4.10.1' },
      facts: { ...PUMPED, region, minutes: 61 },
      expect: { outcome: 'advice-late', rule: 'nominal/pump-advice-late' },
    }),
  ),
  {
    name: '21 minutes in Europe',
    from: { source: 'mastercard-tpr', at: '4.10.1' },
    facts: { ...PUMPED, region: 'europe', minutes: 21 },
    expect: { outcome: 'advice-late', rule: 'nominal/pump-advice-late-europe' },
  },
  ...(['advice-late', 'beyond-partial-approval'] as const).map(
    (outcome): Example<PumpFacts, PumpFinding> => ({
      name: `${outcome}, where both are wrong`,
      from: { source: 'mastercard-tpr', at: '2.11, 4.10.1' },
      facts: { ...PUMPED, region: 'europe', minutes: 21, approved: 'part-beyond' },
      expect: {
        outcome,
        rule:
          outcome === 'advice-late'
            ? 'nominal/pump-advice-late-europe'
            : 'nominal/pump-beyond-partial',
      },
    }),
  ),
  ...(['japan', 'europe'] as const).map(
    (region): Example<PumpFacts, PumpFinding> => ({
      name: `a brand without a rule, late and beyond what was approved, ${region}`,
      from: { source: 'house', at: '0013: brands without a rule' },
      facts: { ...PUMPED, brand: 'visa', region, minutes: 61, approved: 'part-beyond' },
      expect: { outcome: 'ask-acquirer', rule: 'nominal/pump-rule-not-found' },
    }),
  ),
  {
    name: '61 minutes in Europe: late once',
    from: { source: 'mastercard-tpr', at: '4.10.1' },
    facts: { ...PUMPED, region: 'europe', minutes: 61 },
    expect: { outcome: 'advice-late', rule: 'nominal/pump-advice-late-europe' },
  },
  {
    name: '75 on a partial approval of 60',
    from: { source: 'mastercard-tpr', at: '2.11' },
    facts: { ...PUMPED, approved: 'part-beyond' },
    expect: { outcome: 'beyond-partial-approval', rule: 'nominal/pump-beyond-partial' },
  },
  ...(['visa', 'jcb', 'amex', 'diners'] as const).map(
    (brand): Example<PumpFacts, PumpFinding> => ({
      name: `${brand} at the pump`,
      from: { source: 'house', at: '0013: brands without a rule' },
      facts: { ...PUMPED, brand },
      expect: { outcome: 'ask-acquirer', rule: 'nominal/pump-rule-not-found' },
    }),
  ),
];

/** Facts that the table with hit all finds nothing in. */
export const NOTHING: readonly PumpFacts[] = [
  PUMPED,
  { ...PUMPED, region: 'europe', minutes: 20 },
  { ...PUMPED, approved: 'part-within' },
  { ...PUMPED, asked: 'one', approved: 'part-beyond' },
];

const US_LIMITS = [
  ['visa', 'stripe', 100, 'nominal/us-pump-visa-stripe', 'Visa, magnetic stripe'],
  ['visa', 'chip', 175, 'nominal/us-pump-visa-chip', 'Visa, EMV'],
  ['mastercard', 'stripe', 175, 'nominal/us-pump-mastercard', 'Mastercard'],
  ['mastercard', 'chip', 175, 'nominal/us-pump-mastercard', 'Mastercard'],
  ['amex', 'stripe', 100, 'nominal/us-pump-amex', 'American Express'],
  ['amex', 'chip', 100, 'nominal/us-pump-amex', 'American Express'],
  ['discover', 'stripe', 175, 'nominal/us-pump-discover', 'Discover'],
  ['discover', 'chip', 175, 'nominal/us-pump-discover', 'Discover'],
] as const;

export const US_PUMP_EXAMPLES: readonly Example<UsPumpFacts, UsPumpLimit>[] = [
  ...US_LIMITS.map(
    ([brand, read, dollars, rule, at]): Example<UsPumpFacts, UsPumpLimit> => ({
      name: `${brand} by its ${read}: up to ${dollars} dollars`,
      from: { source: 'clark-brands', at },
      facts: { brand, read },
      expect: { outcome: { kind: 'up-to', dollars }, rule },
    }),
  ),
  ...(['jcb', 'diners'] as const).map(
    (brand): Example<UsPumpFacts, UsPumpLimit> => ({
      name: `${brand}: nothing was found`,
      from: { source: 'house', at: '0013: brands without a rule' },
      facts: { brand, read: 'chip' },
      expect: {
        outcome: { kind: 'indeterminate', ask: 'acquirer' },
        rule: 'nominal/us-pump-not-found',
      },
    }),
  ),
];

const OCCASIONS = [
  ['card-registered', 'automatic', 'L35, L37'],
  ['online-payment', 'automatic', 'L35, L37'],
  ['payment-in-shop', 'manual', 'L36, L38-39'],
  ['booking', 'manual', 'L36, L38-39'],
] as const;

export const CHECK_MODE_EXAMPLES: readonly Example<CheckModeFacts, 'automatic' | 'manual'>[] =
  OCCASIONS.map(([occasion, outcome, at]) => ({
    name: `${occasion}: ${outcome}`,
    from: { source: 'S002', at },
    facts: { occasion },
    expect: { outcome, rule: `nominal/check-${outcome}` },
  }));
