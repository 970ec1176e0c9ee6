import { decideAfresh } from '../decision/index.js';
import { need } from '../errors/index.js';
import type { Yen } from '../money/index.js';
import { needFields, needYen } from './need.js';
import { AMOUNTS, type AmountFacts, NOMINAL_AMOUNT } from './rules/amount.js';
import type { AmountWord, NominalPolicy, WithReasons } from './types.js';
/**
 * Says whether an amount is a nominal one: one of those seen in Japan (1, 10, 11, 50, 100 and 200
 * yen), or of your own list. Any other amount above zero is `ordinary`: nothing is guessed from its size.
 *
 * A sale of ¥100 has a nominal amount and is an ordinary sale all the same: what counts is whether more
 * is sold than was authorized (`assessNominalSale` of `menseki/nominal-sales`).
 *
 * @param amount - Whole yen, as authorized.
 * @param policy - `amounts`, if given, replaces the amounts that were seen.
 * @throws InvalidInputError if the amount is no whole number of yen, or the policy is none.
 * @example
 * ```ts
 * [0, 1, 2, 200].map((amount) => classifyAmount(yen(amount)).amount)
 * // => ['zero', 'nominal', 'ordinary', 'nominal']
 * classifyAmount(yen(5), { amounts: [1, 5] }).amount // => 'nominal'
 * ```
 * @public
 */
export function classifyAmount(
  amount: Yen,
  policy: NominalPolicy = {},
): WithReasons<{ readonly amount: AmountWord }> {
  needFields(['amounts'], 'policy', policy);
  const fact = factOf(needYen('amount', amount), policy.amounts);
  const { outcome, reasons } = decideAfresh(NOMINAL_AMOUNT, { amount: fact });
  return { amount: outcome, reasons };
}

function factOf(amount: Yen, own: NominalPolicy['amounts']): AmountFacts['amount'] {
  if (own !== undefined) {
    need(Array.isArray(own), 'amounts', 'a list', own);
    for (const one of own) need(needYen('amounts', one) > 0, 'amounts', 'yen above 0', one);
    if (amount > 0) return own.includes(amount) ? 'listed' : 'not-listed';
  }
  return AMOUNTS.find((one) => one === String(amount)) ?? 'other';
}
