import type {
  ByCodeFacts,
  DisputeBearer,
  DisputeLossFacts,
  InvalidMastercardFacts,
  InvalidVisaFacts,
  Objection,
  RaisedFacts,
  ScopeFacts,
  StepFacts,
  StepTime,
} from '../../../src/disputes/index.js';
import { yen } from '../../../src/money/index.js';
import { jstDate } from '../../../src/time/index.js';
import type { Example } from '../../support/examples.js';

type From = Example<unknown, unknown>['from'];

const VISA: From = { source: 'visa-core-2026', at: '10.4' };
const VISA_STEPS: From = { source: 'visa-core-2026', at: '11' };
const DMG: From = { source: 'visa-dmg-2024', at: '10.5' };
const MASTERCARD: From = { source: 'mastercard-chargeback-2026', at: '4837' };
const HOUSE: From = { source: 'house', at: '0014' };

export const SCOPES: Example<ScopeFacts, 'counts' | 'does-not-count'>[] = [
  {
    name: '3DS at the payment',
    from: { source: 'payjp-5369120', at: '3DS at the payment' },
    facts: { scope: 'payment' },
    expect: { outcome: 'counts', rule: 'dispute/payment-authenticated' },
  },
  {
    name: '3DS when the card was stored',
    from: { source: 'payjp-5366456', at: '3DS of a token' },
    facts: { scope: 'card-registration' },
    expect: { outcome: 'does-not-count', rule: 'dispute/card-registered' },
  },
];

function loss(
  from: From,
  brand: DisputeLossFacts['brand'],
  circumstance: DisputeLossFacts['circumstance'],
  outcome: 'lost' | 'in-doubt',
  rule: string,
): Example<DisputeLossFacts, 'lost' | 'in-doubt'> {
  return {
    name: `${brand}: ${circumstance}`,
    from,
    facts: { brand, circumstance },
    expect: { outcome, rule: `dispute/${rule}` },
  };
}

export const LOST = [
  loss(DMG, 'visa', 'monitored', 'lost', 'monitored'),
  loss({ source: 'gmo-pg-q056', at: 'limit' }, 'jcb', 'monitored', 'lost', 'monitored'),
  loss(
    { source: 'zeus-24912590861337', at: 'inquiry' },
    'diners',
    'inquiry-unanswered',
    'lost',
    'inquiry-unanswered',
  ),
  loss(
    { source: 'fincode-652', at: 'evidence' },
    'visa',
    'inquiry-unanswered',
    'lost',
    'inquiry-unanswered',
  ),
  loss(MASTERCARD, 'mastercard', 'data-only', 'lost', 'data-only'),
  loss({ source: 'cielo', at: '07' }, 'visa', 'data-only', 'lost', 'data-only'),
  loss(HOUSE, 'jcb', 'data-only', 'in-doubt', 'circumstance-not-said'),
  loss({ source: 'checkout', at: '06' }, 'mastercard', 'exempted', 'lost', 'exempted'),
  loss({ source: 'ixopay', at: '07' }, 'visa', 'exempted', 'lost', 'exempted'),
  loss(HOUSE, 'amex', 'exempted', 'in-doubt', 'circumstance-not-said'),
  loss({ source: 'mastercard-tpr', at: 'outage' }, 'mastercard', 'outage', 'lost', 'outage'),
  loss(HOUSE, 'visa', 'outage', 'in-doubt', 'circumstance-not-said'),
  loss({ source: 'amex', at: '0.9 %' }, 'amex', 'fraud-ratio', 'lost', 'fraud-ratio'),
  loss(HOUSE, 'visa', 'fraud-ratio', 'in-doubt', 'circumstance-not-said'),
  loss(
    { source: 'payjp-5369120', at: 'attempts' },
    'visa',
    'frequent-attempt-fraud',
    'in-doubt',
    'frequent-attempt-fraud',
  ),
  loss(
    { source: 'visa-core-2026', at: '10.4, ECI 06' },
    'visa',
    'prepaid-attempt',
    'lost',
    'prepaid-attempt',
  ),
  loss(HOUSE, 'jcb', 'prepaid-attempt', 'in-doubt', 'circumstance-not-said'),
];

