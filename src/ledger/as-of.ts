import { type Instant, toEpochMs } from '../time/index.js';
import type { LedgerContext } from './types.js';

/** A file of orders is asked about one moment, so the last one read is kept. */
let kept: { readonly text: Instant; readonly ms: number } | undefined;

/** The moment a context asks about, in epoch milliseconds. */
export function asOfMsOf({ asOf }: LedgerContext): number {
  if (kept?.text !== asOf) kept = { text: asOf, ms: toEpochMs(asOf) };
  return kept.ms;
}
