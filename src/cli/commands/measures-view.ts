import type {
  CompanyFraud,
  Duty,
  DutyAnswer,
  MeasureReport,
  OpenQuestion,
  ProtectionLayer,
} from '../../measures/index.js';
import type { TableView } from '../output/sink.js';
import { counted } from '../output/words.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';
import { rulesOf, sentencesIn } from './reasons.js';

/** The report on one shop. */
export type ShopAnswer = MeasureReport & { readonly id: string };

/** An answer as its record format has it. */
export function measuresShape({
  id,
  on,
  guideline,
  duties,
  missing,
  layers,
  goods,
  fraud,
}: ShopAnswer): object {
  const { verdict, consequences, companies } = fraud;
  return {
    id,
    on,
    guideline: { edition: guideline.edition, since: guideline.since },
    duties: duties.map(dutyShape),
    missing,
    layers,
    goods,
    fraud: { verdict, consequences, companies },
    reasons: rulesOf([...guideline.reasons, ...fraud.reasons]),
  };
}

function dutyShape({ duty, verdict, demand, by, question, reasons }: DutyAnswer): object {
  return { duty, verdict, demand, by, question, reasons: rulesOf(reasons) };
}

const TEXTS = {
  ja: {
    heads: ['店舗', '基準日', '版', '不足', '要確認', '不正顕在化'],
    fraud: { manifest: '該当', 'not-manifest': '非該当', indeterminate: '不明' },
    unknown: '不明',
    follows: {
      'three-ds-at-once': '3Dセキュアを直ちに導入する',
      registered: '加盟店情報センターに登録される',
    },
    plan: '2017計画',
    goods: { 'high-risk': '高リスク商材を扱う', 'resale-prone': '転売されやすい商品を扱う' },
    absent: { missing: '未導入', unknown: '未確認' },
    gap: (company: string, months: string) => `${company}: ${months}の不正額が不明`,
    to: '〜',
    colon: ': ',
    joint: '、',
    summary: (count: number, missing: number) => `店舗 ${count}件、不足のある店舗 ${missing}件`,
  },
  en: {
    heads: ['shop', 'on', 'guideline', 'missing', 'to find out', 'manifest fraud'],
    fraud: { manifest: 'yes', 'not-manifest': 'no', indeterminate: 'not known' },
    unknown: 'not known',
    follows: {
      'three-ds-at-once': '3-D Secure is to be brought in at once',
      registered: 'it is registered with the merchant information centre',
    },
    plan: 'plan-2017',
    goods: {
      'high-risk': 'sells high-risk goods',
      'resale-prone': 'sells goods that are easily resold',
    },
    absent: { missing: 'missing', unknown: 'not known' },
    gap: (company: string, months: string) => `${company}: ${months} not known`,
    to: ' to ',
    colon: ': ',
    joint: ', ',
    summary: (count: number, missing: number) =>
      `${counted(count, 'shop')}, ${missing} with something missing`,
  },
} as const;

const DUTY_NAMES: { readonly [language in Language]: { readonly [duty in Duty]: string } } = {
  ja: {
    'card-data': 'カード情報の保護',
    layers: '多面的・重層的な対策',
    'three-ds': '3Dセキュア',
    'security-code': 'セキュリティコード',
    vulnerability: '脆弱性対策',
    login: '不正ログイン対策',
  },
  en: {
    'card-data': 'card data',
    layers: 'layers',
    'three-ds': '3-D Secure',
    'security-code': 'security code',
    vulnerability: 'weak points',
    login: 'stolen logins',
  },
};

const LAYER_NAMES: {
  readonly [language in Language]: { readonly [layer in ProtectionLayer]: string };
} = {
  ja: {
    authentication: '本人認証',
    securityCode: 'セキュリティコード',
    analysis: '属性・行動分析',
    delivery: '配送先情報',
  },
  en: {
    authentication: 'authentication',
    securityCode: 'security code',
    analysis: 'analysis',
    delivery: 'delivery address',
  },
};

