import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closesAt,
  closesAtMs,
  type Instant,
  instant,
  isWithin,
  toEpochMs,
  toJstDate,
  type ValidityWindow,
} from '../../src/time/index.js';
import { offsets, written } from '../support/arbitraries.js';
import { PUBLISHED_WINDOWS } from './window.examples.js';

/** The same second, written with other offsets. */
function spellings(text: string): Instant[] {
  const ms = toEpochMs(instant(text));
  return [0, 540, -600, 840, -840, 345].map((offset) => written(ms, offset));
}

const windows: fc.Arbitrary<ValidityWindow> = fc.record({
  days: fc.integer({ min: 1, max: 3660 }),
  firstDay: fc.constantFrom('excluded', 'included'),
  ends: fc.constantFrom('day-end', 'clock-time'),
});

const seconds = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });

describe('closesAt', () => {
  test.each(PUBLISHED_WINDOWS)('$name ($from)', ({ window, opened, closes }) => {
    for (const spelling of spellings(opened)) expect(closesAt(window, spelling)).toBe(closes);
  });

  test.each([0, -1, 1.5, 3661, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (days) => {
    const window = { days, firstDay: 'excluded', ends: 'day-end' } as const;
    expect(() => closesAt(window, instant('2024-01-01T00:00:00Z'))).toThrow(
      `days: expected whole days from 1 to 3660, received ${days}`,
    );
  });

  test('refuses a text that is no instant', () => {
    const window = { days: 1, firstDay: 'excluded', ends: 'day-end' } as const;
    expect(() => closesAt(window, '2024-01-01' as Instant)).toThrow('instant: expected');
  });
});

describe('always', () => {
  test('the spelling of the offset changes nothing', () => {
    fc.assert(
      fc.property(windows, seconds, offsets, (window, second, offset) => {
        const closes = closesAt(window, written(second * 1000, offset));
        expect(closes).toBe(closesAt(window, written(second * 1000, 540)));
        expect(closes).toMatch(/\+09:00$/);
      }),
    );
  });

  test('the last second lies within, the next one does not', () => {
    fc.assert(
      fc.property(windows, seconds, (window, second) => {
        const last = toEpochMs(closesAtMs(window, second * 1000));
        expect(isWithin(window, second * 1000, last)).toBe(true);
        expect(isWithin(window, second * 1000, last + 1000)).toBe(false);
      }),
    );
  });

  test('a window is open from its first moment to its last', () => {
    fc.assert(
      fc.property(
        windows,
        seconds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, second, part) => {
          const opened = second * 1000;
          const last = toEpochMs(closesAtMs(window, opened));
          expect(isWithin(window, opened, opened + Math.floor((last - opened) * part))).toBe(true);
        },
      ),
    );
  });

  test('a first day that is counted takes one day off', () => {
    fc.assert(
      fc.property(windows, seconds, (window, second) => {
        const opened = second * 1000;
        const excluded = toEpochMs(closesAtMs({ ...window, firstDay: 'excluded' }, opened));
        const included = toEpochMs(closesAtMs({ ...window, firstDay: 'included' }, opened));
        expect(excluded - included).toBe(86_400_000);
      }),
    );
  });

  test('a window to the end of the day depends on the day alone', () => {
    fc.assert(
      fc.property(windows, seconds, (window, second) => {
        const dayEnd = { ...window, ends: 'day-end' } as const;
        const day = toJstDate(written(second * 1000, 540));
        const midnight = toEpochMs(instant(`${day}T00:00:00+09:00`));
        expect(closesAtMs(dayEnd, second * 1000)).toBe(closesAtMs(dayEnd, midnight));
      }),
    );
  });
});
