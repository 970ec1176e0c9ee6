import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const DISPUTE_TEXTS: RowTexts = {
  'dispute/third-party-fraud': {
    ja: '免責の注文で第三者がカードを不正利用した。発行会社が負担し、連絡も返還請求もない',
    en: 'Fraud by a third party on an exempt order: the issuer bears it, no notice and no claim comes',
    note: {
      ja: '原則であり、最終的には各カード会社が判断する。',
      en: 'In principle; the card company decides in the end.',
    },
  },
  'dispute/unprotected-fraud': {
    ja: '免責対象外の注文で第三者がカードを不正利用した。店舗が負担する',
    en: 'Fraud by a third party on an order that is not exempt: the merchant bears it',
  },
  'dispute/merchant-caused': {
    ja: '商品の未発送・サービスの未提供・不良・破損など、店舗に原因があるものは免責されない',
    en: 'Not shipped, not provided, defective or damaged: caused by the merchant, never exempt',
  },
  'dispute/not-received': {
    ja: 'カード利用者本人に商品が届かなかった。チャージバックが発生し得る。アクワイアラに確認する',
    en: 'The cardholder did not get the goods: a chargeback is possible; ask the acquirer who bears it',
    note: {
      ja: '文書はチャージバックの可能性だけを述べ、負担者を示していない。',
      en: 'The document says that a chargeback can come, and not who bears it.',
    },
  },
};
