import { findAfresh } from '../nominal/need.js';
import { groupsOf } from './group.js';
import { NOMINAL_ALARMS } from './rules/index.js';
import { findSplits } from './split.js';
import { type TakenSale, takeSales } from './take.js';
import type { CardAnswer, NominalAccount, NominalSale, NominalSalesPolicy } from './types.js';

/**
 * Says what the sales on some cards amount to: which are breaches, what is exposed per card and in all,
 * and what calls for a look: the same card again, rising amounts, debit and prepaid cards issued
 * abroad, and, where the policy says how to count, charges that look like one sale in parts.
 *
 * The order of the list does not matter, and a sale sent twice counts once. An alarm that once rose
 * stays, whatever sales are added later. Sales that their authorization holds raise none.
 *
 * @param sales - Sales on any cards at any merchants.
 * @param policy - Which amounts are nominal, and what a split sale is.
 * @throws InvalidInputError for a value outside its vocabulary, a card number, impossible terms, or two
 * sales that differ under one id.
 * @example
 * ```ts
 * const tyres = { card: 'tok_1', merchant: 'station', use: 'goods', authorized: yen(1), funding: 'debit', issued: 'foreign' } as const;
 * const account = accountNominalSales([
 *   { ...tyres, id: 'T-2', at: instant('2022-04-11T14:00:00+09:00'), captured: yen(120000) },
 *   { ...tyres, id: 'T-1', at: instant('2022-04-10T14:00:00+09:00'), captured: yen(98000) },
 * ]);
 * account.exposure // => 218000
 * account.cards[0].alarms // => ['foreign-debit-or-prepaid', 'repeated-card', 'rising-amounts']
 * ```
 * @public
 */
export function accountNominalSales(
  sales: readonly NominalSale[],
  policy: NominalSalesPolicy = {},
): NominalAccount {
  const taken = takeSales(sales, policy);
  const { split: terms = null } = policy;
  const splits = terms === null ? [] : findSplits(taken, terms);
  const split = new Set(splits.map(({ card }) => card));
  return {
    sales: taken.map(({ answer }) => answer),
    cards: groupsOf(taken, ({ sale }) => sale.card).map(([card, its]) =>
      cardOf(card, its, split.has(card)),
    ),
    splits,
    exposure: exposureOf(taken),
  };
}

function exposureOf(sales: readonly TakenSale[]): number {
  return sales.reduce((sum, { answer }) => sum + answer.exposure, 0);
}

function cardOf(card: string, sales: readonly TakenSale[], split: boolean): CardAnswer {
  const breaches = sales.filter(({ answer }) => answer.verdict === 'breach');
  const { outcomes, reasons } = findAfresh(NOMINAL_ALARMS, {
    breaches: breaches.length,
    rising: risesIn(breaches) ? 'yes' : 'no',
    foreignDebit: sales.some(isForeignDebit) ? 'yes' : 'no',
    split: split ? 'yes' : 'no',
  });
  return {
    card,
    sales: sales.length,
    breaches: breaches.length,
    exposure: exposureOf(sales),
    alarms: outcomes,
    reasons,
  };
}

/** Whether one is larger than one of an earlier moment. */
function risesIn(sales: readonly TakenSale[]): boolean {
  let moment = Number.NEGATIVE_INFINITY;
  let earlier = Number.POSITIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  for (const { at, sale } of sales) {
    if (at > moment) earlier = smallest;
    moment = at;
    if (sale.captured > earlier) return true;
    smallest = Math.min(smallest, sale.captured);
  }
  return false;
}

function isForeignDebit({ sale, answer }: TakenSale): boolean {
  const isCredit = (sale.funding ?? 'credit') === 'credit';
  return sale.issued === 'foreign' && !isCredit && answer.verdict !== 'covered';
}
