import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CARD_DATA,
  checkMeasures,
  DUTIES,
  type Duty,
  GOODS_KINDS,
  type MeasureReport,
  PRESENCES,
  requiresThreeDs,
  type ShopMeasures,
  SKIP_REASONS,
} from '../../src/measures/index.js';
import { yen } from '../../src/money/index.js';
import { jstDate } from '../../src/time/index.js';
import { days } from '../support/arbitraries.js';

const ALL = {
  authentication: 'in-place',
  securityCode: 'in-place',
  analysis: 'in-place',
  delivery: 'in-place',
} as const;
const NONE = {
  authentication: 'missing',
  securityCode: 'missing',
  analysis: 'missing',
  delivery: 'missing',
} as const;

const QUIET = [{ company: 'A', month: '2016-01', amount: yen(0) }];

const COMPLETE: ShopMeasures = {
  on: jstDate('2026-11-21'),
  cardData: 'pci-dss',
  layers: ALL,
  vulnerability: 'in-place',
  login: 'in-place',
  goods: ['other'],
  skips: [],
  fraudMonths: QUIET,
};

const BARE: ShopMeasures = {
  ...COMPLETE,
  cardData: 'neither',
  layers: NONE,
  vulnerability: 'missing',
  login: 'missing',
};

function verdictsOf({ duties }: MeasureReport): { readonly [duty in Duty]?: string } {
  return Object.fromEntries(duties.map(({ duty, verdict }) => [duty, verdict]));
}

