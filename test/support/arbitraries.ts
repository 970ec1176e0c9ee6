import fc from 'fast-check';
import { dateOfDay, type Instant, type JstDate } from '../../src/time/index.js';

const DAY = 86_400_000;

/** The first moment of the library, 1952-01-01 in JST, and the last millisecond of 9998. */
export const FIRST_MS = Date.UTC(1952, 0, 1) - 9 * 3_600_000;
export const LAST_MS = Date.UTC(9999, 0, 1) - 9 * 3_600_000 - 1;

/** Milliseconds since 1970 of any moment the library takes, half of them in this century. */
export const moments: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: FIRST_MS, max: LAST_MS }),
  fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) }),
);

/** Days on the Japanese calendar, half of them near our time. */
export const days: fc.Arbitrary<JstDate> = fc
  .oneof(
    fc.integer({ min: Date.UTC(1952, 0, 1) / DAY, max: Date.UTC(9998, 11, 31) / DAY }),
    fc.integer({ min: Date.UTC(2014, 0, 1) / DAY, max: Date.UTC(2030, 0, 1) / DAY }),
  )
  .map(dateOfDay);

/** Offsets in minutes, from -14:00 to +14:00. */
export const offsets: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -840, max: 840 }),
  fc.constantFrom(0, 540, -840, 840),
);

/** A moment with its whole seconds, written with an offset. */
export function written(ms: number, offset: number): Instant {
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 19);
  if (offset === 0) return `${local}Z` as Instant;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}` as Instant;
}

/** Instants of the library: whole seconds, with any offset. */
export const instants: fc.Arbitrary<Instant> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: Math.ceil(FIRST_MS / 1000), max: Math.floor(LAST_MS / 1000) }),
      fc.integer({ min: Date.UTC(2014, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 }),
    ),
    offsets,
  )
  .map(([seconds, offset]) => written(seconds * 1000, offset));
