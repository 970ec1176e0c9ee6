import { describe, expect, it } from 'vitest';
import { GOOD } from './commands/records.js';
import { MALFORMED, type Malformed } from './malformed.examples.js';
import { jsonLines, linesOf, runCli } from './run.js';

type LineError = {
  readonly line: number;
  readonly message: string;
  readonly issues: {
    readonly path: string;
    readonly expected: string;
    readonly received: string;
  }[];
};

function badLine({ of, change }: Malformed): Buffer {
  if (typeof change === 'string') return Buffer.from(change);
  if (Buffer.isBuffer(change)) return change;
  const [part, by] = change;
  const line = GOOD[of].line.replace(part, by);
  if (line === GOOD[of].line) throw new Error('the change changes nothing');
  return Buffer.from(line);
}

/** The line before, the bad one, a blank one, the line after. */
function inputOf(example: Malformed): Buffer {
  const { line, next } = GOOD[example.of];
  return Buffer.concat([Buffer.from(`${line}\n`), badLine(example), Buffer.from(`\n\n${next}\n`)]);
}

describe('a line that cannot be read', () => {
  it.each(MALFORMED)('$of: $name', async (example) => {
    const { line, next } = GOOD[example.of];
    const run = await runCli([example.of, '--json'], { input: inputOf(example) });
    const good = await runCli([example.of, '--json'], { input: `${line}\n${next}\n` });

    expect(run.status).toBe(1);
    expect(good).toMatchObject({ status: 0, err: '' });
    expect(run.out, 'the other lines are answered').toBe(good.out);

    const [error, ...others] = jsonLines(run.err) as LineError[];
    expect(others).toEqual([]);
    expect(Object.keys(error as LineError)).toEqual(['line', 'message', 'issues']);
    expect(error?.line).toBe(2);
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]?.path).toBe(example.path);
    expect(error?.issues[0]?.expected).toMatch(example.expected);
    expect(error?.issues[0]?.received).toMatch(example.received);
  });

  it.each(MALFORMED)('$of, for a person: $name', async (example) => {
    const json = await runCli([example.of, '--json'], { input: inputOf(example) });
    const run = await runCli([example.of], { input: inputOf(example) });
    const [{ message }] = jsonLines(json.err) as [LineError];
    expect(run.status).toBe(1);
    expect(linesOf(run.err)).toEqual([message]);
    expect(message).toMatch(/^line 2: /);
  });

  it.each(MALFORMED.filter(({ name }) => name.startsWith('a card number')))(
    'nothing of it is shown: $of, $name',
    async (example) => {
      for (const argv of [[example.of, '--json'], [example.of]]) {
        const run = await runCli(argv, { input: inputOf(example) });
        const shown = (run.out + run.err).normalize('NFKC').replaceAll(/[-. ]/g, '');
        expect(shown).not.toMatch(/41111111|50000000/);
      }
    },
  );

  it('reports every issue of a line at once', async () => {
    const { err } = await runCli(['classify', '--json'], { input: '{"brand":"vsa","eci":7}' });
    const [{ issues }] = jsonLines(err) as [LineError];
    expect(issues.map(({ path }) => path).sort()).toEqual(['brand', 'eci', 'id', 'transStatus']);
  });

  it('writes the line of the format for a person', async () => {
    const input = '{"id":"r1","brand":"vsa","transStatus":"A"}\n';
    const { err } = await runCli(['classify'], { input });
    expect(err).toBe(
      'line 1: brand: expected visa | mastercard | jcb | amex | diners, received "vsa"\n',
    );
  });

  it('lists fifty issues of a line and counts the rest', async () => {
    const names = Array.from({ length: 2000 }, (_, at) => `"x${at}":1`).join(',');
    const { err } = await runCli(['fees', '--json'], { input: `{"record":"screening",${names}}` });
    const [{ issues }] = jsonLines(err) as [LineError];
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)?.received).toBe('1951 more');
  });

  it('takes nesting of any depth for one wrong field', async () => {
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
    const { err, status } = await runCli(['fees', '--json'], {
      input: `{"deep":${deep}}\n${deep}`,
    });
    expect(status).toBe(1);
    expect(jsonLines(err)).toHaveLength(2);
  });

  it('writes no character that steers a terminal', async () => {
    const input = '{"id":"r1","brand":"\\u001b[31m\\u202evisa\\u0085","transStatus":"Y"}';
    const { err } = await runCli(['classify'], { input });
    for (const char of ['\u001b', '\u202e', '\u0085']) expect(err).not.toContain(char);
  });
});
