import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeeRecord } from '../../src/records/fees.js';

const AT = '2024-05-01T09:00:00+09:00';

/** Where something is wrong, or nothing. */
function paths(value: unknown): string[] {
  const parsed = parseFeeRecord(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('what is read', () => {
  test.each([
    [
      { record: 'screening', at: AT },
      { record: 'screening', at: AT },
    ],
    [
      { record: 'order', at: AT },
      { record: 'order', at: AT, test: false },
    ],
    [
      { record: 'order', at: AT, test: true },
      { record: 'order', at: AT, test: true },
    ],
    [
      { record: 'threeds-run', at: AT, test: false },
      { record: 'threeds-run', at: AT, test: false },
    ],
    [
      { record: 'threeds-run', at: AT },
      { record: 'threeds-run', at: AT, test: false },
    ],
  ])('%j', (value, expected) => {
    expect(parseFeeRecord(value)).toEqual({ ok: true, value: expected });
  });
});

describe('what is refused', () => {
  const wrong: [string, unknown, string[]][] = [
    ['no object', 'order', ['$']],
    ['a list', [], ['$']],
    ['nothing', null, ['$']],
    ['no record', { at: AT }, ['record']],
    ['an unknown record', { record: 'refund', at: AT }, ['record']],
    ['no at', { record: 'order' }, ['at']],
    ['no offset', { record: 'order', at: '2024-05-01T09:00:00' }, ['at']],
    ['an impossible day', { record: 'order', at: '2024-02-30T09:00:00+09:00' }, ['at']],
    ['a word for a test', { record: 'order', at: AT, test: 'no' }, ['test']],
    ['a test of a screening', { record: 'screening', at: AT, test: false }, ['test']],
    ['an unknown field', { record: 'order', at: AT, fee: 34 }, ['fee']],
    ['everything at once', { record: 'order', at: 'now', test: 1, fee: 34 }, ['fee', 'at', 'test']],
  ];
  test.each(wrong)('%s', (_name, value, expected) => {
    expect(paths(value)).toEqual(expected);
  });

  test('a card number, which is not repeated', () => {
    const parsed = parseFeeRecord({ record: 'order', at: '4111 1111 1111 1111' });
    expect(parsed).toMatchObject({ ok: false, issues: [{ path: 'at' }] });
    expect(JSON.stringify(parsed)).not.toContain('4111');
  });
});

describe('a day without a known tax rate', () => {
  test('is refused by name', () => {
    const at = '2014-03-31T23:59:59+09:00';
    expect(parseFeeRecord({ record: 'order', at })).toEqual({
      ok: false,
      issues: [
        {
          path: 'at',
          expected: 'an instant from 2014-04-01 JST on: no tax rate is known before',
          received: `"${at}"`,
        },
      ],
    });
  });

  test.each([
    ['2014-04-01T00:00:00+09:00', []],
    ['2014-03-31T15:00:00Z', []],
    ['2014-03-31T14:59:59Z', ['at']],
    ['2014-04-01T04:59:59+14:00', ['at']],
    ['1952-01-01T00:00:00+09:00', ['at']],
    ['9998-12-31T23:59:59+09:00', []],
  ])('%s', (at, expected) => {
    for (const record of ['screening', 'order', 'threeds-run']) {
      expect(paths({ record, at })).toEqual(expected);
    }
  });
});

test('whatever comes is read or listed, never thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({ record: fc.constant('order'), at: fc.anything(), test: fc.anything() }),
      ),
      (value) => {
        const parsed = parseFeeRecord(value);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      },
    ),
  );
});
