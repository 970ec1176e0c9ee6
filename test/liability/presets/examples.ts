import type { Cause } from '../../../src/authorization/index.js';
import type {
  BrandServiceFacts,
  Caution,
  CautionFacts,
  FirstAnswerFacts,
  GateFacts,
  LiabilityOutcome,
  Losses,
  LossFacts,
  SubscriptionFacts,
  SubscriptionOutcome,
} from '../../../src/liability/index.js';
import { jstDate } from '../../../src/time/index.js';
import type { Example } from '../../support/examples.js';

function brandService(
  brand: BrandServiceFacts['brand'],
  placedOn: string,
  outcome: 'available' | 'not-yet',
  rule: string,
): Example<BrandServiceFacts, 'available' | 'not-yet'> {
  return {
    name: `${brand} on ${placedOn}`,
    from: { source: 'S001', at: 'L338-339, L368' },
    facts: { brand, placedOn: jstDate(placedOn) },
    expect: { outcome, rule: `liability/${rule}` },
  };
}

export const BRAND_SERVICE_EXAMPLES = [
  brandService('visa', '2021-05-18', 'not-yet', 'first-brands-not-yet'),
  brandService('visa', '2021-05-19', 'available', 'first-brands-available'),
  brandService('mastercard', '2021-05-18', 'not-yet', 'first-brands-not-yet'),
  brandService('mastercard', '2021-05-19', 'available', 'first-brands-available'),
  brandService('jcb', '2021-05-18', 'not-yet', 'first-brands-not-yet'),
  brandService('jcb', '2021-05-19', 'available', 'first-brands-available'),
  brandService('amex', '2022-01-18', 'not-yet', 'amex-not-yet'),
  brandService('amex', '2022-01-19', 'available', 'amex-available'),
  brandService('diners', '2023-05-16', 'not-yet', 'diners-not-yet'),
  brandService('diners', '2023-05-17', 'available', 'diners-available'),
];

const RUNNING: GateFacts = {
  service: 'in-service',
  brandService: 'available',
  firstTotal: 'other',
};

function gate(
  facts: Partial<GateFacts>,
  outcome: 'runs' | 'does-not-run',
  rule: string,
): Example<GateFacts, 'runs' | 'does-not-run'> {
  return {
    name: JSON.stringify(facts),
    from: { source: 'S001', at: 'L198-214' },
    facts: { ...RUNNING, ...facts },
    expect: { outcome, rule: `liability/${rule}` },
  };
}

export const GATE_EXAMPLES = [
  gate({}, 'runs', 'in-service'),
  gate({ firstTotal: 'zero' }, 'does-not-run', 'zero-total'),
  gate({ brandService: 'not-yet' }, 'does-not-run', 'brand-not-yet'),
  gate({ service: 'not-enrolled-yet' }, 'does-not-run', 'not-enrolled-yet'),
  gate({ service: 'after-cancellation' }, 'does-not-run', 'after-cancellation'),
  gate({ service: 'suspended' }, 'does-not-run', 'suspended'),
  gate({ service: 'suspended', brandService: 'not-yet' }, 'does-not-run', 'suspended'),
];

const EXEMPT: LiabilityOutcome = { exemption: 'exempt', icon: 'active', cautions: [] };
const NONE: LiabilityOutcome = { exemption: 'none', icon: 'none', cautions: [] };

function first(
  result: FirstAnswerFacts['result'],
  outcome: LiabilityOutcome,
  rule: string,
  more: Partial<FirstAnswerFacts> = {},
): Example<FirstAnswerFacts, LiabilityOutcome> {
  return {
    name: `${result} ${JSON.stringify(more)}`,
    from: { source: 'S001', at: 'L158-170, L102-107' },
    facts: { order: 'one-off', result, funding: 'credit', ...more },
    expect: { outcome, rule },
  };
}

const ASK: LiabilityOutcome = { ...EXEMPT, cautions: ['ask-acquirer'] };
const SHOULD_NOT_EXIST: LiabilityOutcome = { ...NONE, cautions: ['order-should-not-exist'] };

