import { describe, expect, it } from 'vitest';
import { accountGuarantee, type GuaranteeRecord } from '../../src/guarantee/index.js';
import { PUBLISHED } from './published.examples.js';
import {
  account,
  chargeback,
  moment,
  reversal,
  rules,
  SCREENED,
  screening,
  second,
  shipment,
  sums,
} from './records.js';

describe('what providers published', () => {
  it.each(PUBLISHED.map((one) => [`${one.source}: ${one.case}`, one] as const))('%s', (_, one) => {
    const last = accountGuarantee(one.records, one.policy).chargebacks.at(-1);
    expect({ covered: last?.covered, rule: last?.reasons.at(-1)?.rule }).toEqual(one.expected);
  });
});

describe('a year of claims', () => {
  const year = account([
    SCREENED,
    chargeback('C-1', '2017-02-01', 30_000),
    chargeback('C-2', '2017-03-01', 50_000),
    chargeback('C-3', '2017-04-01', 50_000),
    chargeback('C-4', '2017-05-01', 1),
    chargeback('C-5', '2018-01-01', 10_000),
  ]);

  it('pays up to the cap, the last claim in part, and begins again the next year', () => {
    expect(sums(year.chargebacks)).toEqual([
      ['C-1', '2017', 30_000, 0, 70_000],
      ['C-2', '2017', 50_000, 0, 20_000],
      ['C-3', '2017', 20_000, 30_000, 0],
      ['C-4', '2017', 0, 1, 0],
      ['C-5', '2018', 10_000, 0, 90_000],
    ]);
  });

  it('names the rules', () => {
    expect(rules(year.chargebacks)).toEqual([
      ['screened-ok', 'within-cap'],
      ['screened-ok', 'within-cap'],
      ['screened-ok', 'partial-last-claim'],
      ['screened-ok', 'cap-reached'],
      ['screened-ok', 'within-cap'],
    ]);
  });

  it('states every year and tells 75 and 100 percent once', () => {
    expect(year.statements).toEqual([
      {
        period: '2017',
        cap: 100_000,
        covered: 100_000,
        recovered: 0,
        remaining: 0,
        notices: [
          { at: '2017-03-01T12:00:00+09:00', percent: 75 },
          { at: '2017-04-01T12:00:00+09:00', percent: 100 },
        ],
      },
      {
        period: '2018',
        cap: 100_000,
        covered: 10_000,
        recovered: 0,
        remaining: 90_000,
        notices: [],
      },
    ]);
    expect(year.issues).toEqual([]);
  });

  it('has nothing to say of nothing', () => {
    expect(account([])).toEqual({ chargebacks: [], statements: [], issues: [] });
  });
});

describe('the verdict that counts', () => {
  const claim = chargeback('C-1', '2017-06-01', 1_000);
  const rulesOf = (...records: GuaranteeRecord[]) =>
    rules(account([...records, claim]).chargebacks)[0]?.[0];

  it('is the last one at or before the shipment', () => {
    const history = [screening('A-1', '2017-01-01', 'OK'), screening('A-1', '2017-01-03', 'NG')];
    expect(rulesOf(...history, shipment('A-1', '2017-01-02'))).toBe('screened-ok');
    expect(rulesOf(...history, shipment('A-1', '2017-01-03'))).toBe('ng');
  });

  it('is that of the earliest shipment', () => {
    const history = [screening('A-1', '2017-01-01', 'NG'), screening('A-1', '2017-01-03', 'OK')];
    const shipped = [shipment('A-1', '2017-01-04'), shipment('A-1', '2017-01-02')];
    expect(rulesOf(...history, ...shipped)).toBe('ng');
  });

  it('is none if the order was shipped before anybody screened it', () => {
    expect(rulesOf(screening('A-1', '2017-01-02'), shipment('A-1', '2017-01-01'))).toBe(
      'unscreened',
    );
  });

  it('without a shipment is the last one strictly before the chargeback', () => {
    expect(rulesOf(screening('A-1', '2017-05-31T23:59:59+09:00', 'REVIEW'))).toBe('review');
    expect(rulesOf(screening('A-1', '2017-06-01'))).toBe('unscreened');
    const earlier = screening('A-1', '2017-05-01', 'OK');
    expect(rulesOf(earlier, screening('A-1', '2017-06-01', 'NG'))).toBe('screened-ok');
    expect(rulesOf(earlier, screening('A-1', '2017-06-02', 'NG'))).toBe('screened-ok');
  });

  it('takes no notice of a shipment after the chargeback', () => {
    const history = [screening('A-1', '2017-05-01', 'OK'), screening('A-1', '2017-06-02', 'NG')];
    expect(rulesOf(...history, shipment('A-1', '2017-06-03'))).toBe('screened-ok');
  });

  it('counts a screening and a shipment at the very moment of the chargeback', () => {
    expect(rulesOf(screening('A-1', '2017-06-01'), shipment('A-1', '2017-06-01'))).toBe(
      'screened-ok',
    );
  });

  it('is the strictest of one moment', () => {
    const both = (a: 'OK' | 'REVIEW' | 'NG', b: 'OK' | 'REVIEW' | 'NG') =>
      rulesOf(screening('A-1', '2017-01-01', a), screening('A-1', '2017-01-01', b));
    expect([both('OK', 'NG'), both('NG', 'OK')]).toEqual(['ng', 'ng']);
    expect([both('OK', 'REVIEW'), both('REVIEW', 'OK')]).toEqual(['review', 'review']);
    expect([both('NG', 'REVIEW'), both('REVIEW', 'NG')]).toEqual(['ng', 'ng']);
  });

  it('belongs to the order, and to no other', () => {
    expect(rulesOf(screening('A-2', '2017-01-01', 'OK'))).toBe('unscreened');
  });
});

