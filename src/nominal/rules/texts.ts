import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const NOMINAL_TEXTS: RowTexts = {
  'authorization/validity-check': {
    ja: '少額のオーソリはカードの有効性確認であり、売上にしない。すぐに取り消すか、約60日で失効する',
    en: 'A nominal authorization checks that a card is live: never captured, cancelled at once or gone after about 60 days',
    note: {
      ja: '1円のほか10・11・50・100・200円の例がある。確認できるのはその金額の枠があることだけである。',
      en: 'Seen with 1, but also 10, 11, 50, 100 and 200 yen. It shows that so much of the limit is left, and no more.',
    },
  },
  'authorization/nominal-fuel': {
    ja: '給油は終了まで金額が決まらないため、少額のオーソリの後に最終金額で売上にできる',
    en: 'Fuel at the pump may be sold on a nominal authorization: its amount is not known before',
  },
  'authorization/nominal-goods': {
    ja: '少額のオーソリでの物品販売は国際ブランドのルール違反。数か月後でも全額の返金を求められ得る',
    en: 'Selling goods on a nominal authorization breaches the brands’ rules: the issuer can reclaim it in full, months later',
    note: {
      ja: '報じられた被害は合計約9,000万円。',
      en: 'The loss reported is about ¥90 million in all.',
    },
  },
  'nominal/amount-zero': {
    ja: '0円は金額のない確認(ゼロオーソリ)である',
    en: 'Zero is a verification without an amount',
  },
  'nominal/amount-seen': {
    ja: '1円・50円・100円・200円は、有効性の確認に使われる少額である',
    en: '1, 50, 100 and 200 yen are amounts that cards are checked by',
  },
  'nominal/amount-10': {
    ja: '10円も有効性の確認に使われる少額である',
    en: '10 yen is an amount that cards are checked by, too',
  },
  'nominal/amount-11': {
    ja: '11円も有効性の確認に使われる少額である',
    en: '11 yen is an amount that cards are checked by, too',
    note: {
      ja: '発行会社の案内に、1円または11円の確認の例がある。',
      en: 'An issuer’s help page tells its holders of checks by 1 or 11 yen.',
    },
  },
  'nominal/amount-other': {
    ja: '少額として確認されていない金額は、通常の金額とみる',
    en: 'An amount that was not seen in checks counts as an ordinary one',
    note: {
      ja: '金額の小ささだけでは判断しない。別の金額で確認する場合は、一覧を指定する。',
      en: 'Nothing is guessed from an amount being small. If your checks use another amount, give your own list.',
    },
  },
  'nominal/amount-listed': {
    ja: '指定された一覧にある金額は、少額とみる',
    en: 'The amount is on your own list of nominal amounts',
  },
  'nominal/amount-not-listed': {
    ja: '指定された一覧にない金額は、通常の金額とみる',
    en: 'The amount is not on your own list of nominal amounts',
  },
  'nominal/check-cancelled': {
    ja: '有効性確認のオーソリは取り消された',
    en: 'The check was cancelled',
  },
  'nominal/check-open': {
    ja: '有効性確認のオーソリが残っている。取り消すか、約60日で失効する',
    en: 'The check still stands: cancel it, or it lapses after about 60 days',
  },
  'nominal/check-overdue': {
    ja: '有効性確認のオーソリが60日を過ぎても取り消されていない',
    en: 'More than 60 days have passed and nobody cancelled the check',
    note: {
      ja: '確認した日は数えない。4月1日の確認は5月31日まで。S002は約60日前後と述べる。',
      en: 'The day of the check does not count: a check of 1 April is due by 31 May. S002 says about 60 days.',
    },
  },
  'nominal/check-automatic': {
    ja: 'カードの登録時やオンラインの決済時の確認は、設定した時点で自動で行われる',
    en: 'A check when a card is registered or pays online is made by itself, at a moment set beforehand',
  },
  'nominal/check-manual': {
    ja: '実店舗での決済や、利用と決済の時期が異なる予約(ホテルなど)の確認は、手動で行われる',
    en: 'A check in a shop, or at a booking whose use lies apart (a hotel), is made by hand',
  },
  'nominal/no-nominal-amount': {
    ja: '少額でない金額、または売上の全額のオーソリである',
    en: 'The authorization is of no nominal amount, or holds all that is sold',
  },
  'nominal/zero-verification': {
    ja: 'カードの確認は0円で行う',
    en: 'A card is verified by zero',
  },
  'nominal/visa-zero-only': {
    ja: 'Visaでは、自動給油機(MCC 5542)以外の確認は0円で行う。日本で行われる1円の確認はこれに合わない',
    en: 'Visa: all but automated fuel dispensers (MCC 5542) verify by zero; a check of ¥1, though practised in Japan, does not',
    disputedBy: [{ source: 'S002', at: 'L18, L28-31', standing: 'text' }],
  },
  'nominal/visa-status-check': {
    ja: 'Visaでは、自動給油機(MCC 5542)に限り1通貨単位の確認を使える',
    en: 'Visa: an automated fuel dispenser (MCC 5542) may check by one unit of the currency',
    note: {
      ja: '資料は1米ドルとする。1円に読み替えている。',
      en: 'The notice says one US dollar; it is read as one unit of the currency, here ¥1.',
    },
  },
  'nominal/visa-fuel': {
    ja: 'Visaでは、自動給油機の1通貨単位を除き、給油も上限額または選ばれた金額でオーソリする',
    en: 'Visa: fuel is authorized by a maximum or chosen amount, but for one unit at a dispenser',
    disputedBy: [{ source: 'S002', at: 'L48', standing: 'text' }],
  },
  'nominal/mastercard-zero-only': {
    ja: 'Mastercardでは、カードの確認は0円で行う。日本で行われる1円の確認はこれに合わない',
    en: 'Mastercard: a card is verified by zero; a check of ¥1, though practised in Japan, breaks the rule',
    disputedBy: [{ source: 'S002', at: 'L18, L28-31', standing: 'text' }],
  },
  'nominal/mastercard-fuel': {
    ja: 'Mastercardでは、給油は上限額または選ばれた金額でオーソリする',
    en: 'Mastercard: fuel is authorized by a maximum or a chosen amount',
    disputedBy: [{ source: 'S002', at: 'L48', standing: 'text' }],
  },
  'nominal/mastercard-fuel-us': {
    ja: 'Mastercardでは、米国の自動給油機に限り1ドルのオーソリを使える',
    en: 'Mastercard: in the United States a dispenser may authorize one dollar',
  },
  'nominal/check-rule-not-found': {
    ja: 'このブランドの確認のルールは公開資料に見つからない。カード会社に確認する',
    en: 'No public rule of this brand on checks was found: ask the acquirer',
  },
  'nominal/fuel-rule-not-found': {
    ja: 'このブランドの給油のルールは公開資料に見つからない。カード会社に確認する',
    en: 'No public rule of this brand on fuel was found: ask the acquirer',
  },
  'nominal/goods-on-nominal': {
    ja: '少額のオーソリで物品は販売できない。売上の全額をオーソリする',
    en: 'Goods may not be sold on a nominal authorization: authorize the whole amount',
    note: {
      ja: '想定される理由コードは、Visa 11.3、Mastercard 4808、American Express A02(資料からの推定)。',
      en: 'The reason codes to expect are 11.3 of Visa, 4808 of Mastercard and A02 of American Express; this is inferred.',
    },
  },
  'nominal/fuel-on-zero': {
    ja: '0円の確認で給油を売上にはできない',
    en: 'Fuel may not be sold on a verification by zero',
  },
  'nominal/goods-on-zero': {
    ja: '0円の確認で物品は販売できない',
    en: 'Goods may not be sold on a verification by zero',
  },
  'nominal/pump-advice-late': {
    ja: '最終金額の通知が60分を過ぎている',
    en: 'The final amount was told more than 60 minutes later',
  },
  'nominal/pump-advice-late-europe': {
    ja: '最終金額の通知が20分(欧州)を過ぎている',
    en: 'The final amount was told more than 20 minutes later, the limit in Europe',
  },
  'nominal/pump-beyond-partial': {
    ja: '最終金額が、一部承認された金額を超えている',
    en: 'The final amount is above what was approved in part',
  },
  'nominal/us-pump-visa-stripe': {
    ja: '米国の給油機では、Visaの磁気取引は100ドルまで保護される',
    en: 'At a pump in the United States, Visa read by its stripe is protected up to 100 dollars',
  },
  'nominal/us-pump-visa-chip': {
    ja: '米国の給油機では、VisaのIC取引は175ドルまで保護される',
    en: 'At a pump in the United States, Visa read by its chip is protected up to 175 dollars',
  },
  'nominal/us-pump-mastercard': {
    ja: '米国の給油機では、Mastercardは175ドルまで保護される',
    en: 'At a pump in the United States, Mastercard is protected up to 175 dollars',
  },
  'nominal/us-pump-amex': {
    ja: '米国の給油機では、American Expressは100ドルまで保護される',
    en: 'At a pump in the United States, American Express is protected up to 100 dollars',
  },
  'nominal/us-pump-discover': {
    ja: '米国の給油機では、Discoverは175ドルまで保護される',
    en: 'At a pump in the United States, Discover is protected up to 175 dollars',
  },
  'nominal/us-pump-not-found': {
    ja: 'このブランドの米国の給油機の上限は公開資料に見つからない。カード会社に確認する',
    en: 'No public limit of this brand at pumps in the United States was found: ask the acquirer',
  },
  'nominal/pump-rule-not-found': {
    ja: 'このブランドの通知のルールは公開資料に見つからない。カード会社に確認する',
    en: 'No public rule of this brand on the advice was found: ask the acquirer',
  },
};
