import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { COMMAND_NAMES } from '../../src/cli/commands/command.js';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { GOOD, RESULT } from './commands/records.js';
import { linesOf, RECORD_COMMANDS, runCli } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'menseki-'));

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('help and version', () => {
  it('gives the version of the package', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, out: `${pkg.version}\n`, err: '' });
  });

  it.each(['--help', '-h'])('shows an overview with %s', async (flag) => {
    const { status, out, err } = await runCli([flag]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const name of COMMAND_NAMES) expect(out).toContain(`menseki ${name}`);
  });

  it('shows the overview on stderr where no command is named', async () => {
    const { status, out, err } = await runCli([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('menseki classify');
  });

  it.each(COMMAND_NAMES)(
    'teaches %s in both languages: options, records, an example, the end',
    async (name) => {
      for (const language of ['en', 'ja']) {
        const { status, out, err } = await runCli([name, '--help', '--lang', language]);
        expect({ status, err }).toEqual({ status: 0, err: '' });
        for (const option of Object.keys(COMMANDS[name].options))
          expect(out).toContain(`--${option} `);
        expect(out).toContain(language === 'en' ? 'Example:' : '例:');
        expect(out).toContain(language === 'en' ? 'Exit status: 0' : '終了コード: 0');
        for (const line of linesOf(out)) expect(line.length).toBeLessThanOrEqual(120);
      }
    },
  );

  it('reads no option in the help that the command line does not know', async () => {
    for (const name of [undefined, ...COMMAND_NAMES]) {
      const argv = name === undefined ? ['--help'] : [name, '--help'];
      const known = ['help', 'json', 'lang', 'no-color', 'version'].concat(
        name === undefined ? [] : Object.keys(COMMANDS[name].options),
      );
      const shown = (await runCli(argv)).out.match(/(?<=\s--)[a-z-]+/g) ?? [];
      for (const option of shown) expect(known).toContain(option);
    }
  });

  it('answers the example of the help of classify', async () => {
    const { out } = await runCli(['classify', '--help']);
    const input = /echo '(.*)' \| menseki classify --json/.exec(out)?.[1] ?? '';
    expect((await runCli(['classify', '--json'], { input })).status).toBe(0);
  });

  it.each(RECORD_COMMANDS)(
    'shows the help of %s where a terminal would have to type records',
    async (name) => {
      const { status, out, err } = await runCli([name], { terminals: { stdin: true } });
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(`menseki ${name} [options]`);
      const asked = await runCli([name, '-', '--json'], { terminals: { stdin: true } });
      expect(asked).toEqual({ status: 0, out: '', err: '' });
    },
  );

  it('picks the language by LC_ALL, then LC_MESSAGES, then LANG', async () => {
    const japanese = [
      { LANG: 'ja_JP.UTF-8' },
      { LANG: 'en_US', LC_MESSAGES: 'ja' },
      { LC_ALL: 'ja_JP', LC_MESSAGES: 'en', LANG: 'en' },
      { LC_ALL: '', LANG: 'ja_JP.eucJP' },
    ];
    for (const env of japanese) expect((await runCli(['-h'], { env })).out).toContain('業務ルール');
    for (const env of [{}, { LANG: 'C' }, { LC_ALL: 'C', LANG: 'ja_JP' }]) {
      expect((await runCli(['-h'], { env })).out).toContain('domain rules');
    }
    const both = await runCli(['-h', '--lang', 'en'], { env: { LANG: 'ja_JP' } });
    expect(both.out).toContain('domain rules');
  });
});

describe('a call that is wrong', () => {
  it.each([
    [
      ['clasify'],
      `unknown command "clasify": expected ${COMMAND_NAMES.join(' | ')}; classify is nearest`,
    ],
    [['classify', '--jsn'], 'unknown option "--jsn"'],
    [['classify', '-x'], 'unknown option "-x"'],
    [
      ['classify', '--as-of', '2024-06-30T00:00:00Z'],
      'unknown option "--as-of" of classify: expected one of --help, --json, --lang, --no-color',
    ],
    [['classify', '--version'], 'unknown option "--version" of classify'],
    [['--cap', '1'], 'unknown option "--cap"'],
    [['classify', '--lang', 'fr'], '--lang: expected ja | en, received "fr"'],
    [['classify', '--lang'], '--lang: expected a value, received nothing'],
    [['classify', '--lang='], '--lang: expected a value, received nothing'],
    [['classify', '--lang', '--json'], '--lang: expected a value, received "--json"'],
    [['classify', '--lang', 'ja', '--lang', 'ja'], '--lang: expected once, received twice'],
    [['classify', '--json=yes'], '--json: expected no value, received "yes"'],
    [['classify', 'a', 'b'], 'expected at most one file, received also "b"'],
    [['explain', 'a', 'b'], 'expected at most one rule id, received also "b"'],
    [['ledger', '--profile', 'shop'], '--profile: expected shopserve, received "shop"'],
    [
      ['ledger', '--as-of', '2024-06-30'],
      '--as-of: expected an instant with seconds and an offset',
    ],
    [['ledger', '--as-of', '2024-06-30T00:00:00'], 'received "2024-06-30T00:00:00"'],
    [['ledger', '--as-of', 'tomorrow'], 'received "tomorrow"'],
    [['classify', join(folder, 'none')], 'there is no such file; expected a file of JSON Lines'],
    [['classify', folder], 'it is a directory'],
    [
      ['classify', '4111111111111111'],
      'cannot read a card number (not shown): there is no such file',
    ],
    [['4111111111111111'], 'unknown command a card number (not shown)'],
    [['classify', '--4111111111111111'], 'unknown option a card number (not shown)'],
    [['ledger', '--as-of', '4111-1111-1111-1111'], 'received a card number (not shown)'],
    [
      ['classify', 'a', '４１１１１１１１１１１１１１１１'],
      'received also a card number (not shown)',
    ],
    [['classify', '--__proto__'], 'unknown option "--__proto__"'],
    [['constructor'], 'unknown command "constructor"'],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await runCli(argv, { input: RESULT });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^menseki: .*\n$/);
    expect(err.normalize('NFKC').replaceAll('-', '')).not.toContain('41111111');
  });
});

describe('where lines come from', () => {
  it.each(RECORD_COMMANDS)('%s reads a file, - and nothing alike', async (name) => {
    const input = `\ufeff${GOOD[name].line}\r\n\r\n${GOOD[name].next}`;
    const path = fileOf(`${name}.jsonl`, input);
    const fromStdin = await runCli([name, '--json'], { input });
    expect(fromStdin).toMatchObject({ status: 0, err: '' });
    expect(await runCli([name, '--json', '-'], { input })).toEqual(fromStdin);
    expect(await runCli(['--json', name, path])).toEqual(fromStdin);
    expect(await runCli([name, '--json', '--', path])).toEqual(fromStdin);
  });

  it('answers the same however the input is cut', async () => {
    const input = Buffer.from(`${RESULT.replace('r1', '注文')}\n${RESULT}\n`);
    const whole = await runCli(['classify', '--json'], { input });
    const bytes = [...input].map((byte) => Buffer.from([byte]));
    expect(await runCli(['classify', '--json'], { input: bytes })).toEqual(whole);
  });

  it('takes an empty file for nothing to answer', async () => {
    const path = fileOf('empty', '');
    expect(await runCli(['fees', '--json', path])).toEqual({ status: 0, out: '', err: '' });
  });
});
