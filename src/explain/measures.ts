import type { Text } from '../decision/index.js';
import { needWord } from '../errors/index.js';
import type {
  Duty,
  DutyAnswer,
  FraudVerdict,
  Guideline,
  MeasureReport,
  OpenQuestion,
} from '../measures/index.js';
import { dayText, joined, NOTHING, needAnswer, said, sentences, type Words } from './words.js';

const EDITIONS: Words<NonNullable<Guideline['edition']>> = {
  'plan-2017': { ja: '2017年の実行計画', en: 'the plan of 2017' },
  '3.0': { ja: 'ガイドライン3.0版', en: 'edition 3.0 of the guideline' },
  '4.0': { ja: 'ガイドライン4.0版', en: 'edition 4.0 of the guideline' },
  '5.0': { ja: 'ガイドライン5.0版', en: 'edition 5.0 of the guideline' },
  '6.0': { ja: 'ガイドライン6.0版', en: 'edition 6.0 of the guideline' },
};

const DUTIES: Words<Duty> = {
  'card-data': { ja: 'カード情報の保護', en: 'card data' },
  layers: { ja: '多面的・重層的な対策', en: 'layers against fraud' },
  'three-ds': { ja: '3Dセキュア', en: '3-D Secure' },
  'security-code': { ja: 'セキュリティコード', en: 'the security code' },
  vulnerability: { ja: '脆弱性対策', en: 'weak points of the site' },
  login: { ja: '不正ログイン対策', en: 'stolen logins' },
};

const VERDICTS: readonly DutyAnswer['verdict'][] = [
  'met',
  'missing',
  'due',
  'advised',
  'not-asked',
  'indeterminate',
];

const QUESTIONS: Words<OpenQuestion> = {
  'which-guideline': { ja: 'この日に何が求められたか', en: 'what was asked on the day' },
  'is-it-in-place': { ja: '導入済みか', en: 'whether it is in place' },
  'how-many-layers': { ja: 'いくつ必要か', en: 'how many are needed' },
};

const FRAUD: Words<FraudVerdict> = {
  manifest: { ja: '不正顕在化加盟店に当たる', en: 'fraud is manifest at the shop' },
  'not-manifest': {
    ja: '不正顕在化加盟店には当たらない',
    en: 'fraud is not manifest at the shop',
  },
  indeterminate: {
    ja: '不正顕在化加盟店に当たるかは判断できない',
    en: 'whether fraud is manifest at the shop cannot be said',
  },
};

/**
 * How a shop stands to the guideline of a day, as sentences: which guideline, what is missing, due,
 * advised and to be found out, and whether fraud is manifest. By which document, the rulebook says.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const report = checkMeasures({
 *   on: jstDate('2026-11-21'),
 *   cardData: 'not-retained',
 *   layers: { authentication: 'missing', securityCode: 'in-place', analysis: 'missing', delivery: 'missing' },
 *   vulnerability: 'in-place', login: 'unknown', goods: ['tickets'], skips: [], fraudMonths: [],
 * });
 * explainMeasures(report).ja
 * // => '2026年11月21日はガイドライン6.0版による。足りない対策: 3Dセキュア。要確認: 多面的・重層的な対策(いくつ必要か)、不正ログイン対策(導入済みか)。不正顕在化加盟店に当たるかは判断できない。'
 * explainMeasures(report).en
 * // => 'On 2026-11-21, edition 6.0 of the guideline applies. Missing: 3-D Secure. To find out: layers against fraud (how many are needed), stolen logins (whether it is in place). Whether fraud is manifest at the shop cannot be said.'
 * ```
 * @public
 */
export function explainMeasures(report: MeasureReport): Text {
  needAnswer(report, 'checkMeasures', {
    on: 'a value',
    guideline: 'an object',
    duties: 'a list of objects',
    fraud: 'an object',
  });
  const { on, guideline, duties, fraud } = report;
  for (const { verdict } of duties) needWord(VERDICTS, 'duties.verdict', verdict);
  const of = (verdict: DutyAnswer['verdict']) =>
    duties.filter((duty) => duty.verdict === verdict).map(dutyText);
  const lists = [
    listed({ ja: '足りない対策', en: 'missing' }, of('missing')),
    listed({ ja: '期限までに必要な対策', en: 'due' }, of('due')),
    listed({ ja: '推奨される対策', en: 'advised' }, of('advised')),
    listed({ ja: '要確認', en: 'to find out' }, of('indeterminate')),
  ].filter((text) => text !== NOTHING);
  const none = { ja: '足りない対策はない', en: 'nothing is missing' };
  return sentences(
    guidelineText(on, guideline),
    ...(lists.length > 0 ? lists : [none]),
    said(FRAUD, 'fraud.verdict', fraud.verdict),
  );
}

function guidelineText(on: string, { edition }: Guideline): Text {
  const day = dayText('answer.on', on);
  if (edition === null) {
    return {
      ja: `${day.ja}に適用された版は確認できていない`,
      en: `which guideline applied on ${day.en} is not known`,
    };
  }
  const name = said(EDITIONS, 'edition', edition);
  return { ja: `${day.ja}は${name.ja}による`, en: `on ${day.en}, ${name.en} applies` };
}

function listed(head: Text, texts: readonly Text[]): Text {
  if (texts.length === 0) return NOTHING;
  const { ja, en } = joined(texts, { ja: '、', en: ', ' });
  return { ja: `${head.ja}: ${ja}`, en: `${head.en}: ${en}` };
}

/** A duty, with the day it is due by or the question that is open. */
function dutyText({ duty, by, question }: DutyAnswer): Text {
  const name = said(DUTIES, 'duty', duty);
  if (question !== null) return within(name, said(QUESTIONS, 'question', question));
  if (by === null) return name;
  const day = dayText('duties.by', by);
  return within(name, { ja: `${day.ja}まで`, en: `by ${day.en}` });
}

function within(name: Text, more: Text): Text {
  return { ja: `${name.ja}(${more.ja})`, en: `${name.en} (${more.en})` };
}
