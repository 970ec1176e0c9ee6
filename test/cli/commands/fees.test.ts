import { describe, expect, it } from 'vitest';
import { jsonLines, linesOf, runCli } from '../run.js';
import { FEE } from './records.js';

const AT = '"at":"2024-05-01T09:00:00+09:00"';
const RUN = `{"record":"threeds-run",${AT},"test":false}`;
const SCREENING = `{"record":"screening",${AT}}`;

function repeated(line: string, count: number): string[] {
  return Array.from({ length: count }, () => line);
}

const INPUT = [
  ...repeated(FEE, 3),
  FEE.replace('false', 'true'),
  ...repeated(RUN, 4),
  ...repeated(SCREENING, 35),
].join('\n');

describe('menseki fees', () => {
  it('answers a month in the shape of the format', async () => {
    const { out, err, status } = await runCli(['fees', '--json'], { input: INPUT });
    expect(out).toBe(
      '{"month":"2024-05","screening":{"count":35,"free":30,"charged":5,"refused":0,"exTax":100},"orders":{"count":3,"test":1,"exTax":102},"threeds":{"count":4,"exTax":40},"taxRate":"0.10","bills":[{"biller":"shopserve","exTax":142,"tax":14,"total":156},{"biller":"sbps","exTax":100,"tax":10,"total":110}]}\n',
    );
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  it('answers month after month, whatever the order of the lines', async () => {
    const months = ['2024-07', '2019-09', '2024-05'].map((month) => FEE.replace('2024-05', month));
    const { out } = await runCli(['fees', '--json'], { input: months.join('\n') });
    expect(jsonLines(out)).toMatchObject([
      { month: '2019-09', taxRate: '0.08' },
      { month: '2024-05', taxRate: '0.10' },
      { month: '2024-07' },
    ]);
  });

  it('answers many different months', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      FEE.replace('2024', `${2015 + (at % 5000)}`),
    );
    const { out, status } = await runCli(['fees', '--json'], { input: lines.join('\n') });
    expect({ status, months: linesOf(out).length }).toEqual({ status: 0, months: 5000 });
    for (const line of linesOf(out)) expect(line).toContain('"orders":{"count":4,');
  });

  it('rounds and taxes as asked', async () => {
    const total = async (...options: string[]): Promise<unknown> => {
      const { out } = await runCli(['fees', '--json', ...options], { input: INPUT });
      const [{ bills }] = jsonLines(out) as [{ bills: { total: number }[] }];
      return bills.map((bill) => bill.total);
    };
    expect(await total('--rounding', 'down')).toEqual([156, 110]);
    expect(await total('--rounding', 'up')).toEqual([157, 110]);
    expect(await total('--screening-tax', 'included')).toEqual([156, 100]);
    const { status, err } = await runCli(['fees', '--rounding', 'floor'], { input: INPUT });
    expect({ status, err }).toEqual({
      status: 2,
      err: 'menseki: --rounding: expected down | half-up | up, received "floor"\n',
    });
  });

  it('shows each month with its bills, and the sum', async () => {
    const { out } = await runCli(['fees', '--lang', 'ja'], { input: INPUT });
    expect(out).toContain('請求元 shopserve: 税抜 142円、消費税(10%) 14円、合計 156円');
    expect(linesOf(out).at(-1)).toBe('1か月、合計 266円');
    expect((await runCli(['fees'], { input: INPUT })).out).toContain('30 free, 5 charged = ¥100');
  });
});
