import { BRANDS } from '../../cards/index.js';
import type { Citation, NonEmpty, RuleTable } from '../../decision/index.js';
import { REASON_CODES, type ReasonCodeFacts, type ReasonCodeOutcome } from '../types.js';

/** The meanings are restated by several providers; the class is ours. */
const ALL_BRANDS: NonEmpty<Citation> = [
  { source: 'payline', at: 'transStatusReason 01-26', standing: 'restated' },
  { source: 'pci-proxy', at: 'transStatusReason 01-26', standing: 'restated' },
  { source: 'house', at: '0005', standing: 'house' },
];

const VISA: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Visa, 80-89', standing: 'restated' },
  { source: 'payline', at: 'Visa, 80-89', standing: 'restated' },
  { source: 'house', at: '0005', standing: 'house' },
];

const MASTERCARD: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Mastercard, 80-88', standing: 'restated' },
  { source: 'payline', at: 'Mastercard, 80-88', standing: 'restated' },
  { source: 'house', at: '0005', standing: 'house' },
];

const AMEX: NonEmpty<Citation> = [
  { source: 'ixopay', at: 'Amex, 80-81', standing: 'restated' },
  { source: 'house', at: '0005', standing: 'house' },
];

/**
 * What a transStatusReason means at a brand. Here the words are the answer, so each row holds its own.
 */