describe('checkMeasures', () => {
  it('finds nothing missing where everything is in place', () => {
    const report = checkMeasures(COMPLETE);
    expect(report.missing).toEqual([]);
    expect(new Set(Object.values(verdictsOf(report)))).toEqual(new Set(['met']));
    expect(report).toMatchObject({ guideline: { edition: '6.0', since: '2025-03-05' } });
  });

  it.each([
    [
      '2017-04-12',
      null,
      {
        'card-data': 'indeterminate',
        layers: 'indeterminate',
        'three-ds': 'indeterminate',
        'security-code': 'advised',
        vulnerability: 'not-asked',
        login: 'not-asked',
      },
    ],
    [
      '2018-03-31',
      'plan-2017',
      {
        'card-data': 'due',
        layers: 'due',
        'three-ds': 'advised',
        'security-code': 'advised',
        vulnerability: 'not-asked',
        login: 'not-asked',
      },
    ],
    [
      '2018-04-01',
      'plan-2017',
      {
        'card-data': 'missing',
        layers: 'missing',
        'three-ds': 'advised',
        'security-code': 'advised',
        vulnerability: 'not-asked',
        login: 'not-asked',
      },
    ],
    [
      '2025-03-31',
      '6.0',
      {
        'card-data': 'missing',
        layers: 'missing',
        'three-ds': 'due',
        'security-code': 'advised',
        vulnerability: 'missing',
        login: 'missing',
      },
    ],
    [
      '2025-04-01',
      '6.0',
      {
        'card-data': 'missing',
        layers: 'missing',
        'three-ds': 'missing',
        'security-code': 'advised',
        vulnerability: 'missing',
        login: 'missing',
      },
    ],
  ] as const)('a shop with nothing, on %s', (on, edition, verdicts) => {
    const report = checkMeasures({ ...BARE, on: jstDate(on) });
    expect(report.guideline.edition).toBe(edition);
    expect(verdictsOf(report)).toEqual(verdicts);
    expect(report.missing).toEqual(
      DUTIES.filter((duty) => ['missing', 'due'].includes(verdicts[duty])),
    );
  });

  it('says by when a duty is due', () => {
    const [cardData] = checkMeasures({ ...BARE, on: jstDate('2018-03-31') }).duties;
    expect(cardData).toMatchObject({ verdict: 'due', demand: 'due', by: '2018-03-31' });
    const threeDs = checkMeasures({ ...BARE, on: jstDate('2023-04-01') }).duties[2];
    expect(threeDs).toMatchObject({ verdict: 'due', by: '2025-03-31' });
  });

  it('asks how many layers are needed, and never says a number', () => {
    for (const goods of [['tickets'], ['other'], null] as const) {
      const layers = { ...NONE, securityCode: 'in-place' } as const;
      const report = checkMeasures({ ...BARE, layers, goods });
      expect(report.duties[1]).toMatchObject({
        verdict: 'indeterminate',
        question: 'how-many-layers',
      });
      expect(report.layers).toEqual({
        'in-place': ['securityCode'],
        missing: ['authentication', 'analysis', 'delivery'],
        unknown: [],
      });
    }
  });

  it('asks whether a layer is there where nobody looked', () => {
    const layers = { ...NONE, delivery: 'unknown' } as const;
    const [, asked] = checkMeasures({ ...BARE, layers }).duties;
    expect(asked).toMatchObject({ verdict: 'indeterminate', question: 'is-it-in-place' });
  });

  it('wants 3-D Secure at once where fraud is manifest', () => {
    const fraudMonths = ['2022-12', '2023-01', '2023-02'].map((month) => ({
      company: 'A',
      month,
      amount: yen(600_000),
    }));
    const on = jstDate('2023-04-01');
    const report = checkMeasures({ ...BARE, on, fraudMonths });
    expect(verdictsOf(report)['three-ds']).toBe('missing');
    expect(report.fraud.consequences).toEqual(['three-ds-at-once', 'registered']);
    const others = checkMeasures({ ...BARE, on, fraudMonths: fraudMonths.slice(1) });
    expect(verdictsOf(others)['three-ds']).toBe('due');
  });

  it('counts 3-D Secure as missing where payments skip it on grounds that nobody states', () => {
    const skips = (...reasons: ShopMeasures['skips'][number][]) =>
      checkMeasures({ ...COMPLETE, skips: reasons }).duties[2];
    expect(skips('mit', 'risk-based-with-evidence', 'registered-card-authenticated')).toMatchObject(
      { verdict: 'met' },
    );
    const forbidden = skips('mit', 'other');
    expect(forbidden?.verdict).toBe('missing');
    expect(forbidden?.reasons.map(({ rule }) => rule)).toEqual([
      'measures/missing',
      'measures/three-ds',
      'measures/every-payment',
    ]);
    const unknown = { ...COMPLETE, layers: { ...ALL, authentication: 'unknown' } } as const;
    expect(verdictsOf(checkMeasures({ ...unknown, skips: ['other'] }))['three-ds']).toBe('missing');
    expect(verdictsOf(checkMeasures({ ...unknown, skips: ['mit'] }))['three-ds']).toBe(
      'indeterminate',
    );
    const early = checkMeasures({ ...COMPLETE, on: jstDate('2025-03-31'), skips: ['other'] });
    expect(verdictsOf(early)['three-ds']).toBe('met');
  });

  it('names a rule once, however many grounds it answers', () => {
    const skips = ['mit', 'other', 'mit'] as const;
    const early = checkMeasures({ ...COMPLETE, on: jstDate('2025-03-31'), skips }).duties[2];
    expect(early?.reasons.map(({ rule }) => rule)).toEqual([
      'measures/in-place',
      'measures/three-ds-due',
      'measures/every-payment-not-yet',
    ]);
  });

  it.each([
    [['other', 'brand-goods', 'tickets'], 'high-risk'],
    [['other', 'computers'], 'resale-prone'],
    [['other'], 'other'],
    [null, null],
  ] as const)('of %j the riskiest counts: %s', (goods, risk) => {
    expect(checkMeasures({ ...COMPLETE, goods }).goods).toBe(risk);
  });

  it.each([
    [{ on: '2026-02-30' }, 'on: expected a day as YYYY-MM-DD'],
    [{ cardData: 'yes' }, 'cardData: expected not-retained | pci-dss | neither | unknown'],
    [{ layers: undefined }, 'layers.authentication: expected in-place | missing | unknown'],
    [{ layers: { ...ALL, delivery: true } }, 'layers.delivery'],
    [{ vulnerability: 'no' }, 'vulnerability: expected'],
    [{ login: null }, 'login: expected'],
    [{ goods: [] }, 'goods: expected null or some'],
    [{ goods: ['food'] }, 'goods: expected consumer-electronics'],
    [{ skips: null }, 'skips: expected a list'],
    [{ skips: ['never'] }, 'skips: expected'],
    [{ skips: ['none'] }, 'skips: expected'],
    [{ fraudMonths: null }, 'fraudMonths: expected a list'],
  ])('throws for %j', (change, message) => {
    expect(() => checkMeasures({ ...COMPLETE, ...change } as never)).toThrow(message);
  });

  it.each([null, undefined, 7, []])('throws for %j as a shop', (shop) => {
    expect(() => checkMeasures(shop as never)).toThrow('on: expected a day as YYYY-MM-DD');
  });
});

