import { describe, expect, test } from 'vitest';
import {
  closesAt,
  dateOfDay,
  dateOfDayAfresh,
  dayOfDate,
  epochDayOf,
  epochMsOf,
  instant,
  isInstant,
  isJstDate,
  jstDate,
  needMs,
  toEpochMs,
  toJstDate,
  toJstText,
  type ValidityWindow,
} from '../../src/time/index.js';
import { garble } from '../support/garble.js';

const window: ValidityWindow = { days: 14, firstDay: 'excluded', ends: 'clock-time' };
const at = instant('2024-05-01T10:00:00+09:00');
const day = jstDate('2024-05-01');

describe('a wrong field or argument is refused, by its name', () => {
  test.each<[string, () => unknown]>([
    ['closesAt', () => garble((a) => closesAt(a.window, a.instant), { window, instant: at })],
    ['toEpochMs', () => garble((a) => toEpochMs(a.instant), { instant: at })],
    ['toJstDate', () => garble((a) => toJstDate(a.instant), { instant: at })],
    ['needMs', () => garble((a) => needMs('order.placedAt', a.placedAt), { placedAt: at })],
    ['instant', () => garble((a) => instant(a.instant), { instant: at })],
    ['jstDate', () => garble((a) => jstDate(a.jstDate), { jstDate: day })],
    ['dayOfDate', () => garble((a) => dayOfDate(a.jstDate), { jstDate: day })],
  ])('%s', (_, garbled) => {
    const { crashes, answered, unread } = garbled() as ReturnType<typeof garble>;
    expect(crashes).toEqual([]);
    expect(unread).toEqual([]);
    // Other numbers of days are windows too; everything else is refused.
    expect(Object.keys(answered).filter((field) => !/days$|^ms$/.test(field))).toEqual([]);
  });

  test.each<[string, (value: never) => unknown, string]>([
    ['toJstText', toJstText, 'ms: expected milliseconds'],
    ['dateOfDay', dateOfDay, 'day: expected a whole number of days'],
    ['dateOfDayAfresh', dateOfDayAfresh, 'day: expected a whole number of days'],
  ])('numbers only: %s', (_, call, message) => {
    for (const value of [undefined, null, '5', NaN, Infinity, true, [5], {}, 5n, Symbol('s')]) {
      expect(() => call(value as never)).toThrow(message);
    }
  });

  test('a year that has no four digits is refused', () => {
    expect(toJstText(Date.UTC(9999, 11, 31))).toBe('9999-12-31T09:00:00+09:00');
    for (const year of [1951, 10_000, 200_000]) {
      expect(() => toJstText(Date.UTC(year, 0, 1))).toThrow('ms: expected milliseconds');
    }
    expect(dateOfDay(2_932_896)).toBe('9999-12-31');
    for (const days of [2_932_897, -1e6, 1e9]) {
      expect(() => dateOfDay(days)).toThrow('day: expected a whole number of days');
    }
    expect(() => closesAt({ ...window, days: 3660 }, instant('9998-12-31T00:00:00+09:00'))).toThrow(
      'ms: expected milliseconds',
    );
  });
});

test('what asks whether a value is one answers, whatever it is given', () => {
  for (const value of [undefined, null, 5, 5n, Symbol('s'), {}, [], Object.create(null), [at]]) {
    expect([isInstant(value), isJstDate(value)]).toEqual([false, false]);
    expect(epochMsOf(value as never)).toBeNaN();
    expect(epochDayOf(value as never)).toBeNaN();
  }
});
