import { parseArgs } from 'node:util';
import { describe } from '../input/index.js';
import { hint } from './nearest.js';
import { UsageError } from './usage-error.js';

/** Options of a command: `flag` stands alone, `value` takes one. */
export type OptionKinds = { readonly [name: string]: 'flag' | 'value' };

/** Options that every command knows. */
export const COMMON_OPTIONS = {
  help: 'flag',
  json: 'flag',
  lang: 'value',
  'no-color': 'flag',
} as const satisfies OptionKinds;

/** A command line, read but not yet judged. */
export type Arguments = {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

const SHORT: { readonly [letter: string]: string } = { h: 'help' };

/** Takes a command line apart. `kinds` are the options of all commands together. */
export function readArguments(argv: readonly string[], kinds: OptionKinds): Arguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--') ? token.name : (SHORT[token.name] ?? '');
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw unknownOption(token.rawName, Object.keys(kinds));
    if (kind === 'flag') flags.add(checkedFlag(name, token.value));
    else if (values.has(name)) throw new UsageError(`--${name}: expected once, received twice`);
    else values.set(name, checkedValue(name, token.value, token.inlineValue ?? false));
  }
  return { positionals, flags, values };
}

/** Refuses an option that the command does not have. */
export function checkOptions(
  { flags, values }: Arguments,
  command: string,
  kinds: OptionKinds,
): void {
  for (const name of [...flags, ...values.keys()]) {
    if (!Object.hasOwn(kinds, name)) throw unknownOption(`--${name}`, Object.keys(kinds), command);
  }
}

function unknownOption(given: string, names: readonly string[], command?: string): UsageError {
  const where = command === undefined ? '' : ` of ${command}`;
  const all = names.map((name) => `--${name}`).join(', ');
  return new UsageError(
    `unknown option ${describe(given)}${where}: expected one of ${all}${hint(given.replace(/^-+/, ''), names, '--')}`,
  );
}

function checkedFlag(name: string, value: string | undefined): string {
  if (value === undefined) return name;
  throw new UsageError(`--${name}: expected no value, received ${describe(value)}`);
}

function checkedValue(name: string, value: string | undefined, inline: boolean): string {
  if (value === undefined || value === '') {
    throw new UsageError(`--${name}: expected a value, received nothing`);
  }
  if (inline || !/^-./.test(value)) return value;
  throw new UsageError(
    `--${name}: expected a value, received ${describe(value)}; write --${name}=VALUE if it begins with -`,
  );
}

/** One of some words given with an option, or the default. */
export function chosen<T extends string>(
  { values }: Arguments,
  name: string,
  words: readonly T[],
  fallback: T,
): T {
  const value = values.get(name);
  if (value === undefined) return fallback;
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new UsageError(`--${name}: expected ${words.join(' | ')}, received ${describe(value)}`);
}
