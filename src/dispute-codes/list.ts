import { NOTES } from './notes.js';
import { ROWS } from './rows.js';
import { CODE_SOURCES } from './sources.js';
import { JAPANESE } from './titles.js';
import { DISPUTE_BRANDS, type DisputeBrand, type DisputeCode, type Row } from './types.js';

/** Every reason code known here, by brand, the current ones of a brand mostly first. */
export const DISPUTE_CODES: readonly DisputeCode[] = /* @__PURE__ */ listed();

function listed(): readonly DisputeCode[] {
  const all = DISPUTE_BRANDS.flatMap((brand) => ROWS[brand].map((row) => codeOf(brand, row)));
  return Object.freeze(all);
}

/** A line of the data with its words. Frozen: it is handed to everybody. */
function codeOf(brand: DisputeBrand, row: Row): DisputeCode {
  const [code, title, category, cardPresent, threeDS, merchantCaused, ...rest] = row;
  const [timeLimitDays, status, confidence, sources] = rest;
  return Object.freeze({
    id: `dispute-code/${brand}-${code.toLowerCase().replaceAll('.', '-')}`,
    brand,
    code,
    title: Object.freeze({ ja: JAPANESE[title] as string, en: title }),
    category,
    cardPresent,
    threeDS,
    merchantCaused,
    timeLimitDays,
    status,
    confidence,
    sources: Object.freeze(sources.map((place) => CODE_SOURCES[place] as string)),
    note: NOTES[`${brand} ${code}`] ?? null,
  });
}
