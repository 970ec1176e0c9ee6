import { need, needObject } from '../errors/index.js';
import { isYen, YEN_LIMIT, type Yen } from '../money/index.js';
import { INSTANT_FORM, type Instant, isInstant } from '../time/index.js';
import { isCardNumberLike } from './card-number.js';
import { describe } from './describe.js';

/** One thing wrong with data from outside. */
export type Issue = {
  /** Where, like `events[0].at`; `$` is the whole record. */
  readonly path: string;
  readonly expected: string;
  /** What stood there, shortened; never a card number. */
  readonly received: string;
};

/** Data that was read, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Reads a value. What is wrong is added to `issues` with paths as seen from the value itself; whoever
 * holds the value puts its own name before them.
 */
export type Reader<T> = (value: unknown, issues: Issue[]) => T;

/** A field that may be missing, and what stands for it then. */
export type Field<T> = Reader<T> & { readonly missing?: { readonly value: T } };

/** The readers of an object's fields. */
export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** Adds an issue at the value itself. What it returns is never used: the issue makes the whole fail. */
export function fail<T>(issues: Issue[], expected: string, value: unknown): T {
  issues.push({ path: '', expected, received: describe(value) });
  return undefined as T;
}

/** Throws unless a value is a reader. */
function needReader(path: string, value: unknown): void {
  need(typeof value === 'function', path, 'a reader', value);
}

/** Runs a reader over a whole value from outside. */
export function parseWith<T>(reader: Reader<T>, value: unknown): Parsed<T> {
  needReader('reader', reader);
  const issues: Issue[] = [];
  const read = reader(value, issues);
  const [first, ...others] = issues.map((one) => (one.path === '' ? { ...one, path: '$' } : one));
  return first === undefined
    ? { ok: true, value: read }
    : { ok: false, issues: [first, ...others] };
}

/** A field that may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(reader: Reader<T>, value: NoInfer<T>): Field<T> {
  needReader('reader', reader);
  const read: Field<T> = (given, issues) => reader(given, issues);
  return Object.assign(read, { missing: { value } });
}

/** The value or `null`. */
/* @__NO_SIDE_EFFECTS__ */
export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  needReader('reader', reader);
  return (value, issues) => (value === null ? null : reader(value, issues));
}

/** Puts a field's name before the issues it added since there were `before`. */
function name(issues: Issue[], before: number, field: string): void {
  for (let i = before; i < issues.length; i += 1) {
    const { path, expected, received } = issues[i] as Issue;
    const joined = path === '' || path.startsWith('[') ? field + path : `${field}.${path}`;
    issues[i] = { path: joined, expected, received };
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function label(key: string): string {
  const shown = describe(key);
  return shown.startsWith('"') ? shown.slice(1, -1) : `(${shown})`;
}

/** An object with exactly these fields. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T extends object>(fields: Fields<T>): Reader<T> {
  needObject('fields', fields);
  const names = Object.keys(fields) as (keyof T & string)[];
  for (const key of names) needReader(`fields.${key}`, fields[key]);
  return (value, issues) => {
    if (!isPlainObject(value)) return fail(issues, 'an object', value);
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue;
      issues.push({
        path: label(key),
        expected: `one of ${names.join(', ')}`,
        received: 'an unknown field',
      });
    }
    const read = {} as T;
    for (const key of names) {
      const before = issues.length;
      read[key] = readField(fields[key], value, key, issues);
      if (issues.length > before) name(issues, before, key);
    }
    return read;
  };
}

function readField<T>(
  reader: Field<T>,
  holder: Record<string, unknown>,
  key: string,
  issues: Issue[],
): T {
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (value === undefined) {
    return reader.missing === undefined
      ? fail(issues, 'a value (the field is required)', value)
      : reader.missing.value;
  }
  if (isCardNumberLike(value)) return fail(issues, 'no card number in any field', value);
  return reader(value, issues);
}

/** A list of values. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  needReader('reader', reader);
  return (value, issues) => {
    if (!Array.isArray(value)) return fail(issues, 'a list', value);
    return Array.from(value, (item: unknown, position) => {
      const before = issues.length;
      const read = reader(item, issues);
      if (issues.length > before) name(issues, before, `[${position}]`);
      return read;
    });
  };
}

/** One of the words of a vocabulary. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  need(Array.isArray(words), 'words', 'a list', words);
  return (value, issues) =>
    words.includes(value as T) ? (value as T) : fail(issues, words.join(' | '), value);
}

/** One reader per value of the field that tells kinds of records apart. */
/* @__NO_SIDE_EFFECTS__ */
export function variant<T extends object>(
  field: string,
  readers: { readonly [kind: string]: Reader<T> },
): Reader<T> {
  need(typeof field === 'string', 'field', 'a text', field);
  needObject('readers', readers);
  for (const kind of Object.keys(readers)) needReader(`readers.${kind}`, readers[kind]);
  const choose = oneOf(Object.keys(readers));
  return (value, issues) => {
    if (!isPlainObject(value)) return fail(issues, 'an object', value);
    const before = issues.length;
    const kind = readField(choose, value, field, issues);
    if (issues.length === before) return (readers[kind] as Reader<T>)(value, issues);
    name(issues, before, field);
    return undefined as unknown as T;
  };
}

/** `true` or `false`. */
export const bool: Reader<boolean> = (value, issues) =>
  typeof value === 'boolean' ? value : fail(issues, 'true or false', value);

/** A name given by the caller: 1 to 200 characters, none of them a control character. */
export const text: Reader<string> = (value, issues) =>
  typeof value === 'string' && value.length > 0 && value.length <= 200 && !CONTROL.test(value)
    ? value
    : fail(issues, 'a text of 1 to 200 characters without control characters', value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** An instant with an offset. */
export const instantText: Reader<Instant> = (value, issues) =>
  isInstant(value) ? value : fail(issues, INSTANT_FORM, value);

/** A whole number of yen, 0 included. */
export const yenAmount: Reader<Yen> = (value, issues) =>
  isYen(value) ? value : fail(issues, `a whole number of yen from 0 to ${YEN_LIMIT}`, value);

/** A whole number of yen, 0 excluded. */
export const yenAboveZero: Reader<Yen> = (value, issues) =>
  isYen(value) && value > 0
    ? value
    : fail(issues, `a whole number of yen from 1 to ${YEN_LIMIT}`, value);

/** A whole number between two ends, both included. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(from: number, to: number): Reader<number> {
  need(Number.isSafeInteger(from), 'from', 'a whole number', from);
  need(Number.isSafeInteger(to), 'to', 'a whole number', to);
  return (value, issues) =>
    Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to
      ? (value as number)
      : fail(issues, `a whole number from ${from} to ${to}`, value);
}

/** A text of a fixed form, named for the message. */
/* @__NO_SIDE_EFFECTS__ */
export function pattern(form: RegExp, expected: string): Reader<string> {
  need(form instanceof RegExp, 'form', 'a regular expression', form);
  need(typeof expected === 'string', 'expected', 'a text', expected);
  return (value, issues) =>
    typeof value === 'string' && form.test(value) ? value : fail(issues, expected, value);
}
