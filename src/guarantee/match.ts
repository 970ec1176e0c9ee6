import { SCREENING_VERDICTS, type ScreeningVerdict } from './types.js';

/** A verdict and its moment. */
export type Screened = { readonly ms: number; readonly verdict: ScreeningVerdict };

/** What is known of the screening of one order, as far as time has gone. */
export type OrderHistory = {
  shipped: boolean;
  /** The last verdict; from the first shipment on, the one it was shipped on. */
  last: Screened | null;
  /** The last verdict of an earlier moment than `last`. */
  before: Screened | null;
};

/** The history of an order of which nothing has been heard. */
export function noHistory(): OrderHistory {
  return { shipped: false, last: null, before: null };
}

/** Takes a verdict into the history. What comes after the shipment no longer counts. */
export function addScreening(history: OrderHistory, screened: Screened): void {
  const { last, shipped } = history;
  if (shipped) return;
  if (last?.ms === screened.ms) {
    history.last = stricter(last, screened);
    return;
  }
  history.before = last;
  history.last = screened;
}

/** The verdict that counts for a chargeback: the shipment's, or else the last one before it. */
export function verdictAt(history: OrderHistory | undefined, ms: number): Screened | null {
  if (history === undefined) return null;
  const { shipped, last, before } = history;
  return shipped || last === null || last.ms < ms ? last : before;
}

function stricter(a: Screened, b: Screened): Screened {
  return SCREENING_VERDICTS.indexOf(a.verdict) >= SCREENING_VERDICTS.indexOf(b.verdict) ? a : b;
}
