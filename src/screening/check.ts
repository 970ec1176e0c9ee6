import { isYen } from '../money/index.js';
import { need, needFields, needWhole, needWord } from './need.js';
import {
  CARD_ISSUED,
  DELIVERY_CHOICES,
  DESTINATIONS,
  GOODS_CATEGORIES,
  KNOWN_FRAUD_WORDS,
  RECIPIENTS,
  SCREENED_METHODS,
  SCREENING_SEVERITIES,
  SCREENING_SIGNALS,
  type ScreeningFacts,
  type ScreeningPolicy,
  SUBSCRIPTION_PLATFORMS,
} from './types.js';

/** What a fact may say, once it says anything: one of some words, or what a check allows. */
const FACTS: {
  readonly [name in keyof ScreeningFacts]-?:
    | readonly string[]
    | ((path: string, value: unknown) => void);
} = {
  method: SCREENED_METHODS,
  amount: needYen,
  subscription: (path, value) => {
    needFields(['delivery'], path, value);
    needCount(1, `${path}.delivery`, (value as { delivery: unknown }).delivery);
  },
  knownFraud: KNOWN_FRAUD_WORDS,
  velocityHits: (path, value) => needCount(0, path, value),
  earlierAmounts: (path, value) => needEach(path, 0, value, needYen),
  goods: (path, value) =>
    needEach(path, 1, value, (at, one) => needWord(GOODS_CATEGORIES, at, one)),
  recipient: RECIPIENTS,
  destination: DESTINATIONS,
  cardIssued: CARD_ISSUED,
  failedAuthentications: (path, value) => needCount(0, path, value),
  cards: (path, value) => needCount(0, path, value),
};

/** Limits that are numbers of times. */
const COUNTED = ['velocityHits', 'failedAuthentications', 'cards', 'rises'] as const;

/** Counts beyond this are no counts. */
const MOST = 999_999_999;

function needCount(from: number, path: string, value: unknown): void {
  needWhole(from, MOST, path, value);
}

function needYen(path: string, value: unknown): void {
  need(isYen(value), path, 'whole yen', value);
}

function needEach(
  path: string,
  least: number,
  value: unknown,
  check: (at: string, one: unknown) => void,
): void {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const expected = least === 0 ? 'a list' : 'a list that is not empty';
  need(Array.isArray(value) && list.length >= least, path, expected, value);
  // A walk by position: a hole in a list is something missing, and forEach would pass it over.
  for (let i = 0; i < list.length; i += 1) check(`${path}[${i}]`, list[i]);
}

/** Throws for facts that the types forbid. */
export function checkFacts(facts: ScreeningFacts): void {
  needFields(Object.keys(FACTS), 'facts', facts);
  for (const [name, check] of Object.entries(FACTS)) {
    const value: unknown = facts[name as keyof ScreeningFacts];
    const required = name === 'method' || name === 'amount';
    if ((value === undefined || value === null) && !required) continue;
    if (typeof check === 'function') check(`facts.${name}`, value);
    else needWord(check, `facts.${name}`, value);
  }
}

/** Throws for a policy that the types forbid, or that weighs a match less than a likeness. */
export function checkPolicy(policy: ScreeningPolicy): void {
  const names = ['severities', 'limits', 'reviewsThatMakeNg', 'laterDeliveries'];
  needFields(names, 'policy', policy);
  const { severities, limits, reviewsThatMakeNg: most, laterDeliveries } = policy;
  needFields(SCREENING_SIGNALS, 'policy.severities', severities);
  for (const signal of SCREENING_SIGNALS) {
    needWord(SCREENING_SEVERITIES, `policy.severities.${signal}`, severities[signal]);
  }
  const heavier = SCREENING_SEVERITIES.slice(
    SCREENING_SEVERITIES.indexOf(severities['known-fraud-resemble']),
  );
  needWord(heavier, 'policy.severities.known-fraud-match', severities['known-fraud-match']);
  checkLimits(limits);
  if (most !== null) needCount(1, 'policy.reviewsThatMakeNg', most);
  needFields(['platform', 'choice'], 'policy.laterDeliveries', laterDeliveries);
  needWord(SUBSCRIPTION_PLATFORMS, 'policy.laterDeliveries.platform', laterDeliveries.platform);
  needWord(DELIVERY_CHOICES, 'policy.laterDeliveries.choice', laterDeliveries.choice);
}

function checkLimits(limits: ScreeningPolicy['limits']): void {
  needFields([...COUNTED, 'risePercent', 'goodsFrom'], 'policy.limits', limits);
  for (const name of COUNTED) needCount(1, `policy.limits.${name}`, limits[name]);
  needWhole(0, 1000, 'policy.limits.risePercent', limits.risePercent);
  needYen('policy.limits.goodsFrom', limits.goodsFrom);
}
