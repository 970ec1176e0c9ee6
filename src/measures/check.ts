import { decideAfresh, type Reason } from '../decision/index.js';
import type { JstDate } from '../time/index.js';
import { assessManifestFraud } from './fraud.js';
import { need, needDay, needWord } from './need.js';
import {
  CARD_DATA_STATE,
  DUTY,
  DUTY_VERDICT,
  type DutyState,
  GOODS_RISK,
  GUIDELINE,
  LAYERS_NEEDED,
  type LayersFacts,
  type SkipOutcome,
  THREE_DS_SKIP,
} from './rules/index.js';
import {
  CARD_DATA,
  DUTIES,
  type Duty,
  type DutyAnswer,
  type FraudVerdict,
  GOODS_KINDS,
  type GoodsRisk,
  type MeasureReport,
  PRESENCES,
  PROTECTION_LAYERS,
  type Presence,
  type ShopMeasures,
  SKIP_REASONS,
  type SkipReason,
} from './types.js';

/** How far a duty is done, and by which rules. */
type State = { readonly outcome: DutyState; readonly reasons: readonly Reason[] };

/**
 * Says whether a payment must go through 3-D Secure: from 2025-04-01 on every one in principle, unless
 * a ground that the guideline states applies. Before, 3-D Secure was to be brought in by 2025-03-31.
 *
 * @param skip - On what grounds it would go without; `none` if there are none.
 * @param on - The day of the payment in JST.
 * @throws InvalidInputError for an unknown ground, or a day that is none.
 * @example
 * ```ts
 * requiresThreeDs('none', jstDate('2025-03-31')).answer // => 'not-yet'
 * requiresThreeDs('none', jstDate('2025-04-01')).answer // => 'required'
 * requiresThreeDs('mit', jstDate('2025-04-01')).answer // => 'may-skip'
 * ```
 * @public
 */
export function requiresThreeDs(
  skip: SkipReason,
  on: JstDate,
): { readonly answer: SkipOutcome; readonly reasons: readonly Reason[] } {
  needWord(SKIP_REASONS, 'skip', skip);
  needDay(on);
  const { outcome, reasons } = decideAfresh(THREE_DS_SKIP, { skip, on });
  return { answer: outcome, reasons };
}

/**
 * Says how a shop stands to the security guideline (クレジットカード・セキュリティガイドライン) of a day: which
 * edition was in force, what it asks, what is missing, and what nobody knows yet.
 *
 * Each duty gets its own answer; what the documents do not settle is `indeterminate` with a question,
 * and no number is guessed: how many of the four layers a shop needs is in no source that was seen. It
 * does not say whether a measure that is in place works.
 *
 * @param shop - What is in place, what is sold, and what fraud was seen; `unknown` where nobody looked.
 * @throws InvalidInputError for a value outside its vocabulary.
 * @example
 * ```ts
 * const report = checkMeasures({
 *   on: jstDate('2026-11-21'),
 *   cardData: 'not-retained',
 *   layers: { authentication: 'missing', securityCode: 'in-place', analysis: 'missing', delivery: 'missing' },
 *   vulnerability: 'in-place', login: 'unknown', goods: ['tickets'], skips: [], fraudMonths: [],
 * });
 * report.guideline.edition // => '6.0'
 * report.missing // => ['three-ds']
 * report.duties.map(({ verdict }) => verdict)
 * // => ['met', 'indeterminate', 'missing', 'met', 'met', 'indeterminate']
 * ```
 * @public
 */
export function checkMeasures(shop: ShopMeasures): MeasureReport {
  checkShop(Object(shop));
  const { on, fraudMonths } = shop;
  const fraud = assessManifestFraud(fraudMonths, on);
  const guideline = decideAfresh(GUIDELINE, { on });
  const states = statesOf(shop);
  const duties = DUTIES.map((duty) => answerTo(duty, on, fraud.verdict, states[duty]));
  return {
    on,
    guideline: { ...guideline.outcome, reasons: guideline.reasons },
    duties,
    missing: duties
      .filter(({ verdict }) => verdict === 'missing' || verdict === 'due')
      .map(({ duty }) => duty),
    layers: {
      'in-place': layersOf(shop, 'in-place'),
      missing: layersOf(shop, 'missing'),
      unknown: layersOf(shop, 'unknown'),
    },
    goods: riskOf(shop.goods),
    fraud,
  };
}

function checkShop({ on, cardData, layers, vulnerability, login, goods, skips }: ShopMeasures) {
  needDay(on);
  needWord(CARD_DATA, 'cardData', cardData);
  for (const layer of PROTECTION_LAYERS) needWord(PRESENCES, `layers.${layer}`, layers?.[layer]);
  needWord(PRESENCES, 'vulnerability', vulnerability);
  needWord(PRESENCES, 'login', login);
  need(
    goods === null || (Array.isArray(goods) && goods.length > 0),
    'goods',
    'null or some',
    goods,
  );
  for (const one of goods ?? []) needWord(GOODS_KINDS, 'goods', one);
  need(Array.isArray(skips), 'skips', 'a list', skips);
  for (const one of skips) needWord(SKIP_REASONS.slice(1), 'skips', one);
}

function riskOf(goods: ShopMeasures['goods']): GoodsRisk | null {
  const risks = (goods ?? []).map((one) => decideAfresh(GOODS_RISK, { goods: one }).outcome);
  const words: readonly GoodsRisk[] = ['high-risk', 'resale-prone', 'other'];
  return words.find((word) => risks.includes(word)) ?? null;
}

function layersOf({ layers }: ShopMeasures, presence: Presence) {
  return PROTECTION_LAYERS.filter((layer) => layers[layer] === presence);
}

function statesOf(shop: ShopMeasures): { readonly [duty in Duty]: State } {
  return {
    'card-data': decideAfresh(CARD_DATA_STATE, { cardData: shop.cardData }),
    layers: decideAfresh(LAYERS_NEEDED, { inPlace: countOf(shop) }),
    'three-ds': threeDsOf(shop),
    'security-code': told(shop.layers.securityCode),
    vulnerability: told(shop.vulnerability),
    login: told(shop.login),
  };
}

/** What the caller says, by no rule. */
function told(outcome: Presence): State {
  return { outcome, reasons: [] };
}

function countOf(shop: ShopMeasures): LayersFacts['inPlace'] {
  const there = layersOf(shop, 'in-place').length;
  if (there > 0) return there === PROTECTION_LAYERS.length ? 'all' : 'some';
  return layersOf(shop, 'unknown').length > 0 ? 'not-known' : 'none';
}

/** 3-D Secure that is left out on grounds nobody states counts as missing. */
function threeDsOf({ layers, skips, on }: ShopMeasures): State {
  const asked = skips.map((skip) => requiresThreeDs(skip, on));
  const forbidden = asked.filter(({ answer }) => answer === 'required');
  const outcome = forbidden.length > 0 ? 'missing' : layers.authentication;
  const grounds = outcome === 'in-place' ? asked : forbidden;
  return { outcome, reasons: grounds.flatMap(({ reasons }) => reasons) };
}

function answerTo(duty: Duty, on: JstDate, fraud: FraudVerdict, done: State): DutyAnswer {
  const asked = decideAfresh(DUTY, { duty, fraud, on });
  const { demand } = asked.outcome;
  const verdict = decideAfresh(DUTY_VERDICT, { demand, state: done.outcome });
  const reasons = [...verdict.reasons, ...asked.reasons, ...done.reasons];
  return {
    duty,
    ...verdict.outcome,
    ...asked.outcome,
    reasons: [...new Map(reasons.map((one) => [one.rule, one])).values()],
  };
}