describe('requiresThreeDs', () => {
  it.each([
    ['none', '2025-03-31', 'not-yet'],
    ['none', '2025-04-01', 'required'],
    ['other', '2025-04-01', 'required'],
    ['mit', '2025-04-01', 'may-skip'],
  ] as const)('%s on %s: %s', (skip, on, answer) => {
    expect(requiresThreeDs(skip, jstDate(on)).answer).toBe(answer);
  });

  it('throws for a ground or a day it does not know', () => {
    expect(() => requiresThreeDs('frictionless' as never, jstDate('2025-04-01'))).toThrow('skip:');
    expect(() => requiresThreeDs('none', '2025-4-1' as never)).toThrow('on: expected a day');
  });
});

const presence = fc.constantFrom(...PRESENCES);
const shops: fc.Arbitrary<ShopMeasures> = fc.record({
  on: days,
  cardData: fc.constantFrom(...CARD_DATA),
  layers: fc.record({
    authentication: presence,
    securityCode: presence,
    analysis: presence,
    delivery: presence,
  }),
  vulnerability: presence,
  login: presence,
  goods: fc.option(fc.array(fc.constantFrom(...GOODS_KINDS), { minLength: 1, maxLength: 3 })),
  skips: fc.array(fc.constantFrom(...SKIP_REASONS.filter((one) => one !== 'none')), {
    maxLength: 2,
  }),
  fraudMonths: fc.constant(QUIET),
});

describe('always', () => {
  it('every duty is answered once, with reasons, and a question exactly where it is open', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const { duties, missing } = checkMeasures(shop);
        expect(duties.map(({ duty }) => duty)).toEqual(DUTIES);
        for (const { duty, verdict, question, reasons, demand, by } of duties) {
          expect(reasons.length).toBeGreaterThanOrEqual(2);
          expect(new Set(reasons.map(({ rule }) => rule)).size).toBe(reasons.length);
          expect(question !== null).toBe(verdict === 'indeterminate');
          expect(by !== null).toBe(demand === 'due');
          expect(missing.includes(duty)).toBe(verdict === 'missing' || verdict === 'due');
        }
      }),
    );
  });

  it('a measure that comes in place never makes a duty worse', () => {
    const better = fc.tuple(shops, fc.constantFrom('vulnerability' as const, 'login' as const));
    fc.assert(
      fc.property(better, ([shop, name]) => {
        const before = new Set(checkMeasures(shop).missing);
        const after = checkMeasures({ ...shop, [name]: 'in-place', layers: ALL }).missing;
        expect(after.filter((duty) => !before.has(duty))).toEqual([]);
        expect(after).not.toContain(name);
        expect(after).not.toContain('layers');
      }),
    );
  });

  it('nothing is missing on a day that no source covers', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const { missing, duties } = checkMeasures({ ...shop, on: jstDate('2016-06-01') });
        expect(missing).toEqual([]);
        const open = duties.filter(({ demand }) => demand === 'indeterminate');
        expect(open.map(({ duty }) => duty)).toEqual(['card-data', 'layers', 'three-ds']);
      }),
    );
  });
});
