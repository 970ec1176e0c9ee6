import { describe, expect, test } from 'vitest';
import {
  bool,
  instantText,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  pattern,
  type Reader,
  record,
  text,
  variant,
  whole,
  yenAboveZero,
  yenAmount,
} from '../../src/input/index.js';

type Line = { readonly item: string; readonly amount: number };
type Slip = {
  readonly id: string;
  readonly colour: 'red' | 'blue';
  readonly note: string | null;
  readonly lines: readonly Line[];
};

const line = record<Line>({ item: text, amount: yenAmount });
const slip = record<Slip>({
  id: text,
  colour: optional(oneOf(['red', 'blue']), 'red'),
  note: optional(nullable(text), null),
  lines: list(line),
});

const SOUND = { id: 'S-1', colour: 'blue', note: 'fragile', lines: [{ item: 'cup', amount: 0 }] };

/** What is wrong, as `path: expected, received`. */
function issuesOf(parsed: Parsed<unknown>): string[] {
  if (parsed.ok) return [];
  return parsed.issues.map((one) => `${one.path}: ${one.expected}, ${one.received}`);
}

describe('record', () => {
  test('reads what it knows into a new object', () => {
    const parsed = parseWith(slip, SOUND);
    expect(parsed).toEqual({ ok: true, value: SOUND });
    expect(parsed.ok && parsed.value).not.toBe(SOUND);
  });

  test('fills in what may be missing, or is undefined', () => {
    const value = { id: 'S-1', colour: 'red', note: null, lines: [] };
    expect(parseWith(slip, { id: 'S-1', lines: [] })).toEqual({ ok: true, value });
    const undefinedOnes = { id: 'S-1', lines: [], colour: undefined, note: undefined };
    expect(parseWith(slip, undefinedOnes)).toEqual({ ok: true, value });
  });

  test('null is not missing: only a nullable field takes it', () => {
    expect(parseWith(slip, { ...SOUND, note: null }).ok).toBe(true);
    expect(issuesOf(parseWith(slip, { ...SOUND, colour: null }))).toEqual([
      'colour: red | blue, null',
    ]);
  });

  test('says everything that is wrong at once, each with its place', () => {
    const wrong = {
      colour: 'green',
      note: 7,
      lines: [{ item: 'cup', amount: 1 }, { item: '', amount: 1.5 }, null, { amount: -1, qty: 2 }],
      color: 'red',
    };
    expect(issuesOf(parseWith(slip, wrong))).toEqual([
      'color: one of id, colour, note, lines, an unknown field',
      'id: a value (the field is required), nothing',
      'colour: red | blue, "green"',
      'note: a text of 1 to 200 characters without control characters, 7',
      'lines[1].item: a text of 1 to 200 characters without control characters, ""',
      'lines[1].amount: a whole number of yen from 0 to 999999999999, 1.5',
      'lines[2]: an object, null',
      'lines[3].qty: one of item, amount, an unknown field',
      'lines[3].item: a value (the field is required), nothing',
      'lines[3].amount: a whole number of yen from 0 to 999999999999, -1',
    ]);
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'nothing'],
    ['S-1', '"S-1"'],
    [7, '7'],
    [[SOUND], 'a list of 1'],
    [() => SOUND, 'a function'],
  ])('%j is no object, and the place is the whole', (value, received) => {
    expect(parseWith(slip, value)).toEqual({
      ok: false,
      issues: [{ path: '$', expected: 'an object', received }],
    });
  });

  test('an inherited field is not given', () => {
    expect(issuesOf(parseWith(slip, Object.create(SOUND)))).toEqual([
      'id: a value (the field is required), nothing',
      'lines: a value (the field is required), nothing',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field called %s is unknown, and changes no object',
    (name) => {
      const given: unknown = JSON.parse(`{"id":"S-1","lines":[],"${name}":{"colour":"blue"}}`);
      expect(issuesOf(parseWith(slip, given))).toEqual([
        `${name}: one of id, colour, note, lines, an unknown field`,
      ]);
      expect(Object.hasOwn(Object.prototype, 'colour')).toBe(false);
    },
  );

  test('__proto__ does not lend its fields', () => {
    const given: unknown = JSON.parse('{"__proto__":{"id":"S-1","lines":[]}}');
    expect(issuesOf(parseWith(slip, given))).toContain(
      'id: a value (the field is required), nothing',
    );
  });

  test('a name of an unknown field is shortened, and is no card number', () => {
    const given = { ...SOUND, ['x'.repeat(60)]: 1, '4111111111111111': 1 };
    expect(issuesOf(parseWith(slip, given)).map((issue) => issue.split(':')[0])).toEqual([
      `${'x'.repeat(40)}…`,
      '(a card number (not shown))',
    ]);
  });
});

describe('list', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [{}, 'an object'],
    [{ length: 0 }, 'an object'],
    ['', '""'],
  ])('%j is none', (value, received) => {
    expect(issuesOf(parseWith(list(text), value))).toEqual([`$: a list, ${received}`]);
  });

  test('a place that holds nothing is wrong, a hole too', () => {
    const nothing = '[0]: a text of 1 to 200 characters without control characters, nothing';
    expect(issuesOf(parseWith(list(text), [undefined]))).toEqual([nothing]);
    expect(issuesOf(parseWith(list(text), new Array(1)))).toEqual([nothing]);
  });

  test('lists in lists', () => {
    expect(issuesOf(parseWith(list(list(bool)), [[true], [false, 1]]))).toEqual([
      '[1][1]: true or false, 1',
    ]);
  });
});

