import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonLine, readJsonLine } from '../../src/cli/json-line.js';

function read(text: string | Uint8Array): JsonLine {
  return readJsonLine(typeof text === 'string' ? Buffer.from(text) : Buffer.from(text));
}

function issueOf(line: JsonLine) {
  if (line.kind !== 'read' || line.ok) throw new Error('expected an issue');
  return line.issues[0];
}

describe('reading a line as JSON', () => {
  it.each(['', ' ', '\t \r'])('skips a blank line: %j', (text) => {
    expect(read(text)).toEqual({ kind: 'blank' });
  });

  it.each(['{', '{"a":1}{"b":2}', "{'a':1}", 'NaN', '{"a":01}', '\u00a0', '\ufeff{}', '{"a":1,}'])(
    'refuses what is not JSON and does not repeat it: %j',
    (text) => {
      const issue = issueOf(read(text));
      expect(issue.expected).toBe('one JSON object');
      expect(issue.received).toBe(`a text of ${text.length} characters that is not JSON`);
    },
  );

  it('refuses bytes that are not UTF-8, wherever they stand', () => {
    const inText = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    for (const bytes of [
      inText,
      Buffer.from([0xff, 0xfe, 0x7b, 0x00]),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from([0x22, 0xe3, 0x81, 0x22]),
    ]) {
      expect(issueOf(read(bytes)).received).toBe('bytes that are not UTF-8');
    }
  });

  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"b":{"c":1,"c":1}}', 'c'],
    ['[{"a":1},{"b":1,"b":2}]', 'b'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['{"1":1,"1":2}', '1'],
    ['{"":1,"":2}', ''],
    ['{"x":"\\\\","x" : 1}', 'x'],
    ['{"4111111111111111":1,"4111111111111111":2}', '(a card number (not shown))'],
  ])('refuses a name that stands twice: %s', (text, path) => {
    expect(issueOf(read(text))).toEqual({
      path,
      expected: 'every field once',
      received: 'a field that stands twice',
    });
  });

  it('lets the same name stand in different objects, and in texts', () => {
    for (const text of [
      '{"a":{"a":[{"a":1},{"a":2}]}}',
      '{"a":"\\"a\\":1","b":"{\\"a\\": 1, \\"a\\": 2}"}',
      '{"a":"b\\\\","c":"a"}',
    ]) {
      expect(read(text)).toEqual({ kind: 'read', ok: true, value: JSON.parse(text) });
    }
  });

  it.each([
    ['a bare number', '4111111111111111'],
    ['a text', '"4111-1111-1111-1111"'],
    ['full-width digits', '"４１１１１１１１１１１１１１１１"'],
  ])('shows no card number that is the whole line: %s', (_name, text) => {
    expect(issueOf(read(text)).received).toBe('a card number (not shown)');
  });

  it('is not troubled by nesting of any depth', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const text = `${open.repeat(200_000)}1${close.repeat(200_000)}`;
      expect(read(text)).toMatchObject({ kind: 'read' });
    }
  });

  it('reads a megabyte of backslashes or quotes', () => {
    for (const inside of ['\\\\'.repeat(500_000), '\\"'.repeat(500_000)]) {
      const text = `{"a":"${inside}"}`;
      expect(read(text)).toMatchObject({ kind: 'read', ok: true, value: JSON.parse(text) });
    }
  });

  it('reads every JSON value that has no name twice, as JSON.parse does', () => {
    const wide = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(wide, fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll('\n', ' ');
        const line = read(text);
        const isNumberLikeACard = line.kind === 'read' && !line.ok;
        if (!isNumberLikeACard) expect(line).toMatchObject({ ok: true, value: JSON.parse(text) });
        else expect(issueOf(line).received).toBe('a card number (not shown)');
      }),
    );
  });

  it('finds a name that was written twice into any object', () => {
    const holders = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(holders, fc.nat(), fc.jsonValue(), (holder, pick, other) => {
        const names = Object.keys(holder);
        const name = names[pick % names.length] as string;
        const body = JSON.stringify(holder).slice(0, -1);
        const text = `[{"x":${body},${JSON.stringify(name)}:${JSON.stringify(other)}}}]`;
        expect(issueOf(read(text)).expected).toBe('every field once');
      }),
    );
  });
});