describe('what a guarantee does not pay', () => {
  it('leaves a fraud that the exemption answers to the issuer, and uses no room', () => {
    const { chargebacks, statements } = account([
      chargeback('C-1', '2017-06-01', 90_000, { exempt: true }),
    ]);
    expect(sums(chargebacks)).toEqual([['C-1', '2017', 0, 0, 100_000]]);
    expect(rules(chargebacks)).toEqual([['answered-by-3ds']]);
    expect(statements).toMatchObject([{ covered: 0, remaining: 100_000 }]);
  });

  it('never pays for what the shop caused', () => {
    const caused = { cause: 'merchant-caused' } as const;
    const { chargebacks } = account([
      SCREENED,
      chargeback('C-1', '2017-06-01', 900, { ...caused, exempt: true }),
      chargeback('C-2', '2017-06-02', 800, { ...caused, exempt: false }),
    ]);
    expect(sums(chargebacks)).toEqual([
      ['C-1', '2017', 0, 900, 100_000],
      ['C-2', '2017', 0, 800, 100_000],
    ]);
    expect(rules(chargebacks)).toEqual([['merchant-caused'], ['merchant-caused']]);
  });

  it('lists everything that speaks against a claim, what decided first', () => {
    const { chargebacks } = account(
      [
        screening('A-1', '2017-01-01', 'NG'),
        chargeback('C-1', '2017-06-01', 900, { channel: 'mall' }),
      ],
      { excludedMethods: ['card'], excludedMerchant: true, coveredFrom: moment('2017-07-01') },
    );
    expect(rules(chargebacks)).toEqual([
      ['not-started', 'excluded-channel', 'excluded-merchant', 'excluded-method', 'ng'],
    ]);
  });

  it('covers from the very moment the cover begins', () => {
    const from = moment('2017-06-01T00:00:00+09:00');
    const { chargebacks } = account(
      [
        SCREENED,
        chargeback('C-1', '2017-05-31T23:59:59+09:00', 100),
        chargeback('C-2', '2017-05-31T15:00:00Z', 100),
      ],
      { coveredFrom: from },
    );
    expect(rules(chargebacks)).toEqual([['not-started'], ['screened-ok', 'within-cap']]);
  });
});

