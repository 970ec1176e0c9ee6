import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describe as describeValue,
  holdsCardNumber,
  list,
  oneOf,
  optional,
  parseWith,
  pattern,
  record,
  text,
  variant,
  whole,
  yenAmount,
} from '../../src/input/index.js';
import { cardNumbers, SPELLINGS } from '../support/card-numbers.js';

const spelled = fc
  .tuple(cardNumbers, fc.constantFrom(...SPELLINGS))
  .map(([digits, [, write]]) => ({ digits, written: write(digits) }));

/** A reader with a field of every sort. */
type Form = {
  readonly name: string;
  readonly word: string;
  readonly code: string;
  readonly count: number;
  readonly sum: number;
};
const form = record<Form>({
  name: text,
  word: oneOf(['a']),
  code: pattern(/^x$/, 'an x'),
  count: whole(1, 9),
  sum: yenAmount,
});
const FIELDS = ['name', 'word', 'code', 'count', 'sum'] as const;
const SOUND = { name: 'n', word: 'a', code: 'x', count: 1, sum: 1 };

/** The digits that can be read in a message, full-width ones too. */
function digitsIn(value: unknown): string {
  return JSON.stringify(value).normalize('NFKC').replace(/\D/g, '');
}

test('is not seen in a UUID or a digest', () => {
  const digests = fc
    .tuple(cardNumbers, fc.constantFrom('a', 'f0', '7e1'), fc.constantFrom(32, 40, 56, 64, 96, 128))
    .map(([digits, filler, length]) => (digits + filler.repeat(length)).slice(0, length));
  fc.assert(
    fc.property(fc.oneof(fc.uuid(), digests), (name) => {
      fc.pre(/[a-f]/.test(name));
      expect(holdsCardNumber(name)).toBe(false);
      expect(holdsCardNumber(name.toUpperCase())).toBe(false);
    }),
  );
});

describe('a card number', () => {
  test('is found however it is written', () => {
    fc.assert(
      fc.property(spelled, ({ written }) => {
        expect(holdsCardNumber(written)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused in every field, even one that takes any text', () => {
    fc.assert(
      fc.property(spelled, fc.constantFrom(...FIELDS), ({ digits, written }, field) => {
        for (const value of [written, Number(digits)]) {
          fc.pre(typeof value === 'string' || Number.isSafeInteger(value));
          const parsed = parseWith(form, { ...SOUND, [field]: value });
          expect(parsed).toMatchObject({
            ok: false,
            issues: [{ path: field, expected: 'no card number in any field' }],
          });
          expect(digitsIn(parsed)).not.toContain(digits);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('never appears in an issue, wherever it stands', () => {
    const nested = record<{ lines: unknown }>({
      lines: optional(list(variant('word', { a: form })), []),
    });
    fc.assert(
      fc.property(spelled, ({ digits, written }) => {
        const values: unknown[] = [
          written,
          [written],
          { [written]: 1 },
          { lines: written },
          { lines: [written] },
          { lines: [{ word: written }] },
          { lines: [{ ...SOUND, [written]: written }] },
          { lines: [{ ...SOUND, name: [written] }] },
          { lines: Number(digits) },
        ];
        for (const value of values) {
          const parsed = parseWith(nested, value);
          expect(parsed.ok).toBe(false);
          expect(digitsIn(parsed)).not.toContain(digits);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is not shown by describe, as a text or as a number', () => {
    fc.assert(
      fc.property(spelled, ({ digits, written }) => {
        expect(digitsIn(describeValue(written))).not.toContain(digits);
        expect(digitsIn(describeValue(Number(digits)))).not.toContain(digits);
      }),
      { numRuns: 300 },
    );
  });
});

test('a message is never long, and never holds a card number or a text of 13 digits', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const said = describeValue(value);
      expect(said.length).toBeLessThan(300);
      expect(holdsCardNumber(said)).toBe(false);
      if (typeof value === 'number') return;
      expect(said.normalize('NFKC')).not.toMatch(/\d([ .-]?\d){12,}/);
    }),
    { numRuns: 1000 },
  );
});