describe('variant', () => {
  type Shape = { readonly kind: 'disc'; readonly r: number } | { readonly kind: 'bar' };
  const shape: Reader<Shape> = variant<Shape>('kind', {
    disc: record<Shape & { kind: 'disc' }>({ kind: oneOf(['disc']), r: whole(1, 9) }),
    bar: record<Shape & { kind: 'bar' }>({ kind: oneOf(['bar']) }),
  });

  test('each kind has fields of its own', () => {
    expect(parseWith(shape, { kind: 'disc', r: 1 }).ok).toBe(true);
    expect(issuesOf(parseWith(shape, { kind: 'bar', r: 1 }))).toEqual([
      'r: one of kind, an unknown field',
    ]);
    expect(issuesOf(parseWith(list(shape), [{ kind: 'disc', r: 0 }]))).toEqual([
      '[0].r: a whole number from 1 to 9, 0',
    ]);
  });

  test.each<[unknown, string]>([
    [{}, 'kind: a value (the field is required), nothing'],
    [{ kind: 'cube' }, 'kind: disc | bar, "cube"'],
    [{ kind: 'toString' }, 'kind: disc | bar, "toString"'],
    [{ kind: ['disc'], r: 1 }, 'kind: disc | bar, a list of 1'],
    [Object.create({ kind: 'bar' }), 'kind: a value (the field is required), nothing'],
    [null, '$: an object, null'],
    [[], '$: an object, a list of 0'],
  ])('%j is of no kind', (value, issue) => {
    expect(issuesOf(parseWith(shape, value))).toEqual([issue]);
  });
});

describe('values', () => {
  test.each<[string, Reader<unknown>, readonly unknown[], readonly unknown[]]>([
    ['bool', bool, [true, false], [0, 1, 'true', null, undefined]],
    [
      'text',
      text,
      ['a', 'あ', 'x'.repeat(200), ' '],
      ['', 'x'.repeat(201), 'a\nb', 'a\u0000', 7, null],
    ],
    [
      'text without control characters',
      text,
      ['a\u200d'],
      ['\u007f', '\u0085', '\u2028', '\u2029'],
    ],
    ['oneOf', oneOf(['a', 'b']), ['a', 'b'], ['c', 'A', '', 0, null, ['a'], 'toString']],
    ['whole', whole(2, 5), [2, 5], [1, 6, 2.5, '3', Number.NaN, null, 3n]],
    ['pattern', pattern(/^[a-z]{2}$/, 'two letters'), ['ab'], ['abc', 'AB', '', 7, null]],
    ['yenAmount', yenAmount, [0, 1], [-1, 0.5, '0', 1e12, Number.POSITIVE_INFINITY]],
    ['yenAboveZero', yenAboveZero, [1], [0, -1, 0.5]],
    ['instantText', instantText, ['2024-05-01T00:00:00Z'], ['2024-05-01', 0, null]],
    ['nullable', nullable(bool), [null, true], [undefined, 0]],
  ])('%s', (_, reader, good, bad) => {
    for (const value of good) expect(parseWith(reader, value)).toEqual({ ok: true, value });
    for (const value of bad) expect(parseWith(reader, value)).toMatchObject({ ok: false });
  });

  test('a default is not read: it is what it is', () => {
    const reader = record<{ at: string }>({ at: optional(pattern(/^a$/, 'an a'), 'none') });
    expect(parseWith(reader, {})).toEqual({ ok: true, value: { at: 'none' } });
  });
});
