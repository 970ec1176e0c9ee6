import { describe, expect, it } from 'vitest';
import { SCREENING_SIGNALS, screenOrder } from '../../src/screening/index.js';
import { HOUSE_BALANCED } from '../../src/screening/presets/index.js';
import { CLEAN_ORDER } from './facts.js';

/** Screens as plain JavaScript would. */
function call(facts: unknown, policy: unknown): unknown {
  return screenOrder(facts as never, policy as never);
}

function refusal(facts: unknown, policy: unknown): { code?: string; message: string } {
  try {
    call(facts, policy);
  } catch (error) {
    return error as Error;
  }
  return { message: 'nothing was thrown' };
}

describe('facts', () => {
  it.each<[object, string]>([
    [{ method: 'cod' }, 'facts.method: expected card | cash-on-delivery | other, received "cod"'],
    [{ method: undefined }, 'facts.method: expected card | cash-on-delivery | other'],
    [{ method: null }, 'facts.method: expected card'],
    [{ amount: 1.5 }, 'facts.amount: expected whole yen, received 1.5'],
    [{ amount: '5000' }, 'facts.amount: expected whole yen, received "5000"'],
    [{ amount: null }, 'facts.amount: expected whole yen, received null'],
    [{ subscription: { delivery: 0 } }, 'facts.subscription.delivery: expected a whole number'],
    [{ subscription: { delivery: 1.5 } }, 'facts.subscription.delivery: expected a whole number'],
    [{ subscription: {} }, 'facts.subscription.delivery: expected a whole number from 1'],
    [{ subscription: 2 }, 'facts.subscription: expected an object, received 2'],
    [{ subscription: [] }, 'facts.subscription: expected an object'],
    [{ subscription: { delivery: 1, no: 2 } }, 'facts.subscription: expected delivery'],
    [{ knownFraud: 'similar' }, 'facts.knownFraud: expected match | resemble | none | not-asked'],
    [{ velocityHits: -1 }, 'facts.velocityHits: expected a whole number from 0 to 999999999'],
    [{ velocityHits: true }, 'facts.velocityHits: expected a whole number'],
    [{ failedAuthentications: Number.NaN }, 'facts.failedAuthentications: expected a whole'],
    [{ cards: 1e300 }, 'facts.cards: expected a whole number'],
    [{ earlierAmounts: 5000 }, 'facts.earlierAmounts: expected a list, received 5000'],
    [{ earlierAmounts: [1, -1] }, 'facts.earlierAmounts[1]: expected whole yen, received -1'],
    [{ earlierAmounts: new Array(1) }, 'facts.earlierAmounts[0]: expected whole yen'],
    [{ goods: [] }, 'facts.goods: expected a list that is not empty'],
    [{ goods: 'tyres' }, 'facts.goods: expected a list that is not empty, received "tyres"'],
    [{ goods: ['tyres', 'tires'] }, 'facts.goods[1]: expected consumer-electronics | computers'],
    [{ recipient: 'friend' }, 'facts.recipient: expected buyer | other'],
    [{ destination: 'home' }, 'facts.destination: expected domestic | forwarder | abroad'],
    [{ cardIssued: 'JP' }, 'facts.cardIssued: expected domestic | abroad, received "JP"'],
    [{ velocity: 1 }, 'facts: expected method | amount | subscription'],
    [{ recipient: '4111111111111111' }, 'received a longer text (not shown)'],
    [{ '4111111111111111': 1 }, 'received a longer text (not shown)'],
  ])('are refused by name: %j', (wrong, message) => {
    const refused = refusal({ ...CLEAN_ORDER, ...wrong }, HOUSE_BALANCED);
    expect(refused.message).toContain(message);
    expect(refused.message).not.toContain('4111');
    expect(refused.code).toBe('MENSEKI_INVALID_INPUT');
  });

  it.each([null, undefined, 1, 'order', []])('are an object, not %j', (none) => {
    expect(refusal(none, HOUSE_BALANCED).message).toContain('facts: expected an object');
  });

  it('of a name that objects inherit are refused too', () => {
    const text = '{"method":"card","amount":1,"__proto__":1,"toString":1}';
    expect(refusal(JSON.parse(text), HOUSE_BALANCED).message).toContain('facts: expected method');
  });

  it('that are undefined count as left out', () => {
    const given = { ...CLEAN_ORDER, cards: undefined, subscription: undefined };
    expect(call(given, HOUSE_BALANCED)).toMatchObject({ notKnown: ['cards'] });
  });

  it('are refused for an order that is not screened as well', () => {
    const later = { ...CLEAN_ORDER, subscription: { delivery: 2 }, cards: -1 };
    expect(refusal(later, HOUSE_BALANCED).message).toContain('facts.cards');
  });
});