describe('reversals and second chargebacks', () => {
  it('frees room from its moment on and tops nothing up', () => {
    const { chargebacks, statements } = account([
      SCREENED,
      chargeback('C-1', '2017-01-01', 80_000),
      chargeback('C-2', '2017-02-01', 50_000),
      reversal('C-1', '2017-03-01', 80_000),
      chargeback('C-3', '2017-04-01', 50_000),
    ]);
    expect(sums(chargebacks)).toEqual([
      ['C-1', '2017', 80_000, 0, 20_000],
      ['C-2', '2017', 20_000, 30_000, 0],
      ['C-3', '2017', 50_000, 0, 30_000], // 100,000 - 100,000 + 80,000 - 50,000
    ]);
    expect(statements).toEqual([
      {
        period: '2017',
        cap: 100_000,
        covered: 150_000,
        recovered: 80_000,
        remaining: 30_000,
        notices: [
          { at: '2017-01-01T12:00:00+09:00', percent: 75 },
          { at: '2017-02-01T12:00:00+09:00', percent: 100 },
        ],
      },
    ]);
  });

  it('restores no room where the policy says so', () => {
    const { chargebacks, statements } = account(
      [
        SCREENED,
        chargeback('C-1', '2017-01-01', 80_000),
        reversal('C-1', '2017-03-01', 80_000),
        chargeback('C-2', '2017-04-01', 50_000),
      ],
      { recoveryRestores: false },
    );
    expect(sums(chargebacks)[1]).toEqual(['C-2', '2017', 20_000, 30_000, 0]);
    expect(statements).toMatchObject([{ covered: 100_000, recovered: 80_000, remaining: 0 }]);
  });

  it('recovers no more than was paid', () => {
    const { statements } = account([
      SCREENED,
      chargeback('C-1', '2017-01-01', 130_000),
      reversal('C-1', '2017-02-01', 120_000),
    ]);
    expect(statements).toMatchObject([
      { covered: 100_000, recovered: 100_000, remaining: 100_000 },
    ]);
  });

  it('frees the room of the year of its claim, not of its own', () => {
    const { statements } = account([
      SCREENED,
      chargeback('C-1', '2017-12-01', 60_000),
      reversal('C-1', '2018-01-15', 60_000),
      chargeback('C-2', '2018-02-01', 70_000),
    ]);
    expect(statements).toMatchObject([
      { period: '2017', covered: 60_000, recovered: 60_000, remaining: 100_000 },
      { period: '2018', covered: 70_000, recovered: 0, remaining: 30_000 },
    ]);
  });

  it('assesses a second chargeback at its own date', () => {
    const { chargebacks, statements } = account([
      SCREENED,
      chargeback('C-1', '2017-12-01', 60_000),
      reversal('C-1', '2017-12-20', 60_000),
      chargeback('C-2', '2018-01-10', 70_000),
      second('C-1', '2018-02-01', 60_000),
    ]);
    expect(sums(chargebacks)).toEqual([
      ['C-1', '2017', 90_000, 30_000, 40_000], // 60,000 in 2017; of 60,000 in 2018 the 30,000 left
      ['C-2', '2018', 70_000, 0, 30_000],
    ]);
    expect(rules(chargebacks)[0]).toEqual(['screened-ok', 'within-cap', 'partial-last-claim']);
    expect(statements).toMatchObject([
      { period: '2017', covered: 60_000, recovered: 60_000, remaining: 100_000 },
      { period: '2018', covered: 100_000, recovered: 0, remaining: 0 },
    ]);
  });

  it('takes the latest payment back first', () => {
    const { statements } = account([
      SCREENED,
      chargeback('C-1', '2017-12-01', 60_000),
      reversal('C-1', '2017-12-20', 40_000),
      second('C-1', '2018-02-01', 40_000),
      reversal('C-1', '2018-03-01', 50_000),
    ]);
    expect(statements).toMatchObject([
      { period: '2017', covered: 60_000, recovered: 50_000 },
      { period: '2018', covered: 40_000, recovered: 40_000 },
    ]);
  });

  it('applies two different reversals of one moment', () => {
    const { statements, issues } = account([
      SCREENED,
      chargeback('C-1', '2017-01-01', 60_000),
      reversal('C-1', '2017-02-01', 20_000),
      reversal('C-1', '2017-02-01', 10_000),
    ]);
    expect([statements[0]?.recovered, issues]).toEqual([30_000, []]);
  });

  it('applies the smaller of two reversals of one moment first, whichever arrived first', () => {
    const claim = chargeback('C-1', '2017-01-01', 60_000);
    const both = [reversal('C-1', '2017-02-01', 50_000), reversal('C-1', '2017-02-01', 20_000)];
    const one = account([SCREENED, claim, ...both]);
    const two = account([SCREENED, claim, ...both.reverse()]);
    expect([one.statements[0]?.recovered, one.issues[0]?.index]).toEqual([20_000, 2]);
    expect([two.statements[0]?.recovered, two.issues[0]?.index]).toEqual([20_000, 3]);
  });

  it('takes claims of one moment by id, and a reversal of that moment with its chargeback', () => {
    const { chargebacks } = account([
      SCREENED,
      chargeback('C-2', '2017-01-01', 90_000),
      reversal('C-1', '2017-01-01', 30_000),
      second('C-1', '2017-01-01', 20_000),
      chargeback('C-1', '2017-01-01', 80_000),
    ]);
    expect(sums(chargebacks)).toEqual([
      ['C-1', '2017', 100_000, 0, 20_000], // 80,000 - 30,000 + 20,000 in use
      ['C-2', '2017', 30_000, 60_000, 0],
    ]);
  });

  it('leaves a second chargeback of an exempt order to the issuer as well', () => {
    const { chargebacks } = account([
      chargeback('C-1', '2017-01-01', 500, { exempt: true }),
      reversal('C-1', '2017-02-01', 500),
      second('C-1', '2017-03-01', 500),
    ]);
    expect(sums(chargebacks)).toEqual([['C-1', '2017', 0, 0, 100_000]]);
    expect(rules(chargebacks)).toEqual([['answered-by-3ds']]);
  });
});

