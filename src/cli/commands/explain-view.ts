import type { Citation } from '../../decision/index.js';
import type { RuleEntry } from '../../rulebook/index.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';

/** A rule as one JSON object. */
export function ruleShape(rule: RuleEntry): object {
  const { id, table, title, note, when, outcome, inForce, overrides, cite, disputedBy } = rule;
  return {
    rule: id,
    table: { id: table.id, title: table.title },
    title,
    note,
    when,
    outcome,
    inForce: { from: inForce.from, until: inForce.until },
    overrides,
    cite: cite.map(({ source, at, standing, document }) => ({ source, at, standing, document })),
    disputedBy: disputedBy.map(({ source, at, standing }) => ({ source, at, standing })),
  };
}

const TEXTS = {
  ja: {
    table: '表',
    when: '条件',
    then: '結果',
    force: '有効期間',
    source: '出典',
    disputed: '異なる資料',
    overrides: '優先する相手',
    note: '注記',
    always: '定めなし(すべての日)',
    from: (day: string) => `${day} から`,
    until: (day: string) => `${day} の前日まで`,
    any: 'すべて',
    standing: { text: '原文', restated: '他社の記述', reading: '解釈', house: '独自' },
  },
  en: {
    table: 'table',
    when: 'when',
    then: 'then',
    force: 'in force',
    source: 'source',
    disputed: 'says otherwise',
    overrides: 'sets aside',
    note: 'note',
    always: 'no date stated (every day)',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until the day before ${day}`,
    any: 'anything',
    standing: { text: 'text', restated: 'restated', reading: 'reading', house: 'house' },
  },
} as const;

/** A rule as a page to read: in both languages, or in the one that was asked for. */
export function pageOf(rule: RuleEntry, { language, paint, args }: Call): string {
  const { table, title, overrides, note } = rule;
  const words = TEXTS[language];
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const field = (label: string, value: string): string => `${paint.faint(`${label}:`)} ${value}`;
  const lines = [
    paint.strong(rule.id),
    title[language],
    ...(args.values.has('lang') ? [] : [title[other]]),
    '',
    field(words.table, `${table.id} ${table.title[language]}`),
    field(words.when, conditionsOf(rule.when, words.any)),
    field(words.then, outcomeText(rule.outcome)),
    field(words.force, forceOf(rule.inForce, language)),
    ...(overrides.length === 0 ? [] : [field(words.overrides, overrides.join(', '))]),
    ...rule.cite.flatMap((citation) => [
      field(words.source, placeOf(citation, language)),
      ...documentOf(citation),
    ]),
    ...rule.disputedBy.map((citation) => field(words.disputed, placeOf(citation, language))),
    ...(note === null ? [] : [field(words.note, note[language])]),
  ];
  return `${lines.join('\n')}\n`;
}

function placeOf({ source, at, standing }: Citation, language: Language): string {
  return `${source} ${at} (${TEXTS[language].standing[standing]})`;
}

function documentOf({ document }: RuleEntry['cite'][number]): string[] {
  if (document === null) return [];
  const { title, publisher, url } = document;
  return [`  ${title}, ${publisher}`, ...(url === '' ? [] : [`  ${url}`])];
}

function conditionsOf(when: object, any: string): string {
  const tests = Object.entries(when).map(([name, cell]) => `${name} = ${cellText(cell)}`);
  return tests.length === 0 ? any : tests.join(', ');
}

function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(' | ');
  if (typeof cell !== 'object' || cell === null) return String(cell);
  const { from, below } = cell as { readonly from?: number; readonly below?: number };
  return `[${from ?? ''}, ${below ?? ''})`;
}

function outcomeText(outcome: unknown): string {
  return typeof outcome === 'string' ? outcome : JSON.stringify(outcome);
}

function forceOf({ from, until }: RuleEntry['inForce'], language: Language): string {
  const words = TEXTS[language];
  const ends = [from && words.from(from), until && words.until(until)].filter(
    (end) => end !== null,
  );
  return ends.length === 0 ? words.always : ends.join(language === 'ja' ? '、' : ' ');
}