export const FIRST_ANSWER_EXAMPLES = [
  first('authenticated', EXEMPT, 'liability/authenticated'),
  first('authenticated', EXEMPT, 'liability/authenticated', { funding: 'debit' }),
  first('attempted', EXEMPT, 'liability/attempted'),
  first('authenticated', EXEMPT, 'subscription/first', { order: 'first-delivery' }),
  first('attempted', EXEMPT, 'subscription/first', { order: 'first-delivery' }),
  first('authenticated', ASK, 'liability/prepaid', { funding: 'prepaid' }),
  first('attempted', ASK, 'liability/prepaid', {
    order: 'first-delivery',
    funding: 'prepaid-non-reloadable',
  }),
  first('attempted-unprotected', NONE, 'liability/attempt-unprotected'),
  first('unavailable', { ...NONE, cautions: ['ask-acquirer'] }, 'liability/unavailable'),
  first('not-run', NONE, 'liability/not-run'),
  first('not-run', NONE, 'liability/not-run', { order: 'first-delivery' }),
  first('denied', SHOULD_NOT_EXIST, 'liability/denied'),
  first('rejected', SHOULD_NOT_EXIST, 'liability/rejected'),
  first(
    'unfinished',
    { ...NONE, cautions: ['inconsistent-authentication'] },
    'liability/unfinished',
  ),
  first('informational', NONE, 'liability/informational'),
];

const SPLIT: Losses = {
  visa: 'lost',
  mastercard: 'lost',
  diners: 'lost',
  jcb: 'kept',
  amex: 'kept',
};
const ALL_LOST: Losses = {
  visa: 'lost',
  mastercard: 'lost',
  diners: 'lost',
  jcb: 'lost',
  amex: 'lost',
};

function loss(cause: Cause, at: string, outcome: Losses, rule: string): Example<LossFacts, Losses> {
  return {
    name: cause,
    from: { source: 'S001', at },
    facts: { cause },
    expect: { outcome, rule: `liability/${rule}` },
  };
}

export const LOSS_EXAMPLES = [
  loss('amount-changed', 'L172-180', SPLIT, 'amount-changed'),
  loss('validity-passed', 'L142, L182-184', SPLIT, 'validity-passed'),
  loss('released', 'L142, L190-192', SPLIT, 'released'),
  loss('request-cancelled', 'L142, L186-188', SPLIT, 'request-cancelled'),
];

export const ANY_CHANGE_EXAMPLES = [
  loss('amount-changed', '(ZEUS, Epsilon, GMO-PG)', ALL_LOST, 'any-amount-changed'),
  loss('validity-passed', '(ZEUS, GMO-PG)', ALL_LOST, 'any-reauthorization'),
  loss('released', '(ZEUS, GMO-PG)', ALL_LOST, 'any-reauthorization'),
  loss('request-cancelled', '(ZEUS, GMO-PG)', ALL_LOST, 'any-reauthorization'),
];

const GREY: SubscriptionOutcome = {
  later: { exemption: 'forfeited', icon: 'grey' },
  applicationIcon: 'shown',
  laterOrdersExempt: false,
};
const GONE: SubscriptionOutcome = {
  later: { exemption: 'none', icon: 'none' },
  applicationIcon: 'none',
  laterOrdersExempt: false,
};

function subscription(
  application: SubscriptionFacts['application'],
  card: SubscriptionFacts['card'],
  amount: SubscriptionFacts['amount'],
  outcome: SubscriptionOutcome,
  rule: string,
): Example<SubscriptionFacts, SubscriptionOutcome> {
  return {
    name: `${application}, card ${card}, amount ${amount}`,
    from: { source: 'S001', at: 'L194-204, L260-280' },
    facts: { application, card, amount },
    expect: { outcome, rule: `subscription/${rule}` },
  };
}

export const SUBSCRIPTION_EXAMPLES = [
  subscription('authenticated', 'same', 'same', GREY, 'later'),
  subscription('authenticated', 'same', 'changed', GREY, 'amount-changed'),
  subscription('authenticated', 'changed', 'same', GONE, 'card-changed'),
  subscription('authenticated', 'changed', 'changed', GONE, 'card-changed'),
  subscription('zero-total', 'same', 'same', GONE, 'zero-first'),
  subscription('zero-total', 'changed', 'same', GONE, 'card-changed'),
  subscription('unauthenticated', 'same', 'same', GONE, 'unauthenticated'),
];

function caution(
  sight: CautionFacts['sight'],
  outcome: Caution,
  rule: string,
): Example<CautionFacts, Caution> {
  return {
    name: sight,
    from: { source: 'S001', at: 'L145-146, L219-226' },
    facts: { sight },
    expect: { outcome, rule: `liability/${rule}` },
  };
}

export const CAUTION_EXAMPLES = [
  caution('request-on-last-day', 'boundary-day', 'boundary-day'),
  caution('address-changed', 'address-changed', 'address-changed'),
  caution('fraud-signal', 'fraud-signal', 'fraud-signal'),
  caution('contradiction', 'inconsistent-authentication', 'inconsistent-authentication'),
  caution(
    'result-while-not-in-service',
    'inconsistent-authentication',
    'result-while-not-in-service',
  ),
];
