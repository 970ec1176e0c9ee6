import { type DisputeCode, listDisputeCodes } from '../../dispute-codes/index.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';

/** How the ids of reason codes begin. */
export const CODE_PREFIX = 'dispute-code/';

/** A reason code by its id, `dispute-code/visa-10-4`, or as its brand writes it, `dispute-code/visa-10.4`. */
export function codeNamed(id: string): DisputeCode | undefined {
  return listDisputeCodes().find(
    (one) => one.id === id || `${CODE_PREFIX}${one.brand}-${one.code}` === id,
  );
}

const TEXTS = {
  ja: {
    code: 'ブランドとコード',
    category: '分類',
    threeDS: '3Dセキュアの免責',
    merchantCaused: '加盟店に原因があるか',
    days: '申し立ての期限',
    status: '状態',
    confidence: '確度',
    source: '出典',
    note: '注記(英語)',
    within: (days: number) => `${days}日以内`,
    none: '公表されていない',
    words: {
      fraud: '不正利用',
      authorization: '承認(オーソリ)',
      processing: '処理の誤り',
      consumer: 'カード会員の申し立て',
      other: 'その他',
      current: '現行',
      legacy: '旧コード(今も表示される)',
      inquiry: '照会(お金は動かない)',
      high: '高い',
      medium: '中程度',
      low: '低い',
    },
    shift: {
      answers: '対抗できる',
      conditional: '場合または出典によって異なる',
      no: '対抗できない',
      unknown: '不明',
    },
    caused: { yes: 'ある', no: 'ない', unknown: '不明' },
  },
  en: {
    code: 'brand and code',
    category: 'kind',
    threeDS: '3-D Secure',
    merchantCaused: 'caused by the merchant',
    days: 'to be raised',
    status: 'status',
    confidence: 'confidence',
    source: 'source',
    note: 'note',
    within: (days: number) => `within ${days} days`,
    none: 'not published',
    words: {
      fraud: 'fraud',
      authorization: 'authorization',
      processing: 'processing',
      consumer: 'consumer',
      other: 'other',
      current: 'current',
      legacy: 'legacy, still printed',
      inquiry: 'inquiry: no money moves',
      high: 'high',
      medium: 'medium',
      low: 'low',
    },
    shift: {
      answers: 'answers it',
      conditional: 'depends, or the sources differ',
      no: 'does not answer it',
      unknown: 'not known',
    },
    caused: { yes: 'yes', no: 'no', unknown: 'not known' },
  },
} as const;

/** A reason code as a page to read: in both languages, or in the one that was asked for. */
export function codePage(one: DisputeCode, { language, paint, args }: Call): string {
  const texts = TEXTS[language];
  const { words } = texts;
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const field = (label: string, value: string): string => `${paint.faint(`${label}:`)} ${value}`;
  const { timeLimitDays: days, note } = one;
  const lines = [
    paint.strong(one.id),
    one.title[language],
    ...(args.values.has('lang') ? [] : [one.title[other]]),
    '',
    field(texts.code, `${one.brand} ${one.code}`),
    field(texts.category, words[one.category]),
    field(texts.threeDS, texts.shift[one.threeDS]),
    field(texts.merchantCaused, texts.caused[one.merchantCaused]),
    field(texts.days, days === null ? texts.none : texts.within(days)),
    field(texts.status, words[one.status]),
    field(texts.confidence, words[one.confidence]),
    ...[...new Set(one.sources)].map((source) => field(texts.source, source)),
    ...(note === null ? [] : [field(texts.note, note)]),
  ];
  return `${lines.join('\n')}\n`;
}
