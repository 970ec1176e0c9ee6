import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  dayOfDate,
  epochMsOf,
  isInstant,
  isJstDate,
  jstDayOf,
  startOfJstDay,
  toEpochMs,
  toJstDate,
  toJstText,
} from '../../src/time/index.js';
import { days, instants, moments, offsets, written } from '../support/arbitraries.js';

/** The library never asks Intl; here it is the judge. Years before 1970 have no zone of their own. */
const TOKYO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Texts that are almost instants. */
const nearly = fc
  .tuple(instants, fc.nat(), fc.constantFrom(...'0123456789-:.TZ+ x２'), fc.constantFrom(0, 1))
  .map(([text, place, letter, cut]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + letter + text.slice(at + cut);
  });

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

describe('against the built-in Date', () => {
  test('an instant is the same moment', () => {
    fc.assert(
      fc.property(instants, (text) => {
        expect(epochMsOf(text)).toBe(Date.parse(text));
      }),
    );
  });

  test('what is almost an instant is either read alike or refused', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const ms = epochMsOf(text);
        if (Number.isNaN(ms)) return;
        expect(text).toMatch(FORM);
        expect(Math.floor(ms)).toBe(Date.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('what Date takes and has the form is taken too, unless it is out of bounds', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const ms = Date.parse(text);
        fc.pre(FORM.test(text) && !Number.isNaN(ms) && text.slice(11, 13) !== '24');
        const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
        const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
        fc.pre(offset <= 840 && !(sign === '-' && offset === 0));
        const real = new Date(ms + (sign === '-' ? -offset : offset) * 60_000).toISOString();
        const inside = ms >= Date.UTC(1951, 11, 31, 15) && ms < Date.UTC(9998, 11, 31, 15);
        // Date rolls 30 February over into March; the library does not.
        expect(isInstant(text)).toBe(inside && real.slice(0, 10) === text.slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test('a day is a day, and no other text is', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfDate(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dateOfDay(dayOfDate(day))).toBe(day);
      }),
    );
    const numbers = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isJstDate(text)).toBe(real && year >= 1952 && year <= 9998);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("against Intl's Asia/Tokyo", () => {
  test('the Japanese text and day of a moment', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        const text = toJstText(ms);
        expect(`${text.slice(0, 10)} ${text.slice(11, 19)}`).toBe(TOKYO.format(ms));
        expect(text).toMatch(/\+09:00$/);
        expect(dateOfDay(jstDayOf(ms))).toBe(TOKYO.format(ms).slice(0, 10));
      }),
    );
  });

  test('the first moment of a day is a midnight in Tokyo', () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfJstDay(dayOfDate(day));
        expect(TOKYO.format(start)).toBe(`${day} 00:00:00`);
        expect(TOKYO.format(start - 1).slice(0, 10) < day).toBe(true);
      }),
    );
  });
});

describe('always', () => {
  test('the spelling of the offset changes neither the moment nor the day', () => {
    fc.assert(
      fc.property(instants, offsets, (text, offset) => {
        const ms = toEpochMs(text);
        const other = written(ms, offset);
        expect(toEpochMs(other)).toBe(ms);
        expect(toJstDate(other)).toBe(toJstDate(text));
      }),
    );
  });

  test('a later moment is never on an earlier day', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(dateOfDay(jstDayOf(early)) <= dateOfDay(jstDayOf(late))).toBe(true);
      }),
    );
  });
});
