import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { columnsOf } from '../../src/cli/output/wrap.js';
import { GOOD, RESULT } from './commands/records.js';
import { linesOf, NOW, RECORD_COMMANDS, runCli } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'menseki-'));
const UNREADABLE = '{"id":1}\n';

/** A file of so many good lines; one line in a hundred is bad if asked for. */
function bigFile(name: string, lines: number, withBad = false): string {
  const path = join(folder, name);
  const hundred = `${`${RESULT}\n`.repeat(99)}${withBad ? UNREADABLE : `${RESULT}\n`}`;
  writeFileSync(path, hundred.repeat(lines / 100));
  return path;
}

class Sink extends Writable {
  readonly isTTY = false;
  written = 0;
  largest = 0;
  readonly #answer: (done: (error?: Error | null) => void) => void;

  constructor(answer: (done: (error?: Error | null) => void) => void) {
    super({ highWaterMark: 1 });
    this.#answer = answer;
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.written += chunk.length;
    this.largest = Math.max(this.largest, chunk.length);
    this.#answer(done);
  }
}

function shellWith(stdin: Readable, stdout: Sink, stderr = new Sink((done) => done())) {
  return { stdin, stdout, stderr, env: {}, now: () => NOW };
}

function failing(code: string) {
  return new Sink((done) => done(Object.assign(new Error('no'), { code })));
}

/** Lines without end, and how many were taken. */
function endless() {
  let taken = 0;
  const block = Buffer.from(`${RESULT}\n`.repeat(200));
  const stream = new Readable({
    read() {
      taken += 1;
      this.push(block);
    },
  });
  return { stream, taken: () => taken };
}

describe('a reader', () => {
  it('that goes away ends the run quietly, and the reading with it', async () => {
    const source = endless();
    const stderr = new Sink((done) => done());
    const status = await main(['classify'], shellWith(source.stream, failing('EPIPE'), stderr));
    expect({ status, written: stderr.written }).toEqual({ status: 0, written: 0 });
    expect(source.taken()).toBeLessThan(10);
    expect(source.stream.destroyed).toBe(true);
  });

  it('that cannot take the answers is told about, and is no success', async () => {
    const parts: string[] = [];
    const stderr = new Sink((done) => done());
    stderr._write = (chunk, _encoding, done) => {
      parts.push(String(chunk));
      done();
    };
    const shell = shellWith(Readable.from([Buffer.from(RESULT)]), failing('ENOSPC'), stderr);
    expect(await main(['classify', '--json'], shell)).toBe(1);
    expect(parts.join('')).toBe('menseki: the answers cannot be written: ENOSPC\n');
  });

  it('that is slow slows the reading down', async () => {
    const source = endless();
    let writes = 0;
    const slow = new Sink((done) => {
      writes += 1;
      if (writes < 5) setTimeout(done, 5);
      else done(Object.assign(new Error('enough'), { code: 'EPIPE' }));
    });
    await main(['classify', '--json'], shellWith(source.stream, slow));
    expect(source.taken()).toBeLessThan(12);
  });

  it('of errors may go away as well', async () => {
    const stdin = Readable.from([Buffer.from(`${UNREADABLE}${RESULT}\n`), Buffer.from(RESULT)]);
    const stdout = new Sink((done) => done());
    expect(await main(['classify', '--json'], shellWith(stdin, stdout, failing('EPIPE')))).toBe(1);
    expect(stdout.written).toBeGreaterThan(300);
  });

  it('gets what is answered so far while the input still waits', async () => {
    const stdin = new Readable({ read() {} });
    const stdout = new Sink((done) => done());
    const run = main(['classify', '--json'], shellWith(stdin, stdout));
    stdin.push(`${RESULT}\n`);
    await expect.poll(() => stdout.written).toBeGreaterThan(100);
    stdin.push(null);
    expect(await run).toBe(0);
  });
});

describe('an input', () => {
  it('that breaks off is an input that cannot be read', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('secret'), { code: 'EISDIR' }));
      },
    });
    const stdout = new Sink((done) => done());
    expect(await main(['classify'], shellWith(stdin, stdout))).toBe(2);
  });

  it('of any size is written in pieces', async () => {
    const stdout = new Sink((done) => done());
    const path = bigFile('pieces', 20_000);
    const empty = Readable.from([]);
    expect(await main(['classify', '--json', path], shellWith(empty, stdout))).toBe(0);
    expect(stdout.written).toBeGreaterThan(4_000_000);
    expect(stdout.largest).toBeLessThan(500_000);
  });
});

describe('colour', () => {
  const argv = ['classify', '--lang', 'en'];
  const ESC = '\u001b[';
  const coloured = async (env: Record<string, string>, stdout: boolean, ...more: string[]) => {
    const setting = { input: RESULT, env, terminals: { stdout } };
    return (await runCli([...argv, ...more], setting)).out.includes(ESC);
  };

  it('is for terminals that can, unless asked for or refused', async () => {
    expect(await coloured({}, true)).toBe(true);
    expect(await coloured({}, false)).toBe(false);
    expect(await coloured({ TERM: 'dumb' }, true)).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: '' }, true)).toBe(true);
    expect(await coloured({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, true, '--no-color')).toBe(false);
    expect(await coloured({}, true, '--json')).toBe(false);
  });

  it('changes nothing else', async () => {
    const plain = await runCli(argv, { input: RESULT });
    const bright = await runCli(argv, { input: RESULT, env: { FORCE_COLOR: '1' } });
    const codes = new RegExp(`${'\u001b'}\\[\\d+m`, 'g');
    expect(bright.out.replace(codes, '')).toBe(plain.out);
  });

  it.each(RECORD_COMMANDS)('leaves the width of %s to the terminal', async (name) => {
    for (const [columns, width] of [
      [60, 80],
      [80, 80],
      [110, 110],
      [300, 120],
    ] as const) {
      const { out } = await runCli([name], { input: GOOD[name].line, columns });
      for (const line of linesOf(out).filter((one) => /^[┌│├└]/.test(one))) {
        expect(columnsOf(line)).toBe(width);
      }
    }
  });
});

describe('the progress bar', () => {
  const path = bigFile('bar', 30_000);
  const bar = /reading .*%/;
  const run = (argv: string[], terminals: object) => runCli([...argv, path], { terminals });

  it('is shown on a terminal beside answers that go elsewhere', async () => {
    const { err, status } = await run(['classify', '--json'], { stderr: true });
    expect(err).toMatch(bar);
    expect(status).toBe(0);
  });

  it('is shown nowhere else', async () => {
    expect((await run(['classify', '--json'], {})).err).toBe('');
    expect((await run(['classify', '--json'], { stderr: true, stdout: true })).err).toBe('');
    expect((await run(['classify'], { stderr: true, stdout: true })).err).toBe('');
    const small = await runCli(['classify', '--json', bigFile('small', 100)], {
      terminals: { stderr: true },
    });
    expect(small.err).toBe('');
  });

  it('makes room for errors and is gone at the end', async () => {
    const bad = bigFile('bad', 30_000, true);
    const { err } = await runCli(['classify', '--json', bad], { terminals: { stderr: true } });
    const messages = err.match(/\{"line":\d+.*\}\n/g) ?? [];
    expect(messages).toHaveLength(300);
    expect(err).toContain(`\r\u001b[K{"line":100,`);
    expect(err).not.toContain('\u001b7');
    expect(err.endsWith('\u001b[2K')).toBe(true);
  });
});
