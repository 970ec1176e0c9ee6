import type { VelocityFacts, VelocityKey, VelocityTerms } from '../../../src/velocity/index.js';
import type { Example } from '../../support/examples.js';

type Limit = Example<VelocityFacts, VelocityTerms>;

const HOUR = { before: 3600, after: 0 };
const DAY = { before: 24 * 3600, after: 0 };
const FORTNIGHT = 14 * 24 * 3600;

/** Failures that must exceed a count, with 80 % of the entries failed. */
function failures(
  name: string,
  key: VelocityKey,
  window: VelocityTerms['window'],
  threshold: number | null,
): Limit {
  const short = `velocity/ebisumart-${key}-${window === HOUR ? 'hour' : 'day'}`;
  const source = key === 'site' ? 'ebisumart-card-input-site' : 'ebisumart-card-input';
  return {
    name,
    from: { source, at: 'the default of the setting' },
    facts: { key },
    expect: {
      outcome: {
        count: 'failures',
        window,
        threshold,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      rule: short,
    },
  };
}

export const EBISUMART_EXAMPLES: readonly Limit[] = [
  failures('a member, an hour', 'member', HOUR, 20),
  failures('a member, a day', 'member', DAY, 20),
  failures('a network address, an hour', 'ip', HOUR, null),
  failures('a network address, a day', 'ip', DAY, null),
  failures('the site, an hour', 'site', HOUR, 80),
  failures('the site, a day', 'site', DAY, 80),
];

function marked(key: VelocityKey, threshold: number, action: 'yellow' | 'red'): Limit {
  return {
    name: `${action} by ${key}`,
    from: { source: 'okashimi', at: `${threshold} entries or more` },
    facts: { key },
    expect: {
      outcome: {
        count: 'attempts',
        window: { before: FORTNIGHT, after: FORTNIGHT },
        threshold,
        compare: 'gte',
        failureRate: null,
        action,
      },
      rule: `velocity/okashimi-${action}`,
    },
  };
}

export const OKASHIMI_EXAMPLES: readonly Limit[] = [
  {
    name: 'four different cards of a user in 96 hours',
    from: { source: 'okashimi', at: '4 cards or more in 96 hours' },
    facts: { key: 'member' },
    expect: {
      outcome: {
        count: 'distinct-cards',
        window: { before: 96 * 3600, after: 0 },
        threshold: 4,
        compare: 'gte',
        failureRate: null,
        action: 'block',
      },
      rule: 'velocity/okashimi-cards',
    },
  },
  marked('mail', 3, 'yellow'),
  marked('address', 3, 'yellow'),
  marked('mail', 5, 'red'),
  marked('address', 5, 'red'),
];

/** Attempts of any outcome. */
function attempts(
  name: string,
  from: Limit['from'],
  key: VelocityKey,
  rule: string,
  terms: Partial<VelocityTerms>,
): Limit {
  const outcome: VelocityTerms = {
    count: 'attempts',
    window: null,
    threshold: null,
    compare: 'gt',
    failureRate: null,
    action: 'block',
    ...terms,
  };
  return { name, from, facts: { key }, expect: { outcome, rule } };
}

export const WEB_STORE_EXAMPLES: readonly Limit[] = [
  attempts(
    'five checks of a session in 120 minutes',
    { source: 'web-store', at: 'example: 5 times in 120 minutes' },
    'session',
    'velocity/web-store-checks',
    { window: { before: 120 * 60, after: 0 }, threshold: 5, compare: 'gte' },
  ),
];

const ATTACK = { source: 'gmo-pg-attack', at: 'three ways of blocking' } as const;

export const GMO_PG_EXAMPLES: readonly Limit[] = [
  attempts('an order id, as the shop sets', ATTACK, 'order', 'velocity/gmo-pg-order', {}),
  attempts('a card, as the shop sets', ATTACK, 'card', 'velocity/gmo-pg-card', {}),
  attempts('a member id, as the shop sets', ATTACK, 'member', 'velocity/gmo-pg-member', {}),
];

const TWO_DAYS = {
  window: { before: 48 * 3600, after: 0 },
  threshold: 30,
  compare: 'gte',
  action: 'suspend',
} as const;

const MONTH = {
  window: { before: 30 * 24 * 3600, after: 0 },
  threshold: 300,
  compare: 'gte',
  action: 'alert',
} as const;

export const S003_EXAMPLES: readonly Limit[] = [
  attempts(
    'yesterday or today, one card',
    { source: 'S003', at: 'L56, L92' },
    'card',
    'velocity/s003-card',
    TWO_DAYS,
  ),
  attempts(
    'the cards of one brand together',
    { source: 'S003', at: 'L130' },
    'member-brand',
    'velocity/s003-brand',
    TWO_DAYS,
  ),
  attempts(
    'hundreds of records a month on a personal card',
    { source: 'S003', at: 'L110' },
    'card',
    'velocity/s003-personal-month',
    MONTH,
  ),
  attempts(
    'hundreds of records a month, split over cards of one brand',
    { source: 'S003', at: 'L110, L130' },
    'member-brand',
    'velocity/s003-brand-month',
    MONTH,
  ),
];
