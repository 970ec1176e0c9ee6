import { dayOfDate, type JstDate, toJstText } from '../time/index.js';
import type { Terms } from './terms.js';

const DAY = 86_400_000;

/** The period that holds a moment, or `null` where the policy has none for it. */
export function periodAt({ period, contractStart }: Terms, ms: number): string | null {
  const day = dayAt(ms);
  const year = Number.parseInt(day, 10);
  if (contractStart !== null) return contractYearOf(contractStart, day, year);
  if (period === 'fiscal-year') return `FY${day.slice(5) < '04' ? year - 1 : year}`;
  return day.slice(0, period === 'month' ? 7 : 4);
}

function contractYearOf(start: JstDate, day: JstDate, year: number): string | null {
  if (day < start) return null;
  const begun = anniversary(start, year) > day ? year - 1 : year;
  const next = dayOfDate(anniversary(start, begun + 1)) * DAY;
  return `${anniversary(start, begun)}/${dayAt(next - DAY)}`;
}

/** The same day of another year. 29 February falls on the 28th, and comes back in leap years. */
function anniversary(start: JstDate, year: number): JstDate {
  const day = (year + start.slice(4)) as JstDate;
  return dayOfDate(day) ? day : (`${year}-02-28` as JstDate);
}

function dayAt(ms: number) {
  return toJstText(ms).slice(0, 10) as JstDate;
}