export const REASON_CODE: RuleTable<ReasonCodeFacts, ReasonCodeOutcome> = {
  id: 'reason-codes/meaning',
  hit: 'one',
  datedBy: null,
  domain: { brand: BRANDS, code: REASON_CODES },
  rows: [
    {
      id: 'reason-codes/01',
      when: { code: '01' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: { ja: 'カードの認証に失敗した', en: 'Card authentication failed' },
    },
    {
      id: 'reason-codes/02',
      when: { code: '02' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: { ja: '未知のデバイス', en: 'Unknown device' },
    },
    {
      id: 'reason-codes/03',
      when: { code: '03' },
      then: 'technical',
      cite: ALL_BRANDS,
      text: { ja: '対応していないデバイス', en: 'Unsupported device' },
    },
    {
      id: 'reason-codes/04',
      when: { code: '04' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: { ja: '認証回数の上限を超えた', en: 'Authentication frequency limit exceeded' },
    },
    {
      id: 'reason-codes/05',
      when: { code: '05' },
      then: 'card-problem',
      cite: ALL_BRANDS,
      text: { ja: '有効期限切れのカード', en: 'Expired card' },
    },
    {
      id: 'reason-codes/06',
      when: { code: '06' },
      then: 'card-problem',
      cite: ALL_BRANDS,
      text: { ja: 'カード番号が無効', en: 'Invalid card number' },
    },
    {
      id: 'reason-codes/07',
      when: { code: '07' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: { ja: '無効な取引', en: 'Invalid transaction' },
    },
    {
      id: 'reason-codes/08',
      when: { code: '08' },
      then: 'card-problem',
      cite: ALL_BRANDS,
      text: { ja: 'カードの記録がない', en: 'No record of the card' },
    },
    {
      id: 'reason-codes/09',
      when: { code: '09' },
      then: 'fraud-suspected',
      cite: ALL_BRANDS,
      text: { ja: 'セキュリティ上の失敗', en: 'Security failure' },
    },
    {
      id: 'reason-codes/10',
      when: { code: '10' },
      then: 'fraud-suspected',
      cite: ALL_BRANDS,
      text: { ja: '盗難カード', en: 'Stolen card' },
    },
    {
      id: 'reason-codes/11',
      when: { code: '11' },
      then: 'fraud-suspected',
      cite: ALL_BRANDS,
      text: { ja: '不正の疑い', en: 'Suspected fraud' },
    },
    {
      id: 'reason-codes/12',
      when: { code: '12' },
      then: 'card-problem',
      cite: ALL_BRANDS,
      text: {
        ja: 'カード会員に許可されていない取引',
        en: 'Not permitted to the cardholder',
      },
    },
    {
      id: 'reason-codes/13',
      when: { code: '13' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: {
        ja: 'カード会員が認証サービスに未登録',
        en: 'Cardholder not enrolled in the service',
      },
    },
    {
      id: 'reason-codes/14',
      when: { code: '14' },
      then: 'technical',
      cite: ALL_BRANDS,
      text: { ja: 'ACSでタイムアウトした', en: 'Timed out at the ACS' },
    },
    {
      id: 'reason-codes/15',
      when: { code: '15' },
      then: 'confidence',
      cite: ALL_BRANDS,
      text: { ja: '信頼度が低い', en: 'Low confidence' },
    },
    {
      id: 'reason-codes/16',
      when: { code: '16' },
      then: 'confidence',
      cite: ALL_BRANDS,
      text: { ja: '信頼度が中程度', en: 'Medium confidence' },
    },
    {
      id: 'reason-codes/17',
      when: { code: '17' },
      then: 'confidence',
      cite: ALL_BRANDS,
      text: { ja: '信頼度が高い', en: 'High confidence' },
    },
    {
      id: 'reason-codes/18',
      when: { code: '18' },
      then: 'confidence',
      cite: ALL_BRANDS,
      text: { ja: '信頼度が非常に高い', en: 'Very high confidence' },
    },
    {
      id: 'reason-codes/19',
      when: { code: '19' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: {
        ja: 'ACSのチャレンジ回数の上限を超えた',
        en: 'Maximum challenges exceeded at the ACS',
      },
    },
    {
      id: 'reason-codes/20',
      when: { code: '20' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: {
        ja: '支払いを伴わない認証に対応していない',
        en: 'Non-payment authentication not supported',
      },
    },
    {
      id: 'reason-codes/21',
      when: { code: '21' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: { ja: '3RIに対応していない', en: '3RI not supported' },
    },
    {
      id: 'reason-codes/22',
      when: { code: '22' },
      then: 'technical',
      cite: ALL_BRANDS,
      text: { ja: 'ACSの技術的な問題', en: 'Technical issue at the ACS' },
    },
    {
      id: 'reason-codes/23',
      when: { code: '23' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: {
        ja: 'ACSは非同期の認証を求めるが、要求されていない',
        en: 'Decoupled required by the ACS but not requested',
      },
    },
    {
      id: 'reason-codes/24',
      when: { code: '24' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: {
        ja: '非同期の認証の制限時間を超えた',
        en: 'Decoupled time exceeded',
      },
    },
    {
      id: 'reason-codes/25',
      when: { code: '25' },
      then: 'policy',
      cite: ALL_BRANDS,
      text: {
        ja: '非同期の認証の時間が短すぎる',
        en: 'Decoupled time too short; the ACS will not try',
      },
    },
    {
      id: 'reason-codes/26',
      when: { code: '26' },
      then: 'soft',
      cite: ALL_BRANDS,
      text: {
        ja: '認証を試みたが、カード会員が行わなかった',
        en: 'Attempted but not performed by the cardholder',
      },
    },
    {
      id: 'reason-codes/visa-80',
      when: { brand: 'visa', code: '80' },
      then: 'technical',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'ACSに接続できない', en: 'The ACS cannot be reached' },
    },
    {
      id: 'reason-codes/visa-81',
      when: { brand: 'visa', code: '81' },
      then: 'technical',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'ACSがタイムアウトした', en: 'The ACS timed out' },
    },
    {
      id: 'reason-codes/visa-82',
      when: { brand: 'visa', code: '82' },
      then: 'technical',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'ACSの応答が不正', en: 'Invalid response of the ACS' },
    },
    {
      id: 'reason-codes/visa-83',
      when: { brand: 'visa', code: '83' },
      then: 'technical',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'ACSのシステムエラー', en: 'System error at the ACS' },
    },
    {
      id: 'reason-codes/visa-84',
      when: { brand: 'visa', code: '84' },
      then: 'technical',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: '認証値の生成に失敗した',
        en: 'Error generating the authentication value',
        disputedBy: [{ source: 'payline', at: 'Visa, 84', standing: 'restated' }],
        note: {
          ja: 'Paylineは84に85と同じ説明を付けている。IXOPAYに従う。',
          en: 'Payline gives 84 the text of 85; IXOPAY is followed.',
        },
      },
    },
    {
      id: 'reason-codes/visa-85',
      when: { brand: 'visa', code: '85' },
      then: 'policy',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: '加盟店IDが対象外', en: 'Merchant id not eligible' },
    },
    {
      id: 'reason-codes/visa-86',
      when: { brand: 'visa', code: '86' },
      then: 'policy',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'バージョンに対応していない', en: 'Version not supported' },
    },
    {
      id: 'reason-codes/visa-87',
      when: { brand: 'visa', code: '87' },
      then: 'policy',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'アテンプトの対象外(再チャージできないプリペイド、支払いを伴わない認証)',
        en: 'Excluded from attempts: non-reloadable prepaid, non-payment',
      },
    },
    {
      id: 'reason-codes/visa-88',
      when: { brand: 'visa', code: '88' },
      then: 'policy',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: { ja: 'プログラムに対応していない', en: 'Programme not supported' },
    },
    {
      id: 'reason-codes/visa-89',
      when: { brand: 'visa', code: '89' },
      then: 'policy',
      cite: VISA,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: '認証値つきの応答(2.1の法人カード専用環境)',
        en: 'Authentication value included (2.1, secure corporate)',
      },
    },
    {
      id: 'reason-codes/mastercard-80',
      when: { brand: 'mastercard', code: '80' },
      then: 'policy',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'Data Only(Identity Check Insights)',
        en: 'Data Only (Identity Check Insights)',
      },
    },
    {
      id: 'reason-codes/mastercard-81',
      when: { brand: 'mastercard', code: '81' },
      then: 'policy',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'アクワイアラによる免除が認められた(2.1、Nとともに返る)',
        en: 'Acquirer exemption accepted (2.1, sent with N)',
      },
    },
    {
      id: 'reason-codes/mastercard-82',
      when: { brand: 'mastercard', code: '82' },
      then: 'soft',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: '必須のチャレンジを行えなかった(Nとともに返る)',
        en: 'A mandated challenge was not possible (sent with N)',
      },
    },
    {
      id: 'reason-codes/mastercard-83',
      when: { brand: 'mastercard', code: '83' },
      then: 'technical',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'ありえない理由コードをDSが取り除いた',
        en: 'The directory server dropped an implausible reason',
      },
    },
    {
      id: 'reason-codes/mastercard-84',
      when: { brand: 'mastercard', code: '84' },
      then: 'soft',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'チャレンジが取り消され、代行認証もない',
        en: 'Challenge cancelled, no stand-in',
      },
    },
    {
      id: 'reason-codes/mastercard-87',
      when: { brand: 'mastercard', code: '87' },
      then: 'policy',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: { ja: '3RIは代行認証に回されない', en: '3RI is not routed to stand-in' },
    },
    {
      id: 'reason-codes/mastercard-88',
      when: { brand: 'mastercard', code: '88' },
      then: 'policy',
      cite: MASTERCARD,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: '前回の認証データがないか、期限が切れている',
        en: 'Prior authentication data missing or expired',
      },
    },
    {
      id: 'reason-codes/amex-80',
      when: { brand: 'amex', code: '80' },
      then: 'policy',
      cite: AMEX,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'カード(トークン)がSafeKeyの対象外(Uとともに返る)',
        en: 'Card or token not eligible for SafeKey (sent with U)',
      },
    },
    {
      id: 'reason-codes/amex-81',
      when: { brand: 'amex', code: '81' },
      then: 'policy',
      cite: AMEX,
      overrides: ['reason-codes/unknown'],
      text: {
        ja: 'このカードではメッセージのバージョンに対応していない',
        en: 'Message version not supported for the card',
      },
    },
    {
      id: 'reason-codes/reserved',
      when: { code: 'reserved' },
      then: 'reserved',
      cite: [{ source: 'pci-proxy', at: '27-79 reserved, EMV 3DS 2.2', standing: 'restated' }],
      text: {
        ja: '予約されたコード(27〜79)',
        en: 'Reserved code (27 to 79)',
        note: {
          ja: 'EMV 3DS 2.2の時点。以後の版で割り当てられることがある。',
          en: 'As of EMV 3DS 2.2; later versions may assign some.',
        },
      },
    },
    {
      id: 'reason-codes/unknown',
      when: {
        code: ['80', '81', '82', '83', '84', '85', '86', '87', '88', '89', 'other'],
      },
      then: 'unknown',
      cite: [
        { source: 'pci-proxy', at: '80-99 are the directory server’s', standing: 'restated' },
        { source: 'house', at: '0005', standing: 'house' },
      ],
      text: {
        ja: 'このブランドの意味が資料にないコード',
        en: 'Code without a meaning in the sources read for this brand',
        note: {
          ja: '80〜99は各ブランドのディレクトリサーバーのもので、00は使われない。',
          en: 'Codes 80 to 99 belong to the brand’s directory server, 00 to nobody.',
        },
      },
    },
  ],
};