const NO_VISA: InvalidVisaFacts = {
  of: 'other',
  proof: 'none',
  card: 'other',
  protection: 'whole',
  accountDisputes: 0,
  securityCode: 'other',
  approved: 'no',
  clearing: 'other',
};

const NO_MASTERCARD: InvalidMastercardFacts = {
  of: 'other',
  protection: 'whole',
  sli: 'other',
  linkedSli: 'other',
  pump: 'none',
  cat: 'other',
  amount: 0,
  openedOn: jstDate('2026-05-01'),
};

type VisaExample = Example<InvalidVisaFacts, Objection>;
type MastercardExample = Example<InvalidMastercardFacts, Objection>;

function visa(name: string, more: Partial<InvalidVisaFacts>, rule: string): VisaExample {
  const expect = { outcome: 'invalid', rule: `dispute/visa-${rule}` } as const;
  return { name, from: VISA, facts: { ...NO_VISA, of: 'visa-10.4', ...more }, expect };
}

function mastercard(
  name: string,
  more: Partial<InvalidMastercardFacts>,
  rule: string,
  outcome: Objection = 'invalid',
): MastercardExample {
  const expect = { outcome, rule: `dispute/mastercard-${rule}` };
  const facts = { ...NO_MASTERCARD, of: 'mastercard-4837', ...more } as const;
  return { name, from: MASTERCARD, facts, expect };
}

const PUMP = { of: 'mastercard-4808', pump: 'japan', cat: '1', amount: yen(15_000) } as const;
const LAST = jstDate('2026-10-23');
const FIRST = jstDate('2026-10-24');

export const INVALID_AT_VISA: readonly VisaExample[] = [
  visa('ECI 05 with CAVV', { proof: 'authenticated' }, 'authenticated'),
  visa('ECI 06 with CAVV', { proof: 'attempted' }, 'attempted'),
  visa('ECI 05 in doubt', { proof: 'authenticated', protection: 'in-doubt' }, 'authenticated'),
  visa('ECI 06 in doubt', { proof: 'attempted', protection: 'in-doubt' }, 'attempted'),
  visa('the 36th', { accountDisputes: 36 }, 'account-disputes'),
  visa('CVV2 N approved', { securityCode: 'mismatch', approved: 'yes' }, 'security-code'),
  visa('split shipment', { of: 'visa-12.6', clearing: 'multiple' }, 'multiple-clearing'),
  visa('its sub-code', { of: 'visa-12.6.1', clearing: 'multiple' }, 'multiple-clearing'),
];

export const INVALID_AT_MASTERCARD: readonly MastercardExample[] = [
  mastercard('SLI 212', { sli: '212' }, 'authenticated'),
  mastercard('SLI 217', { sli: '217' }, 'authenticated'),
  mastercard('SLI 242', { sli: '242' }, 'authenticated'),
  mastercard('SLI 211', { sli: '211' }, 'attempted'),
  mastercard('SLI 212 in doubt', { sli: '212', protection: 'in-doubt' }, 'authenticated'),
  mastercard('SLI 211 in doubt', { sli: '211', protection: 'in-doubt' }, 'attempted'),
  mastercard('the day before another rule', { sli: '211', openedOn: LAST }, 'attempted'),
  mastercard('linked to SLI 212', { linkedSli: '212' }, 'linked', 'should-not'),
  mastercard('linked to SLI 242', { linkedSli: '242' }, 'linked', 'should-not'),
  ...(['1', '2', '6'] as const).map((cat) =>
    mastercard(`a pump in Japan, CAT ${cat}`, { ...PUMP, cat, openedOn: FIRST }, 'japan-pump'),
  ),
];

