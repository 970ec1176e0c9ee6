import { describe, expect, it } from 'vitest';
import { decideAlways } from '../../src/decision/index.js';
import type { Yen } from '../../src/money/index.js';
import {
  type Screened,
  type ScreeningFacts,
  type ScreeningPolicy,
  screenOrder,
} from '../../src/screening/index.js';
import {
  HOUSE_BALANCED,
  HOUSE_CAUTIOUS,
  SCREENING_POLICIES,
  SHOPSERVE_SIGNAL,
} from '../../src/screening/presets/index.js';
import { CLEAN_ORDER } from './facts.js';

function screened(change: Partial<ScreeningFacts>, policy = HOUSE_BALANCED): Screened {
  const answer = screenOrder({ ...CLEAN_ORDER, ...change }, policy);
  if (answer.outcome !== 'screened') throw new Error('not screened');
  return answer;
}

function rulesOf({ reasons }: Pick<Screened, 'reasons'>): string[] {
  return reasons.map((reason) => reason.rule);
}

function signalsOf({ signals }: Screened): string[] {
  return signals.map(({ signal, severity }) => `${signal} ${severity}`);
}

const yens = (...amounts: number[]) => amounts as Yen[];

describe('an order that nothing speaks against', () => {
  it('is OK and ships', () => {
    const answer = screened({});
    expect(answer).toMatchObject({ verdict: 'OK', advice: 'ship', signals: [], notKnown: [] });
    expect(rulesOf(answer)).toEqual(['screening/ok']);
  });

  it('is OK by another rule where something is not known, and says what', () => {
    const answer = screened({ cards: null, velocityHits: null });
    expect(answer).toMatchObject({ verdict: 'OK', notKnown: ['velocityHits', 'cards'] });
    expect(rulesOf(answer)).toEqual(['screening/ok-as-far-as-known']);
    expect(signalsOf(answer)).toEqual(['not-known note']);
  });

  it('with nothing known but method and amount lists all that is missing', () => {
    const { method, amount } = CLEAN_ORDER;
    const answer = screenOrder({ method, amount }, HOUSE_BALANCED) as Screened;
    expect(answer.notKnown).toEqual([
      'knownFraud',
      'velocityHits',
      'earlierAmounts',
      'goods',
      'recipient',
      'destination',
      'cardIssued',
      'failedAuthentications',
      'cards',
    ]);
    expect(answer.verdict).toBe('OK');
    expect(screenOrder({ method, amount }, HOUSE_CAUTIOUS)).toMatchObject({ verdict: 'REVIEW' });
  });
});

describe('signals, each at its limit and just below', () => {
  it.each<[Partial<ScreeningFacts>, string[]]>([
    [{ knownFraud: 'match' }, ['known-fraud-match ng']],
    [{ knownFraud: 'resemble' }, ['known-fraud-resemble review']],
    [{ velocityHits: 1 }, ['velocity-hit review']],
    [{ failedAuthentications: 2 }, []],
    [{ failedAuthentications: 3 }, ['failed-authentications review']],
    [{ cards: 3 }, []],
    [{ cards: 4 }, ['many-cards review']],
    [{ recipient: 'other' }, ['delivery-differs note']],
    [{ destination: 'forwarder' }, ['forwarder review']],
    [{ destination: 'abroad' }, ['delivery-abroad note']],
    [{ cardIssued: 'abroad' }, ['foreign-card-domestic-delivery review']],
    [{ cardIssued: 'abroad', destination: 'abroad' }, ['delivery-abroad note']],
    [{ goods: ['tyres'], amount: 29_999 as Yen }, []],
    [{ goods: ['tyres'], amount: 30_000 as Yen }, ['resaleable-goods note']],
    [{ goods: ['tickets'], amount: 30_000 as Yen }, ['high-risk-goods note']],
    [
      { goods: ['other', 'consumer-electronics'], amount: 30_000 as Yen },
      ['high-risk-goods note', 'resaleable-goods note'],
    ],
    [{ goods: ['other'], amount: 999_999 as Yen }, []],
    [{ earlierAmounts: yens(1000, 2000), amount: 4000 as Yen }, []],
    [{ earlierAmounts: yens(1000, 2000, 4000), amount: 8000 as Yen }, ['rising-amounts review']],
    [{ earlierAmounts: yens(1000, 2000, 4000), amount: 4799 as Yen }, []],
    [{ earlierAmounts: yens(1000, 2000, 4000), amount: 4800 as Yen }, ['rising-amounts review']],
  ])('%j', (change, expected) => {
    expect(signalsOf(screened(change))).toEqual(expected);
  });

  it('stand the heaviest first, each with its reasons', () => {
    const answer = screened({
      recipient: 'other',
      knownFraud: 'match',
      destination: 'forwarder',
      goods: ['tyres', 'computers', 'tyres'],
      amount: 80_000 as Yen,
    });
    expect(signalsOf(answer)).toEqual([
      'known-fraud-match ng',
      'forwarder review',
      'delivery-differs note',
      'resaleable-goods note',
    ]);
    expect(rulesOf(answer.signals[3] as Screened['signals'][number])).toEqual([
      'screening/resaleable-goods',
      'screening/goods-resold',
      'screening/goods-tyres',
    ]);
    expect(rulesOf(answer)).toEqual([
      'screening/ng',
      'screening/known-fraud-match',
      'screening/forwarder',
    ]);
  });
});

