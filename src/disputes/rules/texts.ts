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
    ja: '免責対象外の注文で第三者がカードを不正利用した。加盟店が負担する',
    en: 'Fraud by a third party on an order that is not exempt: the merchant bears it',
  },
  'dispute/merchant-caused': {
    ja: '商品の未発送・サービスの未提供・不良・破損など、加盟店に原因があるものは免責されない',
    en: 'Not shipped, not provided, defective or damaged: caused by the merchant, never exempt',
  },
  'dispute/no-fraud': {
    ja: '商品違い・解約漏れ・二重請求・金額違い・期限切れのオーソリは、なりすましではないため免責されない',
    en: 'Wrong goods, a missed cancellation, a double charge, a wrong amount or an expired authorization is no impersonation: never exempt',
  },
  'dispute/not-received': {
    ja: 'カード利用者本人に商品が届かなかった。チャージバックが発生し得る。免責では応じられず、店舗が負担する',
    en: 'The cardholder did not get the goods: a chargeback is possible, no exemption answers it, and the merchant bears it',
    note: {
      ja: 'S001はチャージバックの可能性だけを述べる。fincodeとStripeは免責が及ばないとしており、それに従う。',
      en: 'S001 says only that a chargeback can come. fincode and Stripe say that no exemption reaches it, and are followed.',
    },
  },
  'dispute/payment-authenticated': {
    ja: 'この決済について3Dセキュアを実施した。免責はこの決済に効く',
    en: 'This very payment was authenticated, so its exemption counts',
  },
  'dispute/card-registered': {
    ja: 'カード登録時の3Dセキュアは、その後の決済のチャージバックに効かない',
    en: 'An authentication of a stored card does not answer a chargeback on a later payment',
  },
  'dispute/monitored': {
    ja: '不正の監視対象、または不正がカード会社の基準を超えた加盟店のため、責任の移転が失われる',
    en: 'The merchant is in a fraud programme, or over the fraud limit of its card company: the shift is lost',
    note: {
      ja: 'GMO-PGでは基準を超えた翌月から。',
      en: 'At GMO-PG from the month after the limit was passed.',
    },
  },
  'dispute/inquiry-unanswered': {
    ja: '照会や資料の請求に回答しなかったため、責任の移転が失われる',
    en: 'An inquiry or a request for evidence was left unanswered: the shift is lost',
    note: {
      ja: 'fincodeは、認証済みでも注文者・配送の資料の提出を条件とする。',
      en: 'fincode asks for the data of the orderer and the delivery even where the payment was authenticated.',
    },
  },
  'dispute/data-only': {
    ja: '認証をせずデータを共有しただけ(Data Only)では、責任は移転しない',
    en: 'Data were shared without an authentication (Data Only): nothing shifts',
  },
  'dispute/exempted': {
    ja: '認証の適用除外を求めた決済では、責任は移転しない',
    en: 'An exemption from authentication was asked for: nothing shifts',
  },
  'dispute/outage': {
    ja: '認証システム障害の例外フラグを付けた決済では、責任は移転しない',
    en: 'The payment carried the flag of an authentication outage: nothing shifts',
    note: {
      ja: 'SCAのある欧州の国の規則。',
      en: 'A rule of the European countries with strong customer authentication.',
    },
  },
  'dispute/fraud-ratio': {
    ja: '月の不正率が0.9%を超え、かつ不正額が25,000米ドル相当を超えるため、責任の移転が失われる',
    en: 'The month’s fraud is over 0.9 % and over USD 25,000: the shift is lost',
    note: {
      ja: '2022年10月の改定を朱書きしたページによる。両方を満たす場合と読む。',
      en: 'From a page that shows the change of October 2022 in red; read as both limits together.',
    },
  },
  'dispute/frequent-attempt-fraud': {
    ja: 'アテンプトの不正が目立つため、免責されないことがある',
    en: 'Fraud on attempts has become conspicuous: the issuer may claim the money back',
  },
  'dispute/prepaid-attempt': {
    ja: '再チャージできないプリペイドカードのアテンプト(ECI 06)では、責任は移転しない',
    en: 'An attempt (ECI 06) on a prepaid card that cannot be loaded again: nothing shifts',
  },
  'dispute/circumstance-not-said': {
    ja: 'このブランドで責任の移転が残るかどうかを示す文書がない。アクワイアラに確認する',
    en: 'No document says whether the shift survives this at the brand; ask the acquirer',
  },
  'dispute/visa-authenticated': {
    ja: '認証済(ECI 05・認証値あり)の取引には、Visa 10.4のチャージバックは成立しない',
    en: 'A Visa 10.4 dispute of a payment authorized with ECI 05 and its value is not valid',
    note: {
      ja: '監視対象の加盟店など、責任の移転が失われた場合を除く。',
      en: 'Not where the shift is lost, as at a merchant in a fraud programme.',
    },
  },
  'dispute/visa-attempted': {
    ja: 'アテンプト(ECI 06・認証値あり)の取引には、Visa 10.4のチャージバックは成立しない',
    en: 'A Visa 10.4 dispute of a payment authorized with ECI 06 and its value is not valid',
    note: {
      ja: '再チャージできないプリペイドカードを除く。',
      en: 'Not for a prepaid card that cannot be loaded again.',
    },
  },
  'dispute/visa-account-disputes': {
    ja: '同じ会員番号で120日以内に35件を超えるチャージバックがあるため、成立しない',
    en: 'More than 35 disputes on the account within 120 days: a further one is not valid',
  },
  'dispute/visa-security-code': {
    ja: 'セキュリティコードの不一致を発行会社が承認した取引のため、成立しない',
    en: 'The issuer approved the payment although the security code did not match: not valid',
  },
  'dispute/visa-multiple-clearing': {
    ja: '一つのオーソリを分割して売上計上した取引は、二重請求に当たらない',
    en: 'Several clearings of one authorization are one transaction, and no duplicate',
  },
  'dispute/mastercard-authenticated': {
    ja: '認証済(SLI 212・217・242)の取引には、Mastercard 4837のチャージバックは成立しない',
    en: 'A Mastercard 4837 of a payment with security level 212, 217 or 242 is not eligible',
    note: {
      ja: 'SLIはオーソリの生の値であり、決済代行会社のECI(01・02)ではない。',
      en: 'The level is the raw one of the authorization, not a gateway’s ECI 01 or 02.',
    },
  },
  'dispute/mastercard-attempted': {
    ja: 'アテンプト(SLI 211)の取引にも、Mastercard 4837のチャージバックは成立しない',
    en: 'A Mastercard 4837 of an attempt, security level 211, is not eligible either',
  },
  'dispute/mastercard-linked': {
    ja: '認証済の初回取引に紐づく加盟店起点の取引は、4837でチャージバックされるべきではない',
    en: 'A merchant-initiated payment linked to an authenticated first one should not be charged back as 4837',
    note: {
      ja: '紐づけは反証(second presentment)で示せる。',
      en: 'The link can be proved with the second presentment.',
    },
  },
  'dispute/mastercard-japan-pump': {
    ja: '日本の給油機(MCC 5542)でCAT 1・2・6、15,000円以下の取引には、4808のチャージバックは成立しない',
    en: 'A 4808 of a payment at a fuel pump in Japan (MCC 5542), CAT 1, 2 or 6, up to ¥15,000 is not eligible',
    note: {
      ja: '2026年10月23日より後に適用と書かれているため、10月24日からと読む。',
      en: 'It takes effect “after” 2026-10-23, so the first day is read as the 24th.',
    },
  },
  'dispute/inquiry': {
    ja: '照会の理由コードで、照会ではお金は動かない。期限内に回答する',
    en: 'The code of an inquiry, which moves no money. Answer it in time',
    note: {
      ja: '続けてチャージバックになった場合は、そのチャージバックの理由コードで判断する。',
      en: 'If a chargeback follows, judge it by the code of the chargeback.',
    },
  },
  'dispute/objected': {
    ja: 'チャージバックそのものが成立しない。反証すれば発行会社の負担になる',
    en: 'The dispute itself is not valid: once that is shown, the issuer bears it',
  },
  'dispute/doubtful': {
    ja: '本来は行われるべきでないチャージバック。誰の負担になるかは反証の結果による',
    en: 'The dispute should not have been raised; it depends on the proof',
  },
  'dispute/visa-programme': {
    ja: 'Visaの不正監視プログラムによるチャージバックには、3Dセキュアの免責は効かない',
    en: 'A dispute of Visa’s fraud-monitoring programme is not answered by 3-D Secure',
  },
  'dispute/judged-by-code': {
    ja: '照会でも無効でもないため、理由コードによって判断する',
    en: 'It is neither an inquiry nor invalid, so the code decides',
  },
  'dispute/code-answered': {
    ja: '3Dセキュアの免責で対抗できる理由コードであり、注文は免責されている。発行会社が負担する',
    en: 'A fraud code that 3-D Secure answers, on an exempt order: the issuer bears it',
    note: {
      ja: 'JCB・Diners・Discoverのコードとの対応は、決済事業者の表からの推定である。',
      en: 'At JCB, Diners and Discover, which code it is was inferred from tables of providers.',
    },
  },
  'dispute/code-conditional': {
    ja: 'この理由コードに3Dセキュアの免責で対抗できるかは、場合または出典によって異なる。アクワイアラに確認する',
    en: 'Whether 3-D Secure answers this code depends, or the sources differ; ask the acquirer',
  },
  'dispute/code-in-doubt': {
    ja: '免責が残るかどうかが疑わしい。アクワイアラに確認する',
    en: 'Whether the exemption still holds is in doubt; ask the acquirer',
  },
  'dispute/code-pending': {
    ja: '有効なオーソリがなく、免責は次の決済依頼で決まる',
    en: 'No authorization stands: the next settlement request decides on the exemption',
  },
  'dispute/code-protection-lost': {
    ja: '認証はされたが責任の移転が失われている。加盟店が負担する',
    en: 'The payment was authenticated, but the shift is lost: the merchant bears it',
  },
  'dispute/code-unprotected': {
    ja: '免責対象外の注文の不正チャージバック。加盟店が負担する',
    en: 'A fraud code on an order that is not exempt: the merchant bears it',
  },
  'dispute/code-merchant-caused': {
    ja: '加盟店に原因がある理由コードには、3Dセキュアの免責は効かない。加盟店が負担する',
    en: 'What the code says was caused by the merchant: no exemption answers it',
  },
  'dispute/code-not-answered': {
    ja: '対面の端末での不正(ICカードなど)の理由コードには、3Dセキュアの免責は効かない。加盟店が負担する',
    en: 'A code of fraud at a terminal, which 3-D Secure does not reach: the merchant bears it',
    note: {
      ja: 'ICの責任移転は別の規則である。非対面の注文に届いた場合は、コードの誤りをアクワイアラに確認する。',
      en: 'The shift of chip cards is another rule. On a card-not-present order, ask the acquirer whether the code is right.',
    },
  },
  'dispute/code-not-said': {
    ja: '3Dセキュアの免責は効かず、誰に原因があるかも示されていない。アクワイアラに確認する',
    en: '3-D Secure does not answer it, and no source says who caused it; ask the acquirer',
  },
  'dispute/code-not-known': {
    ja: 'この理由コードに3Dセキュアの免責で対抗できるかを示す出典がない。アクワイアラに確認する',
    en: 'No source says whether 3-D Secure answers this code; ask the acquirer',
  },
  'dispute/code-fraud-unprotected': {
    ja: '免責対象外の注文の不正チャージバックは、理由コードの扱いが不明でも加盟店が負担する',
    en: 'Fraud on an order that is not exempt: the merchant bears it, whatever the code would allow',
  },
  'dispute/visa-no-response': {
    ja: '不正・承認の申し立て(Allocation)に最初の反証の段階はなく、アクワイアラが直接プレアービトレーションを行う',
    en: 'In fraud and authorization disputes (allocation) there is no response: the acquirer goes to pre-arbitration',
  },
  'dispute/visa-response': {
    ja: '処理・消費者の申し立て(Collaboration)への反証は30日以内',
    en: 'The response to a processing or consumer dispute (collaboration) is due within 30 days',
  },
  'dispute/visa-pre-arbitration': {
    ja: 'プレアービトレーションとその回答は、それぞれ30日以内',
    en: 'Pre-arbitration, and the answer to it, are due within 30 days each',
    note: {
      ja: '前の出来事の当日は数えない。Allocationではアクワイアラ、Collaborationでは発行会社が申し立てる。',
      en: 'The day of the step before is not counted. In allocation the acquirer begins it, in collaboration the issuer.',
    },
  },
  'dispute/visa-arbitration': {
    ja: '仲裁(アービトレーション)の申し立ては10日以内',
    en: 'Arbitration is filed within 10 days',
  },
  'dispute/mastercard-response': {
    ja: '反証(second presentment)は45日以内',
    en: 'The second presentment is due within 45 days',
    note: {
      ja: '2営業日など、より短い地域もある。',
      en: 'Some regions have less, down to two business days.',
    },
  },
  'dispute/mastercard-pre-arbitration': {
    ja: 'プレアービトレーションは30日以内。45日とする出典もある',
    en: 'Pre-arbitration is due within 30 days; another source says 45',
    disputedBy: [{ source: 'chargeflow-timelines', at: '45 days', standing: 'restated' }],
  },
  'dispute/mastercard-arbitration': {
    ja: '仲裁の申し立ては45日以内',
    en: 'Arbitration is filed within 45 days',
  },
  'dispute/amex-response': {
    ja: '加盟店の回答は20日以内',
    en: 'The merchant’s answer is due within 20 days',
  },
  'dispute/amex-no-pre-arbitration': {
    ja: 'Amexに定型のプレアービトレーションはない',
    en: 'Amex has no standard pre-arbitration',
  },
  'dispute/discover-response': {
    ja: '加盟店の回答は20日または30日以内(出典により異なる)',
    en: 'The answer is due within 20 or 30 days: the sources differ',
    disputedBy: [{ source: 'chargemate-discover', at: 'response', standing: 'restated' }],
  },
  'dispute/discover-pre-arbitration': {
    ja: '次の段階は30日以内',
    en: 'The next step is due within 30 days',
  },
  'dispute/step-not-said': {
    ja: 'この段階の日数は公表されていない。アクワイアラに確認する',
    en: 'No source publishes the days of this step; ask the acquirer',
  },
};
