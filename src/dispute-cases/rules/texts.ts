import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const DISPUTE_CASE_TEXTS: RowTexts = {
  'dispute-case/inquiry-opened': {
    ja: '照会が届いた。お金はまだ動かない',
    en: 'An inquiry came; no money moves yet',
  },
  'dispute-case/inquiry-open-already': {
    ja: '照会はすでに届いている',
    en: 'An inquiry is open already',
  },
  'dispute-case/inquiry-closed': {
    ja: '照会が終わった。後からチャージバックになることもある',
    en: 'The inquiry was closed; a chargeback may still follow',
  },
  'dispute-case/inquiry-withdrawn': {
    ja: '照会が取り下げられた',
    en: 'The inquiry was taken back',
  },
  'dispute-case/inquiry-has-no-amount': {
    ja: '照会ではお金が動いていないため、戻る金額はない',
    en: 'An inquiry has moved no money, so no amount can come back',
  },
  'dispute-case/no-inquiry-open': {
    ja: '終わらせる照会がない',
    en: 'There is no open inquiry to close',
  },
  'dispute-case/charged-back': {
    ja: 'チャージバックが発生し、代金が引かれた',
    en: 'The chargeback came, and the money was taken',
  },
  'dispute-case/charged-back-already': {
    ja: 'チャージバックはすでに発生している。もう一度引かれたときは再チャージバックとする',
    en: 'It was charged back already; what is debited again is a second chargeback',
    note: {
      ja: 'Visaでは一つの取引に申し立ては一つ(10.5を除く)。別の申し立ては別のIDにする。',
      en: 'At Visa one transaction has one dispute, but for 10.5. Another dispute gets an id of its own.',
    },
  },
  'dispute-case/represented': {
    ja: '反証を提出した',
    en: 'The merchant’s side answered the chargeback',
  },
  'dispute-case/rest-represented': {
    ja: '一部が戻し入れられた後、残りについて反証を提出した',
    en: 'After a reversal in part, the merchant’s side answered for the rest',
  },
  'dispute-case/nothing-to-represent': {
    ja: '反証するチャージバックがない',
    en: 'There is no chargeback to answer now',
  },
  'dispute-case/pre-arbitration': {
    ja: 'プレアービトレーションに進んだ',
    en: 'It went to pre-arbitration',
    note: {
      ja: '主張が認められた後や戻し入れの後にも始まる。VisaのAllocationでは反証なしに始まる。',
      en: 'It may begin after a win or a reversal too; in Visa’s allocation it begins without a response.',
    },
  },
  'dispute-case/no-pre-arbitration-now': {
    ja: 'この状態からプレアービトレーションには進まない',
    en: 'Nothing goes to pre-arbitration from here',
  },
  'dispute-case/arbitration': {
    ja: '仲裁が申し立てられた',
    en: 'It was filed for arbitration',
  },
  'dispute-case/no-arbitration-now': {
    ja: '仲裁の前にプレアービトレーションが必要である',
    en: 'Arbitration follows pre-arbitration',
  },
  'dispute-case/won': {
    ja: '加盟店の主張が認められ、引かれていた代金が戻った。認められなかった後に覆る場合もある',
    en: 'The merchant’s side won, and what was taken came back; it may follow a loss',
    note: {
      ja: '金額の指定がなければ、引かれている全額が戻る。',
      en: 'Without an amount, all that is outstanding comes back.',
    },
  },
  'dispute-case/won-already': { ja: 'すでに勝っている', en: 'It is won already' },
  'dispute-case/lost': {
    ja: '加盟店の主張が認められなかった。戻っていた代金は再び引かれる。認められた後に覆る場合もある',
    en: 'The merchant’s side lost, and what had come back is taken again; it may follow a win',
    note: {
      ja: '金額の指定がなければ、最後に引かれてから戻っていた分が再び引かれる。公開データでは127,332件中905件に、認められた結果と認められなかった結果の両方があった。',
      en: 'Without an amount, what came back since money was last taken is taken again. In published data 905 of 127,332 disputes had both outcomes.',
    },
  },
  'dispute-case/lost-already': { ja: 'すでに負けている', en: 'It is lost already' },
  'dispute-case/reversed': {
    ja: 'チャージバックが取り消され、代金が戻し入れられた。最終ではない',
    en: 'The chargeback was reversed; that is not final',
  },
  'dispute-case/nothing-to-reverse': {
    ja: '戻し入れる金額がない',
    en: 'Nothing is outstanding that could come back',
  },
  'dispute-case/withdrawn': {
    ja: '発行会社がチャージバックを取り下げた',
    en: 'The issuer took the chargeback back',
    note: {
      ja: '自分の手続きは、相手が動くまで31日以内なら取り下げられる。',
      en: 'A party may take back its own action within 31 days, if the other has not moved.',
    },
  },
  'dispute-case/nothing-to-withdraw': {
    ja: '取り下げるチャージバックがない',
    en: 'There is no open chargeback to take back',
  },
  'dispute-case/charged-back-again': {
    ja: '戻っていた代金が再びチャージバックされた',
    en: 'What had come back was charged back again',
  },
  'dispute-case/nothing-was-returned': {
    ja: '代金が戻っていないため、再チャージバックはできない',
    en: 'Nothing had come back that could be taken again',
  },
  'dispute-case/lost-and-not-again': {
    ja: '主張が認められず、すでに代金が引かれているため、再チャージバックはない',
    en: 'It is lost and debited, so there is no second chargeback',
  },
  'dispute-case/accepted': {
    ja: '加盟店が争わずに受け入れた(または期限内に回答しなかった)',
    en: 'The merchant accepted it, or let the time pass',
    note: {
      ja: '回答がなければ、最後に受け取った金額を負担する。',
      en: 'Silence is liability for the last amount received.',
    },
  },
  'dispute-case/pre-arbitration-accepted': {
    ja: 'プレアービトレーションまたは仲裁を受け入れた。戻っていた代金は再び引かれる',
    en: 'Pre-arbitration or arbitration was accepted: what had come back is taken again',
    note: {
      ja: '最後に引かれてから戻っていた分である。一部だけなら、金額を付けて「lost」とする。',
      en: 'What came back since money was last taken. If it is less, tell it as a loss with its amount.',
    },
  },
  'dispute-case/rest-accepted': {
    ja: '一部が戻った後、引かれている残りを受け入れた',
    en: 'After a return in part, the rest was accepted as it is',
  },
  'dispute-case/nothing-to-accept': {
    ja: '受け入れる金額がない',
    en: 'There is nothing to accept: the money came back',
  },
  'dispute-case/accepted-already': {
    ja: '受け入れた後に手続きは進まない。お金が戻ったときは戻し入れとする',
    en: 'After it was accepted, the dispute goes no further; money that comes back is a reversal',
  },
  'dispute-case/no-chargeback': {
    ja: 'チャージバックはまだ発生していない',
    en: 'There is no chargeback yet',
  },
  'dispute-case/nothing-begun': {
    ja: '取り下げるものがない',
    en: 'There is nothing to take back',
  },
  'dispute-case/amount-too-high': {
    ja: '引き落としまたは返還できる金額を超えている',
    en: 'The amount is more than there is to move',
  },
  'dispute-case/fee-charged': {
    ja: '手数料が引かれた。主張が認められても戻るとは限らない',
    en: 'A fee was charged; a win does not give it back by itself',
  },
  'dispute-case/fee-refunded': { ja: '手数料が戻った', en: 'A fee came back' },
  'dispute-case/fee-refund-too-high': {
    ja: '引かれた手数料を超えて戻ることはない',
    en: 'More than was charged cannot come back',
  },
  'dispute-case/no-dispute': {
    ja: 'まだ申し立てがない',
    en: 'No dispute has begun that a fee could belong to',
  },
  'dispute-case/told-once': { ja: '出来事は一度だけ届いた', en: 'The event was told once' },
  'dispute-case/told-again': {
    ja: '同じ出来事が再び届いた。一度だけ数える',
    en: 'The same event was told again; it counts once',
  },
  'dispute-case/id-reused': {
    ja: '同じIDで内容の異なる出来事が届いたため、どれも採用しない',
    en: 'Events that differ came under one id: none of them is taken',
  },
  'dispute-case/fraud-for-guarantee': {
    ja: '不正の理由コードは、保証の上で第三者不正として扱う',
    en: 'A fraud code is third-party fraud to the guarantee',
  },
  'dispute-case/merchant-fraud-for-guarantee': {
    ja: '加盟店に原因がある不正の理由コードは、保証の対象にならない',
    en: 'A fraud code that the merchant caused is no third-party fraud to the guarantee',
  },
  'dispute-case/no-fraud-for-guarantee': {
    ja: '不正でない理由コードは、保証の対象にならない',
    en: 'A code that is not fraud is the merchant’s own case to the guarantee',
    note: {
      ja: 'S000が保証するのは不正利用によるチャージバックだけである。',
      en: 'S000 guarantees chargebacks from fraudulent use only.',
    },
  },
};