describe('fees', () => {
  const records = [SCREENED, chargeback('C-1', '2017-01-01', 99_000, { fee: 2_000 as never })];

  it('stay out of the claim by default', () => {
    expect(sums(account(records).chargebacks)).toEqual([['C-1', '2017', 99_000, 0, 1_000]]);
  });

  it('are claimed where the policy counts them', () => {
    const { chargebacks } = account(records, { countsFees: true });
    expect(sums(chargebacks)).toEqual([['C-1', '2017', 100_000, 1_000, 0]]);
  });
});

describe('notices', () => {
  const noticesOf = (cap: number, ...amounts: number[]) =>
    account(
      [SCREENED, ...amounts.map((amount, n) => chargeback(`C-${n}`, `2017-0${n + 1}-01`, amount))],
      { cap: cap as never },
    ).statements[0]?.notices.map((notice) => [notice.at.slice(0, 10), notice.percent]);

  it('come at three quarters to the yen', () => {
    expect(noticesOf(100_000, 74_999)).toEqual([]);
    expect(noticesOf(100_000, 74_999, 1)).toEqual([['2017-02-01', 75]]);
    expect(noticesOf(3, 2)).toEqual([]); // 2 of 3 is 66 %
    expect(noticesOf(7, 5, 1)).toEqual([['2017-02-01', 75]]); // 5.25 is three quarters
  });

  it('come both at once where one claim reaches both', () => {
    expect(noticesOf(100_000, 100_000)).toEqual([
      ['2017-01-01', 75],
      ['2017-01-01', 100],
    ]);
  });

  it('do not come from a cap of nothing', () => {
    expect(noticesOf(0, 1_000)).toEqual([]);
  });

  it('come once, though use falls and rises again', () => {
    const { statements } = account([
      SCREENED,
      chargeback('C-1', '2017-01-01', 80_000),
      reversal('C-1', '2017-02-01', 80_000),
      second('C-1', '2017-03-01', 80_000),
    ]);
    expect(statements[0]?.notices).toEqual([{ at: '2017-01-01T12:00:00+09:00', percent: 75 }]);
  });

  it('are written in JST however the record was', () => {
    const { statements } = account([SCREENED, chargeback('C-1', '2017-05-31T16:00:00.5Z', 75_000)]);
    expect(statements[0]?.notices[0]?.at).toBe('2017-06-01T01:00:00+09:00');
  });
});

