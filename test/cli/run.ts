import { Readable, Writable } from 'node:stream';
import { COMMAND_NAMES } from '../../src/cli/commands/command.js';
import { main } from '../../src/cli/main.js';
import type { ExitStatus, Shell } from '../../src/cli/shell.js';

/** What a run left behind. */
export type Run = { readonly status: ExitStatus; readonly out: string; readonly err: string };

/** How a run differs from one in a pipe, in English, without colour. */
export type Setting = {
  readonly input?: string | Buffer | readonly Buffer[];
  readonly env?: Shell['env'];
  readonly terminals?: {
    readonly stdin?: boolean;
    readonly stdout?: boolean;
    readonly stderr?: boolean;
  };
  readonly columns?: number;
};

/** The commands that read records. */
export const RECORD_COMMANDS = COMMAND_NAMES.filter((name) => name !== 'explain');

/** The clock of every run here: 2024-06-30 00:00 JST. */
export const NOW = Date.UTC(2024, 5, 29, 15);

function gather(isTTY: boolean, columns: number | undefined) {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY, ...(columns === undefined ? {} : { columns }) }),
    text: () => Buffer.concat(parts).toString('utf8'),
  };
}

/** Runs the command line in this process. */
export async function runCli(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const { input = '', env = {}, terminals = {}, columns } = setting;
  const chunks = Array.isArray(input) ? input : [Buffer.from(input as string | Buffer)];
  const stdin = Object.assign(Readable.from(chunks), { isTTY: terminals.stdin === true });
  const out = gather(terminals.stdout === true, columns);
  const err = gather(terminals.stderr === true, columns);
  const shell = { stdin, stdout: out.stream, stderr: err.stream, env, now: () => NOW };
  const status = await main(argv, shell);
  return { status, out: out.text(), err: err.text() };
}

/** The lines of a text. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** JSON Lines as values. */
export function jsonLines(text: string): unknown[] {
  return linesOf(text).map((line) => JSON.parse(line));
}
