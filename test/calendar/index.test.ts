import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, monthsBetween } from '../../src/calendar/index.js';
import { dayOfDate, isJstDate, jstDate } from '../../src/time/index.js';
import { days } from '../support/arbitraries.js';

describe('addMonths', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-01', -1, '2023-12-01'],
    ['2024-05-15', 0, '2024-05-15'],
    ['2100-01-31', 1, '2100-02-28'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(jstDate(date), months)).toBe(later);
  });
});

test.each([
  ['2024-05-31', '2024-05-01', 0],
  ['2024-06-01', '2024-05-31', 1],
  ['2024-05-31', '2024-06-01', -1],
  ['2025-01-01', '2023-12-31', 13],
])('the month of %s lies so many after that of %s: %i', (later, earlier, months) => {
  expect(monthsBetween(jstDate(later), jstDate(earlier))).toBe(months);
});

describe('always', () => {
  const near = days.filter((day) => day > '1960' && day < '9000');
  const steps = fc.integer({ min: -60, max: 1200 });

  test('the month asked for, and the same day of it or its last', () => {
    fc.assert(
      fc.property(near, steps, (date, months) => {
        const moved = addMonths(date, months);
        expect(isJstDate(moved)).toBe(true);
        expect(monthsBetween(moved, date)).toBe(months);
        const nextDay = new Date((dayOfDate(moved) + 1) * 86_400_000).getUTCDate();
        if (moved.slice(8) !== date.slice(8)) {
          expect(moved.slice(8) < date.slice(8)).toBe(true);
          expect(nextDay).toBe(1);
        }
      }),
    );
  });

  test('a later day never becomes an earlier one', () => {
    fc.assert(
      fc.property(near, near, steps, (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
      }),
    );
  });

  test('the months between two days are counted on the calendar', () => {
    fc.assert(
      fc.property(near, near, (a, b) => {
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthsBetween(a, b)).toBe(monthOf(a) - monthOf(b));
      }),
    );
  });
});
