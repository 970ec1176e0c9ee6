import { NOTES } from './notes.js';
import { ROWS } from './rows.js';
import { CODE_SOURCES } from './sources.js';
import { JAPANESE } from './titles.js';
import { DISPUTE_BRANDS, type DisputeBrand, type DisputeCode, type Row } from './types.js';

/**
 * Every reason code known here, by brand, the current ones of a brand mostly first. It is made when it is
 * first asked for, and frozen: the same list is handed to everybody.
 *
 * @example
 * ```ts
 * listDisputeCodes().length // => 314
 * listDisputeCodes().filter((one) => one.brand === 'jcb' && one.threeDS === 'answers').map((one) => one.code)
 * // => ['546']
 * ```
 * @public
 */
export function listDisputeCodes(): readonly DisputeCode[] {
  codes ??= listed();
  return codes;
}

/** The list is the same for ever, so it is made once. */
let codes: readonly DisputeCode[] | undefined;

function listed(): readonly DisputeCode[] {
  const words = { japanese: JAPANESE(), notes: NOTES() };
  const all = DISPUTE_BRANDS.flatMap((brand) =>
    ROWS[brand]().map((row) => codeOf(brand, row, words)),
  );
  return Object.freeze(all);
}

type Words = {
  readonly japanese: ReturnType<typeof JAPANESE>;
  readonly notes: ReturnType<typeof NOTES>;
};

/** A line of the data with its words. Frozen: it is handed to everybody. */
function codeOf(brand: DisputeBrand, row: Row, { japanese, notes }: Words): DisputeCode {
  const [code, title, category, cardPresent, threeDS, merchantCaused, ...rest] = row;
  const [timeLimitDays, status, confidence, sources] = rest;
  return Object.freeze({
    id: `dispute-code/${brand}-${code.toLowerCase().replaceAll('.', '-')}`,
    brand,
    code,
    title: Object.freeze({ ja: japanese[title] as string, en: title }),
    category,
    cardPresent,
    threeDS,
    merchantCaused,
    timeLimitDays,
    status,
    confidence,
    sources: Object.freeze(sources.map((place) => CODE_SOURCES[place] as string)),
    note: notes[`${brand} ${code}`] ?? null,
  });
}
