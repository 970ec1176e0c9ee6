import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCREENING_VERDICTS } from '../../src/guarantee/index.js';
import { yen } from '../../src/money/index.js';
import { findRule } from '../../src/rulebook/index.js';
import {
  ASKABLE_FACTS,
  SCREENING_SEVERITIES,
  SCREENING_SIGNALS,
  type Screened,
  type ScreeningFacts,
  type ScreeningPolicy,
  type ScreeningSeverity,
  type ScreeningSignal,
  screenOrder,
} from '../../src/screening/index.js';
import { HOUSE_BALANCED, HOUSE_CAUTIOUS } from '../../src/screening/presets/index.js';
import { facts, policies } from './facts.js';

/** An order that no subscription keeps from being screened. */
function screen(order: ScreeningFacts, policy: ScreeningPolicy): Screened {
  return screenOrder({ ...order, subscription: null }, policy) as Screened;
}

function strictness({ verdict }: Screened): number {
  return SCREENING_VERDICTS.indexOf(verdict);
}

function weightOf(severity: ScreeningSeverity): number {
  return SCREENING_SEVERITIES.indexOf(severity);
}

/** Each fact at what raises no signal, and at what raises the most beside the others. */
const CALM = {
  knownFraud: 'none',
  velocityHits: 0,
  earlierAmounts: [],
  goods: ['other'],
  recipient: 'buyer',
  destination: 'domestic',
  cardIssued: 'domestic',
  failedAuthentications: 0,
  cards: 0,
} as const;
const RAISED = {
  knownFraud: 'match',
  velocityHits: 9,
  earlierAmounts: [1, 10, 100, 999].map(yen),
  goods: ['tyres', 'tickets'],
  recipient: 'other',
  destination: 'forwarder',
  cardIssued: 'abroad',
  failedAuthentications: 9,
  cards: 9,
} as const;

/** Facts that raise most signals at once. */
const BAD = {
  knownFraud: 'match',
  velocityHits: 1,
  earlierAmounts: [],
  goods: ['tyres', 'tickets'],
  recipient: 'other',
  destination: 'forwarder',
  cardIssued: 'abroad',
  failedAuthentications: 4,
  cards: 4,
} as const;

describe('always', () => {
  it('one of the answers, with reasons that the rulebook has words for', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const answer = screenOrder(order, policy);
        expect(['screened', 'not-screened']).toContain(answer.outcome);
        const more = answer.outcome === 'screened' ? answer.signals.flatMap((s) => s.reasons) : [];
        for (const { rule } of [...answer.reasons, ...more]) {
          const title = findRule(rule)?.title;
          expect([title?.ja, title?.en]).not.toContain('');
          expect(title).toBeDefined();
        }
      }),
    );
  });

  it('REVIEW and NG name every signal that weighs, and OK none', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const { verdict, signals, reasons } = screen(order, policy);
        const heavy = signals.filter(({ severity }) => severity !== 'note');
        const named = reasons.slice(1).map((reason) => reason.rule);
        expect(named).toEqual(heavy.map((one) => one.reasons[0].rule));
        expect(verdict === 'OK').toBe(heavy.length === 0);
      }),
    );
  });

  it('the verdict that the severities of the signals come to, counted anew', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const { verdict, signals } = screen(order, policy);
        const severities = signals.map((one) => policy.severities[one.signal]);
        const reviews = severities.filter((one) => one === 'review').length;
        const ng = severities.includes('ng') || reviews >= (policy.reviewsThatMakeNg ?? 99);
        expect(verdict).toBe(ng ? 'NG' : reviews > 0 ? 'REVIEW' : 'OK');
        expect(severities).not.toContain('ignore');
      }),
    );
  });

  it('shipping advice that follows the verdict alone', () => {
    const advice = { OK: 'ship', REVIEW: 'hold-for-a-person', NG: 'do-not-ship' };
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const answer = screen(order, policy);
        expect(answer.advice).toBe(advice[answer.verdict]);
      }),
    );
  });

  it('what is not known is listed once and in order, and only what was not given', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const { notKnown, setAside } = screen(order, policy);
        expect(notKnown).toEqual(ASKABLE_FACTS.filter((fact) => notKnown.includes(fact)));
        for (const fact of notKnown) expect([null, 'not-asked']).toContain(order[fact]);
        for (const { fact } of setAside) expect(order[fact]).not.toBeNull();
      }),
    );
  });

  it('the same whatever the order of the goods, of the fields, and however often goods stand', () => {
    fc.assert(
      fc.property(facts, policies, fc.nat(), (order, policy, turn) => {
        const goods = order.goods && [...order.goods, ...order.goods].reverse();
        const fields = Object.entries({ ...order, goods });
        const at = turn % fields.length;
        const turned = Object.fromEntries([...fields.slice(at), ...fields.slice(0, at)]);
        expect(screen(turned as unknown as ScreeningFacts, policy)).toEqual(screen(order, policy));
      }),
    );
  });

  it('the facts and the policy as they were', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const before = JSON.stringify([order, policy]);
        screenOrder(order, policy);
        expect(JSON.stringify([order, policy])).toBe(before);
      }),
    );
  });
});

