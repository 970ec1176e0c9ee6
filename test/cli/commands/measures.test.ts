import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/files.js';
import { jsonLines, linesOf, runCli } from '../run.js';
import { SHOP } from './records.js';

const EXAMPLES = readFileSync(join(ROOT, 'docs/examples/measures.jsonl'), 'utf8');

function month(change: object): string {
  const record = { record: 'fraud-month', shop: 'S-1', company: 'A', month: '2026-01' };
  return JSON.stringify({ ...record, amount: 600_000, ...change });
}

async function answers(...lines: string[]) {
  const { out, err, status } = await runCli(['measures', '--json'], { input: lines.join('\n') });
  return { shops: jsonLines(out) as Record<string, unknown>[], err, status };
}

describe('menseki measures', () => {
  it('answers a shop: the guideline, each duty, what is missing, fraud, reasons', async () => {
    const { shops, err, status } = await answers(SHOP);
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(shops).toHaveLength(1);
    expect(shops[0]).toMatchObject({
      id: 'S-1',
      on: '2026-11-21',
      guideline: { edition: '6.0', since: '2025-03-05' },
      missing: ['login'],
      layers: {
        'in-place': ['authentication', 'securityCode', 'analysis'],
        missing: ['delivery'],
        unknown: [],
      },
      goods: 'high-risk',
      fraud: { verdict: 'indeterminate', consequences: [], companies: [] },
      reasons: [{ rule: 'measures/guideline-6' }, { rule: 'measures/fraud-months-missing' }],
    });
    const [shop = {}] = shops;
    const [cardData, layers] = shop['duties'] as Record<string, unknown>[];
    expect(cardData).toEqual({
      duty: 'card-data',
      verdict: 'met',
      demand: 'required',
      by: null,
      question: null,
      reasons: [
        { rule: 'measures/in-place' },
        { rule: 'measures/card-data' },
        { rule: 'measures/pci-dss' },
      ],
    });
    expect(layers).toMatchObject({ verdict: 'indeterminate', question: 'how-many-layers' });
  });

  it('takes what is left out for not known', async () => {
    const { shops, status } = await answers('{"record":"shop","id":"S-1","on":"2026-11-21"}');
    expect(status).toBe(0);
    expect(shops[0]).toMatchObject({ missing: [], goods: null });
    const [shop = {}] = shops;
    const duties = shop['duties'] as { question: string }[];
    expect(duties.map(({ question }) => question)).toEqual(Array(6).fill('is-it-in-place'));
  });

  it('gives the same answer in any order of lines, shops by their ids', async () => {
    const second = SHOP.replace('"S-1"', '"S-0"');
    const lines = [SHOP, second, month({}), month({ month: '2026-02' }), SHOP];
    lines.push(month({ month: '2026-03' }));
    const one = await runCli(['measures', '--json'], { input: lines.join('\n') });
    const other = await runCli(['measures', '--json'], { input: lines.reverse().join('\n') });
    expect(other).toEqual(one);
    const ids = (jsonLines(one.out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(['S-0', 'S-1']);
    expect(jsonLines(one.out)).toMatchObject([
      { fraud: { verdict: 'indeterminate' } },
      {
        fraud: {
          verdict: 'manifest',
          companies: [{ company: 'A', run: { from: '2026-01', to: '2026-03' } }],
        },
      },
    ]);
  });

  it('names every line of a shop that differs, and answers the others', async () => {
    const other = SHOP.replace('pci-dss', 'neither');
    const third = SHOP.replace('"S-1"', '"S-3"');
    const { shops, err, status } = await answers(SHOP, third, other, month({}));
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([
      { line: 1, issues: [{ path: 'id', received: 'shops that differ' }] },
      { line: 3, issues: [{ path: 'id' }] },
    ]);
    expect(shops.map(({ id }) => id)).toEqual(['S-3']);
  });

  it('names the lines of a month with two amounts, and of a shop that is not there', async () => {
    const lines = [month({ shop: 'S-9' }), SHOP, month({}), month({ amount: 1 }), month({})];
    const { shops, err, status } = await answers(...lines);
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([
      { line: 1, issues: [{ path: 'shop', received: 'an unknown id' }] },
      { line: 3, issues: [{ path: 'amount', received: 'amounts that differ' }] },
      { line: 4 },
      { line: 5 },
    ]);
    expect(shops).toHaveLength(1);
  });

  it.each([
    [SHOP.replace('"id"', '"colour":1,"id"'), 'colour', /one of record, id, on/],
    [SHOP.replace('"delivery"', '"guards":1,"delivery"'), 'layers.guards', /one of authentication/],
    [SHOP.replace('2026-11-21', '2026-11-31'), 'on', /a day as YYYY-MM-DD/],
    [SHOP.replace('["tickets"]', '[]'), 'goods', /some kinds of goods, or null/],
    [SHOP.replace('"tickets"', '"food"'), 'goods[0]', /consumer-electronics/],
    [SHOP.replace('["mit"]', '["none"]'), 'skips[0]', /risk-based-with-evidence/],
    [SHOP.replace('pci-dss', 'safe'), 'cardData', /not-retained/],
    [month({ month: '2026-13' }), 'month', /a month as YYYY-MM/],
    [month({ amount: 0.5 }), 'amount', /a whole number of yen/],
    [month({ company: '' }), 'company', /a text of 1 to 200 characters/],
  ])('refuses %s', async (line, path, expected) => {
    const { err, status } = await answers(line);
    expect(status).toBe(1);
    const [problem] = jsonLines(err) as { line: number; issues: Record<string, string>[] }[];
    expect(problem?.line).toBe(1);
    expect(problem?.issues).toHaveLength(1);
    expect(problem?.issues[0]).toMatchObject({ path, expected: expect.stringMatching(expected) });
  });

  it('refuses a card number and does not show it', async () => {
    for (const line of [
      SHOP.replace('"S-1"', '"4111111111111111"'),
      month({ company: '4111 1111 1111 1111' }),
    ]) {
      const { err, status, shops } = await answers(line);
      expect({ status, shops }).toEqual({ status: 1, shops: [] });
      expect(err).toContain('no card number in any field');
      expect(err.replaceAll(' ', '')).not.toContain('4111111111111111');
    }
  });

  it('shows a table in both languages, and what to do below each shop', async () => {
    const en = await runCli(['measures'], { input: EXAMPLES });
    expect({ status: en.status, err: en.err }).toEqual({ status: 0, err: '' });
    expect(en.out).toContain('to find out');
    expect(en.out).toContain('[measures/neither]');
    expect(en.out).toContain('[measures/fraud-manifest]');
    expect(en.out).toContain('3 shops, 2 with something missing');
    const ja = await runCli(['measures', '--lang', 'ja'], { input: EXAMPLES });
    expect(ja.out).toContain('不正顕在化');
    expect(ja.out).toContain('不正ログイン対策');
    expect(ja.out).toContain('[measures/how-many-layers]');
    expect(ja.out).toContain('店舗 3件、不足のある店舗 2件');
    expect(en.out).toContain('layers: missing: authentication, delivery address');
    expect(en.out).toContain('A: 2025-11 to 2026-01');
    expect(en.out).toContain('A: 2026-08 not known');
    expect(en.out).toContain('sells high-risk goods');
    expect(ja.out).toContain('重層的な対策: 未導入: 本人認証、配送先情報');
    expect(ja.out).toContain('A: 2025-11〜2026-01');
    expect(ja.out).toContain('A: 2026-08の不正額が不明');
    expect(ja.out).toContain('2017計画');
    expect(ja.out).toContain('3Dセキュアを直ちに導入する');
    expect(en.out).toContain('it is registered with the merchant information centre');
    expect(ja.out).toContain('高リスク商材を扱う');
  });

  it('says why no guideline is known on a day, and which layers nobody looked for', async () => {
    const line = '{"record":"shop","id":"S-1","on":"2020-01-01","layers":{"delivery":"in-place"}}';
    const { out } = await runCli(['measures'], { input: line });
    expect(out).toContain('[measures/law-2018]');
    expect(out).toContain('not known: authentication, security code, analysis');
  });

  it('answers nothing where nothing was asked', async () => {
    expect(await runCli(['measures', '--json'], { input: '\n\n' })).toMatchObject({
      out: '',
      status: 0,
    });
    expect(linesOf((await runCli(['measures'], { input: '' })).out).length).toBeLessThan(2);
  });
});
