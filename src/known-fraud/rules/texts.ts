import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const KNOWN_FRAUD_TEXTS: RowTexts = {
  'known-fraud/cash-on-delivery': {
    ja: '代金引換の注文には、不正注文シグナルを表示しない',
    en: 'An order paid by cash on delivery gets no fraud signal',
  },
  'known-fraud/compared': {
    ja: '注文を既知の不正情報と照合する。ある加盟店で起きた不正の情報が、ほかの加盟店での被害を防ぐ',
    en: 'The order is compared with known fraud: what one shop has seen protects the others',
    note: {
      ja: 'S002(L65, L69)は情報の共有を対策として挙げる。一致と類似の二段階は公開マニュアルによる。',
      en: 'S002 (L65, L69) names sharing as a measure; the two levels, match and resemble, are those of the public manual.',
    },
  },
  'known-fraud/same-phone': {
    ja: '電話番号が既知の不正情報と一致する',
    en: 'The telephone number is that of a known fraud',
    note: {
      ja: 'S001は一致と類似の決め方を述べない。どの項目で一致とするかは当プロジェクトの決定である。',
      en: 'S001 does not say what makes a match; which fields do is a decision of this project.',
    },
  },
  'known-fraud/same-mail': {
    ja: 'メールアドレスが既知の不正情報と一致する',
    en: 'The mail address is that of a known fraud',
  },
  'known-fraud/same-address': {
    ja: '住所が既知の不正情報と一致する(部屋があれば部屋番号まで)',
    en: 'The address is that of a known fraud, down to the room where there is one',
    note: {
      ja: '氏名は問わない。転送先や空き部屋は名前を変えて使われる。建物名は省かれたり書き方が変わったりするため比べず、番号だけを比べる。集合住宅で部屋番号がなければ、誰の住まいか分からないため一致としない。',
      en: 'Whatever the name: a drop address is used under many. Names of buildings are left out or spelt freely, so only the numbers are compared. A building of many homes without a room number never matches: nobody knows whose home it is.',
    },
  },
  'known-fraud/near-address-and-name': {
    ja: '住所が同じ街区で、氏名が同じか一字違いである',
    en: 'The same block of a town, and a name that is the same or one letter away',
  },
  'known-fraud/near-address-and-kana': {
    ja: '住所が同じ街区で、フリガナが同じか似ている',
    en: 'The same block of a town, and a reading of the name that is the same or alike',
  },
  'known-fraud/near-mail-and-name': {
    ja: 'メールアドレスがタグや番号を除いて同じで、氏名が同じか一字違いである',
    en: 'A mail address that differs by tag or number, and a name that is the same or one letter away',
  },
  'known-fraud/near-mail-and-kana': {
    ja: 'メールアドレスがタグや番号を除いて同じで、フリガナが同じか似ている',
    en: 'A mail address that differs by tag or number, and a reading that is the same or alike',
  },
  'known-fraud/near-mail-and-address': {
    ja: 'メールアドレスがタグや番号を除いて同じで、住所が同じ街区である',
    en: 'A mail address that differs by tag or number, and the same block of a town',
  },
};
