import { short } from '../../src/errors/index.js';

/** What a JavaScript caller may put where something else belongs. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  '5',
  'constructor',
  '4111111111111111',
  -1,
  0.5,
  5,
  4_111_111_111_111_111,
  Number.NaN,
  true,
  10n,
  Symbol('s'),
  () => 1,
  new Date(0),
  Object.create(null),
  [],
  [null],
  {},
];

/** What a function made of calls that each had one wrong field. */
export type Garbled = {
  /** Other exceptions than ours, and ours that do not say where, what is accepted and what was given. */
  readonly crashes: readonly string[];
  /** The fields that took a wrong value, and which. Another number than the right one is not wrong. */
  readonly answered: Readonly<Record<string, readonly string[]>>;
  /** The fields that any value may stand in: the answer is always that of the right call. */
  readonly unread: readonly string[];
};

/** What stands at a path; a table is one value, whose inside is not looked into. */
function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null || 'rows' in value) return;
  for (const [name, inner] of Object.entries(value)) yield* pathsOf(inner, [...path, name]);
}

const GONE = Symbol('gone');

/** A copy with another value at a path, or with nothing there. */
function withAt(value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown {
  if (name === undefined) return put;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  if (rest.length === 0 && put === GONE) delete fields[name];
  else fields[name] = withAt(fields[name], rest, put);
  return copy;
}

/** The value that stands at a path. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value);
}

/** The names of which a message has one: the last of the path, or of what an object there should hold. */
function namesAt(args: unknown, path: readonly string[]): readonly string[] {
  const own = [...path].reverse().find((part) => !/^\d+$/.test(part)) as string;
  const inner = valueAt(args, path);
  return Object(inner) === inner ? [own, ...Object.keys(inner as object)] : [own];
}

function crashOf(error: unknown, names: readonly string[]): string | null {
  const { name, message } = error as Error;
  if (name !== 'InvalidInputError' && name !== 'RuleDefectError') return `${name}: ${message}`;
  if (/received .*\d{12}/.test(message)) return `tells a long number: ${message}`;
  if (!/: expected .+, (received|found) /.test(message)) return `says too little: ${message}`;
  const named = names.some((field) => message.includes(field));
  return named ? null : `does not name the field: ${message}`;
}

/**
 * Calls a function with its arguments, by name and in their order, once for each field of them that is
 * missing or holds a wrong value.
 */
export function garble<A extends Record<string, unknown>>(
  call: (args: A) => unknown,
  args: A,
): Garbled {
  const right = JSON.stringify(call(args));
  const crashes: string[] = [];
  const answered: Record<string, string[]> = {};
  const unread: string[] = [];
  for (const path of pathsOf(args, [])) {
    const at = path.join('.');
    const isNumber = typeof valueAt(args, path) === 'number';
    const took: string[] = [];
    let same = 0;
    const wrong = path.length > 1 ? [GONE, ...WRONG] : WRONG;
    for (const put of wrong) {
      const shown = put === GONE ? 'gone' : short(put);
      try {
        if (JSON.stringify(call(withAt(args, path, put) as A)) === right) same += 1;
        if (!(isNumber && Number.isFinite(put))) took.push(shown);
      } catch (error) {
        const crash = crashOf(error, namesAt(args, path));
        if (crash !== null) crashes.push(`${at} = ${shown}: ${crash}`);
      }
    }
    if (same === wrong.length) unread.push(at);
    else if (took.length > 0) answered[at] = [...new Set(took)];
  }
  return { crashes, answered, unread };
}
