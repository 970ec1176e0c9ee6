import { FUNDINGS, ISSUED } from '../cards/index.js';
import { need } from '../errors/index.js';
import { needMs } from '../nominal/need.js';
import { needKnown, needSalesPolicy } from './need.js';
import { assessNominalSale } from './sale.js';
import type { NominalSale, NominalSalesPolicy, SaleAnswer } from './types.js';

/** A sale that was taken, once, however often it was sent, its moment in epoch milliseconds. */
export type TakenSale = {
  readonly sale: Omit<NominalSale, 'at'>;
  readonly at: number;
  readonly answer: SaleAnswer;
};

/** Every sale once, in the order of time, then of ids. */
export function takeSales(sales: readonly NominalSale[], policy: NominalSalesPolicy): TakenSale[] {
  need(Array.isArray(sales), 'sales', 'a list', sales);
  needSalesPolicy(policy);
  const byId = new Map<string, TakenSale>();
  for (const given of sales) {
    const taken = takeOne(given, policy);
    const { id } = taken.sale;
    const known = byId.get(id);
    const isSame = !known || JSON.stringify(known) === JSON.stringify(taken);
    need(isSame, 'sales', 'no two sales that differ under one id', id);
    byId.set(id, taken);
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.sale.id < b.sale.id ? -1 : 1));
}

/** A sale with its defaults and none but its fields, so that two of one text are one. */
function takeOne(given: NominalSale, policy: NominalSalesPolicy): TakenSale {
  need(Object(given) === given, 'sales', 'a list of sales', given);
  const { id, card, merchant, use, authorized, captured, funding = null, issued = null } = given;
  needKnown(FUNDINGS, 'funding', funding);
  needKnown(ISSUED, 'issued', issued);
  const sale = { id, card, merchant, use, authorized, captured, funding, issued };
  return { sale, at: needMs('at', given.at), answer: assessNominalSale(given, policy) };
}
