import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_LIMIT, LineSplitter, type RawLine } from '../../src/cli/lines.js';

function split(chunks: readonly Buffer[]): RawLine[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

function texts(...chunks: (string | Buffer)[]): [number, string | null][] {
  return split(chunks.map((chunk) => Buffer.from(chunk as string))).map(({ number, bytes }) => [
    number,
    bytes?.toString('utf8') ?? null,
  ]);
}

describe('splitting bytes into lines', () => {
  it('numbers lines from 1, blank ones too, with or without a last newline', () => {
    expect(texts('a\n\nb')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
    expect(texts('a\n\nb\n')).toEqual(texts('a\n\nb'));
    expect(texts('')).toEqual([]);
  });

  it('drops one carriage return before a newline', () => {
    expect(texts('a\r\nb\r\n\r\n')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
    ]);
  });

  it('drops a byte order mark at the very start only', () => {
    expect(texts('\ufeffa\n\ufeffb')).toEqual([
      [1, 'a'],
      [2, '\ufeffb'],
    ]);
  });

  it('takes a line of the limit and leaves a longer one out, without what follows suffering', () => {
    const full = Buffer.alloc(LINE_LIMIT, 0x61);
    const [first, second] = split([full, Buffer.from('\nb')]);
    expect(first?.bytes?.length).toBe(LINE_LIMIT);
    expect(second?.bytes?.toString()).toBe('b');
    expect(texts(full, 'a\nb')).toEqual([
      [1, null],
      [2, 'b'],
    ]);
    expect(texts(full, Buffer.alloc(1_000_000, 0x61), '\nb')).toEqual([
      [1, null],
      [2, 'b'],
    ]);
    expect(texts(full, '\r\nb')[0]?.[1]?.length).toBe(LINE_LIMIT);
  });

  it('gives the same lines however the bytes are cut into chunks', () => {
    const bytes = fc.array(fc.constantFrom(0x0a, 0x0d, 0x61, 0xef, 0xbb, 0xbf), { maxLength: 30 });
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(29), { maxLength: 6 }), (values, cuts) => {
        const whole = Buffer.from(values);
        const ends = [...new Set(cuts)].sort((a, b) => a - b);
        const starts = [0, ...ends];
        const chunks = starts.map((start, at) => whole.subarray(start, ends[at] ?? whole.length));
        expect(split(chunks)).toEqual(split([whole]));
      }),
    );
  });
});
