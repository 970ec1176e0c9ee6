import { describe, expect, it } from 'vitest';
import type { GuaranteePolicy } from '../../src/guarantee/index.js';
import { jstDate } from '../../src/time/index.js';
import { account, chargeback, moment, rules, SCREENED, screening, sums } from './records.js';

function periodOn(at: string, terms: Partial<GuaranteePolicy>): string | null | undefined {
  return account([SCREENED, chargeback('C-1', at, 1)], terms).chargebacks[0]?.period;
}

describe('the period of a claim', () => {
  it('is the calendar year in Japan', () => {
    expect(periodOn('2017-12-31T14:59:59Z', {})).toBe('2017');
    expect(periodOn('2017-12-31T15:00:00Z', {})).toBe('2018');
  });

  it('is the fiscal year, from 1 April', () => {
    const terms = { period: 'fiscal-year' } as const;
    expect(periodOn('2018-03-31T23:59:59+09:00', terms)).toBe('FY2017');
    expect(periodOn('2018-04-01T00:00:00+09:00', terms)).toBe('FY2018');
    expect(periodOn('2018-05-31', terms)).toBe('FY2018');
    expect(periodOn('2018-01-01', terms)).toBe('FY2017');
  });

  it('is the month', () => {
    const terms = { period: 'month' } as const;
    expect(periodOn('2017-05-31T23:59:59+09:00', terms)).toBe('2017-05');
    expect(periodOn('2017-05-31T15:00:00Z', terms)).toBe('2017-06');
  });

  it('is the contract year, by its first and last day', () => {
    const terms = { period: 'contract-year', contractStart: jstDate('2017-05-10') } as const;
    expect(periodOn('2017-05-10T00:00:00+09:00', terms)).toBe('2017-05-10/2018-05-09');
    expect(periodOn('2018-05-09T23:59:59+09:00', terms)).toBe('2017-05-10/2018-05-09');
    expect(periodOn('2018-05-10T00:00:00+09:00', terms)).toBe('2018-05-10/2019-05-09');
    expect(periodOn('2019-01-01', terms)).toBe('2018-05-10/2019-05-09');
  });

  it('comes back to 29 February in leap years', () => {
    const terms = { period: 'contract-year', contractStart: jstDate('2016-02-29') } as const;
    expect(periodOn('2017-02-27', terms)).toBe('2016-02-29/2017-02-27');
    expect(periodOn('2017-02-28', terms)).toBe('2017-02-28/2018-02-27');
    expect(periodOn('2020-02-28', terms)).toBe('2019-02-28/2020-02-28');
    expect(periodOn('2020-02-29', terms)).toBe('2020-02-29/2021-02-27');
  });

  it('knows the first day of the epoch, and the last moment before it', () => {
    const terms = { period: 'contract-year', contractStart: jstDate('1969-01-01') } as const;
    const records = [screening('A-1', '1952-01-02'), chargeback('C-1', '1970-01-01', 1)];
    expect(account(records, terms).chargebacks[0]?.period).toBe('1970-01-01/1970-12-31');
    const late = [
      screening('A-1', '1952-01-02'),
      chargeback('C-1', '1969-12-31T14:59:59.9995Z', 1),
    ];
    expect(account(late, terms).chargebacks[0]?.period).toBe('1969-01-01/1969-12-31');
  });

  it('has an end in the last year of the calendar', () => {
    const terms = { period: 'contract-year', contractStart: jstDate('9998-12-31') } as const;
    expect(periodOn('9998-12-31', terms)).toBe('9998-12-31/9999-12-30');
    expect(periodOn('1952-01-01', { period: 'fiscal-year' })).toBe('FY1951');
  });

  it('is none before the contract began, so nothing is covered', () => {
    const terms = { period: 'contract-year', contractStart: jstDate('2017-05-10') } as const;
    const { chargebacks, statements } = account(
      [SCREENED, chargeback('C-1', '2017-05-09', 700)],
      terms,
    );
    expect(sums(chargebacks)).toEqual([['C-1', null, 0, 700, 0]]);
    expect(rules(chargebacks)).toEqual([['not-started']]);
    expect(statements).toEqual([]);
  });
});

describe('the date that places a claim', () => {
  const claim = chargeback('C-1', '2018-02-01', 700, { orderedAt: moment('2017-12-15') });

  it('is the chargeback’s, the order’s or the screening’s', () => {
    const records = [screening('A-1', '2016-12-31'), claim];
    const placed = (placedBy: 'chargeback' | 'order' | 'screening') =>
      account(records, { placedBy }).chargebacks[0]?.period;
    expect([placed('chargeback'), placed('order'), placed('screening')]).toEqual([
      '2018',
      '2017',
      '2016',
    ]);
  });

  it('must be known if it is the order’s', () => {
    const records = [SCREENED, chargeback('C-1', '2018-02-01', 700), claim];
    const { issues } = account([SCREENED, chargeback('C-2', '2018-02-01', 700), claim], {
      placedBy: 'order',
    });
    expect(issues).toMatchObject([{ index: 1, issue: { path: 'orderedAt', received: 'null' } }]);
    expect(account(records).issues).toHaveLength(2);
  });

  it('places an unscreened claim nowhere if it is the screening’s', () => {
    const { chargebacks, statements } = account([claim], { placedBy: 'screening' });
    expect(sums(chargebacks)).toEqual([['C-1', null, 0, 700, 0]]);
    expect(rules(chargebacks)).toEqual([['unscreened']]);
    expect(statements).toEqual([]);
  });

  it('keeps the room of each period apart, though claims come in another order', () => {
    const at = (text: string) => ({ orderedAt: moment(text) });
    const { chargebacks, statements } = account(
      [
        SCREENED,
        chargeback('C-1', '2018-01-10', 60_000, at('2018-01-05')),
        chargeback('C-2', '2018-01-20', 60_000, at('2017-12-05')),
        chargeback('C-3', '2018-01-30', 60_000, at('2018-01-06')),
      ],
      { placedBy: 'order' },
    );
    expect(sums(chargebacks)).toEqual([
      ['C-1', '2018', 60_000, 0, 40_000],
      ['C-2', '2017', 60_000, 0, 40_000],
      ['C-3', '2018', 40_000, 20_000, 0],
    ]);
    expect(statements.map((one) => one.period)).toEqual(['2017', '2018']);
  });
});
