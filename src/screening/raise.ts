import { type Finding, findAllAfresh, type Reason, type RuleTable } from '../decision/index.js';
import { countRises } from './rises.js';
import { GOODS, type GoodsClass, SIGNS, type SignFacts } from './rules/index.js';
import type { Sifted } from './sift.js';
import {
  type RaisedSignal,
  SCREENING_SEVERITIES,
  type ScreeningFacts,
  type ScreeningLimits,
  type ScreeningPolicy,
  type ScreeningSignal,
} from './types.js';

type RiskyGoods = Finding<GoodsClass>;

/** The lists of goods that back a signal. */
const BACKED_BY: { readonly [signal in ScreeningSignal]?: GoodsClass } = {
  'resaleable-goods': 'resaleable',
  'high-risk-goods': 'high-risk',
};

/** The signals that a policy listens to, the heaviest first. */
export function raise(
  { amount }: ScreeningFacts,
  sifted: Sifted,
  { limits, severities }: ScreeningPolicy,
): readonly RaisedSignal[] {
  const kinds = amount < limits.goodsFrom ? [] : (sifted.known.goods ?? []);
  const goods = answering(GOODS, ...kinds.map((one) => ({ goods: one })));
  const signs = answering(SIGNS, wordsOf(amount, goods, sifted, limits));
  const raised = signs.flatMap((sign): RaisedSignal[] => {
    const severity = severities[sign.outcome];
    if (severity === 'ignore') return [];
    const lists = goods.filter(({ outcome }) => outcome === BACKED_BY[sign.outcome]);
    return [{ signal: sign.outcome, severity, reasons: [reasonOf(sign), ...lists.map(reasonOf)] }];
  });
  return raised.sort((a, b) => weightOf(b) - weightOf(a));
}

/** The place of a severity among all, the mildest first. */
function weightOf({ severity }: RaisedSignal): number {
  return SCREENING_SEVERITIES.indexOf(severity);
}

function reasonOf({ rule, cite }: Finding<unknown>): Reason {
  return { rule, cite };
}

/** What a table finds for at least one of some facts, each rule once, by their ids. */
function answering<F, O>(table: RuleTable<F, O>, ...facts: NoInfer<F>[]): Finding<O>[] {
  const found = facts.flatMap((one) => findAllAfresh(table, one));
  const rules = new Map(found.map((one) => [one.rule, one]));
  return [...rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** What the table of signals asks, in its words. */
function wordsOf(
  amount: ScreeningFacts['amount'],
  goods: readonly RiskyGoods[],
  { known, notKnown }: Sifted,
  limits: ScreeningLimits,
): SignFacts {
  const amounts = known.earlierAmounts && [...known.earlierAmounts, amount];
  const named = (list: GoodsClass) => yesNo(goods.some(({ outcome }) => outcome === list));
  return {
    knownFraud: known.knownFraud ?? 'none',
    velocity: reached(known.velocityHits, limits.velocityHits),
    rising: reached(amounts && countRises(amounts, limits.risePercent), limits.rises),
    resaleable: named('resaleable'),
    highRisk: named('high-risk'),
    failures: reached(known.failedAuthentications, limits.failedAuthentications),
    manyCards: reached(known.cards, limits.cards),
    recipient: known.recipient ?? 'not-known',
    destination: known.destination ?? 'not-known',
    cardIssued: known.cardIssued ?? 'not-known',
    allKnown: yesNo(notKnown.length === 0),
  };
}

function yesNo(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}

/** Whether a count reached its limit. One that is not known did not. */
function reached(count: number | null, from: number): 'yes' | 'no' {
  return yesNo(count !== null && count >= from);
}
