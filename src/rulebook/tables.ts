import { LIFECYCLE, NOMINAL, TIMING } from '../authorization/index.js';
import { WINDOWS } from '../authorization/presets/index.js';
import { AUTHORIZATION_TEXTS } from '../authorization/rules/texts.js';
import type { NonEmpty, Row, RowTexts, RuleTable, Text } from '../decision/index.js';
import { ANSWER } from '../disputes/index.js';
import { DISPUTE_TEXTS } from '../disputes/rules/texts.js';
import { CONSUMPTION_TAX } from '../fees/index.js';
import { SBPS_2017_FEES, SHOPSERVE_FEES, SHOPSERVE_REPORT } from '../fees/presets/index.js';
import { FEES_TEXTS } from '../fees/rules/texts.js';
import { ATTEMPT } from '../gateways/index.js';
import { GATEWAY_TEXTS } from '../gateways/rules/texts.js';
import { COVERAGE, ROOM } from '../guarantee/index.js';
import { POLICIES } from '../guarantee/presets/index.js';
import { GUARANTEE_TEXTS } from '../guarantee/rules/texts.js';
import { CAUTION, STANDING } from '../liability/index.js';
import {
  ANY_CHANGE_LOSES,
  BRAND_SERVICE,
  FIRST_ANSWER,
  GATE,
  LOSSES,
  SUBSCRIPTION,
} from '../liability/presets/index.js';
import { LIABILITY_TEXTS } from '../liability/rules/texts.js';
import { REASON_CODE } from '../reason-codes/index.js';
import { ECI, EXCLUSIONS, INCONSISTENCIES, RESULT, SHIFT } from '../threeds/index.js';
import { THREEDS_TEXTS } from '../threeds/rules/texts.js';

/** A table whose facts and outcome are of no interest here. */
export type AnyTable = Pick<RuleTable<object, unknown>, 'id' | 'hit'> & {
  readonly datedBy: PropertyKey | null;
  readonly domain: object;
  readonly rows: NonEmpty<Omit<Row<object, unknown>, 'when'> & { readonly when: object }>;
};

/** Every table of the library, with its question. */
export const TABLES: readonly { readonly table: AnyTable; readonly title: Text }[] = [
  {
    table: RESULT,
    title: { ja: '3Dセキュアの結果の意味', en: 'What does a transStatus mean?' },
  },
  { table: ECI, title: { ja: 'ECIの意味(ブランド別)', en: 'What does an ECI say at its brand?' } },
  {
    table: SHIFT,
    title: { ja: '結果だけで見た責任の所在', en: 'Who bears a fraud, going by the result alone?' },
  },
  {
    table: EXCLUSIONS,
    title: { ja: '責任の移転を妨げるもの', en: 'What takes the shift away?' },
  },
  {
    table: INCONSISTENCIES,
    title: { ja: '結果の中の矛盾', en: 'What in a result does not fit?' },
  },
  {
    table: ATTEMPT,
    title: { ja: '決済システムのアテンプトの扱い', en: 'What does a gateway make of an attempt?' },
  },
  {
    table: BRAND_SERVICE,
    title: { ja: 'ブランドごとの3Dセキュア開始日', en: 'Since when does each brand’s 3DS run?' },
  },
  {
    table: GATE,
    title: { ja: '3Dセキュアを実施できた注文か', en: 'Could 3-D Secure run for the order?' },
  },
  {
    table: FIRST_ANSWER,
    title: { ja: '注文時の免責', en: 'Is the order exempt as it is placed?' },
  },
  {
    table: LOSSES,
    title: { ja: '決済依頼で免責が外れる場合', en: 'What does a settlement request take away?' },
  },
  {
    table: ANY_CHANGE_LOSES,
    title: {
      ja: '決済依頼で免責が外れる場合(ZEUS・イプシロン・GMO-PG)',
      en: 'What does it take away at ZEUS, Epsilon and GMO-PG?',
    },
  },
  {
    table: SUBSCRIPTION,
    title: {
      ja: '定期購入・頒布会の2回目以降',
      en: 'What do later orders of a subscription get?',
    },
  },
  { table: CAUTION, title: { ja: '注意すること', en: 'What calls for a look?' } },
  {
    table: STANDING,
    title: { ja: '有効なオーソリの有無', en: 'Does an authorization stand?' },
  },
  {
    table: LIFECYCLE,
    title: { ja: 'オーソリの一生', en: 'Which step is legal, and what does it lead to?' },
  },
  {
    table: NOMINAL,
    title: { ja: '少額のオーソリ', en: 'What may be done on a nominal authorization?' },
  },
  { table: TIMING, title: { ja: '出来事の前後', en: 'Can it have happened then?' } },
  {
    table: WINDOWS,
    title: { ja: '有効期限とその数え方', en: 'How long does it last, and how is it counted?' },
  },
  {
    table: ANSWER,
    title: {
      ja: '免責で応じられるチャージバック',
      en: 'Does the exemption answer this chargeback?',
    },
  },
  {
    table: COVERAGE,
    title: {
      ja: '保証の対象になるチャージバック',
      en: 'Which chargebacks does the guarantee cover?',
    },
  },
  {
    table: POLICIES,
    title: { ja: '保証の条件', en: 'Which terms did a provider publish?' },
  },
  {
    table: ROOM,
    title: { ja: '保証の残り枠', en: 'How does a claim meet the room that is left?' },
  },
  {
    table: SHOPSERVE_FEES.schedule,
    title: { ja: 'ショップサーブの手数料', en: 'What does Shopserve charge?' },
  },
  {
    table: SBPS_2017_FEES.schedule,
    title: { ja: '不正検知サービスの料金(2017年)', en: 'What does a screening cost (2017)?' },
  },
  { table: CONSUMPTION_TAX, title: { ja: '消費税率', en: 'Which tax rate is in force?' } },
  {
    table: SHOPSERVE_REPORT.table,
    title: { ja: 'ご利用料金レポート', en: 'Which months does the usage report show?' },
  },
  {
    table: REASON_CODE,
    title: { ja: 'transStatusReasonの意味', en: 'What does a transStatusReason mean?' },
  },
];

/** The words of every row, by rule id. */
export function textsOf(): RowTexts {
  return {
    ...THREEDS_TEXTS,
    ...GATEWAY_TEXTS,
    ...LIABILITY_TEXTS,
    ...AUTHORIZATION_TEXTS,
    ...DISPUTE_TEXTS,
    ...GUARANTEE_TEXTS,
    ...FEES_TEXTS,
  };
}
