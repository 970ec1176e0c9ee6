import { addMonths } from '../calendar/index.js';
import { dateOfDay, dayOfDate, type JstDate, jstDayOf } from '../time/index.js';
import type { Terms } from './check.js';
import type { Placing } from './types.js';

/** The moments that can place a claim, in epoch milliseconds; `null` where there is none. */
export type PlacingMoments = { readonly [P in Placing]: number | null };

/** The period a claim belongs to, or `null` where the policy has none for it. */
export function placeClaim(terms: Terms, moments: PlacingMoments): string | null {
  const ms = moments[terms.placedBy];
  return ms === null ? null : periodOf(terms, dateOfDay(jstDayOf(ms)));
}

function periodOf(terms: Terms, day: JstDate): string | null {
  switch (terms.period) {
    case 'calendar-year':
      return day.slice(0, 4);
    case 'fiscal-year':
      return `FY${addMonths(day, -3).slice(0, 4)}`;
    case 'month':
      return day.slice(0, 7);
    case 'contract-year':
      return contractYearOf(terms.contractStart as JstDate, day);
  }
}

/** Every contract year is counted from the very first day, so that a 29 February comes back. */
function contractYearOf(start: JstDate, day: JstDate): string | null {
  if (day < start) return null;
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  const begun = addMonths(start, years * 12) <= day ? years : years - 1;
  const next = addMonths(start, begun * 12 + 12);
  return `${addMonths(start, begun * 12)}/${dateOfDay(dayOfDate(next) - 1)}`;
}
