import type {
  CardDataFacts,
  Demand,
  DutyFacts,
  DutyState,
  DutyVerdict,
  FraudMonthFacts,
  GoodsFacts,
  GoodsRisk,
  Guideline,
  GuidelineFacts,
  LayersFacts,
  ManifestFacts,
  ManifestOutcome,
  Presence,
  SkipFacts,
  SkipOutcome,
  VerdictFacts,
} from '../../../src/measures/index.js';
import type { ChecklistFacts, RollOutFacts } from '../../../src/measures/presets/index.js';
import { jstDate } from '../../../src/time/index.js';
import type { Example } from '../../support/examples.js';

type From = Example<never, never>['from'];

const SILENT: From = { source: 'house', at: '0013: guidelines' };
const S000: From = { source: 'S000', at: 'L58-71' };
const LAW: From = { source: 'ecnomikata-19438', at: 'in force 2018-06-01' };
const THREE: From = { source: 'meti-guideline-3', at: '2022-03-09' };
const FOUR: From = { source: 'gmo-pg-guideline-4', at: 'March 2023' };
const FIVE: From = { source: 'mondaq-guideline-5', at: '2024-03-15' };
const SIX: From = { source: 'netkeizai-guideline-6', at: '2025-03-05' };

function guideline(
  day: string,
  from: From,
  edition: Guideline['edition'],
  rule: string,
  since: string | null = null,
): Example<GuidelineFacts, Guideline> {
  const outcome = { edition, since: since === null ? null : jstDate(since) };
  return { name: day, from, facts: { on: jstDate(day) }, expect: { outcome, rule } };
}

export const GUIDELINE_EXAMPLES: readonly Example<GuidelineFacts, Guideline>[] = [
  guideline('2017-04-12', SILENT, null, 'measures/before-plan-2017'),
  guideline('2017-04-13', S000, 'plan-2017', 'measures/plan-2017'),
  guideline('2018-05-31', S000, 'plan-2017', 'measures/plan-2017'),
  guideline('2018-06-01', LAW, null, 'measures/law-2018'),
  guideline('2022-03-08', LAW, null, 'measures/law-2018'),
  guideline('2022-03-09', THREE, '3.0', 'measures/guideline-3', '2022-03-09'),
  guideline('2023-02-28', THREE, '3.0', 'measures/guideline-3', '2022-03-09'),
  guideline('2023-03-01', FOUR, null, 'measures/guideline-3-or-4'),
  guideline('2023-03-31', FOUR, null, 'measures/guideline-3-or-4'),
  guideline('2023-04-01', FOUR, '4.0', 'measures/guideline-4'),
  guideline('2024-03-14', FOUR, '4.0', 'measures/guideline-4'),
  guideline('2024-03-15', FIVE, '5.0', 'measures/guideline-5', '2024-03-15'),
  guideline('2025-03-04', FIVE, '5.0', 'measures/guideline-5', '2024-03-15'),
  guideline('2025-03-05', SIX, '6.0', 'measures/guideline-6', '2025-03-05'),
  guideline('2026-11-21', SIX, '6.0', 'measures/guideline-6', '2025-03-05'),
];

const REQUIRED: Demand = { demand: 'required', by: null };
const NOT_KNOWN: Demand = { demand: 'indeterminate', by: null };
const ADVISED: Demand = { demand: 'recommended', by: null };
const NOT_ASKED: Demand = { demand: 'not-asked', by: null };
const PLAN_DUE: Demand = { demand: 'due', by: jstDate('2018-03-31') };
const THREE_DS_DUE: Demand = { demand: 'due', by: jstDate('2025-03-31') };

function duty(
  word: DutyFacts['duty'],
  day: string,
  from: From,
  outcome: Demand,
  rule: string,
  fraud: DutyFacts['fraud'] = 'not-manifest',
): Example<DutyFacts, Demand> {
  const facts = { duty: word, fraud, on: jstDate(day) };
  return { name: `${word}, ${day}, ${fraud}`, from, facts, expect: { outcome, rule } };
}

