import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { APPLICATION, MERCHANT, ORDER, RESULT } from './commands/records.js';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/index.cjs', import.meta.url));

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the built program. `feed` writes its input; a reader that stops early is `stopAfter` bytes. */
async function run(
  argv: readonly string[],
  feed: Iterable<string> = [],
  { env = {}, stopAfter = Number.POSITIVE_INFINITY, node = [] as readonly string[] } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [...node, PROGRAM, ...argv], {
    env: { LANG: 'C', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length >= stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  // A program that has read enough closes its input, which is no error.
  pipeline(Readable.from(feed), child.stdin).catch(() => {});
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

function* repeated(text: string, times: number): Generator<string> {
  for (let i = 0; i < times; i += 1) yield text;
}

describe('the built program', () => {
  it('was built', () => {
    expect(existsSync(PROGRAM), 'run npm run build first').toBe(true);
  });

  it('gives its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${pkg.version}\n`, err: '' });
  });

  it('answers, tells errors, and says how it ended', async () => {
    const ran = await run(['classify', '--json'], [`${RESULT}\n{"id":1}\n`, RESULT]);
    expect(ran.code).toBe(1);
    expect(ran.out.trimEnd().split('\n')).toHaveLength(2);
    expect(JSON.parse(ran.err)).toMatchObject({ line: 2 });
    expect((await run(['clasify'])).code).toBe(2);
  });

  it('gives the same answers in every time zone of the host', async () => {
    const argv = ['ledger', '--json', '--as-of', '2024-06-30T00:00:00+09:00'];
    const feed = [MERCHANT, '\n', APPLICATION, '\n', ORDER];
    const [first, ...others] = await Promise.all(
      ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) =>
        run(argv, feed, { env: { TZ } }),
      ),
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    for (const other of others) expect(other).toEqual(first);
  });

  it('takes now from the clock where no moment is given, and says which it took', async () => {
    const before = Date.now();
    const { out } = await run(['ledger'], [ORDER]);
    const told = Date.parse(/as of (\S+)/.exec(out)?.[1] ?? '');
    expect(told).toBeGreaterThanOrEqual(before - 1000);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  it('ends quietly when its reader goes away', async () => {
    const block = `${RESULT}\n`.repeat(500);
    for (const argv of [['classify', '--json'], ['classify']]) {
      const ran = await run(argv, repeated(block, 200), { stopAfter: 1000 });
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    }
  });

  it('needs no more memory for more orders', async () => {
    const block = `${ORDER}\n`.repeat(500);
    const node = ['--max-old-space-size=40'];
    const argv = ['ledger', '--json', '--as-of', '2024-06-30T00:00:00+09:00'];
    const { code, out, err } = await run(argv, repeated(block, 100), { node });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toHaveLength(50_001);
  });

  it('does not hold a line that is too long', async () => {
    const piece = 'x'.repeat(1_000_000);
    const feed = [...repeated(piece, 17), '\n', RESULT];
    const { code, out, err } = await run(['classify', '--json'], feed);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ id: 'r1' });
    expect(JSON.parse(err)).toMatchObject({ line: 1, issues: [{ received: 'a longer one' }] });
  });
});
