import type { RowTexts } from '../../decision/index.js';

/** The words of this concept's rows: what a merchant reads. No decision loads them. */
export const LIABILITY_TEXTS: RowTexts = {
  'liability/first-brands-not-yet': {
    ja: 'Visa・Mastercard・JCBの3Dセキュアは2021年5月19日に始まった。それより前の注文は対象外',
    en: '3-D Secure for Visa, Mastercard and JCB began on 2021-05-19; earlier orders are outside',
    note: {
      ja: 'マニュアルはブランド表示の開始日を示し、リリース情報も同じ日をサービス開始とする。時刻は不明のため、日本時間0時からとする。',
      en: 'The manual names the day for the brand display; the release notes give the same day for the service. The hour is not known, so 00:00 JST is taken.',
    },
  },
  'liability/first-brands-available': {
    ja: 'Visa・Mastercard・JCBの3Dセキュアは2021年5月19日から使える',
    en: '3-D Secure for Visa, Mastercard and JCB runs from 2021-05-19',
  },
  'liability/amex-not-yet': {
    ja: 'AMEXの3Dセキュアは2022年1月19日に始まった。それより前の注文は対象外',
    en: '3-D Secure for Amex began on 2022-01-19; earlier orders are outside',
  },
  'liability/amex-available': {
    ja: 'AMEXの3Dセキュアは2022年1月19日から使える',
    en: '3-D Secure for Amex runs from 2022-01-19',
  },
  'liability/diners-not-yet': {
    ja: 'Dinersの3Dセキュアは2023年5月17日に始まった。それより前の注文は対象外',
    en: '3-D Secure for Diners began on 2023-05-17; earlier orders are outside',
  },
  'liability/diners-available': {
    ja: 'Dinersの3Dセキュアは2023年5月17日から使える',
    en: '3-D Secure for Diners runs from 2023-05-17',
  },
  'liability/in-service': {
    ja: '注文日時に3Dセキュアが利用できた',
    en: '3-D Secure could run when the order was placed',
  },
  'liability/zero-total': {
    ja: '定期購入・頒布会の初回で送料込みの合計が0円の注文は、3Dセキュアを実施しない',
    en: 'A first delivery with a total of ¥0 including shipping runs no 3-D Secure',
    note: {
      ja: '見出しは「初回0円」、本文は送料を含む合計が0円とする。本文に従う。商品が無料でも送料があれば通常の注文である。',
      en: 'The heading says that the first order is free, the text that the total including shipping is ¥0. The text is followed: free goods with paid shipping is an ordinary order.',
    },
  },
  'liability/brand-not-yet': {
    ja: '注文日に、そのブランドの3Dセキュアはまだ始まっていなかった',
    en: 'The brand’s 3-D Secure had not begun on the day of the order',
  },
  'liability/not-enrolled-yet': {
    ja: '本人認証サービスの利用開始前の注文(注文日時で判断)',
    en: 'Ordered before the service was activated, by the moment of the order',
    note: {
      ja: 'ある行は利用開始前、別の行は申し込み前とする。利用開始(その瞬間を含む)を基準とする。',
      en: 'One line says before use begins, another before the application. Activation is taken, inclusive.',
    },
  },
  'liability/after-cancellation': {
    ja: '本人認証サービスの解約後の注文(注文日時で判断)',
    en: 'Ordered after the service was cancelled, by the moment of the order',
  },
  'liability/suspended': {
    ja: '3Dセキュアを一時停止していた期間の注文(注文日時で判断)',
    en: 'Ordered while 3-D Secure was suspended, by the moment of the order',
  },
  'liability/authenticated': {
    ja: '3Dセキュア認証済の注文。第三者不正のチャージバックは免責',
    en: 'Authenticated: exempt from a third-party-fraud chargeback',
  },
  'liability/attempted': {
    ja: 'カード会社が未対応・会員が未登録でも認証済の扱い。免責',
    en: 'Attempted, issuer or member outside 3DS: counts as authenticated, exempt',
  },
  'subscription/first': {
    ja: '定期購入・頒布会の初回の注文で、認証済。免責',
    en: 'First order of a subscription or club, authenticated: exempt',
  },
  'liability/prepaid': {
    ja: 'プリペイドカードの認証済の注文。台帳では免責だが、ブランドの扱いはアクワイアラに確認する',
    en: 'Prepaid card, authenticated: exempt in the ledger; ask the acquirer what the brand says',
    disputedBy: [
      { source: 'axepta', at: 'matrix, prepaid', standing: 'restated' },
      { source: 'tabapay', at: 'page headline', standing: 'restated' },
    ],
    note: {
      ja: 'マニュアルはクレジット・デビット・海外発行を区別するが、プリペイドには触れていない。',
      en: 'The manual tells credit, debit and foreign cards apart and is silent on prepaid.',
    },
  },
  'liability/attempt-unprotected': {
    ja: '決済システムがアテンプトの責任移転を保たないため、免責対象外',
    en: 'An attempt at a gateway that does not keep the shift: not exempt',
  },
  'liability/unavailable': {
    ja: '認証できなかった(結果U)。免責対象外として扱い、アクワイアラに確認する',
    en: 'Authentication could not be performed (U): not exempt; ask the acquirer',
    note: {
      ja: 'マニュアルには記載がない。S004は進むことを勧めるが、それは責任の移転を意味しない。',
      en: 'The manual is silent; S004 recommends to go on, which is no shift.',
    },
  },
  'liability/not-run': {
    ja: '3Dセキュアで認証されていない注文。免責対象外',
    en: '3-D Secure was not run: not exempt',
  },
  'liability/denied': {
    ja: '認証に失敗した注文(結果N)。本来は受注にならない',
    en: 'Authentication failed (N): such an order should not exist',
  },
  'liability/rejected': {
    ja: '発行会社が拒否した注文(結果R)。本来は受注にならない',
    en: 'The issuer rejected it (R): such an order should not exist',
  },
  'liability/unfinished': {
    ja: '認証の途中の結果(C・D・S)。最終結果ではないため、免責対象外',
    en: 'A pending result (C, D, S) is not the final one: not exempt',
  },
  'liability/informational': {
    ja: '情報提供のみの結果(I)。責任は移転せず、免責対象外',
    en: 'Informational only (I): nothing shifts, not exempt',
  },
  'liability/amount-changed': {
    ja: '金額を変えて決済依頼をした。Visa・Mastercard・Dinersは免責が外れ、JCB・AMEXは保持する',
    en: 'Settled with a changed amount: Visa, Mastercard, Diners lose the exemption; JCB, Amex keep it',
    note: {
      ja: '決済依頼時点の差額で判断し、増減を問わない。保存後に元へ戻した場合は変更とみなさない。',
      en: 'The net difference at the request counts, up or down; saved and changed back is no change.',
    },
  },
  'liability/validity-passed': {
    ja: 'オーソリの有効期限を過ぎて決済依頼をした。Visa・Mastercard・Dinersは免責が外れ、JCB・AMEXは保持する',
    en: 'Settled after the authorization’s validity: Visa, Mastercard, Diners lose the exemption; JCB, Amex keep it',
    note: {
      ja: '表の行はブランドを示さないが、L142の文が示しており、それに従う。',
      en: 'The table rows name no brand; the sentence of L142 does, and wins.',
    },
  },
  'liability/released': {
    ja: 'オーソリを解除してから決済依頼をした。Visa・Mastercard・Dinersは免責が外れ、JCB・AMEXは保持する',
    en: 'Settled after a release: Visa, Mastercard, Diners lose the exemption; JCB, Amex keep it',
    note: {
      ja: '表の行はブランドを示さないが、L142の文が示しており、それに従う。',
      en: 'The table rows name no brand; the sentence of L142 does, and wins.',
    },
  },
  'liability/request-cancelled': {
    ja: '決済依頼をキャンセルして再度依頼した。Visa・Mastercard・Dinersは免責が外れ、JCB・AMEXは保持する',
    en: 'Settled again after a cancelled request: Visa, Mastercard, Diners lose the exemption; JCB, Amex keep it',
    note: {
      ja: '表の行はブランドを示さないが、L142の文が示しており、それに従う。',
      en: 'The table rows name no brand; the sentence of L142 does, and wins.',
    },
  },
  'liability/any-amount-changed': {
    ja: '金額を変えた決済は、どのブランドでも3Dセキュアの対象外になる',
    en: 'Any change of the amount loses the exemption at every brand',
  },
  'liability/any-reauthorization': {
    ja: '本人のいないオーソリの再取得は、どのブランドでも3Dセキュアの対象外になる',
    en: 'Any authorization made without the cardholder loses the exemption at every brand',
  },
  'subscription/later': {
    ja: '定期購入・頒布会の2回目以降の注文では本人認証を行わないため、どのブランドも免責対象外',
    en: 'Second or later order of a subscription or club: not exempt at any brand',
  },
  'subscription/amount-changed': {
    ja: '申込台帳で金額を変更した後の2回目以降。変更の有無にかかわらず免責対象外',
    en: 'Later order after the amount was changed in the application ledger: not exempt either way',
  },
  'subscription/card-changed': {
    ja: '会員がカードを変更した後に確定した注文。認証表示も外れる',
    en: 'Confirmed after the member changed the card: not exempt, and the icon is gone',
    note: {
      ja: '初回の注文と、変更前に確定した注文の状態は変わらない。',
      en: 'The first order and orders confirmed before the change keep their state.',
    },
  },
  'subscription/zero-first': {
    ja: '申し込みの合計が送料込みで0円。認証がなく、2回目以降も免責対象外',
    en: 'The application’s total was ¥0 including shipping: no authentication, nothing later exempt',
  },
  'subscription/unauthenticated': {
    ja: '認証されていない申し込み。2回目以降も免責対象外',
    en: 'The application was not authenticated: nothing later exempt',
  },
  'liability/boundary-day': {
    ja: '有効期限の最終日に決済依頼をした。数え方によっては再取得になる',
    en: 'Requested on the last day of the validity; another way of counting would re-authorize',
  },
  'liability/address-changed': {
    ja: '注文後に注文者・お届け先を変更した。表示は変わらないが、カード会社の判断で免責対象外になり得る',
    en: 'An address was changed after the order: the icon stays, the card company may refuse',
  },
  'liability/fraud-signal': {
    ja: '不正注文シグナルは免責に影響しない。出荷を止めて確認する',
    en: 'A fraud signal does not touch the exemption; hold the shipment and look',
  },
  'liability/inconsistent-authentication': {
    ja: '認証結果の値どうしが矛盾している',
    en: 'The parts of the authentication result contradict each other',
  },
  'liability/result-while-not-in-service': {
    ja: '3Dセキュアを利用できない時期の注文に、認証結果がついている',
    en: 'An authentication result on an order placed while 3-D Secure was not in service',
  },
  'liability/authorization-stands': {
    ja: '有効なオーソリがある',
    en: 'An authorization stands',
  },
  'liability/no-authorization-stands': {
    ja: '有効なオーソリがない。免責は次の決済依頼で決まる',
    en: 'No authorization stands; the next settlement request decides',
    note: {
      ja: 'アイコンが変わるのは決済依頼の時点であり、その前の解除やキャンセルの時点ではない。',
      en: 'The lines turn the icon at the request, not at the release or the cancellation before it.',
    },
  },
};
