import { describe, expect, it } from 'vitest';
import { jsonLines, linesOf, runCli } from '../run.js';
import { CHARGEBACK, SCREENING } from './records.js';

const BIG = CHARGEBACK.replace('"C-1"', '"C-2"')
  .replace('30000', '90000')
  .replace('2017-07-01', '2017-08-01');
const INPUT = [BIG, SCREENING, CHARGEBACK].join('\n');

async function answers(...options: string[]) {
  const { out, err, status } = await runCli(['guarantee', '--json', ...options], { input: INPUT });
  return { all: jsonLines(out) as Record<string, unknown>[], err, status };
}

describe('menseki guarantee', () => {
  it('answers chargebacks by their moment, then a statement per period', async () => {
    const { out, err, status } = await runCli(['guarantee', '--json'], { input: INPUT });
    expect(linesOf(out)).toEqual([
      '{"id":"C-1","period":"2017","covered":30000,"uncovered":0,"remaining":70000,"reasons":[{"rule":"guarantee/screened-ok"},{"rule":"guarantee/within-cap"}]}',
      '{"id":"C-2","period":"2017","covered":70000,"uncovered":20000,"remaining":0,"reasons":[{"rule":"guarantee/screened-ok"},{"rule":"guarantee/partial-last-claim"}]}',
      '{"record":"statement","period":"2017","cap":100000,"covered":100000,"recovered":0,"remaining":0,"notices":[{"at":"2017-08-01T00:00:00+09:00","percent":75},{"at":"2017-08-01T00:00:00+09:00","percent":100}]}',
    ]);
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  it.each([
    [['--policy', 'sbps-2017'], { covered: 70000 }],
    [['--last-claim', 'all-or-nothing'], { covered: 0, uncovered: 90000 }],
    [['--cap', '500000'], { covered: 90000, remaining: 380000 }],
    [['--period', 'month'], { period: '2017-08', covered: 90000 }],
    [['--period', 'fiscal-year'], { period: 'FY2017' }],
    [['--period=contract-year', '--contract-start=2016-08-01'], { covered: 90000 }],
    [['--placed-by', 'screening', '--period', 'month'], { period: '2017-06', covered: 70000 }],
    [['--exclude-methods', 'bank, card'], { covered: 0 }],
    [['--exclude-channels', 'own-site'], { covered: 0 }],
    [['--exclude-channels', 'none', '--count-fees', '--no-restore'], { covered: 70000 }],
    [['--covered-from', '2017-07-15T00:00:00+09:00'], { covered: 90000 }],
  ])('takes the terms asked for: %j', async (options, expected) => {
    const { all, status, err } = await answers(...options);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(all.find(({ id }) => id === 'C-2')).toMatchObject(expected);
  });

  it.each([
    [['--policy', 'sbps'], '--policy: expected sbps-2017, received "sbps"'],
    [
      ['--cap', '1e5'],
      '--cap: expected a whole number of yen from 0 to 999999999999, received "1e5"',
    ],
    [['--cap', '4111111111111111'], 'received a card number (not shown)'],
    [
      ['--period', 'year'],
      '--period: expected calendar-year | fiscal-year | contract-year | month',
    ],
    [['--period', 'contract-year'], '--contract-start: expected with --period contract-year'],
    [['--contract-start', '2016-08-01'], 'expected only with --period contract-year'],
    [['--contract-start', '2016-02-30'], '--contract-start: expected a day as YYYY-MM-DD'],
    [['--covered-from', '2017-07-15'], '--covered-from: expected an instant'],
    [['--exclude-channels', 'own-site,shop'], '--exclude-channels: expected own-site | mall'],
    [['--exclude-methods', 'card,'], '--exclude-methods: expected words with commas'],
  ])('says what is wrong with terms: %j', async (options, message) => {
    const { err, status, all } = await answers(...options);
    expect({ status, all }).toEqual({ status: 2, all: [] });
    expect(err).toContain(message);
    expect(linesOf(err)).toHaveLength(1);
  });

  it('names the line of a record that could not be taken, once', async () => {
    const reversal =
      '{"record":"reversal","chargeback":"C-9","at":"2017-07-02T00:00:00Z","amount":1}';
    const other = CHARGEBACK.replace('30000', '40000');
    const input = ['', reversal, SCREENING, CHARGEBACK, '', other, BIG].join('\n');
    const { out, err, status } = await runCli(['guarantee', '--json'], { input });
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([{ line: 2 }, { line: 4 }, { line: 6 }]);
    expect(jsonLines(out)).toMatchObject([{ id: 'C-2' }, { record: 'statement' }]);
  });

  it('shows two tables, why something is not covered, and the notices', async () => {
    const { out } = await runCli(['guarantee', '--lang', 'ja'], { input: INPUT });
    expect(out.match(/┌/g)).toHaveLength(2);
    expect(out).toContain('70,000');
    expect(out).toContain('[guarantee/partial-last-claim]');
    expect(out).toContain('上限の75%に到達: 2017-08-01 00:00:00 (JST)');
    expect(out).toContain('チャージバック 2件、補償 100,000円、自己負担 20,000円');
  });
});
