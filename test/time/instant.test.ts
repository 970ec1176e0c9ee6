import { describe, expect, test } from 'vitest';
import {
  epochMsOf,
  type Instant,
  instant,
  isInstant,
  toEpochMs,
  toJstText,
} from '../../src/time/index.js';
import { INSTANTS, NO_INSTANTS } from './instant.examples.js';

describe('instants', () => {
  test.each(INSTANTS)('%s', (text, ms) => {
    expect(isInstant(text)).toBe(true);
    expect(instant(text)).toBe(text);
    expect(toEpochMs(instant(text))).toBeCloseTo(ms, 2);
  });

  test.each(NO_INSTANTS)('%s is none: %j', (_, value) => {
    expect(isInstant(value)).toBe(false);
    expect(() => instant(value as string)).toThrow(
      expect.objectContaining({
        code: 'MENSEKI_INVALID_INPUT',
        message: expect.stringMatching(/^instant: expected an instant with .+, received /),
      }),
    );
  });

  test('every way to leave a letter out, or put one more in, is refused', () => {
    const text = '2024-05-01T09:00:00+09:00';
    for (let at = 0; at < text.length; at += 1) {
      expect(isInstant(text.slice(0, at) + text.slice(at + 1))).toBe(false);
      expect(isInstant(`${text.slice(0, at)}0${text.slice(at)}`)).toBe(false);
      expect(isInstant(`${text.slice(0, at)}x${text.slice(at + 1)}`)).toBe(false);
    }
  });
});

describe('milliseconds', () => {
  test('a text that is no instant gives NaN, and the typed function refuses it', () => {
    expect(epochMsOf('2024-05-01')).toBeNaN();
    expect(() => toEpochMs('2024-05-01' as Instant)).toThrow(
      'instant: expected an instant like 2024-05-01T09:00:00+09:00, received "2024-05-01"',
    );
  });

  test.each([
    [0, '1970-01-01T09:00:00+09:00'],
    [-1, '1970-01-01T08:59:59+09:00'],
    [999, '1970-01-01T09:00:00+09:00'],
    [Date.UTC(2024, 11, 31, 15), '2025-01-01T00:00:00+09:00'],
  ])('%i in JST, with the part of a second dropped: %s', (ms, text) => {
    expect(toJstText(ms)).toBe(text);
  });
});
