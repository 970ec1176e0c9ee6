import type { Arguments, OptionKinds } from '../args.js';
import type { Job } from '../job.js';
import type { Look } from '../output/sink.js';
import type { ExitStatus } from '../shell.js';

/** The names of the commands, in the order of the help. */
export const COMMAND_NAMES = [
  'classify',
  'ledger',
  'guarantee',
  'fees',
  'screen',
  'velocity',
  'disputes',
  'measures',
  'explain',
] as const;

/** The name of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What a command gets of its call. */
export type Call = Look & {
  readonly args: Arguments;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** A command that answers the lines of a file. */
export type LineCommand = {
  readonly kind: 'lines';
  readonly options: OptionKinds;
  /** Whether answers come while the file is read, not only after it. */
  readonly answersAsRead: boolean;
  readonly start: (call: Call) => Job;
};

/** A command that answers its arguments. `fail` writes one line to stderr. */
export type DirectCommand = {
  readonly kind: 'direct';
  readonly options: OptionKinds;
  readonly run: (
    call: Call,
    operand: string | undefined,
    fail: (message: string) => void,
  ) => ExitStatus;
};

/** A command. */
export type Command = LineCommand | DirectCommand;
