import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const GUARANTEE_TEXTS: RowTexts = {
  'guarantee/answered-by-3ds': {
    ja: '3Dセキュアの免責により発行会社が負担するため、加盟店の負担はなく、保証枠も使わない',
    en: 'The 3-D Secure exemption answers the fraud: the shop bears nothing, and no cover is used',
    note: {
      ja: 'S000が補うのは店舗の負担である。発行会社が負担する不正では店舗に費用がなく、審査結果にかかわらず枠を使わない。',
      en: 'S000 covers what the shop would bear. A fraud that the issuer bears costs the shop nothing, so it takes nothing from the cap, whatever the screening said.',
    },
  },
  'guarantee/merchant-caused': {
    ja: '未発送や不良品など加盟店の事情によるチャージバックは、免責の有無を問わず保証しない',
    en: 'A chargeback that the shop itself caused is never covered, exempt or not',
    note: {
      ja: 'S000が保証するのは不正使用によるチャージバックだけである。商品の未発送や不良は店舗側の事情である(S001 L343-345)。',
      en: 'S000 guarantees chargebacks from fraudulent use only; goods not shipped or defective are the shop’s own case (S001 L343-345).',
    },
  },
  'guarantee/not-started': {
    ja: '保証の開始前に発生したチャージバックは保証しない',
    en: 'The chargeback came before the cover began, so it is not covered',
    note: {
      ja: 'S000の保証はサービスを利用する店舗が対象で、開始日の記載はないため、開始は契約で決まる。契約年度の場合、最初の契約日より前の請求はどの年度にも入らず、対象にならない。',
      en: 'S000 offers the cover to shops that have taken the service; it names no first day, so the day comes from the policy. With contract years, a claim placed before the contract’s first day falls in no year and is not covered either.',
    },
  },
  'guarantee/excluded-merchant': {
    ja: '保証の対象外とされた加盟店のため、保証しない',
    en: 'This merchant is outside the guarantee',
  },
  'guarantee/excluded-channel': {
    ja: '対象外の販売経路(モール型ECサイトなど)の注文のため、保証しない',
    en: 'The order came through a channel that is not covered, such as a mall',
    note: {
      ja: 'S000は対象外の場合があるとだけ述べる。モール型サイトが対象外であることは、サービス発表時の報道による。',
      en: 'S000 only warns that the offer may not apply; that mall-type sites are outside was reported when the service was announced.',
    },
  },
  'guarantee/excluded-method': {
    ja: '対象外の決済手段による注文のため、保証しない',
    en: 'The order was paid by a method that is not covered',
    note: {
      ja: '対象外の決済手段はS000に示されていない。契約で定める。',
      en: 'S000 does not say which methods; a policy names them.',
    },
  },
  'guarantee/unscreened': {
    ja: '出荷前の審査の記録がないため、保証しない',
    en: 'No screening of the order is on record before it was shipped, so it is not covered',
    note: {
      ja: '利用履歴との照合で判定される。最初の出荷時点またはそれ以前の最後の結果が有効で、出荷がなければチャージバックより前の最後の結果による。',
      en: 'Cover is decided by comparing with the usage history. The last result at or before the first shipment counts; without a shipment, the last one before the chargeback.',
    },
  },
  'guarantee/ng': {
    ja: '審査結果がNGだった注文は保証しない',
    en: 'The order was screened NG, which is not covered',
    note: { ja: 'S000が挙げるのはOKだけである。', en: 'S000 names OK alone.' },
  },
  'guarantee/review': {
    ja: '審査結果がREVIEW(保留)だった注文は保証しない',
    en: 'The order was screened REVIEW, which is not covered even if the shop chose to ship',
    note: { ja: 'S000が挙げるのはOKだけである。', en: 'S000 names OK alone.' },
  },
  'guarantee/screened-ok': {
    ja: '審査結果がOKだった注文の不正チャージバックは、保証の対象になる',
    en: 'The order was screened OK, so its fraud chargeback is covered',
  },
  'guarantee/within-cap': {
    ja: '保証枠の残りに収まるため、全額を補償する',
    en: 'The claim fits into what is left of the cap and is paid in full',
  },
  'guarantee/partial-last-claim': {
    ja: '保証枠の残りを超えるため、残りの額まで補償する',
    en: 'The claim is larger than what is left of the cap and is paid up to it',
    note: {
      ja: 'S000は「まで」「一部」と述べる。最後の請求は残額まで一部支払うと読む。',
      en: 'S000 pays “up to” a sum and “a part of the cost”; that is read as paying the last claim in part.',
    },
  },
  'guarantee/whole-claim-refused': {
    ja: '全額が保証枠の残りに収まらないため、一部も補償しない',
    en: 'The claim does not fit as a whole into what is left of the cap, so nothing is paid',
    note: {
      ja: '上限のもう一つの読み方で、そう定める契約のためのもの。StripeのChargeback Protectionが公表している(support.stripe.com/questions/chargeback-protection-limits)。',
      en: 'The other reading of a cap, for policies that say so. Stripe’s Chargeback Protection publishes it: support.stripe.com/questions/chargeback-protection-limits.',
    },
  },
  'guarantee/cap-reached': {
    ja: '保証枠を使い切っているため、補償しない',
    en: 'Nothing is left of the cap',
  },
  'guarantee/sbps-2017': {
    ja: '2017年に無償で提供された不正チャージバック保証。年間10万円まで',
    en: 'The chargeback guarantee of 2017, free of charge, up to ¥100,000 a year',
    note: {
      ja: '文書に開始日はない。2017年4月13日の報道では2017年5月の開始で、モール型サイトは対象外。暦年・チャージバック日・最後の請求の一部支払い・枠の回復は当プロジェクトの読み方である。',
      en: 'The document names no first day; the press of 2017-04-13 reported the service from May 2017, and mall-type sites as excluded. Calendar year, chargeback date, a last claim paid in part and restored room are readings. Some payment methods were excluded; which ones is not said, so none is excluded here. The provider’s pages of today offer no such guarantee.',
    },
  },
};
