import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const NOMINAL_SALES_TEXTS: RowTexts = {
  'nominal/sold-within': {
    ja: 'オーソリの金額以内の売上は、そのオーソリで足りる',
    en: 'The authorization holds the whole amount that was sold',
    note: {
      ja: '100円の商品を100円のオーソリで売るのは通常の売上であり、少額オーソリの違反ではない。',
      en: 'Goods of ¥100 sold on an authorization of ¥100 are an ordinary sale, and no breach.',
    },
  },
  'nominal/sold-beyond-ordinary': {
    ja: '通常のオーソリの金額を超えて売上にした。超えた分は承認されていない',
    en: 'More was sold than an ordinary authorization holds; the issuer never approved the rest',
  },
  'nominal/fuel-sold': {
    ja: '給油は少額のオーソリで売上にできるが、承認額を超える分は発行会社が承認していない',
    en: 'Fuel may be sold on a nominal authorization; beyond it the issuer approved nothing',
    note: {
      ja: '残高の範囲でしか支払えないデビットとプリペイドでは、この差額が回収できないことがある。',
      en: 'With debit and prepaid cards, which pay only what they hold, this difference may be lost.',
    },
  },
  'nominal/goods-sold': {
    ja: '少額のオーソリで物品を売ったため、発行会社から全額の返金を求められることがある',
    en: 'Goods were sold on a nominal authorization, so the issuer can claim back the whole amount',
  },
  'nominal/sold-on-zero': {
    ja: '0円の確認は売上の根拠にならない',
    en: 'A verification by zero carries no sale',
    note: {
      ja: '金額のない確認で売上にできるとする資料は見つかっていない。',
      en: 'No document was found that lets a verification without an amount carry a sale.',
    },
  },
  'nominal/repeated-card': {
    ja: '同じカードで、少額のオーソリによる物品販売が繰り返されている',
    en: 'Goods were sold on nominal authorizations again and again on the same card',
  },
  'nominal/rising-amounts': {
    ja: '同じカードで、少額のオーソリによる売上の金額が増えている',
    en: 'The sums sold on nominal authorizations rise on the same card',
  },
  'nominal/foreign-debit': {
    ja: '海外発行のデビットまたはプリペイドカードで、承認額を超える売上がある',
    en: 'More was sold than approved on a debit or prepaid card that was issued abroad',
    note: {
      ja: '報じられた事例はスリランカのデビットカードとカタールのプリペイドカードである。',
      en: 'The cases reported were debit cards of Sri Lanka and prepaid cards of Qatar.',
    },
  },
  'nominal/split-sale': {
    ja: '1つの販売が、少額の売上に分割されているとみられる',
    en: 'Several charges look like one sale in parts, each below the amount that is authorized in full',
    note: {
      ja: '経済産業省が石油元売りに注意を促した(2023年3月)。件数・金額・期間は資料に定めがなく、指定による。',
      en: 'METI warned the refiners of it in March 2023. How many, how much and how long no document says: you do.',
    },
  },
};