/** Nothing speaks against these: each is next to one above. */
export const VALID_AT_VISA: readonly [string, InvalidVisaFacts][] = [
  ['the 35th', { ...NO_VISA, of: 'visa-10.4', accountDisputes: 35 }],
  ['the 36th of another code', { ...NO_VISA, accountDisputes: 36 }],
  ['a mismatch that was declined', { ...NO_VISA, of: 'visa-10.4', securityCode: 'mismatch' }],
  ['a match that was approved', { ...NO_VISA, of: 'visa-10.4', approved: 'yes' }],
  [
    'an attempt on a prepaid card',
    { ...NO_VISA, of: 'visa-10.4', proof: 'attempted', card: 'prepaid-non-reloadable' },
  ],
  [
    'a monitored merchant',
    { ...NO_VISA, of: 'visa-10.4', proof: 'authenticated', protection: 'lost' },
  ],
  ['an attempt at one', { ...NO_VISA, of: 'visa-10.4', proof: 'attempted', protection: 'lost' }],
  ['a proof at another code', { ...NO_VISA, proof: 'authenticated' }],
  ['an attempt at another code', { ...NO_VISA, proof: 'attempted' }],
  ['CVV2 N at another code', { ...NO_VISA, securityCode: 'mismatch', approved: 'yes' }],
  ['two authorizations', { ...NO_VISA, of: 'visa-12.6' }],
  ['several clearings at another code', { ...NO_VISA, of: 'visa-10.4', clearing: 'multiple' }],
];

export const VALID_AT_MASTERCARD: readonly [string, InvalidMastercardFacts][] = [
  [
    'a level where the protection is lost',
    { ...NO_MASTERCARD, of: 'mastercard-4837', sli: '212', protection: 'lost' },
  ],
  [
    'an attempt where it is lost',
    { ...NO_MASTERCARD, of: 'mastercard-4837', sli: '211', protection: 'lost' },
  ],
  ['another level', { ...NO_MASTERCARD, of: 'mastercard-4837' }],
  ['a level at another code', { ...NO_MASTERCARD, sli: '212', linkedSli: '212' }],
  ['an attempt at another code', { ...NO_MASTERCARD, sli: '211' }],
  ['linked to an attempt', { ...NO_MASTERCARD, of: 'mastercard-4837', linkedSli: '211' }],
  ['the day before', { ...NO_MASTERCARD, ...PUMP, openedOn: LAST }],
  ['one yen more', { ...NO_MASTERCARD, ...PUMP, amount: yen(15_001), openedOn: FIRST }],
  ['another terminal', { ...NO_MASTERCARD, ...PUMP, cat: 'other', openedOn: FIRST }],
  ['a pump elsewhere', { ...NO_MASTERCARD, ...PUMP, pump: 'elsewhere', openedOn: FIRST }],
  ['a pump at another code', { ...NO_MASTERCARD, ...PUMP, of: 'other', openedOn: FIRST }],
];

function raised(
  from: From,
  status: RaisedFacts['status'],
  objection: RaisedFacts['objection'],
  programme: RaisedFacts['programme'],
  outcome: DisputeBearer | 'by-code',
  rule: string,
  judged: DisputeBearer = 'merchant',
): Example<RaisedFacts, DisputeBearer | 'by-code'> {
  return {
    name: `${status}, ${objection}, ${programme}, ${judged} by its code`,
    from,
    facts: { status, objection, programme, judged },
    expect: { outcome, rule: `dispute/${rule}` },
  };
}

export const RAISED = [
  raised(
    { source: 'stripe-dispute-status', at: 'inquiries' },
    'inquiry',
    'none',
    'none',
    'indeterminate',
    'inquiry',
  ),
  raised(VISA, 'current', 'invalid', 'none', 'issuer', 'objected'),
  raised(VISA, 'legacy', 'invalid', 'visa-10.5', 'issuer', 'objected'),
  raised(MASTERCARD, 'current', 'should-not', 'none', 'indeterminate', 'doubtful'),
  raised(MASTERCARD, 'legacy', 'should-not', 'visa-93', 'indeterminate', 'doubtful'),
  raised(HOUSE, 'current', 'should-not', 'none', 'by-code', 'judged-by-code', 'issuer'),
  raised(HOUSE, 'legacy', 'should-not', 'none', 'by-code', 'judged-by-code', 'indeterminate'),
  raised(DMG, 'current', 'should-not', 'visa-10.5', 'merchant', 'visa-programme', 'issuer'),
  raised(DMG, 'current', 'none', 'visa-10.5', 'merchant', 'visa-programme'),
  raised(DMG, 'legacy', 'none', 'visa-93', 'merchant', 'visa-programme'),
  raised(HOUSE, 'legacy', 'none', 'none', 'by-code', 'judged-by-code'),
];

