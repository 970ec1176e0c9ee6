import pkg from '../../package.json' with { type: 'json' };
import { describe } from '../input/index.js';
import {
  type Arguments,
  COMMON_OPTIONS,
  checkOptions,
  chosen,
  type OptionKinds,
  readArguments,
} from './args.js';
import {
  type Call,
  COMMAND_NAMES,
  type CommandName,
  type LineCommand,
} from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { helpFor, overview } from './help/index.js';
import { hint } from './nearest.js';
import { paints } from './output/paint.js';
import { startProgress } from './output/progress.js';
import { Writer } from './output/writer.js';
import { readLines } from './read.js';
import {
  type ExitStatus,
  LANGUAGES,
  type Language,
  languageOf,
  type Shell,
  wantsColour,
} from './shell.js';
import { openSource } from './source.js';
import { UsageError } from './usage-error.js';

const OPTIONS: OptionKinds = Object.assign(
  { version: 'flag' } as const,
  COMMON_OPTIONS,
  ...Object.values(COMMANDS).map(({ options }) => options),
);

/** The streams of a run. */
type Streams = { readonly out: Writer; readonly errors: Writer };

/**
 * Runs a command line: reads its arguments, answers, and says how it ended. Only its shell is touched.
 *
 * @param argv - The arguments after the program's own name.
 */
export async function main(argv: readonly string[], shell: Shell): Promise<ExitStatus> {
  const streams: Streams = { out: new Writer(shell.stdout), errors: new Writer(shell.stderr) };
  const status = await run(argv, shell, streams).catch((error: unknown): ExitStatus => {
    if (!(error instanceof UsageError)) throw error;
    streams.errors.add(`menseki: ${error.message}\n`);
    return 2;
  });
  await streams.out.flush();
  const { failure } = streams.out;
  if (failure !== null) streams.errors.add(`menseki: the answers cannot be written: ${failure}\n`);
  await streams.errors.flush();
  return failure === null ? status : 1;
}

async function run(argv: readonly string[], shell: Shell, streams: Streams): Promise<ExitStatus> {
  const args = readArguments(argv, OPTIONS);
  const language = chosen(args, 'lang', LANGUAGES, languageOf(shell.env));
  const [name, ...operands] = args.positionals;
  if (name === undefined) return runBare(args, language, streams);
  const command = commandNamed(name);
  checkOptions(args, command, { ...COMMON_OPTIONS, ...COMMANDS[command].options });
  if (args.flags.has('help')) {
    streams.out.add(helpFor(command, language));
    return 0;
  }
  if (operands.length > 1) {
    const expected = command === 'explain' ? 'one rule id' : 'one file';
    throw new UsageError(`expected at most ${expected}, received also ${describe(operands[1])}`);
  }
  const call: Call = {
    args,
    language,
    now: shell.now,
    out: streams.out,
    json: args.flags.has('json'),
    paint: paints(!args.flags.has('no-color') && wantsColour(shell)),
    terminal: shell.stdout.columns,
  };
  return runCommand(command, call, operands[0], shell, streams);
}

/** A call without a command: help that was asked for, the version, or help as a reminder. */
function runBare(args: Arguments, language: Language, { out, errors }: Streams): ExitStatus {
  checkOptions(args, 'menseki', { ...COMMON_OPTIONS, version: 'flag' });
  if (args.flags.has('version')) {
    out.add(`${pkg.version}\n`);
    return 0;
  }
  const asked = args.flags.has('help');
  (asked ? out : errors).add(overview(language));
  return asked ? 0 : 2;
}

function commandNamed(given: string): CommandName {
  const name = COMMAND_NAMES.find((one) => one === given);
  if (name !== undefined) return name;
  throw new UsageError(
    `unknown command ${describe(given)}: expected ${COMMAND_NAMES.join(' | ')}${hint(given, COMMAND_NAMES)}`,
  );
}

async function runCommand(
  name: CommandName,
  call: Call,
  operand: string | undefined,
  shell: Shell,
  streams: Streams,
): Promise<ExitStatus> {
  const command = COMMANDS[name];
  if (command.kind === 'direct') {
    return command.run(call, operand, (message) => streams.errors.add(`menseki: ${message}\n`));
  }
  if (operand === undefined && shell.stdin.isTTY === true) {
    streams.errors.add(helpFor(name, call.language));
    return 2;
  }
  return answerFile(command, call, operand, shell, streams);
}

async function answerFile(
  command: LineCommand,
  call: Call,
  file: string | undefined,
  shell: Shell,
  streams: Streams,
): Promise<ExitStatus> {
  const job = command.start(call);
  const source = await openSource(file, shell);
  const { language, json } = call;
  const rowsAsRead = json || command.answersAsRead;
  const progress = startProgress(source.size, shell, { language, rowsAsRead });
  try {
    const complete = await readLines(source, job, { ...streams, progress, json });
    return complete ? 0 : 1;
  } finally {
    progress.stop();
  }
}
