import { describe, expect, test } from 'vitest';
import { addUsage, isJstMonth, NO_USAGE } from '../../src/fees/index.js';
import { type Instant, instant } from '../../src/time/index.js';
import { times, usageOf } from './usages.js';

describe('counting', () => {
  test('the JST day decides, whatever the offset', () => {
    const usage = usageOf([
      { record: 'order', at: instant('2024-04-30T14:59:59Z'), test: false },
      { record: 'order', at: instant('2024-04-30T15:00:00Z'), test: false },
      { record: 'order', at: instant('2024-05-01T05:00:00-10:00'), test: false },
    ]);
    expect(usage).toEqual({
      '2024-04': { order: [...new Array(29).fill(0), 1] },
      '2024-05': { order: [1, 1] },
    });
  });

  test('tests are counted apart', () => {
    const usage = usageOf([
      ...times(2, 'order', { date: '2024-05-01' }),
      ...times(1, 'order', { date: '2024-05-01', test: true }),
      ...times(3, 'threeds-run', { date: '2024-05-01', test: true }),
      ...times(4, 'screening', { date: '2024-05-02' }),
    ]);
    expect(usage).toEqual({
      '2024-05': { order: [2], 'order-test': [1], 'threeds-run-test': [3], screening: [0, 4] },
    });
  });

  test('only what the event touches is copied', () => {
    const before = usageOf([
      ...times(1, 'order', { date: '2024-04-01' }),
      ...times(1, 'order'),
      ...times(1, 'screening'),
    ]);
    const text = JSON.stringify(before);
    const after = times(1, 'order').reduce(addUsage, before);
    expect(JSON.stringify(before)).toBe(text);
    expect(after['2024-04']).toBe(before['2024-04']);
    expect(after['2024-05']?.screening).toBe(before['2024-05']?.screening);
    expect(after['2024-05']?.order?.[9]).toBe(2);
    expect(NO_USAGE).toEqual({});
  });

  test('can be stored and taken up again', () => {
    const first = usageOf(times(3, 'order'));
    const second = times(2, 'order').reduce(addUsage, JSON.parse(JSON.stringify(first)));
    expect(second).toEqual(usageOf(times(5, 'order')));
  });
});

describe('misuse', () => {
  const at = instant('2024-05-10T12:00:00+09:00');
  const wrong: [string, unknown, string][] = [
    ['an unknown record', { record: 'refund', at }, 'received "refund"'],
    ['a line for a record', { record: 'order-test', at, test: true }, 'record: expected screening'],
    ['no test', { record: 'order', at }, 'test: expected true or false, received'],
    [
      'a word for a test',
      { record: 'order', at, test: 'yes' },
      'test: expected true or false, received "yes"',
    ],
    ['no instant', { record: 'screening', at: '2024-05-10' as Instant }, 'instant: expected'],
  ];
  test.each(wrong)('%s', (_name, record, message) => {
    expect(() => addUsage(NO_USAGE, record as never)).toThrow(message);
    expect(() => addUsage(NO_USAGE, record as never)).toThrow(
      expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }),
    );
  });

  test('counts that are none', () => {
    const [order] = times(1, 'order');
    expect(() =>
      addUsage({ '2024-05': { order: [...new Array(9).fill(0), '1'] } } as never, order as never),
    ).toThrow('usage: expected at most 31 whole numbers in 2024-05, order, received');
  });
});

describe('isJstMonth', () => {
  test.each([
    ['1952-01', true],
    ['9998-12', true],
    ['1951-12', false],
    ['9999-01', false],
    ['2024-00', false],
    ['2024-13', false],
    ['2024-1', false],
    [202405, false],
    [null, false],
  ])('%j is %j', (value, expected) => {
    expect(isJstMonth(value)).toBe(expected);
  });
});
