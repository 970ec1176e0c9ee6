import { BRANDS, type Brand } from '../cards/index.js';
import type { RuleTable } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';
import type { Yen } from '../money/index.js';
import { findAfresh, needObject, needTable, needYen } from './need.js';
import {
  PUMP_REGIONS,
  type PumpFacts,
  type PumpFinding,
  type PumpRegion,
  type WithReasons,
} from './types.js';

/** A sale at an automated fuel dispenser (MCC 5542), in whole units of its currency. */
export type PumpSale = {
  readonly brand: Brand;
  /** `japan` by default. */
  readonly region?: PumpRegion;
  readonly asked: Yen;
  /** What the issuer approved; less than asked is an approval in part. */
  readonly approved: Yen;
  readonly final: Yen;
  /** From the authorization to the advice with the final amount; a part of a minute counts. */
  readonly minutesToAdvice: number;
};

/** What a brand’s rule finds in a sale at the pump. */
export type PumpAnswer = WithReasons<{
  readonly compliant: 'yes' | 'no' | 'indeterminate';
  readonly findings: readonly PumpFinding[];
}>;

/**
 * Says whether a sale at an automated fuel dispenser kept the rule on its advice: the final amount told
 * within 60 minutes (20 in Europe), both inclusive, and not above what was approved in part, unless one
 * unit of the currency was asked for. Mastercard’s rule; no other was found, so others are
 * `indeterminate`.
 *
 * Whether one unit may be asked for at all is {@link assessNominalUse}’s question.
 *
 * @param rules - `PUMP_ADVICE` of `menseki/nominal/presets`, or a table of your own.
 * @throws InvalidInputError if more was approved than asked for, a value is outside its vocabulary, or the
 * table is that of another question.
 * @example
 * ```ts
 * const sale = { brand: 'mastercard', asked: yen(15000), approved: yen(6000), final: yen(7500), minutesToAdvice: 60 } as const;
 * assessPump(sale, PUMP_ADVICE).findings // => ['beyond-partial-approval']
 * assessPump({ ...sale, final: yen(6000) }, PUMP_ADVICE).compliant // => 'yes'
 * ```
 * @public
 */
export function assessPump(sale: PumpSale, rules: RuleTable<PumpFacts, PumpFinding>): PumpAnswer {
  needObject('sale', sale);
  const { brand, region = 'japan', minutesToAdvice: minutes } = sale;
  needWord(BRANDS, 'brand', brand);
  needWord(PUMP_REGIONS, 'region', region);
  const asked = needYen('asked', sale.asked);
  const approved = needYen('approved', sale.approved);
  const final = needYen('final', sale.final);
  need(approved <= asked, 'approved', 'at most what was asked', approved);
  need(Number.isFinite(minutes) && minutes >= 0, 'minutesToAdvice', 'minutes from 0', minutes);
  const inPart = final > approved ? 'part-beyond' : 'part-within';
  const facts: PumpFacts = {
    brand,
    region,
    minutes: Math.ceil(minutes),
    asked: asked === 1 ? 'one' : 'more',
    approved: approved < asked ? inPart : 'whole',
  };
  needTable(rules, facts);
  const { outcomes: findings, reasons } = findAfresh(rules, facts);
  const unknown = findings.includes('ask-acquirer');
  return {
    compliant: findings.length === 0 ? 'yes' : unknown ? 'indeterminate' : 'no',
    findings,
    reasons,
  };
}
