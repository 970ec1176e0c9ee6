import { epochDayOf, type JstDate, toJstText } from '../time/index.js';
import type { Terms } from './terms.js';

const DAY = 86_400_000;

/** The period that holds a moment, or `null` where the policy has none for it. */
export function periodAt({ period, contractStart }: Terms, ms: number): string | null {
  const day = dayAt(ms);
  const year = Number(day.slice(0, 4));
  if (contractStart !== null) return contractYearOf(contractStart, day, year);
  if (period === 'fiscal-year') return `FY${day.slice(5) < '04' ? year - 1 : year}`;
  return day.slice(0, period === 'month' ? 7 : 4);
}

function contractYearOf(start: JstDate, day: string, year: number): string | null {
  if (day < start) return null;
  const begun = anniversary(start, year) > day ? year - 1 : year;
  const last = epochDayOf(anniversary(start, begun + 1)) - 1;
  return `${anniversary(start, begun)}/${dayAt(last * DAY)}`;
}

/** The same day of another year; for 29 February the 28th, where the year has no other. */
function anniversary(start: JstDate, year: number): JstDate {
  const day = (year + start.slice(4)) as JstDate;
  return Number.isNaN(epochDayOf(day)) ? (`${year}-02-28` as JstDate) : day;
}

function dayAt(ms: number): string {
  return toJstText(Math.floor(ms)).slice(0, 10);
}
