import { describe, expect, it } from 'vitest';
import { listDisputeCodes } from '../../../src/dispute-codes/index.js';
import { listRules, TABLES } from '../../../src/rulebook/index.js';
import { jsonLines, linesOf, runCli } from '../run.js';

const RULE_IDS = listRules().map(({ id }) => id);

describe('menseki explain', () => {
  it('shows a rule in both languages, its table, its conditions and its source', async () => {
    const { out, status, err } = await runCli(['explain', 'threeds/acquirer-exemption']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^threeds\/acquirer-exemption\n/);
    expect(out).toContain('A Mastercard N with reason 81 is an accepted exemption');
    expect(out).toContain('認証の免除');
    expect(out).toContain('table: threeds/result');
    expect(out).toMatch(/when: .*brand = mastercard/);
    expect(out).toContain('in force: no date stated');
    expect(out).toMatch(/source: \S+ .+ \((text|restated|reading|house)\)/);
  });

  it('keeps to one language where one is asked for', async () => {
    const english = await runCli(['explain', 'threeds/attempted', '--lang', 'en']);
    expect(english.out).not.toContain('本人認証');
    expect(english.out).not.toContain('認証を試行した');
    const japanese = await runCli(['explain', 'threeds/attempted', '--lang=ja']);
    expect(japanese.out).toContain('認証を試行した');
    expect(japanese.out).toContain('出典: S004');
    expect(japanese.out).not.toContain('Authentication was attempted');
  });

  it('shows the dates of a rule that has some', async () => {
    const { out } = await runCli(['explain', 'liability/diners-available', '--lang', 'en']);
    expect(out).toContain('in force: from 2023-05-17');
    const [rule] = jsonLines(
      (await runCli(['explain', 'liability/diners-available', '--json'])).out,
    );
    expect(rule).toMatchObject({ inForce: { from: '2023-05-17', until: null } });
  });

  it('answers every rule of the rulebook, in both forms', async () => {
    for (const id of RULE_IDS) {
      const page = await runCli(['explain', id]);
      expect(page).toMatchObject({ status: 0, err: '' });
      expect(page.out).not.toMatch(/undefined|\[object/);
      const [rule] = jsonLines((await runCli(['explain', '--json', id])).out);
      expect(rule).toMatchObject({ rule: id, title: { ja: expect.any(String) } });
    }
  });

  it('names the nearest rules for an id it does not know', async () => {
    const { status, out, err } = await runCli(['explain', 'threeds/attempt']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^menseki: unknown rule "threeds\/attempt": nearest: threeds\/attempted, /);
    const card = await runCli(['explain', '4111111111111111']);
    expect(card.err).toContain('unknown rule a card number (not shown)');
  });

  it('lists all tables and their rules without an id', async () => {
    const { out } = await runCli(['explain']);
    for (const { table, title } of TABLES) {
      expect(linesOf(out)).toContain(`${table.id}  ${title.en}`);
    }
    for (const id of RULE_IDS) expect(out).toContain(`  ${id} `);
    const json = await runCli(['explain', '--json']);
    expect(jsonLines(json.out)).toHaveLength(TABLES.length);
  });
});

describe('menseki explain dispute-code/…', () => {
  it('shows a reason code in both languages, with what is known of it', async () => {
    const { out, status, err } = await runCli(['explain', 'dispute-code/visa-10.4']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(linesOf(out).slice(0, 10)).toEqual([
      'dispute-code/visa-10-4',
      'Cardholder denies a card-absent transaction',
      'カード会員が非対面取引を否認している',
      'brand and code: visa 10.4',
      'kind: fraud',
      '3-D Secure: answers it',
      'caused by the merchant: no',
      'to be raised: within 120 days',
      'status: current',
      'confidence: high',
    ]);
    expect(out).toContain('\nsource: https://usa.visa.com/');
    expect(out).toContain('\nnote: The Visa code that 3-D Secure answers.');
  });

  it('keeps to one language where one is asked for', async () => {
    const japanese = await runCli(['explain', 'dispute-code/jcb-545', '--lang=ja']);
    expect(linesOf(japanese.out).slice(1, 8)).toEqual([
      '誤った電子商取引識別子(ECI)の送信',
      'ブランドとコード: jcb 545',
      '分類: 処理の誤り',
      '3Dセキュアの免責: 対抗できない',
      '加盟店に原因があるか: ある',
      '申し立ての期限: 公表されていない',
      '状態: 現行',
    ]);
    const english = await runCli(['explain', 'dispute-code/jcb-545', '--lang=en']);
    expect(english.out).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it('answers every code by its id and as the brand writes it, in both forms', async () => {
    for (const code of listDisputeCodes()) {
      const page = await runCli(['explain', code.id]);
      expect(page).toMatchObject({ status: 0, err: '' });
      expect(page.out).not.toMatch(/: undefined|\[object|: \n/);
      const written = `dispute-code/${code.brand}-${code.code}`;
      expect(jsonLines((await runCli(['explain', '--json', written])).out)).toEqual([code]);
    }
  });

  it.each([
    'dispute-code/visa-10.44',
    'dispute-code/jcb-10.4',
    'dispute-code/visa',
    'dispute-code/',
    'dispute-code/visa-10.4 ',
  ])('names no other code for %j', async (id) => {
    const { status, out, err } = await runCli(['explain', id]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('unknown reason code ');
    expect(err).toContain('as dispute-code/visa-10.4');
  });

  it('never shows a card number', async () => {
    const { err } = await runCli(['explain', 'dispute-code/visa-4111111111111111']);
    expect(err).toContain('unknown reason code ');
    expect(err).not.toContain('4111111111111111');
  });
});
