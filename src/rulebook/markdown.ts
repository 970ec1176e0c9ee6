import type { Citation } from '../decision/index.js';
import { need } from '../errors/index.js';
import { SOURCES } from '../sources/index.js';
import { listRules, type RuleEntry } from './entries.js';
import { type AnyTable, TABLES } from './tables.js';

/**
 * A table as a Markdown page: its question, its clock, its columns, and a line for every row.
 *
 * @throws InvalidInputError for a table that is not one of the library's.
 * @example
 * ```ts
 * toMarkdown(LOSSES).startsWith('# liability/losses') // => true
 * ```
 * @public
 */
export function toMarkdown(table: AnyTable): string {
  const known = TABLES.find((one) => one.table.id === table?.id);
  need(known !== undefined, 'table', 'a table of TABLES', table?.id);
  return pageOf((known as (typeof TABLES)[number]).table);
}

function pageOf(table: AnyTable): string {
  const rules = listRules().filter((rule) => rule.table.id === table.id);
  const title = rules[0]?.table.title;
  const notes = rules.flatMap(noteLines);
  return `${[
    `# ${table.id}`,
    '',
    `${title?.en ?? ''}  `,
    `${title?.ja ?? ''}`,
    '',
    table.hit === 'one'
      ? 'Exactly one row answers, after overrides.'
      : 'Every row that matches answers.',
    table.datedBy === null
      ? 'Undated: the documents state no first day.'
      : `Dated by \`${String(table.datedBy)}\`, a day in JST; \`from\` is inclusive, \`until\` exclusive.`,
    '',
    ...columnLines(table),
    '',
    '| rule | says | when | outcome | in force | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rules.map(rowLine),
    ...(notes.length === 0 ? [] : ['', '## Notes', '', ...notes]),
  ].join('\n')}\n`;
}

function columnLines(table: AnyTable): string[] {
  return Object.entries(table.domain).map(([name, domain]) =>
    Array.isArray(domain)
      ? `- \`${name}\`: ${domain.map((value) => `\`${value}\``).join(' ')}`
      : `- \`${name}\`: whole numbers from ${(domain as { from: number }).from}`,
  );
}

function rowLine(rule: RuleEntry): string {
  const cells = [
    `\`${rule.id}\``,
    `${rule.title.en}<br>${rule.title.ja}`,
    whenText(rule),
    `\`${plain(rule.outcome)}\``,
    forceText(rule),
    rule.cite.map(citeText).join('<br>'),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function whenText(rule: RuleEntry): string {
  const cells = Object.entries(rule.when).map(([name, cell]) => `${name} = ${cellText(cell)}`);
  const overrides = rule.overrides.length === 0 ? [] : [`sets aside ${rule.overrides.join(', ')}`];
  return [...(cells.length === 0 ? ['always'] : cells), ...overrides].join('<br>');
}

function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(', ');
  if (typeof cell !== 'object' || cell === null) return String(cell);
  const { from, below } = cell as { from?: number; below?: number };
  return `[${from ?? ''}, ${below ?? '…'})`;
}

function forceText({ inForce: { from, until } }: RuleEntry): string {
  if (from === null && until === null) return '–';
  return `[${from ?? '…'}, ${until ?? '…'})`;
}

function citeText({ source, at, standing }: Citation): string {
  return `${source}, ${at} (${standing})`;
}

function plain(outcome: unknown): string {
  return typeof outcome === 'string' ? outcome : JSON.stringify(outcome);
}

function noteLines(rule: RuleEntry): string[] {
  const disputed = rule.disputedBy.map((one) => `- \`${rule.id}\`: otherwise ${citeText(one)}`);
  return [
    ...(rule.note === null ? [] : [`- \`${rule.id}\`: ${rule.note.en} ${rule.note.ja}`]),
    ...disputed,
  ];
}

/** The map of all tables, and the rows behind every document. */
export function toIndexMarkdown(): string {
  const rules = listRules();
  return `${[
    '# Rules',
    '',
    'Generated from the tables by `npm run docs`, and checked by a test. Standing: `text` (the document',
    'says it), `restated` (a provider restates a scheme), `reading` (our decision where it is silent or',
    'contradicts itself), `house` (ours alone).',
    '',
    'The reason codes of chargebacks are data and no rules: [dispute-codes](dispute-codes.md).',
    '',
    '| table | question | rows |',
    '| --- | --- | --- |',
    ...TABLES.map(
      ({ table, title }) =>
        `| [${table.id}](${table.id}.md) | ${title.en}<br>${title.ja} | ${table.rows.length} |`,
    ),
    '',
    '## Rows by document',
    '',
    '| document | title | publisher | rows |',
    '| --- | --- | --- | --- |',
    ...Object.entries(SOURCES).flatMap(([id, source]) => {
      const count = rules.filter((rule) => rule.cite.some((one) => one.source === id)).length;
      const title = source.url === '' ? source.title : `[${source.title}](${source.url})`;
      return count === 0 ? [] : [`| ${id} | ${title} | ${source.publisher} | ${count} |`];
    }),
  ].join('\n')}\n`;
}
