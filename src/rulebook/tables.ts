import { LIFECYCLE, TIMING } from '../authorization/index.js';
import { WINDOWS } from '../authorization/presets/index.js';
import { AUTHORIZATION_TEXTS } from '../authorization/rules/texts.js';
import { CARD_USE } from '../card-use/index.js';
import { CARD_USE_TEXTS } from '../card-use/rules/texts.js';
import { COMPELLING, COMPELLING_AGE, COMPELLING_DEVICE } from '../compelling-evidence/index.js';
import { COMPELLING_TEXTS } from '../compelling-evidence/rules/texts.js';
import type { NonEmpty, Row, RowTexts, RuleTable, Text } from '../decision/index.js';
import { CASE_IDS, DISPUTE_LIFECYCLE, GUARANTEE_CAUSE } from '../dispute-cases/index.js';
import { DISPUTE_CASE_TEXTS } from '../dispute-cases/rules/texts.js';
import {
  ANSWER,
  BY_CODE,
  DISPUTE_LOSSES,
  DISPUTE_RAISED,
  DISPUTE_SCOPE,
  DISPUTE_STAGES,
  INVALID_MASTERCARD,
  INVALID_VISA,
} from '../disputes/index.js';
import { DISPUTE_TEXTS } from '../disputes/rules/texts.js';
import { CONSUMPTION_TAX } from '../fees/index.js';
import { SBPS_2017_FEES, SHOPSERVE_FEES, SHOPSERVE_REPORT } from '../fees/presets/index.js';
import { FEES_TEXTS } from '../fees/rules/texts.js';
import { ATTEMPT } from '../gateways/index.js';
import { GATEWAY_TEXTS } from '../gateways/rules/texts.js';
import { COVERAGE, ROOM } from '../guarantee/index.js';
import { POLICIES } from '../guarantee/presets/index.js';
import { GUARANTEE_TEXTS } from '../guarantee/rules/texts.js';
import { ASKED, LEVEL } from '../known-fraud/index.js';
import { KNOWN_FRAUD_TEXTS } from '../known-fraud/rules/texts.js';
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
import {
  CARD_DATA_STATE,
  DUTY,
  DUTY_VERDICT,
  FRAUD_MONTH,
  GOODS_RISK,
  GUIDELINE,
  LAYERS_NEEDED,
  MANIFEST_FRAUD,
  THREE_DS_SKIP,
} from '../measures/index.js';
import { ROLL_OUT, SECURITY_CHECKLIST } from '../measures/presets/index.js';
import { MEASURES_TEXTS } from '../measures/rules/texts.js';
import { CARD_CHECK, CHECK_MODE, NOMINAL, NOMINAL_AMOUNT } from '../nominal/index.js';
import { NOMINAL_USE, PUMP_ADVICE, US_PUMP_LIMITS } from '../nominal/presets/index.js';
import { NOMINAL_TEXTS } from '../nominal/rules/texts.js';
import { NOMINAL_ALARMS, NOMINAL_SALE } from '../nominal-sales/index.js';
import { NOMINAL_SALES_TEXTS } from '../nominal-sales/rules/texts.js';
import { REASON_CODE } from '../reason-codes/index.js';
import {
  GOODS,
  SCREENING_ASKED,
  SCREENING_NEEDS,
  SCREENING_VERDICT,
  SIGNS,
} from '../screening/index.js';
import { GATEWAY_STOP, SCREENING_POLICIES } from '../screening/presets/index.js';
import { SCREENING_TEXTS } from '../screening/rules/texts.js';
import { ECI, EXCLUSIONS, INCONSISTENCIES, RESULT, SHIFT } from '../threeds/index.js';
import { THREEDS_TEXTS } from '../threeds/rules/texts.js';
import { VELOCITY_VERDICT } from '../velocity/index.js';
import {
  EBISUMART,
  GMO_PG_ATTACK,
  OKASHIMI,
  S003_SCENARIO,
  WEB_STORE,
} from '../velocity/presets/index.js';
import { VELOCITY_TEXTS } from '../velocity/rules/texts.js';

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
    title: {
      ja: 'オーソリの状態の移り変わり',
      en: 'Which step is legal, and what does it lead to?',
    },
  },
  {
    table: NOMINAL,
    title: { ja: '少額のオーソリ', en: 'What may be done on a nominal authorization?' },
  },
  { table: NOMINAL_AMOUNT, title: { ja: '少額とみる金額', en: 'Which amounts are nominal?' } },
  {
    table: NOMINAL_USE,
    title: {
      ja: '少額のオーソリのブランド別ルール',
      en: 'What may a nominal amount be used for at its brand?',
    },
  },
  {
    table: CARD_CHECK,
    title: { ja: '有効性確認の期限', en: 'Where is a card check in its life?' },
  },
  {
    table: CHECK_MODE,
    title: { ja: '有効性確認の方法', en: 'Is a card checked by itself or by hand?' },
  },
  {
    table: NOMINAL_SALE,
    title: { ja: '少額のオーソリでの売上', en: 'What is a sale beside its authorization?' },
  },
  {
    table: NOMINAL_ALARMS,
    title: { ja: '少額のオーソリの警告', en: 'What calls for a look at a card?' },
  },
  {
    table: PUMP_ADVICE,
    title: {
      ja: '給油の最終金額の通知',
      en: 'Did a sale at the pump keep the rule on its advice?',
    },
  },
  {
    table: US_PUMP_LIMITS,
    title: {
      ja: '米国の給油機で保護される上限',
      en: 'Up to what is a pump in the United States protected?',
    },
  },
  { table: GUIDELINE, title: { ja: 'ガイドラインの版', en: 'Which guideline is in force?' } },
  { table: DUTY, title: { ja: '加盟店に求められる対策', en: 'What is asked of a shop?' } },
  {
    table: DUTY_VERDICT,
    title: { ja: '対策の過不足', en: 'How does a shop stand to what is asked?' },
  },
  {
    table: CARD_DATA_STATE,
    title: { ja: 'カード情報の扱い', en: 'Is card data kept as it must be?' },
  },
  {
    table: LAYERS_NEEDED,
    title: { ja: '4つの方策の導入状況', en: 'Are the layers against fraud in place?' },
  },
  {
    table: FRAUD_MONTH,
    title: { ja: '1か月の不正の額', en: 'Is the fraud of a month above the threshold?' },
  },
  {
    table: MANIFEST_FRAUD,
    title: { ja: '不正顕在化加盟店', en: 'Is fraud manifest at a shop?' },
  },
  { table: GOODS_RISK, title: { ja: '高リスク商材', en: 'Which goods are high-risk?' } },
  {
    table: THREE_DS_SKIP,
    title: { ja: '3Dセキュアを省略できる決済', en: 'Which payments may go without 3-D Secure?' },
  },
  {
    table: ROLL_OUT,
    title: { ja: '3Dセキュアの導入の順序', en: 'Which shops get 3-D Secure first?' },
  },
  {
    table: SECURITY_CHECKLIST,
    title: {
      ja: 'セキュリティ・チェックリスト',
      en: 'Does a new contract come with a security checklist?',
    },
  },
  { table: TIMING, title: { ja: '出来事の前後', en: 'Can it have happened then?' } },
  {
    table: WINDOWS,
    title: { ja: '有効期限とその数え方', en: 'How long does it last, and how is it counted?' },
  },
  {
    table: ANSWER,
    title: {
      ja: '免責で対抗できるチャージバック',
      en: 'Does the exemption answer this chargeback?',
    },
  },
  {
    table: DISPUTE_SCOPE,
    title: { ja: '認証の対象', en: 'Does the authentication speak for this payment?' },
  },
  {
    table: DISPUTE_RAISED,
    title: {
      ja: '照会・無効・監視プログラムの申し立て',
      en: 'Is it settled before its code is read?',
    },
  },
  {
    table: BY_CODE,
    title: { ja: '理由コードによる負担者', en: 'Who bears it, by its reason code?' },
  },
  {
    table: DISPUTE_LOSSES,
    title: { ja: '申し立ての際に免責を失わせるもの', en: 'What takes the protection away?' },
  },
  {
    table: INVALID_VISA,
    title: { ja: '成立しないチャージバック(Visa)', en: 'When is a dispute at Visa not valid?' },
  },
  {
    table: INVALID_MASTERCARD,
    title: {
      ja: '成立しないチャージバック(Mastercard)',
      en: 'When is a dispute at Mastercard not eligible?',
    },
  },
  {
    table: DISPUTE_STAGES,
    title: { ja: '申し立ての各段階の期限', en: 'How long may each step take?' },
  },
  {
    table: DISPUTE_LIFECYCLE,
    title: {
      ja: '申し立ての経過',
      en: 'Which event is legal in a dispute, and what does it lead to?',
    },
  },
  {
    table: CASE_IDS,
    title: { ja: '同じIDの出来事', en: 'What becomes of events under one id?' },
  },
  {
    table: GUARANTEE_CAUSE,
    title: { ja: '理由コードと保証', en: 'What is a reason code to a guarantee?' },
  },
  {
    table: COMPELLING,
    title: { ja: '過去の取引による証拠', en: 'Do earlier payments qualify as evidence?' },
  },
  {
    table: COMPELLING_AGE,
    title: { ja: '過去の取引の古さ', en: 'Which earlier payments count?' },
  },
  {
    table: COMPELLING_DEVICE,
    title: { ja: '端末の一致の数え方', en: 'How many matches does a device make?' },
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
    table: SCREENING_ASKED,
    title: { ja: '審査の対象になる注文', en: 'Is the order screened at all?' },
  },
  {
    table: SCREENING_NEEDS,
    title: { ja: '審査に使う情報', en: 'Which facts does a screening need?' },
  },
  {
    table: GOODS,
    title: { ja: '転売されやすい商品と高リスク商材', en: 'Which goods draw fraud?' },
  },
  { table: SIGNS, title: { ja: '不正の兆候', en: 'What speaks against an order?' } },
  {
    table: SCREENING_VERDICT,
    title: { ja: '審査結果と出荷の判断', en: 'OK, REVIEW or NG, and may it ship?' },
  },
  {
    table: SCREENING_POLICIES,
    title: { ja: '審査基準', en: 'What does each signal weigh?' },
  },
  {
    table: GATEWAY_STOP,
    title: {
      ja: '審査結果によるオーソリの中断(GMO-PG)',
      en: 'Does GMO-PG stop before the authorization?',
    },
  },
  {
    table: VELOCITY_VERDICT,
    title: { ja: '件数が多すぎるか', en: 'Is a count too much?' },
  },
  {
    table: EBISUMART,
    title: {
      ja: 'カードの大量入力の検知(ebisumart)',
      en: 'Which counts does ebisumart watch?',
    },
  },
  {
    table: OKASHIMI,
    title: { ja: '複数カードの入力への対策(okashimi)', en: 'Which counts does okashimi watch?' },
  },
  {
    table: WEB_STORE,
    title: { ja: 'クレジット登録回数制限(web-store)', en: 'Which counts does web-store watch?' },
  },
  {
    table: GMO_PG_ATTACK,
    title: { ja: '大量アタック遮断(GMO-PG)', en: 'Which counts does GMO-PG watch?' },
  },
  {
    table: S003_SCENARIO,
    title: {
      ja: 'カード会社の件数監視(S003のシナリオ)',
      en: 'Which counts does the card company of S003 watch?',
    },
  },
  {
    table: CARD_USE,
    title: { ja: 'カードの利用停止と解除', en: 'May the card be used, and how does it come back?' },
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
    table: ASKED,
    title: { ja: '不正情報と照合する注文', en: 'Is the order compared with known fraud?' },
  },
  {
    table: LEVEL,
    title: {
      ja: '不正注文シグナル(一致・類似)',
      en: 'Does the order match or resemble known fraud?',
    },
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
    ...DISPUTE_CASE_TEXTS,
    ...COMPELLING_TEXTS,
    ...GUARANTEE_TEXTS,
    ...FEES_TEXTS,
    ...KNOWN_FRAUD_TEXTS,
    ...NOMINAL_TEXTS,
    ...NOMINAL_SALES_TEXTS,
    ...MEASURES_TEXTS,
    ...VELOCITY_TEXTS,
    ...CARD_USE_TEXTS,
    ...SCREENING_TEXTS,
  };
}