const { severities, limits } = HOUSE_BALANCED;

describe('a policy', () => {
  it.each<[object, string]>([
    [{ severities: undefined }, 'policy.severities: expected an object, received nothing'],
    [{ limits: null }, 'policy.limits: expected an object, received null'],
    [{ laterDeliveries: 'every' }, 'policy.laterDeliveries: expected an object'],
    [{ limit: 1 }, 'policy: expected severities | limits | reviewsThatMakeNg | laterDeliveries'],
    [{ reviewsThatMakeNg: 0 }, 'policy.reviewsThatMakeNg: expected a whole number from 1'],
    [{ reviewsThatMakeNg: undefined }, 'policy.reviewsThatMakeNg: expected a whole number'],
    [{ severities: { ...severities, forwarder: 'hold' } }, 'policy.severities.forwarder: expected'],
    [{ severities: { ...severities, gift: 'note' } }, 'policy.severities: expected known-fraud'],
    [
      { severities: { ...severities, 'known-fraud-match': 'note' } },
      'policy.severities.known-fraud-match: expected review | ng, received "note"',
    ],
    [{ limits: { ...limits, cards: 0 } }, 'policy.limits.cards: expected a whole number from 1'],
    [{ limits: { ...limits, rises: 1.5 } }, 'policy.limits.rises: expected a whole number'],
    [{ limits: { ...limits, risePercent: -1 } }, 'policy.limits.risePercent: expected a whole'],
    [{ limits: { ...limits, risePercent: 1001 } }, 'a whole number from 0 to 1000, received 1001'],
    [{ limits: { ...limits, goodsFrom: -1 } }, 'policy.limits.goodsFrom: expected whole yen'],
    [{ limits: { ...limits, velocity: 1 } }, 'policy.limits: expected velocityHits'],
    [
      { laterDeliveries: { platform: 'shopserve', choice: 'every' } },
      'policy.laterDeliveries.platform: expected own | ebisumart | ecforce, received "shopserve"',
    ],
    [{ laterDeliveries: { platform: 'own' } }, 'policy.laterDeliveries.choice: expected every'],
    [{ laterDeliveries: { platform: 'own', choice: 'every', x: 1 } }, 'policy.laterDeliveries:'],
  ])('is refused by name: %j', (wrong, message) => {
    const refused = refusal(CLEAN_ORDER, { ...HOUSE_BALANCED, ...wrong });
    expect(refused.message).toContain(message);
    expect(refused.code).toBe('MENSEKI_INVALID_INPUT');
  });

  it.each(SCREENING_SIGNALS)('weighs every signal: %s', (signal) => {
    const { [signal]: _, ...rest } = severities;
    const { message } = refusal(CLEAN_ORDER, { ...HOUSE_BALANCED, severities: rest });
    expect(message).toMatch(/^policy\.severities\.[a-z-]+: expected/);
  });

  it.each(Object.keys(limits))('has every limit: %s', (name) => {
    const { message } = refusal(CLEAN_ORDER, {
      ...HOUSE_BALANCED,
      limits: { ...limits, [name]: undefined },
    });
    expect(message).toContain(`policy.limits.${name}: expected`);
  });

  it.each([null, undefined, 'house-balanced', []])('is an object, not %j', (none) => {
    expect(refusal(CLEAN_ORDER, none).message).toContain('policy: expected an object');
  });
});