const ANSWERED: ByCodeFacts = {
  category: 'fraud',
  threeDS: 'answers',
  merchantCaused: 'no',
  exemption: 'exempt',
  protection: 'whole',
};

function byCode(
  name: string,
  from: From,
  more: Partial<ByCodeFacts>,
  outcome: DisputeBearer,
  rule: string,
): Example<ByCodeFacts, DisputeBearer> {
  return {
    name,
    from,
    facts: { ...ANSWERED, ...more },
    expect: { outcome, rule: `dispute/${rule}` },
  };
}

const S001: From = { source: 'S001', at: 'L341-348' };

export const BY_CODES = [
  byCode('a fraud code on an exempt order', S001, {}, 'issuer', 'code-answered'),
  byCode(
    'a code that may be answered',
    HOUSE,
    { threeDS: 'conditional' },
    'indeterminate',
    'code-conditional',
  ),
  byCode(
    'much fraud on attempts',
    { source: 'payjp-5369120', at: 'attempts' },
    { protection: 'in-doubt' },
    'indeterminate',
    'code-in-doubt',
  ),
  byCode(
    'no authorization stands',
    S001,
    { exemption: 'pending' },
    'indeterminate',
    'code-pending',
  ),
  byCode('Data Only', MASTERCARD, { protection: 'lost' }, 'merchant', 'code-protection-lost'),
  byCode(
    'lost, and pending as well',
    MASTERCARD,
    { protection: 'lost', exemption: 'pending' },
    'merchant',
    'code-protection-lost',
  ),
  byCode('not exempt', S001, { exemption: 'not-exempt' }, 'merchant', 'code-unprotected'),
  byCode(
    'goods not received, exempt',
    { source: 'stripe-3ds2-shift', at: 'fraud only' },
    { category: 'consumer', threeDS: 'no', merchantCaused: 'yes' },
    'merchant',
    'code-merchant-caused',
  ),
  byCode('fraud at a terminal', HOUSE, { threeDS: 'no' }, 'merchant', 'code-not-answered'),
  byCode(
    'nobody says whose doing',
    HOUSE,
    { category: 'consumer', threeDS: 'no', merchantCaused: 'unknown' },
    'indeterminate',
    'code-not-said',
  ),
  byCode(
    'nobody says what 3DS does',
    HOUSE,
    { category: 'other', threeDS: 'unknown', merchantCaused: 'unknown' },
    'indeterminate',
    'code-not-known',
  ),
  byCode(
    'fraud all the same, and not exempt',
    S001,
    { threeDS: 'unknown', merchantCaused: 'unknown', exemption: 'not-exempt' },
    'merchant',
    'code-fraud-unprotected',
  ),
  byCode(
    'fraud that 3DS does not answer, of nobody knows whom, and not exempt',
    S001,
    { threeDS: 'no', merchantCaused: 'unknown', exemption: 'not-exempt' },
    'merchant',
    'code-fraud-unprotected',
  ),
  byCode(
    'the same on an exempt order',
    HOUSE,
    { threeDS: 'no', merchantCaused: 'unknown' },
    'indeterminate',
    'code-not-said',
  ),
  byCode(
    'no fraud, and not exempt',
    HOUSE,
    { category: 'consumer', threeDS: 'no', merchantCaused: 'unknown', exemption: 'not-exempt' },
    'indeterminate',
    'code-not-said',
  ),
];

const DAYS_30: StepTime = { kind: 'days', atLeast: 30, atMost: 30 };

