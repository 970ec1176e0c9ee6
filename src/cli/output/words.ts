import type { Language } from '../shell.js';

/** Groups of values that are shown in words. */
type Group =
  | 'exemption'
  | 'icon'
  | 'state'
  | 'cause'
  | 'caution'
  | 'refusal'
  | 'outcome'
  | 'may'
  | 'bearer'
  | 'inconsistency';

/** What a value is called in Japanese. In English it is its own name. */
const JAPANESE: { readonly [group in Group]: { readonly [value: string]: string } } = {
  exemption: { exempt: '免責あり', forfeited: '免責喪失', none: '免責なし', pending: '保留' },
  icon: { active: '認証済', grey: 'グレー', none: 'なし', shown: '表示' },
  state: {
    authorized: 'オーソリ済',
    lapsed: '期限切れ',
    released: 'オーソリ解除済',
    'settlement-requested': '決済依頼済',
    'settlement-cancelled': '決済依頼取消済',
    refused: '再オーソリ不可',
    refunded: '返金済',
  },
  cause: {
    'amount-changed': '金額変更',
    'validity-passed': '有効期限超過',
    released: 'オーソリ解除',
    'request-cancelled': '決済依頼の取消',
  },
  caution: {
    'boundary-day': '有効期限の最終日の決済依頼',
    'address-changed': '住所の変更',
    'fraud-signal': '不正注文シグナル',
    'inconsistent-authentication': '認証結果の不整合',
    'ask-acquirer': 'アクワイアラに要確認',
    'order-should-not-exist': '成立しないはずの受注',
  },
  refusal: {
    'before-order': '注文より前の日時',
    'already-requested': 'すでに決済依頼済み',
    'already-refunded': 'すでに全額返金済み',
    'nothing-requested': '決済依頼がない',
    'no-authorization-stands': '有効なオーソリがない',
    'cancel-window-closed': '取り消せる期間を過ぎている',
    'refund-exceeds-settled': '返金額が残額を超えている',
    'nothing-to-refund': '返金できる金額がない',
  },
  outcome: {
    authenticated: '認証成功',
    attempted: 'アテンプト',
    unavailable: '認証できず',
    challenge: 'チャレンジ中',
    denied: '認証失敗',
    rejected: '発行会社が拒否',
    informational: '情報提供のみ',
  },
  may: { yes: '可', 'merchant-choice': '加盟店の判断', 'not-yet': 'まだ不可', no: '不可' },
  bearer: { issuer: '発行会社', merchant: '加盟店', indeterminate: '判断できない' },
  inconsistency: {
    'eci-not-of-brand': 'ブランドが使わないECI',
    'eci-contradicts-status': 'ECIと認証結果の矛盾',
    'eci-contradicts-category': 'ECIとメッセージ種別の矛盾',
    'eci-missing': 'ECIがない',
    'eci-unexpected': '余分なECI',
    'value-missing': '認証値がない',
    'value-unexpected': '余分な認証値',
    'status-not-of-brand': 'ブランドが使わない認証結果',
    'challenge-without-cardholder': 'カード会員のいないチャレンジ',
    'reason-contradicts-status': '理由コードと認証結果の矛盾',
    'reason-reserved': '予約済みの理由コード',
  },
};

/** A value in words. One that has none is shown as it is, so that nothing is hidden. */
export function word(language: Language, group: Group, value: string): string {
  const words = JAPANESE[group];
  const known = language === 'ja' && Object.hasOwn(words, value) ? words[value] : undefined;
  return known ?? value.replaceAll('-', ' ');
}

/** Some values in words, one after the other. */
export function wordList(language: Language, group: Group, values: readonly string[]): string {
  const joint = language === 'ja' ? '、' : ', ';
  return values.map((value) => word(language, group, value)).join(joint);
}

/** A sum of yen with its thousands apart. */
export function yenText(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** An instant in JST as a table shows it. */
export function clockText(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ');
}

/** So many of something, in English. */
export function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