/** Answers in a table: one row a shop, and under it why something is missing or not known. */
export function measuresView({ language, paint }: Call): TableView<ShopAnswer> {
  const { heads, fraud, unknown, plan, joint, summary } = TEXTS[language];
  const [head, on, edition, missing, open, manifest] = heads;
  const sums = { count: 0, missing: 0 };
  const named = (duties: readonly Duty[]) =>
    duties.map((duty) => DUTY_NAMES[language][duty]).join(joint) || '-';
  const reason = explained(language);
  const editionOf = ({ guideline: { edition } }: ShopAnswer) =>
    edition === 'plan-2017' ? plan : (edition ?? unknown);
  return {
    head,
    columns: [
      { head: on, width: 12 },
      { head: edition, width: 12, narrow: 11 },
      { head: missing, width: 24, narrow: 13 },
      { head: open, width: 24, narrow: 13 },
      { head: manifest, width: 16, narrow: 12 },
    ],
    row: (answer) => {
      sums.count += 1;
      if (answer.missing.length > 0) sums.missing += 1;
      const asked = answer.duties.filter(({ question }) => question !== null);
      return {
        cells: [
          { text: answer.id },
          { text: answer.on },
          { text: editionOf(answer) },
          {
            text: named(answer.missing),
            ...(answer.missing.length > 0 ? { paint: paint.bad } : {}),
          },
          { text: named(asked.map(({ duty }) => duty)) },
          { text: fraud[answer.fraud.verdict] },
        ],
        below: reason(answer),
      };
    },
    summary: () => [summary(sums.count, sums.missing)],
  };
}

/** Which guideline is not known, why a duty is missing or open, and what was seen of fraud. */
function explained(language: Language): (answer: ShopAnswer) => string[] {
  const sentences = sentencesIn(language);
  return ({ guideline, duties, layers, goods, fraud }) => [
    ...(guideline.edition === null ? sentences(guideline.reasons) : []),
    ...duties
      .filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-asked')
      .flatMap(({ duty, question, reasons }) => {
        const told = question === null ? reasons.slice(1) : reasonsOf(question, reasons);
        const lines = duty === 'layers' ? absentLayers(language, layers) : [];
        const { colon } = TEXTS[language];
        return [...sentences(told), ...lines].map(
          (line) => DUTY_NAMES[language][duty] + colon + line,
        );
      }),
    ...(goods === null || goods === 'other' ? [] : [TEXTS[language].goods[goods]]),
    ...(fraud.verdict === 'not-manifest' ? [] : sentences(fraud.reasons)),
    ...fraud.consequences.map((one) => TEXTS[language].follows[one]),
    ...fraud.companies.flatMap((company) => monthsOf(language, company)),
  ];
}

/** The layers that are not there, and those nobody looked for. */
function absentLayers(language: Language, layers: MeasureReport['layers']): string[] {
  const { absent, colon, joint } = TEXTS[language];
  return (['missing', 'unknown'] as const).flatMap((presence) => {
    const names = layers[presence].map((layer) => LAYER_NAMES[language][layer]);
    return names.length > 0 ? [absent[presence] + colon + names.join(joint)] : [];
  });
}

/** The months that make fraud manifest at a card company, or those that are not known. */
function monthsOf(language: Language, { company, run, gaps }: CompanyFraud): string[] {
  const { gap, colon, joint, to } = TEXTS[language];
  const span = ({ from, to: until }: { readonly from: string; readonly to: string }) =>
    from === until ? from : from + to + until;
  if (run !== null) return [company + colon + span(run)];
  return gaps.length > 0 ? [gap(company, gaps.map(span).join(joint))] : [];
}

/** What to find out, and, where the demand itself is open, why. */
function reasonsOf(question: OpenQuestion, reasons: DutyAnswer['reasons']) {
  return reasons.slice(0, question === 'which-guideline' ? 2 : 1);
}
