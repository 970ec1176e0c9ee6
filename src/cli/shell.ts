import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
type Terminal = { readonly isTTY?: boolean; readonly columns?: number };

/** The variables of the environment that are looked at. */
export type Environment = {
  readonly [name in 'LC_ALL' | 'LC_MESSAGES' | 'LANG' | 'NO_COLOR' | 'FORCE_COLOR' | 'TERM']?:
    | string
    | undefined;
};

/** Everything the command line takes from its host: streams, environment and clock. */
export type Shell = {
  readonly stdin: Readable & Terminal;
  readonly stdout: Writable & Terminal;
  readonly stderr: Writable & Terminal;
  readonly env: Environment;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** 0: everything was answered. 1: something was not. 2: the call itself was wrong. */
export type ExitStatus = 0 | 1 | 2;

/** The languages of help, tables and explanations. */
export const LANGUAGES = ['ja', 'en'] as const;

/** A language of help, tables and explanations. */
export type Language = (typeof LANGUAGES)[number];

/** Japanese where the host asks for it, else English. */
export function languageOf(env: Environment): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Whether to colour: asked for or refused by name, else on a terminal that can. */
export function wantsColour(shell: Shell): boolean {
  const { env, stdout } = shell;
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
