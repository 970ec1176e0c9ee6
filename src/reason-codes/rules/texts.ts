import type { RowTexts } from '../../decision/index.js';

/** What each code means, in words: the meaning of an answer, and the text of its row. */
export const REASON_CODE_TEXTS: RowTexts = {
  'reason-codes/01': {
    ja: 'カードの認証に失敗した',
    en: 'Card authentication failed',
  },
  'reason-codes/02': {
    ja: '未知のデバイス',
    en: 'Unknown device',
  },
  'reason-codes/03': {
    ja: '対応していないデバイス',
    en: 'Unsupported device',
  },
  'reason-codes/04': {
    ja: '認証回数の上限を超えた',
    en: 'Authentication frequency limit exceeded',
  },
  'reason-codes/05': {
    ja: '有効期限切れのカード',
    en: 'Expired card',
  },
  'reason-codes/06': {
    ja: 'カード番号が無効',
    en: 'Invalid card number',
  },
  'reason-codes/07': {
    ja: '無効な取引',
    en: 'Invalid transaction',
  },
  'reason-codes/08': {
    ja: 'カードの記録がない',
    en: 'No record of the card',
  },
  'reason-codes/09': {
    ja: 'セキュリティー上の失敗',
    en: 'Security failure',
  },
  'reason-codes/10': {
    ja: '盗難カード',
    en: 'Stolen card',
  },
  'reason-codes/11': {
    ja: '不正の疑い',
    en: 'Suspected fraud',
  },
  'reason-codes/12': {
    ja: 'カード会員に許可されていない取引',
    en: 'Transaction not permitted to the cardholder',
  },
  'reason-codes/13': {
    ja: 'カード会員が認証サービスに未登録',
    en: 'Cardholder not enrolled in the service',
  },
  'reason-codes/14': {
    ja: 'ACSでタイムアウトした',
    en: 'Timed out at the ACS',
  },
  'reason-codes/15': {
    ja: '信頼度が低い',
    en: 'Low confidence',
  },
  'reason-codes/16': {
    ja: '信頼度が中程度',
    en: 'Medium confidence',
  },
  'reason-codes/17': {
    ja: '信頼度が高い',
    en: 'High confidence',
  },
  'reason-codes/18': {
    ja: '信頼度が非常に高い',
    en: 'Very high confidence',
  },
  'reason-codes/19': {
    ja: 'ACSのチャレンジ回数の上限を超えた',
    en: 'Maximum of challenges exceeded at the ACS',
  },
  'reason-codes/20': {
    ja: '支払いを伴わない認証に対応していない',
    en: 'Non-payment authentication not supported',
  },
  'reason-codes/21': {
    ja: '3RIに対応していない',
    en: '3RI not supported',
  },
  'reason-codes/22': {
    ja: 'ACSの技術的な問題',
    en: 'Technical issue at the ACS',
  },
  'reason-codes/23': {
    ja: 'ACSは非同期の認証を求めるが、要求されていない',
    en: 'Decoupled authentication required by the ACS but not requested',
  },
  'reason-codes/24': {
    ja: '非同期の認証の制限時間を超えた',
    en: 'Maximum time for decoupled authentication exceeded',
  },
  'reason-codes/25': {
    ja: '非同期の認証の時間が短すぎ、ACSは試みない',
    en: 'Time for decoupled authentication too short; the ACS will not try',
  },
  'reason-codes/26': {
    ja: '認証を試みたが、カード会員が行わなかった',
    en: 'Attempted but not performed by the cardholder',
  },
  'reason-codes/visa-80': {
    ja: 'ACSに接続できない',
    en: 'The ACS cannot be reached',
  },
  'reason-codes/visa-81': {
    ja: 'ACSがタイムアウトした',
    en: 'The ACS timed out',
  },
  'reason-codes/visa-82': {
    ja: 'ACSの応答が不正',
    en: 'Invalid response of the ACS',
  },
  'reason-codes/visa-83': {
    ja: 'ACSのシステムエラー',
    en: 'System error at the ACS',
  },
  'reason-codes/visa-84': {
    ja: '認証値の生成に失敗した',
    en: 'Error when generating the authentication value',
    disputedBy: [{ source: 'payline', at: 'Visa, 84', standing: 'restated' }],
    note: 'Payline gives 84 the text of 85; IXOPAY is followed.',
  },
  'reason-codes/visa-85': {
    ja: '加盟店IDが対象外',
    en: 'Merchant id not eligible',
  },
  'reason-codes/visa-86': {
    ja: 'バージョンに対応していない',
    en: 'Version not supported',
  },
  'reason-codes/visa-87': {
    ja: 'アテンプトの対象外(再チャージできないプリペイド、支払いを伴わない認証)',
    en: 'Excluded from attempts: non-reloadable prepaid, non-payment',
  },
  'reason-codes/visa-88': {
    ja: 'プログラムに対応していない',
    en: 'Programme not supported',
  },
  'reason-codes/visa-89': {
    ja: '認証値つきの応答(2.1の法人カード専用環境)',
    en: 'Authentication value included (secure corporate payments, 2.1)',
  },
  'reason-codes/mastercard-80': {
    ja: 'Data Only(Identity Check Insights)の結果',
    en: 'Result of Data Only (Identity Check Insights)',
  },
  'reason-codes/mastercard-81': {
    ja: 'アクワイアラーによる免除が受け入れられた(2.1。Nとともに返る)',
    en: 'Acquirer exemption accepted (2.1, sent with N)',
  },
  'reason-codes/mastercard-82': {
    ja: '必須のチャレンジを行えなかった(Nとともに返る)',
    en: 'A mandated challenge was not possible (sent with N)',
  },
  'reason-codes/mastercard-83': {
    ja: 'ありえない理由コードをDSが取り除いた',
    en: 'The directory server dropped an implausible reason',
  },
  'reason-codes/mastercard-84': {
    ja: 'チャレンジが取り消され、代行認証もない',
    en: 'Challenge cancelled, no stand-in',
  },
  'reason-codes/mastercard-87': {
    ja: '3RIは代行認証に回されない',
    en: '3RI is not routed to stand-in',
  },
  'reason-codes/mastercard-88': {
    ja: '前回の認証データがないか、期限が切れている',
    en: 'Data of the prior authentication missing or expired',
  },
  'reason-codes/amex-80': {
    ja: 'カード(トークン)がSafeKeyの対象外(Uとともに返る)',
    en: 'Card or token not eligible for SafeKey (sent with U)',
  },
  'reason-codes/amex-81': {
    ja: 'このカードではメッセージのバージョンに対応していない',
    en: 'Message version not supported for the card',
  },
  'reason-codes/reserved': {
    ja: '予約されたコード(27〜79)',
    en: 'Reserved code (27 to 79)',
    note: 'As of EMV 3DS 2.2. Version 2.3 is said to assign some of them; no source read here says which.',
  },
  'reason-codes/unknown': {
    ja: 'このブランドの意味が資料にないコード',
    en: 'Code without a meaning in the sources read for this brand',
    note: 'Codes 80 to 99 belong to the directory server of a brand; 00 to nobody. Ask the gateway.',
  },
};