export const DUTY_EXAMPLES: readonly Example<DutyFacts, Demand>[] = [
  ...(['card-data', 'layers'] as const).flatMap((word) => [
    duty(word, '2017-04-12', SILENT, NOT_KNOWN, 'measures/duties-before-plan-2017'),
    duty(word, '2017-04-13', S000, PLAN_DUE, 'measures/plan-2017-due'),
    duty(word, '2018-03-31', S000, PLAN_DUE, 'measures/plan-2017-due'),
    duty(word, '2018-04-01', S000, REQUIRED, `measures/${word}`),
    duty(word, '2020-01-01', S000, REQUIRED, `measures/${word}`),
    duty(word, '2026-11-21', THREE, REQUIRED, `measures/${word}`),
  ]),
  duty('three-ds', '2017-04-12', SILENT, NOT_KNOWN, 'measures/duties-before-plan-2017'),
  duty('three-ds', '2017-04-13', S000, ADVISED, 'measures/three-ds-one-of-four'),
  duty('three-ds', '2023-02-28', S000, ADVISED, 'measures/three-ds-one-of-four', 'manifest'),
  duty('three-ds', '2023-03-01', FOUR, NOT_KNOWN, 'measures/three-ds-march-2023', 'manifest'),
  duty('three-ds', '2023-03-31', FOUR, NOT_KNOWN, 'measures/three-ds-march-2023'),
  duty('three-ds', '2023-04-01', FOUR, THREE_DS_DUE, 'measures/three-ds-due'),
  duty('three-ds', '2023-04-01', FOUR, REQUIRED, 'measures/three-ds-at-once', 'manifest'),
  duty('three-ds', '2025-03-31', FOUR, THREE_DS_DUE, 'measures/three-ds-due', 'indeterminate'),
  duty('three-ds', '2025-03-31', FOUR, REQUIRED, 'measures/three-ds-at-once', 'manifest'),
  duty('three-ds', '2025-04-01', FOUR, REQUIRED, 'measures/three-ds'),
  duty('three-ds', '2025-04-01', FOUR, REQUIRED, 'measures/three-ds', 'manifest'),
  duty(
    'security-code',
    '2010-01-01',
    { source: 'S001', at: 'L374-375' },
    ADVISED,
    'measures/security-code',
  ),
  duty('security-code', '2026-11-21', S000, ADVISED, 'measures/security-code'),
  ...(['vulnerability', 'login'] as const).flatMap((word) => [
    duty(word, '2016-01-01', SIX, NOT_ASKED, 'measures/site-not-asked'),
    duty(word, '2025-03-04', SIX, NOT_ASKED, 'measures/site-not-asked'),
    duty(word, '2025-03-05', SIX, REQUIRED, `measures/${word}`),
  ]),
];

export const CARD_DATA_EXAMPLES: readonly Example<CardDataFacts, Presence>[] = [
  {
    name: 'card data is not retained',
    from: { source: 'S000', at: 'L65' },
    facts: { cardData: 'not-retained' },
    expect: { outcome: 'in-place', rule: 'measures/not-retained' },
  },
  {
    name: 'or kept under PCI DSS',
    from: { source: 'S000', at: 'L66-67' },
    facts: { cardData: 'pci-dss' },
    expect: { outcome: 'in-place', rule: 'measures/pci-dss' },
  },
  {
    name: 'or neither',
    from: { source: 'S000', at: 'L64-67' },
    facts: { cardData: 'neither' },
    expect: { outcome: 'missing', rule: 'measures/neither' },
  },
  {
    name: 'nobody knows',
    from: { source: 'house', at: '0013: questions' },
    facts: { cardData: 'unknown' },
    expect: { outcome: 'unknown', rule: 'measures/card-data-not-known' },
  },
];

