import { describe, expect, it } from 'vitest';
import { ACTIVE_CARD, type CardUse, stepCardUse } from '../../src/card-use/index.js';
import type { Brand } from '../../src/cards/index.js';
import { type Instant, instant, toEpochMs, toJstText } from '../../src/time/index.js';
import { type CardAttempt, strictestAction } from '../../src/velocity/index.js';
import { S003_SCENARIO } from '../../src/velocity/presets/index.js';
import { hitsOf, Store } from './attempts.js';

/**
 * One seller's report of July 2016, as a story. What the card company counted, and from how many on, is
 * not in it: the numbers are those of the scenario.
 */
const MONDAY = instant('2016-07-04T10:00:00+09:00');
const THE_CALL = instant('2016-07-05T12:30:00+09:00');

function later(from: Instant, seconds: number): Instant {
  return toJstText(toEpochMs(from) + seconds * 1000);
}

/** What the seller bought on Monday: 36 items of 5,000 yen in one order; his limit is far above that. */
const ITEMS = Array.from({ length: 36 }, () => 5_000);
const LIMIT = 3_000_000;

/** The mall once authorized the total of an order. Now it authorizes each item. */
function perOrder(order: string, card: string): CardAttempt[] {
  return [{ id: order, at: MONDAY, outcome: 'approved', member: 'seller', order, card }];
}

function perItem(order: string, card: string, brand: Brand, at = MONDAY): CardAttempt[] {
  return ITEMS.map((_, n) => ({
    id: `${order}-${n}`,
    at: later(at, n),
    outcome: 'approved',
    member: 'seller',
    brand,
    order,
    card,
  }));
}

/** Monitors a card as it is used: what a hit suspends, and what then no longer goes through. */
function monitored(attempts: readonly CardAttempt[]) {
  const store = new Store(S003_SCENARIO);
  let use: CardUse = ACTIVE_CARD;
  const told: string[] = [];
  for (const one of attempts) {
    const step = stepCardUse(use, { type: 'attempt', at: one.at });
    if (step.kind === 'refused') {
      told.push(`${one.id} refused: ${step.because} (${step.reasons[0]?.rule})`);
      continue;
    }
    store.add(one);
    const findings = store.ask(one, { at: one.at, since: use.since });
    if (strictestAction(findings) !== 'suspend') continue;
    const hit = stepCardUse(use, { type: 'hit', at: one.at });
    if (hit.kind === 'applied') use = hit.use;
    told.push(`${one.id} ${use.state}: ${hitsOf(findings).join(', ')} (${hit.reasons[0]?.rule})`);
  }
  return { store, use, told };
}

describe('the seller whose card was stopped (S003)', () => {
  it('bought for 180,000 yen, far below his limit: the sum was not the reason (L58, L70)', () => {
    const total = ITEMS.reduce((sum, price) => sum + price, 0);
    expect(total).toBe(180_000);
    expect(total).toBeLessThan(LIMIT / 10);
    // Nothing of what is counted knows a sum.
    expect(Object.keys(perItem('A-1', 'amex-1', 'amex')[0] as CardAttempt)).not.toContain('amount');
  });

  it('would not have been noticed while an order was one authorization (L84-86)', () => {
    const { use, told } = monitored(perOrder('A-1', 'amex-1'));
    expect([use.state, told]).toEqual(['active', []]);
  });

  it('made one authorization per item, and the count stopped his card (L86-94)', () => {
    const { use, told } = monitored(perItem('A-1', 'amex-1', 'amex'));
    expect(use).toEqual({ state: 'suspended', since: null });
    // His cards of one brand are this one card, so both rules see the same thirty.
    expect(told[0]).toBe('A-1-29 suspended: s003-card, s003-brand (card-use/suspended)');
    // The items after the thirtieth are refused while nobody has confirmed.
    expect(told.slice(1)).toEqual(
      [30, 31, 32, 33, 34, 35].map(
        (n) => `A-1-${n} refused: suspended (card-use/not-while-suspended)`,
      ),
    );
  });

  it('answered the phone: it was all his, and the card came back into use (L56-70)', () => {
    const { store, use } = monitored(perItem('A-1', 'amex-1', 'amex'));
    const call = stepCardUse(use, { type: 'holder-confirmed', at: THE_CALL });
    expect(call).toMatchObject({
      kind: 'applied',
      use: { state: 'active', since: THE_CALL },
      reasons: [{ rule: 'card-use/lifted' }],
    });
    // What he confirmed counts no more, so the next item goes through.
    const next: CardAttempt = {
      id: 'A-2',
      at: later(THE_CALL, 60),
      outcome: 'approved',
      member: 'seller',
      brand: 'amex',
      card: 'amex-1',
    };
    store.add(next);
    expect(hitsOf(store.ask(next))).toEqual(['s003-card', 's003-brand']);
    const told = store.ask(next, { at: next.at, since: THE_CALL });
    expect(told.map(({ rule, kind, counted }) => [rule, kind, counted])).toEqual([
      ['velocity/s003-card', 'clear', 1],
      ['velocity/s003-brand', 'clear', 1],
      ['velocity/s003-personal-month', 'clear', 1],
      ['velocity/s003-brand-month', 'clear', 1],
    ]);
    const again = stepCardUse(
      { state: 'active', since: THE_CALL },
      { type: 'attempt', at: next.at },
    );
    expect(again).toMatchObject({ kind: 'applied', reasons: [{ rule: 'card-use/used' }] });
  });

  it('would have lost the card for good, had he said that it was not he', () => {
    const { use } = monitored(perItem('A-1', 'amex-1', 'amex'));
    const call = stepCardUse(use, { type: 'holder-denied', at: THE_CALL });
    expect(call).toMatchObject({
      use: { state: 'stopped' },
      reasons: [{ rule: 'card-use/stopped' }],
    });
  });
});

