import {
  VELOCITY_KEYS,
  type VelocityFinding,
  type VelocityKey,
  type VelocitySubject,
} from '../../velocity/index.js';
import { type Sink, sinkFor, type TableView } from '../output/sink.js';
import { clockText, counted, yenText } from '../output/words.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';
import { rulesOf, sentencesIn } from './reasons.js';

/** What a rule said at the moment of an attempt. */
export type VelocityLine = { readonly id: string; readonly at: string } & VelocityFinding;

/** How often a rule was asked over all attempts, and what it said. */
export type RuleSummary = {
  readonly rule: string;
  readonly asked: number;
  readonly hits: number;
  readonly indeterminate: number;
};

/** Where the two kinds of answers go. */
export type VelocitySinks = {
  readonly lines: Sink<VelocityLine>;
  readonly summaries: Sink<RuleSummary>;
};

/** Both sinks of a call. */
export function velocitySinks(call: Call): VelocitySinks {
  return {
    lines: sinkFor(call, lineShape, lineView(call)),
    summaries: sinkFor(call, summaryShape, summaryView(call)),
  };
}

function lineShape(line: VelocityLine): object {
  const { id, at, rule, kind, action, counted, attempts, failures, because, subjects } = line;
  return {
    id,
    at,
    rule,
    kind,
    action,
    counted,
    attempts,
    failures,
    because,
    subjects: subjects.map(({ key, value }) => ({ key, value })),
    reasons: rulesOf(line.reasons),
  };
}

function summaryShape({ rule, asked, hits, indeterminate }: RuleSummary): object {
  return { record: 'summary', rule, asked, hits, indeterminate };
}

const KEYS: { readonly [key in VelocityKey]: string } = {
  card: 'カード',
  member: '会員',
  'member-brand': '会員とブランド',
  ip: 'IPアドレス',
  session: 'セッション',
  order: '注文',
  mail: 'メールアドレス',
  address: '住所',
  site: 'サイト',
};

const TEXTS = {
  ja: {
    lines: ['試行', '日時 (JST)', '対応', '件数', '失敗', '試行数'],
    rules: ['ルール', '判定数', '該当', '判定できない'],
    kinds: { hit: '', indeterminate: '判定できない' },
    actions: { alert: '通知', yellow: '注意', red: '要注意', block: '遮断', suspend: '利用停止' },
    doubts: {
      forgotten: '保存期間より前の試行がある',
      contradicted: '同じIDで内容の異なる試行がある',
      'card-unknown': 'カードのわからない試行がある',
    },
    keys: KEYS,
    joint: '、',
    summary: (hits: number, unclear: number) => `該当 ${hits}件、判定できない ${unclear}件`,
  },
  en: {
    lines: ['attempt', 'at (JST)', 'action', 'count', 'failed', 'tries'],
    rules: ['rule', 'asked', 'hits', 'indeterminate'],
    kinds: { hit: '', indeterminate: 'indeterminate' },
    actions: { alert: 'alert', yellow: 'yellow', red: 'red', block: 'block', suspend: 'suspend' },
    doubts: {
      forgotten: 'attempts from before what is kept',
      contradicted: 'attempts under one id that differ',
      'card-unknown': 'attempts that do not name their card',
    },
    keys: Object.fromEntries(VELOCITY_KEYS.map((key) => [key, key])) as typeof KEYS,
    joint: ', ',
    summary: (hits: number, unclear: number) => `${counted(hits, 'hit')}, ${unclear} indeterminate`,
  },
} as const satisfies { readonly [language in Language]: object };

const COUNT = { width: 11, narrow: 10, align: 'right' } as const;

function lineView({ language, paint }: Call): TableView<VelocityLine> {
  const texts = TEXTS[language];
  const [head, at, action, ...counts] = texts.lines;
  const sentences = sentencesIn(language);
  const sums = { hit: 0, clear: 0, indeterminate: 0 };
  return {
    head,
    columns: [
      { head: at, width: 21 },
      { head: action, width: 16, narrow: 15 },
      ...counts.map((one) => ({ head: one, ...COUNT, narrow: 8 })),
    ],
    row: (line) => {
      sums[line.kind] += 1;
      const hit = line.kind === 'hit';
      const done = hit ? texts.actions[line.action] : texts.kinds.indeterminate;
      return {
        cells: [
          { text: line.id },
          { text: clockText(line.at) },
          { text: done, paint: hit ? paint.bad : paint.open },
          ...[line.counted, line.failures, line.attempts].map((n) => ({ text: yenText(n) })),
        ],
        below: [
          line.subjects.map((one) => `${texts.keys[one.key]} ${nameOf(one)}`).join(texts.joint),
          ...line.because.map((doubt) => texts.doubts[doubt]),
          ...sentences(line.reasons.slice(0, 1)),
        ],
      };
    },
    summary: () => [texts.summary(sums.hit, sums.indeterminate)],
  };
}

/** A member and a brand stand in one text, as JSON. */
function nameOf({ key, value }: VelocitySubject): string {
  return key === 'member-brand' ? JSON.parse(value).join(' ') : value;
}

function summaryView({ language }: Call): TableView<RuleSummary> {
  const [head, ...others] = TEXTS[language].rules;
  return {
    head,
    columns: others.map((one) => ({ head: one, ...COUNT, width: 15, narrow: 15 })),
    row: ({ rule, asked, hits, indeterminate }) => ({
      cells: [
        { text: rule },
        ...[asked, hits, indeterminate].map((count) => ({ text: yenText(count) })),
      ],
      below: [],
    }),
    summary: () => [],
  };
}