describe('records that were sent again', () => {
  const first = chargeback('C-1', '2017-06-01T00:00:00+09:00', 40_000);
  const story = [SCREENED, first, reversal('C-1', '2017-07-01T00:00:00+09:00', 10_000)];

  it('count once, however their moments and defaults are written', () => {
    const again = [
      { ...first, at: moment('2017-05-31T15:00:00.000Z'), channel: 'own-site', fee: 0 },
      { ...first, orderedAt: null },
      reversal('C-1', '2017-06-30T15:00:00Z', 10_000),
    ] as GuaranteeRecord[];
    expect(account([...story, ...again])).toEqual(account(story));
  });

  it('count once, however their order dates are written', () => {
    const written = (orderedAt: string) => ({ ...first, orderedAt: moment(orderedAt) });
    const { chargebacks, issues } = account([
      SCREENED,
      written('2017-05-01T00:00:00+09:00'),
      written('2017-04-30T15:00:00Z'),
    ]);
    expect([sums(chargebacks), issues]).toEqual([[['C-1', '2017', 40_000, 0, 60_000]], []]);
  });

  it('are an issue, all of them, if they differ under one id', () => {
    const other = { ...first, amount: 41_000 as never };
    const records = [SCREENED, first, reversal('C-1', '2017-07-01', 1), other, first];
    const { chargebacks, statements, issues } = account(records);
    expect([chargebacks, statements]).toEqual([[], []]);
    expect(issues.map(({ index, issue }) => [index, issue.path])).toEqual([
      [1, 'id'],
      [2, 'chargeback'],
      [3, 'id'],
      [4, 'id'],
    ]);
  });
});

describe('records that cannot be taken', () => {
  const claim = chargeback('C-1', '2017-06-01', 40_000);
  const issuesOf = (...records: GuaranteeRecord[]) =>
    account([SCREENED, claim, ...records]).issues.map(({ index, issue }) => [index, issue]);

  it('belong to no chargeback', () => {
    const expected = [
      2,
      { path: 'chargeback', expected: 'the id of a chargeback', received: 'an unknown id' },
    ];
    expect(issuesOf(reversal('C-9', '2017-07-01', 1))).toEqual([expected]);
    expect(issuesOf(second('C-9', '2017-07-01', 1))).toEqual([expected]);
  });

  it('come before their chargeback', () => {
    const path = 'at';
    expect(issuesOf(reversal('C-1', '2017-05-31', 1))).toMatchObject([[2, { path }]]);
    expect(issuesOf(second('C-1', '2017-05-31', 1))).toMatchObject([[2, { path }]]);
    expect(issuesOf(reversal('C-1', '2017-06-01', 1))).toEqual([]);
  });

  it('reverse more than is disputed', () => {
    expect(issuesOf(reversal('C-1', '2017-07-01', 40_001))).toEqual([
      [
        2,
        {
          path: 'amount',
          expected: 'at most the 40000 yen disputed at that moment',
          received: '40001',
        },
      ],
    ]);
    expect(
      issuesOf(reversal('C-1', '2017-07-01', 30_000), reversal('C-1', '2017-07-02', 10_001)),
    ).toMatchObject([[3, { path: 'amount' }]]);
  });

  it('dispute again more than was reversed', () => {
    expect(issuesOf(second('C-1', '2017-07-01', 1))).toMatchObject([[2, { path: 'amount' }]]);
    const reversed = reversal('C-1', '2017-07-01', 10_000);
    expect(issuesOf(reversed, second('C-1', '2017-07-02', 10_000))).toEqual([]);
    expect(issuesOf(reversed, second('C-1', '2017-07-02', 10_001))).toMatchObject([
      [3, { path: 'amount', received: '10001' }],
    ]);
    expect(
      issuesOf(reversed, second('C-1', '2017-07-02', 9_000), second('C-1', '2017-07-03', 1_001)),
    ).toMatchObject([[4, { path: 'amount' }]]);
  });

  it('are told for every copy, and change nothing', () => {
    const bad = reversal('C-1', '2017-07-01', 40_001);
    const { issues, ...rest } = account([bad, SCREENED, claim, bad]);
    expect(issues.map((one) => one.index)).toEqual([0, 3]);
    expect({ ...rest, issues: [] }).toEqual(account([SCREENED, claim]));
  });

  it('have an order date after the chargeback', () => {
    const { issues } = account([
      { ...claim, orderedAt: moment('2017-06-02') },
      { ...claim, id: 'C-2', orderedAt: claim.at },
    ]);
    expect(issues).toMatchObject([{ index: 0, issue: { path: 'orderedAt' } }]);
  });

  it('belong to a chargeback that could not be taken itself', () => {
    const { issues } = account([
      { ...claim, orderedAt: moment('2017-06-02') },
      reversal('C-1', '2017-06-01', 1),
    ]);
    expect(issues).toMatchObject([
      { index: 0, issue: { path: 'orderedAt' } },
      { index: 1, issue: { path: 'chargeback', received: 'one with issues' } },
    ]);
  });
});
