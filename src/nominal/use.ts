import { BRANDS, type Brand } from '../cards/index.js';
import { decideAfresh, type RuleTable } from '../decision/index.js';
import { needWord } from '../errors/index.js';
import type { Yen } from '../money/index.js';
import { classifyAmount } from './amount.js';
import { mccWordOf, needObject, needTable, needYen } from './need.js';
import { NOMINAL_USES } from './rules/index.js';
import {
  type NominalPolicy,
  PUMP_REGIONS,
  type PumpRegion,
  type UseFacts,
  type UseVerdict,
  type WithReasons,
} from './types.js';

/** An authorization, and what it is for. */
export type NominalUse = {
  readonly brand: Brand;
  /** Four digits. */
  readonly mcc: string;
  /** The amount authorized, in whole units of the currency. */
  readonly amount: Yen;
  /** `japan` by default. */
  readonly region?: PumpRegion;
} & (
  | { readonly use: 'card-check' }
  /** What is sold; `null`, the default for fuel: not known yet. */
  | { readonly use: 'fuel'; readonly sold?: Yen | null }
  | { readonly use: 'goods'; readonly sold: Yen }
);

/**
 * Says whether the rule of the card's brand allows an amount to be authorized for a use: one unit at an
 * automated fuel dispenser (MCC 5542), a zero-amount verification elsewhere, never goods.
 *
 * It says what the rule is, not what is done: checks of ¥1 are practised in Japan where the brand's
 * rule forbids them. For JCB, American Express and Diners no public rule was found: `indeterminate`,
 * with the acquirer to ask. An authorization that holds all that is sold is `allowed`, whatever it is.
 *
 * @param asked - The amount, at which kind of merchant, and for what.
 * @param rules - `NOMINAL_USE` of `menseki/nominal/presets`, or a table of your own.
 * @param policy - `amounts`: which amounts are nominal.
 * @throws InvalidInputError for a value outside its vocabulary, goods without what is sold, or the table
 * of another question.
 * @example
 * ```ts
 * const check = { brand: 'visa', use: 'card-check', amount: yen(1) } as const;
 * assessNominalUse({ ...check, mcc: '5542' }, NOMINAL_USE).kind // => 'allowed'
 * const shop = assessNominalUse({ ...check, mcc: '5999' }, NOMINAL_USE);
 * shop.kind === 'not-allowed' ? shop.instead : shop.kind // => 'zero-amount'
 * const tyres = { ...check, mcc: '5541', use: 'goods', sold: yen(30000) } as const;
 * assessNominalUse(tyres, NOMINAL_USE).kind // => 'breach'
 * ```
 * @public
 */
export function assessNominalUse(
  asked: NominalUse,
  rules: RuleTable<UseFacts, UseVerdict>,
  policy: NominalPolicy = {},
): WithReasons<UseVerdict> {
  needObject('asked', asked);
  const { brand, mcc, use, region = 'japan' } = asked;
  needWord(BRANDS, 'brand', brand);
  needWord(NOMINAL_USES, 'use', use);
  needWord(PUMP_REGIONS, 'region', region);
  const facts: UseFacts = {
    brand,
    mcc: mccWordOf(mcc),
    use,
    amount: askedAmountOf(asked, policy),
    region: region === 'united-states' ? region : 'elsewhere',
  };
  needTable(rules, facts);
  const { outcome, reasons } = decideAfresh(rules, facts);
  return { ...outcome, reasons };
}

function askedAmountOf(asked: NominalUse, policy: NominalPolicy): UseFacts['amount'] {
  const word = classifyAmount(asked.amount, policy).amount;
  const sold = asked.use === 'card-check' ? null : (asked.sold ?? null);
  if (asked.use === 'goods' || sold !== null) {
    if (needYen('sold', sold) <= asked.amount) return 'covering';
  }
  return asked.amount === 1 ? 'one' : word;
}
