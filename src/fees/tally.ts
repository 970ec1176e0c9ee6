import { decideAlways, type Reason } from '../decision/index.js';
import { edgesOf } from '../decision/index-of.js';
import { need } from '../errors/index.js';
import { type Yen, yen } from '../money/index.js';
import type { FeeFacts, FeeKind, FeeTerms, PriceList } from './types.js';

/** What a price list makes of a number of events of one kind in one month. */
export type Tally = {
  readonly free: number;
  readonly charged: number;
  readonly refused: number;
  /** In the prices of the list. */
  readonly sum: Yen;
  readonly reasons: readonly Reason[];
};

/**
 * Prices `count` events at once: the answer of a price list changes only where a band of ordinals
 * begins, so each band is asked once, however many events fall into it.
 */
export function tally(list: PriceList, line: Omit<FeeFacts, 'ordinal'>, count: number): Tally {
  const found = { free: 0, charged: 0, refused: 0 };
  let sum = 0;
  const reasons: Reason[] = [];
  const starts = [1, ...edgesOf('ordinal', 1, list?.schedule)].filter((start) => start <= count);
  for (const [band, ordinal] of starts.entries()) {
    const events = (starts[band + 1] ?? count + 1) - ordinal;
    const decision = decideAlways(list.schedule, { ...line, ordinal });
    found[decision.outcome.kind] += events;
    if (decision.outcome.kind === 'charged') sum += events * decision.outcome.charge;
    reasons.push(...decision.reasons);
  }
  return { ...found, sum: yen(sum), reasons };
}

/** The one price list among some terms that bills a kind. */
export function listOf(terms: FeeTerms, kind: FeeKind): PriceList {
  const lists = terms.priceLists.filter((list) => kindsOf(list).includes(kind));
  need(lists.length === 1, 'terms', `one price list that bills ${kind}`, lists.length);
  return lists[0] as PriceList;
}

/** The kinds that a price list bills. */
export function kindsOf(list: PriceList): readonly FeeKind[] {
  return list?.schedule?.domain?.kind ?? [];
}
