import { describe, expect, test } from 'vitest';
import { addUsage, NO_USAGE, reportUsage } from '../../src/fees/index.js';
import { SHOPSERVE_REPORT } from '../../src/fees/presets/index.js';
import { dateOfDay, dayOfDate, instant, jstDate } from '../../src/time/index.js';
import { REPORT_EXAMPLES } from './rules/report.examples.js';
import { times } from './usages.js';

/** One run a day from 2023-05-01 to 2024-05-31, and orders that no report shows. */
function daily() {
  const [first, last] = [dayOfDate(jstDate('2023-05-01')), dayOfDate(jstDate('2024-05-31'))];
  let usage = times(5, 'order').reduce(addUsage, NO_USAGE);
  for (let day = first; day <= last; day += 1) {
    const date = dateOfDay(day);
    usage = times(1, 'threeds-run', { date, test: day % 2 === 0 }).reduce(addUsage, usage);
  }
  return usage;
}

describe('the usage report', () => {
  const usage = daily();

  test.each(REPORT_EXAMPLES)('$name ($from)', ({ asOf, month, expect: expected }) => {
    const report = reportUsage(usage, { asOf: instant(asOf), month }, SHOPSERVE_REPORT);
    const { rule, ...rest } = expected;
    expect(report.reasons.map((reason) => reason.rule)).toEqual([rule]);
    const shown =
      'runs' in rest
        ? { kind: 'report', fees: rest.runs * 10, ...rest }
        : { kind: 'not-selectable', ...rest };
    expect(report).toEqual({ month, ...shown, reasons: report.reasons });
  });

  test('eleven months back is the narrow reading', () => {
    const asked = { asOf: instant('2024-05-31T12:00:00+09:00'), month: '2023-05' } as const;
    const terms = { ...SHOPSERVE_REPORT, monthsBack: 11 };
    expect(reportUsage(usage, asked, terms)).toMatchObject({
      kind: 'not-selectable',
      selectable: { from: '2023-06', to: '2024-05' },
    });
    expect(reportUsage(usage, { ...asked, month: '2023-06' }, terms).kind).toBe('report');
  });

  test('a month without runs is a report of none', () => {
    const asked = { asOf: instant('2024-05-31T12:00:00+09:00'), month: '2024-01' } as const;
    expect(reportUsage(NO_USAGE, asked, SHOPSERVE_REPORT)).toMatchObject({ runs: 0, fees: 0 });
  });

  test('the ends of the calendar hold', () => {
    const early = { asOf: instant('1952-01-01T00:00:00+09:00'), month: '1952-01' } as const;
    const terms = { ...SHOPSERVE_REPORT, monthsBack: 120 };
    expect(reportUsage(NO_USAGE, early, terms)).toMatchObject({ kind: 'report' });
    expect(reportUsage(NO_USAGE, { ...early, month: '1952-02' }, terms)).toMatchObject({
      selectable: { from: '1942-01', to: '1952-01' },
    });
    const late = { asOf: instant('9998-12-31T23:59:59+09:00'), month: '9998-12' } as const;
    expect(reportUsage(NO_USAGE, late, terms)).toMatchObject({ billedIn: '9999-01' });
  });
});

describe('misuse', () => {
  const asOf = instant('2024-05-31T12:00:00+09:00');
  test.each([-1, 1.5, 121, Number.NaN, '12'])('monthsBack %j', (monthsBack) => {
    const terms = { ...SHOPSERVE_REPORT, monthsBack: monthsBack as number };
    expect(() => reportUsage(NO_USAGE, { asOf, month: '2024-05' }, terms)).toThrow(
      'monthsBack: expected 0 to 120',
    );
  });

  test('no month, no instant', () => {
    expect(() => reportUsage(NO_USAGE, { asOf, month: '2024-5' }, SHOPSERVE_REPORT)).toThrow(
      'month: expected YYYY-MM from 1952-01 to 9998-12, received "2024-5"',
    );
    const asked = { asOf: '2024-05-31' as never, month: '2024-05' } as const;
    expect(() => reportUsage(NO_USAGE, asked, SHOPSERVE_REPORT)).toThrow('instant: expected');
  });
});
