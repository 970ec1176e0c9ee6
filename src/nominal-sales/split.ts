import { need } from '../errors/index.js';
import { needFields, needYen } from '../nominal/need.js';
import { toJstText } from '../time/index.js';
import { groupsOf } from './group.js';
import type { TakenSale } from './take.js';
import type { SplitSale, SplitTerms } from './types.js';

/** From one charge to another, both included, by their positions. */
type Stretch = { readonly first: number; last: number };

/** Charges that look like one sale in parts, of sales in the order of time. */
export function findSplits(sales: readonly TakenSale[], terms: SplitTerms): SplitSale[] {
  needFields(['below', 'atLeast', 'withinMinutes'], 'split', terms);
  const { below, atLeast, withinMinutes: within } = terms;
  needYen('split.below', below);
  need(Number.isSafeInteger(atLeast) && atLeast > 1, 'split.atLeast', '2 or more', atLeast);
  const isSpan = Number.isSafeInteger(within) && within > 0 && within <= 527_040;
  need(isSpan, 'split.withinMinutes', '1 to 527040', within);
  const parts = sales.filter(
    ({ sale, answer }) => sale.captured < below && answer.verdict !== 'covered',
  );
  return groupsOf(parts, ({ sale }) => JSON.stringify([sale.card, sale.merchant])).flatMap(
    ([, group]) =>
      stretchesOf(group, terms).map(({ first, last }) => splitOf(group.slice(first, last + 1))),
  );
}

/** Windows with enough charges in them; those that share a charge are one. */
function stretchesOf(group: readonly TakenSale[], terms: SplitTerms): Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  for (const [last, { at }] of group.entries()) {
    while (isOutside(group[first] as TakenSale, at, terms)) first += 1;
    if (last - first + 1 < terms.atLeast) continue;
    const before = found.at(-1);
    if (before && before.last >= first) before.last = last;
    else found.push({ first, last });
  }
  return found;
}

/** Compared in microseconds, the smallest part of a second an instant has. */
function isOutside(first: TakenSale, at: number, { withinMinutes }: SplitTerms): boolean {
  return Math.round((at - first.at) * 1000) >= withinMinutes * 60_000_000;
}

function splitOf(parts: readonly TakenSale[]): SplitSale {
  const [{ sale, at }] = parts as readonly [TakenSale];
  return {
    card: sale.card,
    merchant: sale.merchant,
    sales: parts.map((one) => one.sale.id),
    from: toJstText(at),
    to: toJstText((parts.at(-1) as TakenSale).at),
    amount: parts.reduce((sum, one) => sum + one.sale.captured, 0),
  };
}
