import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const SCREENING_TEXTS: RowTexts = {
  'screening/one-off': {
    ja: '定期購入でない注文は審査する',
    en: 'An order that is no subscription is screened',
  },
  'screening/first-delivery': {
    ja: '定期購入の初回の注文は審査する',
    en: 'The first order of a subscription is screened',
  },
  'screening/later-delivery': {
    ja: '定期購入の2回目以降も審査する設定である',
    en: 'The shop has later orders of a subscription screened, too',
  },
  'screening/later-delivery-left-out': {
    ja: '定期購入は初回だけ審査する設定のため、2回目以降は審査しない',
    en: 'Only the first order of a subscription is screened here, so this later one is not',
    note: {
      ja: '審査していない注文はOKではない。保証の対象は審査の履歴で判定される(S000 L37)。',
      en: 'Not screened is no OK: a guarantee looks for the screening in its history (S000 L37).',
    },
  },
  'screening/ebisumart-card': {
    ja: 'ebisumartのクレジットカードの定期購入は、初回だけが審査される',
    en: 'At ebisumart a subscription paid by card is screened at its first order only',
    note: {
      ja: 'カード以外の決済方法では、初回のみか毎回かを店舗が選べる(初期設定は初回のみ)。',
      en: 'For other methods the shop chooses: the first order only, which is the default, or every one.',
    },
  },
  'screening/needed': {
    ja: '審査に使う情報。わからない場合は「不明」として示す',
    en: 'The screening asks for it; if it is not known, it is listed as missing',
  },
  'screening/no-signal-for-cash': {
    ja: '代金引換の注文には不正注文シグナルを表示しない',
    en: 'An order paid cash on delivery is not compared with known fraud',
  },
  'screening/no-card': {
    ja: 'カード以外の注文では、カードの発行国を見ない',
    en: 'Without a card there is no country it was issued in',
  },
  'screening/tries-without-card': {
    ja: 'カード以外の注文では、認証失敗の回数や試したカードの枚数がわかる場合だけ見る',
    en: 'Without a card, failed authentications and cards tried count if they are known, and are not missed if not',
  },
  'screening/goods-high-risk': {
    ja: '高リスク商材(家電、チケット、デジタルコンテンツ・オンラインゲーム、電子マネー)',
    en: 'High-risk goods: consumer electronics, tickets, digital content and online games, e-money',
  },
  'screening/goods-resold': {
    ja: '転売されやすい商品(ブランド品、家電、デジタルコンテンツ、パソコン)',
    en: 'Goods easily resold: brand goods, appliances, digital content, computers',
  },
  'screening/goods-tyres': {
    ja: '転売された実例のある商品(タイヤ)',
    en: 'Goods that a fraud is reported to have resold: tyres',
  },
  'screening/known-fraud-match': {
    ja: '注文の情報が既知の不正情報と一致する',
    en: 'The order matches known fraud',
    note: {
      ja: '不正注文と断定するものではない(S001 L221)。ショップサーブは一致・類似のどちらでも出荷の保留を勧める。',
      en: 'It is no proof (S001 L221). Shopserve advises to hold the shipment on a match and on a likeness alike.',
    },
  },
  'screening/known-fraud-resemble': {
    ja: '注文の情報が既知の不正情報に類似する',
    en: 'The order resembles known fraud',
  },
  'screening/velocity-hit': {
    ja: '短い期間に注文やオーソリが集中している',
    en: 'Orders or authorizations come too often: a velocity rule was hit',
    note: {
      ja: 'S003は件数によるカード停止の体験談で、件数の基準は書かれていない。',
      en: 'S003 is one person’s report of a card stopped by counting; it states no number.',
    },
  },
  'screening/rising-amounts': {
    ja: '同じ購入者またはカードの注文金額が続けて上がっている',
    en: 'The amounts of the same buyer or card rise again and again',
    note: {
      ja: 'S002は一つの事例で、回数や率は書かれていない。',
      en: 'S002 tells of one case, and names neither how often nor by how much.',
    },
  },
  'screening/resaleable-goods': {
    ja: '転売されやすい商品が含まれる',
    en: 'The order holds goods that are easily resold',
  },
  'screening/high-risk-goods': {
    ja: '高リスク商材が含まれる',
    en: 'The order holds high-risk goods',
  },
  'screening/delivery-differs': {
    ja: '注文者と届け先が異なる',
    en: 'Somebody other than the buyer receives the order',
    note: {
      ja: '贈り物でもよくあることで、単独では不正を示さない。',
      en: 'Gifts are common; alone it shows nothing.',
    },
  },
  'screening/forwarder': {
    ja: '届け先が転送業者である',
    en: 'The order goes to a forwarder',
    note: {
      ja: 'BASEのチャージバック保証が対象外とする届け先であることから、注意すべき届け先と読む。',
      en: 'One guarantee leaves such deliveries out, which is read as a sign to look at.',
    },
  },
  'screening/delivery-abroad': {
    ja: '届け先が海外である',
    en: 'The order is delivered abroad',
    note: {
      ja: 'BASEのチャージバック保証が対象外とする届け先であることから、注意すべき届け先と読む。',
      en: 'One guarantee leaves such deliveries out, which is read as a sign to look at.',
    },
  },
  'screening/foreign-card-domestic-delivery': {
    ja: '海外発行のカードで、届け先が国内である',
    en: 'The card was issued abroad and the order is delivered in Japan',
    note: {
      ja: 'S002の事例(海外発行のデビットカードによる国内での購入)を一般化したもの。',
      en: 'Generalised from one case of S002: debit cards issued abroad, used for goods in Japan.',
    },
  },
  'screening/failed-authentications': {
    ja: '本人認証の失敗が繰り返されている',
    en: 'Authentications failed again and again',
  },
  'screening/many-cards': {
    ja: '同じ購入者が多くのカードを試している',
    en: 'The buyer tried many cards',
    note: {
      ja: 'okashimiは96時間以内に4枚以上でエラーとする。何枚からかは審査基準が決める。',
      en: 'okashimi stops at four within 96 hours; from how many on it counts here, the policy says.',
    },
  },
  'screening/not-known': {
    ja: '審査に必要な情報の一部が不明である',
    en: 'Something that the policy asks for is not known',
  },
  'screening/ng': {
    ja: 'NG: 出荷しないことを勧める',
    en: 'NG: better not shipped',
  },
  'screening/reviews-add-up': {
    ja: 'NG: 確認が必要な点が重なったため、出荷しないことを勧める',
    en: 'NG: too many signals that each call for a look; better not shipped',
  },
  'screening/review': {
    ja: 'REVIEW(保留): 担当者が確認するまで出荷を保留することを勧める',
    en: 'REVIEW: hold the shipment until a person has looked',
  },
  'screening/ok': {
    ja: 'OK: 出荷してよい',
    en: 'OK: nothing speaks against shipping',
  },
  'screening/ok-as-far-as-known': {
    ja: 'OK: わかっている範囲では出荷してよい(不明な情報がある)',
    en: 'OK as far as is known: something that the policy asks for is missing',
  },
  'screening/no-threshold': {
    ja: '閾値の指定がないため、審査結果でオーソリを中断しない',
    en: 'No threshold was sent, so the result does not stop the authorization',
  },
  'screening/stops-on-challenge': {
    ja: '閾値CHALLENGE: 審査結果がCHALLENGEまたはDENYの場合、オーソリを中断する',
    en: 'With the threshold CHALLENGE, a result of CHALLENGE or DENY stops the authorization',
  },
  'screening/stops-on-deny': {
    ja: '閾値DENY: 審査結果がDENYの場合、オーソリを中断する',
    en: 'With the threshold DENY, a result of DENY stops the authorization',
    note: {
      ja: '文書の例はCHALLENGEだけ。「閾値以上」をALLOW、CHALLENGE、DENYの順と読む。',
      en: 'The document’s example is CHALLENGE; “at or above” is read in the order ALLOW, CHALLENGE, DENY.',
    },
  },
  'screening/below-threshold': {
    ja: '審査結果が閾値に達しないため、オーソリを続ける',
    en: 'The result is below the threshold, so the authorization goes on',
  },
  'screening/house-balanced': {
    ja: '審査基準 house-balanced: 保留を少なく抑える',
    en: 'The policy house-balanced: few orders are held',
    note: {
      ja: '重みと基準値は当プロジェクトが決めたもので、どの文書にもなく、実績で測ったものでもない。',
      en: 'Its weights and limits are this project’s own; no document states them, and nothing was measured.',
    },
  },
  'screening/house-cautious': {
    ja: '審査基準 house-cautious: どの兆候でも保留する',
    en: 'The policy house-cautious: every signal holds the order',
    note: {
      ja: '重みと基準値は当プロジェクトが決めたもので、どの文書にもなく、実績で測ったものでもない。',
      en: 'Its weights and limits are this project’s own; no document states them, and nothing was measured.',
    },
  },
  'screening/shopserve-signal': {
    ja: '審査基準 shopserve-signal: 不正注文シグナルだけを見て、一致でも類似でも保留する',
    en: 'The policy shopserve-signal: known fraud alone, and a match or a likeness holds the order',
  },
};