function step(
  from: From,
  facts: StepFacts,
  outcome: StepTime,
  rule: string,
): Example<StepFacts, StepTime> {
  const name = `${facts.brand}, ${facts.category}: ${facts.step}`;
  return { name, from, facts, expect: { outcome, rule: `dispute/${rule}` } };
}

const PAR: From = { source: 'payments-and-risk', at: 'time frames' };
const FLOW: From = { source: 'chargeflow-timelines', at: 'networks' };

export const STEPS = [
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'fraud', step: 'response' },
    { kind: 'other-step', step: 'pre-arbitration' },
    'visa-no-response',
  ),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'consumer', step: 'response' },
    DAYS_30,
    'visa-response',
  ),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'authorization', step: 'pre-arbitration' },
    DAYS_30,
    'visa-pre-arbitration',
  ),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'processing', step: 'pre-arbitration-response' },
    DAYS_30,
    'visa-pre-arbitration',
  ),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'fraud', step: 'arbitration' },
    { kind: 'days', atLeast: 10, atMost: 10 },
    'visa-arbitration',
  ),
  step(
    PAR,
    { brand: 'mastercard', category: 'fraud', step: 'response' },
    { kind: 'days', atLeast: 45, atMost: 45 },
    'mastercard-response',
  ),
  step(
    PAR,
    { brand: 'mastercard', category: 'consumer', step: 'pre-arbitration' },
    { kind: 'days', atLeast: 30, atMost: 45 },
    'mastercard-pre-arbitration',
  ),
  step(
    PAR,
    { brand: 'mastercard', category: 'other', step: 'arbitration' },
    { kind: 'days', atLeast: 45, atMost: 45 },
    'mastercard-arbitration',
  ),
  step(
    FLOW,
    { brand: 'amex', category: 'fraud', step: 'response' },
    { kind: 'days', atLeast: 20, atMost: 20 },
    'amex-response',
  ),
  step(
    FLOW,
    { brand: 'amex', category: 'fraud', step: 'pre-arbitration' },
    { kind: 'no-step' },
    'amex-no-pre-arbitration',
  ),
  step(
    { source: 'chargemate-discover', at: 'response' },
    { brand: 'discover', category: 'fraud', step: 'response' },
    { kind: 'days', atLeast: 20, atMost: 30 },
    'discover-response',
  ),
  step(
    FLOW,
    { brand: 'discover', category: 'fraud', step: 'pre-arbitration' },
    DAYS_30,
    'discover-pre-arbitration',
  ),
  step(
    HOUSE,
    { brand: 'jcb', category: 'fraud', step: 'response' },
    { kind: 'indeterminate' },
    'step-not-said',
  ),
  step(
    HOUSE,
    { brand: 'visa', category: 'other', step: 'response' },
    { kind: 'indeterminate' },
    'step-not-said',
  ),
  ...(['fraud', 'authorization', 'processing', 'consumer'] as const).flatMap((category) => [
    step(
      VISA_STEPS,
      { brand: 'visa', category, step: 'pre-arbitration' },
      DAYS_30,
      'visa-pre-arbitration',
    ),
    step(
      VISA_STEPS,
      { brand: 'visa', category, step: 'arbitration' },
      { kind: 'days', atLeast: 10, atMost: 10 },
      'visa-arbitration',
    ),
  ]),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'authorization', step: 'response' },
    { kind: 'other-step', step: 'pre-arbitration' },
    'visa-no-response',
  ),
  step(
    VISA_STEPS,
    { brand: 'visa', category: 'processing', step: 'response' },
    DAYS_30,
    'visa-response',
  ),
  step(
    FLOW,
    { brand: 'amex', category: 'fraud', step: 'pre-arbitration-response' },
    { kind: 'no-step' },
    'amex-no-pre-arbitration',
  ),
  ...(['pre-arbitration', 'arbitration'] as const).map((one) =>
    step(
      HOUSE,
      { brand: 'visa', category: 'other', step: one },
      { kind: 'indeterminate' },
      'step-not-said',
    ),
  ),
];
