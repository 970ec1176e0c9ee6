import type { CompleteRecord } from './check.js';

type Screening = Extract<CompleteRecord, { record: 'screening' }>;

/** What is known of the screening of one order, as far as time has gone. */
export type OrderHistory = {
  shipped?: boolean;
  /** The last screening; from the first shipment on, the one it was shipped on. */
  last?: Screening;
  /** The last screening of an earlier moment than `last`. */
  before?: Screening | undefined;
};

/** Takes a screening into the history. What comes after the shipment no longer counts. */
export function addScreening(history: OrderHistory, screening: Screening): void {
  if (history.shipped) return;
  if (history.last?.at !== screening.at) history.before = history.last;
  history.last = screening;
}

/** The screening that counts for a chargeback: the shipment's, or else the last one before it. */
export function screeningAt({ shipped, last, before }: OrderHistory, ms: number) {
  return shipped || (last && last.at < ms) ? last : before;
}
