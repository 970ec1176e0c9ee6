import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/files.js';
import { jsonLines, linesOf, runCli } from '../run.js';
import { SCREENED } from './records.js';

const FRAUD =
  '{"record":"known-fraud","id":"F-1","merchant":"shop-a","seenAt":"2024-03-02T11:20:00+09:00","person":{"name":"鈴木 一郎","phone":"０３（１１１１）２２２２"}}';
const OTHER = FRAUD.replace('F-1', 'F-2').replace('２２２２', '９９９９');
const EXAMPLES = readFileSync(join(ROOT, 'docs/examples/screen.jsonl'), 'utf8');

type Line = { readonly outcome: string; readonly reasons: readonly { readonly rule: string }[] };

async function screen(lines: readonly string[], ...options: string[]) {
  const run = await runCli(['screen', '--json', ...options], { input: lines.join('\n') });
  return { ...run, all: jsonLines(run.out) as Line[] };
}

describe('menseki screen', () => {
  it('answers each order as the record format has it', async () => {
    const { out, err, status } = await screen([FRAUD, OTHER, SCREENED]);
    expect(linesOf(out)).toEqual([
      '{"id":"A-1","outcome":"screened","verdict":"NG","advice":"do-not-ship","signals":[{"signal":"known-fraud-match","severity":"ng","reasons":[{"rule":"screening/known-fraud-match"}]},{"signal":"high-risk-goods","severity":"note","reasons":[{"rule":"screening/high-risk-goods"},{"rule":"screening/goods-high-risk"}]}],"notKnown":[],"setAside":[],"hits":[{"person":"buyer","merchant":"shop-a","id":"F-1","level":"match","reasons":[{"rule":"known-fraud/same-phone"}]}],"reasons":[{"rule":"screening/ng"},{"rule":"screening/known-fraud-match"}]}',
    ]);
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  it('looks for whoever receives the order as well', async () => {
    const buyer = /"buyer":\{.*?\}\}/.exec(SCREENED)?.[0] as string;
    const delivered = SCREENED.replace(`${buyer},"delivery":null`, `"delivery":{${buyer.slice(9)}`);
    const { all } = await screen([FRAUD, delivered]);
    expect(all[0]).toMatchObject({ verdict: 'NG', hits: [{ person: 'delivery', id: 'F-1' }] });
  });

  it('does not know what nobody told: no known fraud, nobody to look for, only a name', async () => {
    const nobody = SCREENED.replace(/"buyer":\{.*?\}\}/, '"buyer":null');
    const named = SCREENED.replace(/"buyer":\{.*?\}\}/, '"buyer":{"name":"鈴木一郎"}');
    const nameOnly = FRAUD.replace(/,"phone":"[^"]*"/, '');
    for (const lines of [[SCREENED], [FRAUD, nobody], [FRAUD, named], [nameOnly, SCREENED]]) {
      const { all } = await screen(lines);
      expect(all[0]).toMatchObject({ verdict: 'OK', notKnown: ['knownFraud'] });
    }
    const told = nobody.replace('"buyer":null', '"knownFraud":"resemble"');
    const { all } = await screen([told]);
    expect(all[0]).toMatchObject({ verdict: 'REVIEW', notKnown: [], hits: [] });
  });

  it('does not compare an order paid cash on delivery, and says so', async () => {
    const { all } = await screen([FRAUD, SCREENED.replace('"card"', '"cash-on-delivery"')]);
    expect(all[0]).toMatchObject({
      verdict: 'OK',
      hits: [],
      setAside: [
        { fact: 'knownFraud', reasons: [{ rule: 'screening/no-signal-for-cash' }] },
        { fact: 'cardIssued', reasons: [{ rule: 'screening/no-card' }] },
      ],
    });
  });

  it.each([
    [[], 'not-screened', 'screening/later-delivery-left-out'],
    [['--policy', 'house-balanced'], 'not-screened', 'screening/later-delivery-left-out'],
    [['--later-deliveries', 'every'], 'screened', 'screening/ok-as-far-as-known'],
    [['--policy', 'house-cautious'], 'screened', 'screening/review'],
    [['--policy=shopserve-signal'], 'screened', 'screening/ok-as-far-as-known'],
    [
      ['--policy=house-cautious', '--later-deliveries=first-only'],
      'not-screened',
      'screening/later-delivery-left-out',
    ],
    [
      ['--platform', 'ebisumart', '--later-deliveries', 'every'],
      'not-screened',
      'screening/ebisumart-card',
    ],
    [
      ['--platform', 'ecforce', '--later-deliveries', 'every'],
      'screened',
      'screening/ok-as-far-as-known',
    ],
  ])('takes the policy asked for: %j', async (options, outcome, rule) => {
    const later = SCREENED.replace('"subscription":null', '"subscription":{"delivery":2}');
    const { all, status } = await screen([later], ...options);
    expect({ status, outcome: all[0]?.outcome }).toEqual({ status: 0, outcome });
    expect(all[0]?.reasons[0]).toEqual({ rule });
  });

  it.each([
    [
      ['--policy', 'house'],
      '--policy: expected house-balanced | house-cautious | shopserve-signal, received "house"',
    ],
    [['--platform', 'shopserve'], '--platform: expected own | ebisumart | ecforce'],
    [['--later-deliveries', 'none'], '--later-deliveries: expected every | first-only'],
    [['--policy', '4111111111111111'], 'received a card number (not shown)'],
  ])('says what is wrong with its options: %j', async (options, message) => {
    const { err, status, all } = await screen([SCREENED], ...options);
    expect({ status, all }).toEqual({ status: 2, all: [] });
    expect(err).toContain(message);
  });

  it('takes known fraud before the first order only', async () => {
    const second = SCREENED.replace('A-1', 'A-2');
    const bad = SCREENED.replace('"card"', '"cod"');
    const { all, err, status } = await screen([bad, FRAUD, SCREENED, OTHER, second]);
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([
      { line: 1, issues: [{ path: 'method' }] },
      {
        line: 4,
        issues: [
          {
            path: 'record',
            expected: 'known fraud before the first order',
            received: 'a later one',
          },
        ],
      },
    ]);
    expect(all).toMatchObject([
      { id: 'A-1', verdict: 'NG' },
      { id: 'A-2', verdict: 'NG' },
    ]);
  });

  it.each([
    ['{"record":"policy"}', 'OK'],
    ['{"record":"policy","severities":{"high-risk-goods":"ng"}}', 'NG'],
    ['{"record":"policy","severities":{"high-risk-goods":"review"}}', 'REVIEW'],
    ['{"record":"policy","severities":{"not-known":"review"},"reviewsThatMakeNg":1}', 'NG'],
    ['{"record":"policy","severities":{"not-known":"review"},"reviewsThatMakeNg":null}', 'REVIEW'],
    ['{"record":"policy","limits":{"cards":1}}', 'REVIEW'],
    [
      '{"record":"policy","limits":{"goodsFrom":64001},"severities":{"high-risk-goods":"ng"}}',
      'OK',
    ],
    ['{"record":"policy","limits":{"rises":1,"risePercent":1000}}', 'REVIEW'],
  ])('takes terms of the shop: %s', async (policy, verdict) => {
    const { all, err, status } = await screen([policy, SCREENED]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(all).toMatchObject([{ verdict }]);
  });

  it('takes from the shop which deliveries are screened, over its options', async () => {
    const policy = '{"record":"policy","laterDeliveries":{"choice":"every"}}';
    const later = SCREENED.replace('"subscription":null', '"subscription":{"delivery":2}');
    const { all } = await screen([policy, later], '--later-deliveries', 'first-only');
    expect(all[0]?.outcome).toBe('screened');
    const ebisumart = await screen([policy, later], '--platform', 'ebisumart');
    expect(ebisumart.all[0]?.reasons[0]?.rule).toBe('screening/ebisumart-card');
  });

  it.each([
    ['severities.gift', '{"record":"policy","severities":{"gift":"note"}}'],
    ['severities.forwarder', '{"record":"policy","severities":{"forwarder":"hold"}}'],
    [
      'severities.known-fraud-match',
      '{"record":"policy","severities":{"known-fraud-match":"note"}}',
    ],
    ['limits.cards', '{"record":"policy","limits":{"cards":0}}'],
    ['limits.risePercent', '{"record":"policy","limits":{"risePercent":1001}}'],
    ['reviewsThatMakeNg', '{"record":"policy","reviewsThatMakeNg":0}'],
    ['laterDeliveries.platform', '{"record":"policy","laterDeliveries":{"platform":"base"}}'],
  ])(
    'refuses terms that are none, and answers as if they were not there: %s',
    async (path, line) => {
      const { all, err, status } = await screen([line, SCREENED]);
      expect(status).toBe(1);
      expect(jsonLines(err)).toMatchObject([{ line: 1, issues: [{ path }] }]);
      expect(err).toContain('answered by the policy as it was');
      expect(all).toMatchObject([{ verdict: 'OK' }]);
    },
  );

  it('takes terms before all other records only', async () => {
    const policy = '{"record":"policy","severities":{"high-risk-goods":"ng"}}';
    for (const lines of [
      [SCREENED, policy],
      [FRAUD.replace('２２２２', '３３３３'), policy, SCREENED],
      ['{"record":"policy"}', policy, SCREENED],
    ]) {
      const { all, err, status } = await screen(lines);
      expect(status).toBe(1);
      expect(err).toContain('a policy before all other records');
      expect(all).toMatchObject([{ verdict: 'OK' }]);
    }
  });

  it.each([
    ['person.phone', FRAUD.replace('"phone":"', '"phone":"4111 1111 1111 1111 ')],
    ['merchant', FRAUD.replace('shop-a', '4111111111111111')],
    ['person.fax', FRAUD.replace('"phone"', '"fax"')],
    ['seenAt', FRAUD.replace('+09:00', '')],
    ['person', FRAUD.replace(/"person":\{.*\}\}/, '"person":"鈴木"}')],
    ['keys', FRAUD.replace('"person"', '"keys":{},"person"')],
  ])('refuses a known fraud by the name of its field: %s', async (path, line) => {
    const { all, err, status } = await screen([line, SCREENED]);
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([{ line: 1, issues: [{ path }] }]);
    expect(err.replaceAll(' ', '')).not.toContain('41111111');
    expect(all).toHaveLength(1);
  });

  it('shows why in Japanese', async () => {
    const { out, status } = await runCli(['screen', '--lang', 'ja'], { input: EXAMPLES });
    expect(status).toBe(0);
    for (const text of [
      '出荷しない',
      'REVIEW(保留)',
      '確認まで保留',
      '注文の情報が既知の不正情報と一致する [screening/known-fraud-match]',
      '要確認: 届け先が転送業者である [screening/forwarder]',
      '注文者がshop-a/F-1と一致: 電話番号が既知の不正情報と一致する [known-fraud/same-phone]',
      '[screening/no-signal-for-cash]',
      '審査なし',
      '不明: 試行回数の監視、過去の金額、届け先',
      '6件(OK 3, REVIEW(保留) 1, NG 1, 審査なし 1)',
    ]) {
      expect(out).toContain(text);
    }
  });

  it('shows why in English', async () => {
    const { out } = await runCli(['screen', '--lang', 'en'], { input: EXAMPLES });
    for (const text of [
      'do not ship',
      'hold for a person',
      'The order matches known fraud [screening/known-fraud-match]',
      'delivery matches shop-a/F-1',
      'not screened',
      'not known: velocity, earlier amounts, destination',
      '6 orders: OK 3, REVIEW 1, NG 1, not screened 1',
    ]) {
      expect(out).toContain(text);
    }
    expect(out).not.toMatch(/[\u3040-\u30ff]/);
  });

  it('shows three hits and counts the others', async () => {
    const many = Array.from({ length: 7 }, (_, i) => FRAUD.replace('F-1', `F-${i}`));
    const input = [...many, SCREENED].join('\n');
    const { out } = await runCli(['screen'], { input });
    expect(out.match(/buyer matches/g)).toHaveLength(3);
    expect(out).toContain('and 4 more of known fraud');
  });
});
