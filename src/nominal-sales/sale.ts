import { decideAfresh, type Reason } from '../decision/index.js';
import type { Yen } from '../money/index.js';
import { type AmountWord, classifyAmount, NOMINAL } from '../nominal/index.js';
import { needYen } from '../nominal/need.js';
import { needSale, needSalesPolicy } from './need.js';
import { NOMINAL_SALE } from './rules/index.js';
import type { NominalSale, NominalSalesPolicy, SaleAnswer } from './types.js';

/**
 * Says what a sale on an authorization amounts to: goods sold for more than a nominal authorization are
 * a breach of the brands' rules, and the issuer may claim the whole amount back, months later; fuel at
 * the pump may be sold so, and what the issuer did not approve is exposed.
 *
 * Nothing is exposed where the authorization holds the whole amount. It does not say whether the issuer
 * will claim, nor who used the card; what the rule of one brand allows is the question of
 * `assessNominalUse` of `menseki/nominal`.
 *
 * @param sale - The sale, with what was authorized for it and what was captured.
 * @param policy - `amounts`: which amounts are nominal.
 * @throws InvalidInputError for a value outside its vocabulary, or a card number as id, card or merchant.
 * @example
 * ```ts
 * const tyres = { id: 'T-1', at: instant('2022-04-10T14:00:00+09:00'), card: 'tok_1', merchant: 'station', use: 'goods', authorized: yen(1), captured: yen(98000) } as const;
 * const answer = assessNominalSale(tyres);
 * [answer.verdict, answer.exposure, answer.reasons[0].rule]
 * // => ['breach', 98000, 'authorization/nominal-goods']
 * assessNominalSale({ ...tyres, authorized: yen(98000) }).exposure // => 0
 * ```
 * @public
 */
export function assessNominalSale(sale: NominalSale, policy: NominalSalesPolicy = {}): SaleAnswer {
  needSale(sale);
  needSalesPolicy(policy);
  const { id, use } = sale;
  const captured = needYen('captured', sale.captured);
  const authorized = needYen('authorized', sale.authorized);
  const { amounts } = policy;
  const word = classifyAmount(authorized, amounts === undefined ? {} : { amounts }).amount;
  const { outcome, reasons } = decideAfresh(NOMINAL_SALE, {
    use,
    authorized: word,
    captured: captured > authorized ? 'beyond' : 'within',
  });
  const { verdict } = outcome;
  const exposed = { none: 0, beyond: captured - authorized, whole: captured };
  return {
    id,
    verdict,
    exposure: exposed[outcome.exposure] as Yen,
    reasons: [...(verdict === 'covered' ? [] : namedBy(word, use)), ...reasons],
  };
}

/** What the brands say of such a sale: only of a nominal amount. */
function namedBy(word: AmountWord, use: NominalSale['use']): readonly Reason[] {
  return word === 'nominal' ? decideAfresh(NOMINAL, { use }).reasons : [];
}
