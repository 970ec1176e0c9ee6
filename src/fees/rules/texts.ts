import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows, presets included. No quote loads them. */
export const FEES_TEXTS: RowTexts = {
  'fees/order': {
    ja: '注文処理手数料は1件34円(税抜)',
    en: 'An order costs ¥34 before tax',
    note: {
      ja: '注文の月は注文日時の月とする。文書はほかの基準を示していない。',
      en: 'The month of an order is that of its order date-time; the document names no other.',
    },
  },
  'fees/order-test': {
    ja: 'テスト注文に注文処理手数料はかからない',
    en: 'A test order costs no order fee',
  },
  'fees/threeds-transaction': {
    ja: '3Dセキュアのトランザクション処理は1回10円(税抜)。テスト注文でもかかる',
    en: 'A run of 3-D Secure costs ¥10 before tax, test or not',
    note: {
      ja: '注文ごとではなく処理ごとに数える。途中でキャンセルした認証も、別のカードでのやり直しも1回ずつ数える。オーソリの再取得と0円の申し込みでは処理は行われない。',
      en: 'Counted per run and not per order: a run that ends in a cancellation and one with a second card each count. A re-authorization and a subscription application of ¥0 run none.',
    },
  },
  'fees/screening-free': {
    ja: '不正検知の審査は月30件まで無料',
    en: 'The first 30 screenings of a month are free',
  },
  'fees/screening-paid': {
    ja: '31件目からの審査は1件20円',
    en: 'From the 31st on, a screening costs ¥20',
    note: {
      ja: '20円が税込かどうかは文書にない。税抜として扱う。税込と読む場合は料金表の prices を tax-included にする。',
      en: 'The document does not say whether the ¥20 contain the tax. They are taken without it; a price list with prices: "tax-included" is the other reading.',
    },
  },
  'fees/screening-limit': {
    ja: '審査は月3,000件まで(無料の30件を含む)。3,001件目からは受け付けず、請求もしない',
    en: 'A month has at most 3,000 screenings, the free ones included; further ones are refused and not billed',
    note: {
      ja: '文書は上限を示すが、超えた場合の扱いは示していない。審査されなかった注文に保証はない。',
      en: 'The document names the limit and not what happens beyond it. An order that was not screened has no guarantee.',
    },
  },
  'fees/tax-8': {
    ja: '消費税率は2014年4月1日から2019年9月30日まで8%。端数処理は請求ごと・税率ごとに1回',
    en: 'Consumption tax was 8 % from 2014-04-01 to 2019-09-30, rounded once per bill and rate',
  },
  'fees/tax-10': {
    ja: '消費税率は2019年10月1日から10%。端数処理は請求ごと・税率ごとに1回',
    en: 'Consumption tax is 10 % from 2019-10-01, rounded once per bill and rate',
  },
  'fees/report-current': {
    ja: '当月の件数は前日の23:59:59までの分。請求は翌月',
    en: 'The current month shows the runs up to yesterday 23:59:59; they are billed the month after',
  },
  'fees/report-earlier': {
    ja: '過去の月の件数は月末の23:59:59までの分。請求はその翌月',
    en: 'An earlier month shows all its runs; they are billed the month after it',
  },
  'fees/report-outside': {
    ja: '選択できるのは当月と過去12か月分まで',
    en: 'Only the current month and the 12 before it can be chosen',
    note: {
      ja: '当月を含めて12か月とも読める。その場合は monthsBack を 11 にする。',
      en: 'The document can also be read as twelve months in all; monthsBack: 11 is that reading.',
    },
  },
};
