import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  dayOfDate,
  type Instant,
  instant,
  isJstDate,
  jstDate,
  toJstDate,
} from '../../src/time/index.js';

describe('days', () => {
  test.each(['1952-01-01', '1999-12-31', '2000-02-29', '2024-02-29', '9998-12-31'])(
    '%s',
    (text) => {
      expect(isJstDate(text)).toBe(true);
      expect(jstDate(text)).toBe(text);
      expect(dateOfDay(dayOfDate(jstDate(text)))).toBe(text);
    },
  );

  test.each<[string, unknown]>([
    ['30 February', '2024-02-30'],
    ['29 February of no leap year', '2023-02-29'],
    ['29 February 2100', '2100-02-29'],
    ['31 June', '2024-06-31'],
    ['month 13', '2024-13-01'],
    ['day 0', '2024-01-00'],
    ['before 1952', '1951-12-31'],
    ['after 9998', '9999-01-01'],
    ['one digit', '2024-1-01'],
    ['no hyphens', '20240101'],
    ['slashes', '2024/01/01'],
    ['a time', '2024-01-01T00:00:00Z'],
    ['a blank', '2024-01-01 '],
    ['Japanese', '令和6年1月1日'],
    ['full-width', '２０２４-０１-０１'],
    ['nothing', ''],
    ['a number', 20_240_101],
    ['null', null],
    ['a Date', new Date(0)],
  ])('%s is none: %j', (_, value) => {
    expect(isJstDate(value)).toBe(false);
    expect(() => jstDate(value as string)).toThrow(
      expect.objectContaining({
        code: 'MENSEKI_INVALID_INPUT',
        message: expect.stringMatching(/^jstDate: expected a real day .+ YYYY-MM-DD, received /),
      }),
    );
  });

  test('days since 1970', () => {
    expect(dayOfDate(jstDate('1970-01-01'))).toBe(0);
    expect(dayOfDate(jstDate('1969-12-31'))).toBe(-1);
    expect(dayOfDate(jstDate('2024-03-01')) - dayOfDate(jstDate('2024-02-28'))).toBe(2);
  });
});

describe('the Japanese day of an instant', () => {
  test.each([
    ['2024-04-30T14:59:59Z', '2024-04-30'],
    ['2024-04-30T14:59:59.999999Z', '2024-04-30'],
    ['2024-04-30T15:00:00Z', '2024-05-01'],
    ['2024-05-01T00:00:00+09:00', '2024-05-01'],
    ['2024-04-30T23:59:59+09:00', '2024-04-30'],
    ['2024-12-31T10:00:00-05:00', '2025-01-01'],
    ['1952-01-01T00:00:00+09:00', '1952-01-01'],
    ['9998-12-31T23:59:59+09:00', '9998-12-31'],
  ])('%s falls on %s', (text, day) => {
    expect(toJstDate(instant(text))).toBe(day);
  });

  test('refuses a text that is no instant', () => {
    expect(() => toJstDate('2024-05-01' as Instant)).toThrow(
      'instant: expected an instant like 2024-05-01T09:00:00+09:00, received "2024-05-01"',
    );
  });
});