export const LAYERS_EXAMPLES: readonly Example<LayersFacts, DutyState>[] = [
  {
    name: 'no layer',
    from: { source: 'S000', at: 'L69-76' },
    facts: { inPlace: 'none' },
    expect: { outcome: 'missing', rule: 'measures/no-layer' },
  },
  {
    name: 'all four layers',
    from: { source: 'S000', at: 'L79-94' },
    facts: { inPlace: 'all' },
    expect: { outcome: 'in-place', rule: 'measures/all-layers' },
  },
  {
    name: 'some layers: how many are needed is in no source seen',
    from: { source: 'house', at: '0013: how many layers' },
    facts: { inPlace: 'some' },
    expect: { outcome: 'partly', rule: 'measures/some-layers' },
  },
  {
    name: 'nobody knows of any',
    from: { source: 'house', at: '0013: questions' },
    facts: { inPlace: 'not-known' },
    expect: { outcome: 'unknown', rule: 'measures/layers-not-known' },
  },
];

const VERDICTS: From = { source: 'house', at: '0013: verdicts' };
const QUESTIONS: From = { source: 'house', at: '0013: questions' };

function verdict(
  demand: VerdictFacts['demand'],
  state: DutyState,
  word: DutyVerdict['verdict'],
  rule: string,
): Example<VerdictFacts, DutyVerdict> {
  const questions = ['which-guideline', 'is-it-in-place', 'how-many-layers'] as const;
  const question = questions.find((one) => rule.endsWith(one)) ?? null;
  return {
    name: `${demand} and ${state}`,
    from: question === null ? VERDICTS : QUESTIONS,
    facts: { demand, state },
    expect: { outcome: { verdict: word, question } as DutyVerdict, rule },
  };
}

export const VERDICT_EXAMPLES: readonly Example<VerdictFacts, DutyVerdict>[] = [
  ...(['required', 'due', 'recommended', 'not-asked', 'indeterminate'] as const).map((demand) =>
    verdict(demand, 'in-place', 'met', 'measures/in-place'),
  ),
  verdict('required', 'missing', 'missing', 'measures/missing'),
  verdict('due', 'missing', 'due', 'measures/due'),
  verdict('recommended', 'missing', 'advised', 'measures/advised'),
  verdict('recommended', 'partly', 'advised', 'measures/advised'),
  ...(['missing', 'unknown', 'partly'] as const).flatMap((state) => [
    verdict('not-asked', state, 'not-asked', 'measures/not-asked'),
    verdict('indeterminate', state, 'indeterminate', 'measures/which-guideline'),
  ]),
  ...(['required', 'due', 'recommended'] as const).map((demand) =>
    verdict(demand, 'unknown', 'indeterminate', 'measures/is-it-in-place'),
  ),
  verdict('required', 'partly', 'indeterminate', 'measures/how-many-layers'),
  verdict('due', 'partly', 'indeterminate', 'measures/how-many-layers'),
];

const VERITRANS: From = { source: 'veritrans-fraud-a04', at: 'three months in a row' };

export const FRAUD_MONTH_EXAMPLES: readonly Example<FraudMonthFacts, 'above' | 'within'>[] = [
  {
    name: '500,000 yen is not more than 500,000',
    from: VERITRANS,
    facts: { amount: 500_000 },
    expect: { outcome: 'within', rule: 'measures/month-within' },
  },
  {
    name: '500,001 yen is',
    from: VERITRANS,
    facts: { amount: 500_001 },
    expect: { outcome: 'above', rule: 'measures/month-above' },
  },
];

const MANIFEST: ManifestOutcome = {
  verdict: 'manifest',
  consequences: ['three-ds-at-once', 'registered'],
};

function run(months: number, possible: number, outcome: ManifestOutcome, rule: string) {
  return {
    name: `${months} in a row, ${possible} possible`,
    from: VERITRANS,
    facts: { run: months, possible },
    expect: { outcome, rule },
  };
}

const OPEN: ManifestOutcome = { verdict: 'indeterminate', consequences: [] };
const NOT: ManifestOutcome = { verdict: 'not-manifest', consequences: [] };