describe('the verdict', () => {
  it('adds reviews up as the policy says', () => {
    const two = { destination: 'forwarder', velocityHits: 2 } as const;
    const three = { ...two, cards: 9 };
    expect(screened(two)).toMatchObject({ verdict: 'REVIEW', advice: 'hold-for-a-person' });
    expect(screened(three)).toMatchObject({ verdict: 'NG', advice: 'do-not-ship' });
    expect(rulesOf(screened(three))).toEqual([
      'screening/reviews-add-up',
      'screening/forwarder',
      'screening/many-cards',
      'screening/velocity-hit',
    ]);
    const never = { ...HOUSE_BALANCED, reviewsThatMakeNg: null };
    expect(screened(three, never).verdict).toBe('REVIEW');
    expect(screened(two, { ...HOUSE_BALANCED, reviewsThatMakeNg: 2 }).verdict).toBe('NG');
  });

  it('of Shopserve’s advice holds for both levels and asks for nothing else', () => {
    for (const knownFraud of ['match', 'resemble'] as const) {
      const answer = screened({ knownFraud, velocityHits: null, cards: 99 }, SHOPSERVE_SIGNAL);
      expect(answer).toMatchObject({ verdict: 'REVIEW', notKnown: [] });
      expect(signalsOf(answer)).toEqual([`known-fraud-${knownFraud} review`]);
    }
    expect(screened({ knownFraud: 'not-asked' }, SHOPSERVE_SIGNAL).notKnown).toEqual([
      'knownFraud',
    ]);
  });
});

describe('what a payment method does not have', () => {
  it('is not missed, and set aside with its rule where it was given', () => {
    const cash = { method: 'cash-on-delivery', knownFraud: 'match', cardIssued: 'abroad' } as const;
    const answer = screened(cash);
    expect(answer).toMatchObject({ verdict: 'OK', signals: [], notKnown: [] });
    expect(answer.setAside.map(({ fact, reasons }) => [fact, reasons[0].rule])).toEqual([
      ['knownFraud', 'screening/no-signal-for-cash'],
      ['cardIssued', 'screening/no-card'],
    ]);
  });

  it('is neither where it was not given', () => {
    const none = { knownFraud: null, cardIssued: null, failedAuthentications: null, cards: null };
    const cash = screened({ method: 'cash-on-delivery', ...none });
    expect(cash).toMatchObject({ notKnown: [], setAside: [] });
    const notAsked = screened({ method: 'cash-on-delivery', ...none, knownFraud: 'not-asked' });
    expect(notAsked.setAside.map(({ fact }) => fact)).toEqual(['knownFraud']);
    expect(notAsked.notKnown).toEqual([]);
    expect(screened({ method: 'other', ...none }).notKnown).toEqual(['knownFraud']);
  });

  it('does not hide that many cards were tried before', () => {
    const answer = screened({ method: 'other', cards: 4, cardIssued: null });
    expect(signalsOf(answer)).toEqual(['many-cards review']);
  });
});

describe('an order of a subscription', () => {
  const at = (platform: ScreeningPolicy['laterDeliveries']['platform'], choice: 'every') => ({
    ...HOUSE_BALANCED,
    laterDeliveries: { platform, choice },
  });

  it('is screened at its first delivery', () => {
    expect(screened({ subscription: { delivery: 1 } }).verdict).toBe('OK');
  });

  it('may not be screened later, whatever speaks against it: an answer of its own', () => {
    const later = { ...CLEAN_ORDER, knownFraud: 'match', subscription: { delivery: 2 } } as const;
    const answer = screenOrder(later, HOUSE_BALANCED);
    expect(answer).toEqual({ outcome: 'not-screened', reasons: expect.anything() });
    expect(rulesOf(answer)).toEqual(['screening/later-delivery-left-out']);
    expect(screenOrder(later, HOUSE_CAUTIOUS)).toMatchObject({ verdict: 'NG' });
  });

  it('has no choice at ebisumart by card', () => {
    const later = { ...CLEAN_ORDER, subscription: { delivery: 12 } } as const;
    const byCard = screenOrder(later, at('ebisumart', 'every'));
    expect(rulesOf(byCard)[0]).toBe('screening/ebisumart-card');
    const other = screenOrder({ ...later, method: 'other' }, at('ebisumart', 'every'));
    expect(other.outcome).toBe('screened');
    expect(screenOrder(later, at('ecforce', 'every')).outcome).toBe('screened');
  });
});

it('a policy may come from the row that says whose it is', () => {
  const { outcome, reasons } = decideAlways(SCREENING_POLICIES, { policy: 'house-balanced' });
  expect(reasons[0].cite[0].standing).toBe('house');
  expect(screened({}, outcome).verdict).toBe('OK');
});