describe('what he fears and advises (S003)', () => {
  /** Hundreds of records a month, one every two hours: never thirty in two days. */
  const month = Array.from({ length: 360 }, (_, n): CardAttempt => {
    const at = later(MONDAY, n * 2 * 3600);
    return { id: `M-${n}`, at, outcome: 'approved', member: 'seller', brand: 'visa', card: 'v-1' };
  });

  it('hundreds of records a month on a personal card stand out (L110-114)', () => {
    const store = new Store(S003_SCENARIO, month.slice(0, 299));
    expect(hitsOf(store.ask(month[298] as CardAttempt))).toEqual([]);
    store.add(month[299] as CardAttempt);
    const findings = store.ask(month[299] as CardAttempt);
    // His cards of one brand are this one card.
    expect(hitsOf(findings)).toEqual(['s003-personal-month', 's003-brand-month']);
    expect(strictestAction(findings)).toBe('alert');
  });

  it('and his five hundred (L102), an authorization each, do not pass the shorter rules either', () => {
    const all = Array.from({ length: 500 }, (_, n): CardAttempt => {
      const at = later(MONDAY, n * 86 * 60);
      return { ...(month[0] as CardAttempt), id: `B-${n}`, at };
    });
    const store = new Store(S003_SCENARIO, all);
    expect(hitsOf(store.ask(all[499] as CardAttempt))).toEqual([
      's003-card',
      's003-brand',
      's003-personal-month',
      's003-brand-month',
    ]);
  });

  type Card = [card: string, brand: Brand];

  /** Purchases on several cards, another card each day (L122), or each item where all are of one day. */
  function split(all: readonly CardAttempt[], ...cards: Card[]): CardAttempt[] {
    const days = new Set(all.map(({ at }) => at.slice(0, 10)));
    return all.map((one, n) => {
      const turn = days.size > 1 ? [...days].indexOf(one.at.slice(0, 10)) : n;
      const [card, brand] = cards[turn % cards.length] as Card;
      return { ...one, card, brand };
    });
  }

  const VISAS: Card[] = ['v-1', 'v-2', 'v-3', 'v-4'].map((card) => [card, 'visa']);
  const BRANDS: Card[] = [
    ['v-1', 'visa'],
    ['j-1', 'jcb'],
    ['a-1', 'amex'],
    ['d-1', 'diners'],
  ];

  it('splitting over cards of one brand is of no use, he says (L130)', () => {
    const all = split(perItem('A-1', '', 'visa'), ...VISAS);
    const last = all.at(-1) as CardAttempt;
    expect(hitsOf(new Store(S003_SCENARIO, all).ask(last))).toEqual(['s003-brand']);
  });

  it('splitting over several brands is (L130-132)', () => {
    const all = split(perItem('A-1', '', 'visa'), ...BRANDS);
    for (const one of all) {
      expect(hitsOf(new Store(S003_SCENARIO, all).ask(one))).toEqual([]);
    }
  });

  it('the month is split alike: four cards by the day (L122), of one brand or of four (L130)', () => {
    const last = (all: CardAttempt[]) => {
      const store = new Store(S003_SCENARIO, all);
      return hitsOf(store.ask(all[299] as CardAttempt));
    };
    expect(last(split(month, ...VISAS))).toEqual(['s003-brand-month']);
    expect(last(split(month, ...BRANDS))).toEqual([]);
  });

  it('is no fact: every row stands on a reading and on a decision of ours', () => {
    const standings = S003_SCENARIO.rows.map(({ cite }) => cite.map(({ standing }) => standing));
    expect(standings).toEqual(S003_SCENARIO.rows.map(() => ['reading', 'house']));
  });
});
