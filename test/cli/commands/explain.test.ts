import { describe, expect, it } from 'vitest';
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