describe('never milder', () => {
  it('when a policy weighs a signal heavier', () => {
    const signals = fc.constantFrom<ScreeningSignal>(...SCREENING_SIGNALS);
    const severities = fc.constantFrom(...SCREENING_SEVERITIES);
    const some = fc.oneof(
      facts,
      facts.map((order) => ({ ...order, ...BAD })),
    );
    fc.assert(
      fc.property(some, policies, signals, severities, (order, policy, signal, severity) => {
        const heavier = weightOf(severity) >= weightOf(policy.severities[signal]);
        fc.pre(heavier && signal !== 'known-fraud-resemble');
        const raised = { ...policy, severities: { ...policy.severities, [signal]: severity } };
        expect(strictness(screen(order, raised))).toBeGreaterThanOrEqual(
          strictness(screen(order, policy)),
        );
      }),
    );
  });

  it('when facts get worse and the others stay, whatever they raised before', () => {
    const names = Object.keys(RAISED) as (keyof typeof RAISED)[];
    const raised = (some: typeof names) =>
      Object.fromEntries(some.map((name) => [name, RAISED[name]]));
    fc.assert(
      fc.property(
        facts,
        policies,
        fc.subarray(names),
        fc.subarray(names, { minLength: 1 }),
        (order, policy, before, more) => {
          const known = { ...order, ...CALM, ...raised(before) };
          expect(strictness(screen({ ...known, ...raised(more) }, policy))).toBeGreaterThanOrEqual(
            strictness(screen(known, policy)),
          );
        },
      ),
    );
  });

  it('but when something is learnt, by a policy that weighs not knowing it heavier', () => {
    const severities = { ...HOUSE_BALANCED.severities, 'not-known': 'review' } as const;
    const policy = { ...HOUSE_BALANCED, severities };
    const order = { method: 'card', amount: yen(5000), ...CALM, recipient: null } as const;
    expect(screen(order, policy).verdict).toBe('REVIEW');
    expect(screen({ ...order, recipient: 'other' }, policy).verdict).toBe('OK');
  });

  it('when a likeness turns out to be a match', () => {
    fc.assert(
      fc.property(facts, policies, (order, policy) => {
        const resembles = screen({ ...order, knownFraud: 'resemble' }, policy);
        const matches = screen({ ...order, knownFraud: 'match' }, policy);
        expect(strictness(matches)).toBeGreaterThanOrEqual(strictness(resembles));
      }),
    );
  });

  it('when counts rise or goods are added', () => {
    fc.assert(
      fc.property(facts, facts, policies, fc.nat(9), (order, other, policy, more) => {
        const counts = {
          velocityHits: order.velocityHits ?? 0,
          failedAuthentications: order.failedAuthentications ?? 0,
          cards: order.cards ?? 0,
        };
        const goods = order.goods ?? ['other'];
        const less = { ...order, ...counts, goods };
        const most = {
          ...order,
          velocityHits: counts.velocityHits + more,
          failedAuthentications: counts.failedAuthentications + more,
          cards: counts.cards + more,
          goods: [...goods, ...(other.goods ?? [])],
        };
        expect(strictness(screen(most, policy))).toBeGreaterThanOrEqual(
          strictness(screen(less, policy)),
        );
      }),
    );
  });

  it('by the cautious policy than by the balanced one', () => {
    fc.assert(
      fc.property(facts, (order) => {
        expect(strictness(screen(order, HOUSE_CAUTIOUS))).toBeGreaterThanOrEqual(
          strictness(screen(order, HOUSE_BALANCED)),
        );
      }),
    );
  });
});

it('a policy that ignores everything raises nothing and asks for nothing', () => {
  const severities = Object.fromEntries(SCREENING_SIGNALS.map((signal) => [signal, 'ignore']));
  const policy = { ...HOUSE_BALANCED, severities } as unknown as ScreeningPolicy;
  fc.assert(
    fc.property(facts, (order) => {
      expect(screen(order, policy)).toMatchObject({ verdict: 'OK', signals: [], notKnown: [] });
    }),
  );
});