export const MANIFEST_EXAMPLES: readonly Example<ManifestFacts, ManifestOutcome>[] = [
  run(3, 3, MANIFEST, 'measures/fraud-manifest'),
  run(3, 2, MANIFEST, 'measures/fraud-manifest'),
  run(12, 20, MANIFEST, 'measures/fraud-manifest'),
  run(2, 3, OPEN, 'measures/fraud-months-missing'),
  run(0, 3, OPEN, 'measures/fraud-months-missing'),
  run(2, 2, NOT, 'measures/fraud-not-manifest'),
  run(0, 0, NOT, 'measures/fraud-not-manifest'),
];

export const GOODS_EXAMPLES: readonly Example<GoodsFacts, GoodsRisk>[] = [
  ...(['consumer-electronics', 'tickets', 'digital-content', 'e-money'] as const).map(
    (goods): Example<GoodsFacts, GoodsRisk> => ({
      name: goods,
      from: { source: 'veritrans-fraud-a04', at: 'high-risk goods' },
      facts: { goods },
      expect: { outcome: 'high-risk', rule: 'measures/goods-high-risk' },
    }),
  ),
  ...(['brand-goods', 'computers'] as const).map(
    (goods): Example<GoodsFacts, GoodsRisk> => ({
      name: goods,
      from: { source: 'epsilon-chargeback', at: 'goods sold on' },
      facts: { goods },
      expect: { outcome: 'resale-prone', rule: 'measures/goods-resale-prone' },
    }),
  ),
  {
    name: 'anything else',
    from: { source: 'veritrans-fraud-a04', at: 'high-risk goods' },
    facts: { goods: 'other' },
    expect: { outcome: 'other', rule: 'measures/goods-other' },
  },
];

function skip(
  word: SkipFacts['skip'],
  day: string,
  outcome: SkipOutcome,
  rule: string,
): Example<SkipFacts, SkipOutcome> {
  const facts = { skip: word, on: jstDate(day) };
  return { name: `${word}, ${day}`, from: SIX, facts, expect: { outcome, rule } };
}

export const SKIP_EXAMPLES: readonly Example<SkipFacts, SkipOutcome>[] = [
  ...(
    ['none', 'mit', 'other', 'risk-based-with-evidence', 'registered-card-authenticated'] as const
  ).map((word) => skip(word, '2025-03-31', 'not-yet', 'measures/every-payment-not-yet')),
  skip('none', '2025-04-01', 'required', 'measures/every-payment'),
  skip('other', '2025-04-01', 'required', 'measures/every-payment'),
  skip('risk-based-with-evidence', '2025-04-01', 'may-skip', 'measures/skip-risk-based'),
  skip('registered-card-authenticated', '2025-04-01', 'may-skip', 'measures/skip-registered-card'),
  skip('mit', '2025-04-01', 'may-skip', 'measures/skip-mit'),
];

function rollOut(shop: RollOutFacts['shop'], outcome: 1 | 2 | 3 | 4) {
  return {
    name: shop,
    from: { source: 'yahoo-3ds-roll-out', at: 'order of roll-out' } as const,
    facts: { shop },
    expect: { outcome, rule: `measures/roll-out-${shop}` },
  };
}

export const ROLL_OUT_EXAMPLES: readonly Example<RollOutFacts, 1 | 2 | 3 | 4>[] = [
  rollOut('manifest', 1),
  rollOut('some-fraud', 2),
  rollOut('high-risk', 3),
  rollOut('other', 4),
];

function checklist(
  contractedOn: string,
  outcome: 'filed' | 'not-asked',
): Example<ChecklistFacts, 'filed' | 'not-asked'> {
  return {
    name: `a contract of ${contractedOn}`,
    from: { source: 'yahoo-3ds-roll-out', at: 'security checklist' },
    facts: { contractedOn: jstDate(contractedOn) },
    expect: { outcome, rule: `measures/checklist-${outcome}` },
  };
}

export const CHECKLIST_EXAMPLES: readonly Example<ChecklistFacts, 'filed' | 'not-asked'>[] = [
  checklist('2018-06-01', 'not-asked'),
  checklist('2022-09-30', 'not-asked'),
  checklist('2022-10-01', 'filed'),
  checklist('2026-11-21', 'filed'),
];
