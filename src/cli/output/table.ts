import Table from 'cli-table3';
import { wrap } from './wrap.js';

/** A column: its head and its width in terminal columns, padding included. */
export type Column = {
  readonly head: string;
  readonly width: number;
  /** The width on a terminal that is too narrow for the other one. */
  readonly narrow?: number;
  readonly align?: 'right';
};

/** A cell of a row, with what colours it. */
export type CellText = { readonly text: string; readonly paint?: (text: string) => string };

/** A row, and what stands under it over the whole width. */
export type TableRow = { readonly cells: readonly CellText[]; readonly below: readonly string[] };

/** A table that is drawn row by row: its widths are fixed beforehand, so nothing is held back. */
export type StreamedTable = {
  readonly top: () => string;
  readonly row: (row: TableRow) => string;
  readonly bottom: () => string;
};

const PADDING = 2;
/** Rows drawn before are kept by their cells without the first, which holds the id. */
const KEPT_ROWS = 4096;
/** Stands for an id in a row that is kept; one column wide, and no text holds it. */
const HOLE = '\ue000';
const PLAIN = /^[!-~]+$/;

const NO_RULES = Object.fromEntries(
  ['top', 'bottom', 'mid']
    .flatMap((line) => [line, `${line}-mid`])
    .concat('top-left', 'top-right', 'bottom-left', 'bottom-right', 'left-mid', 'right-mid')
    .map((name) => [name, '']),
);

const HEAD_RULES = { 'bottom-left': '├', 'bottom-mid': '┼', 'bottom-right': '┤' };

/** Draws a table with these columns. */
export function streamedTable(columns: readonly Column[]): StreamedTable {
  const kept = new Map<string, readonly string[]>();
  const widths = columns.map(({ width }) => width);
  return {
    top: () => draw(columns, HEAD_RULES, [columns.map(({ head }) => ({ text: head }))], []),
    row: (row) => fill(kept, columns, row),
    bottom: () => `└${widths.map((width) => '─'.repeat(width)).join('┴')}┘\n`,
  };
}

/** Draws a row, or fills its id into one like it that was drawn before. */
function fill(
  kept: Map<string, readonly string[]>,
  columns: readonly Column[],
  row: TableRow,
): string {
  const [{ text: id = '', paint } = { text: '' }, ...others] = row.cells;
  const fits = PLAIN.test(id) && id.length <= (columns[0] as Column).width - PADDING;
  if (!fits || paint !== undefined) return draw(columns, NO_RULES, [row.cells], row.below);
  const key = [id.length, ...others.map(({ text }) => text), ...row.below].join('\n');
  let parts = kept.get(key);
  if (parts === undefined) {
    const hole = { text: HOLE.repeat(id.length) };
    parts = draw(columns, NO_RULES, [[hole, ...others]], row.below).split(hole.text);
    if (kept.size >= KEPT_ROWS) kept.clear();
    kept.set(key, parts);
  }
  return parts.join(id);
}

function draw(
  columns: readonly Column[],
  chars: { readonly [name: string]: string },
  rows: readonly (readonly CellText[])[],
  below: readonly string[],
): string {
  const table = new Table({
    chars,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [] },
  });
  for (const cells of rows) table.push(cells.map((cell, at) => inner(cell, columns[at] as Column)));
  const room = columns.reduce((sum, { width }) => sum + width + 1, -1) - PADDING;
  const under = below.flatMap((text) => indented(text, room));
  if (under.length > 0) table.push([{ colSpan: columns.length, content: under.join('\n') }]);
  return `${table.toString()}\n`;
}

function inner({ text, paint }: CellText, { width }: Column): string {
  const lines = wrap(text, width - PADDING);
  return (paint === undefined ? lines : lines.map((line) => (line ? paint(line) : line))).join(
    '\n',
  );
}

/** The first line of a text under a row begins further left than the rest of it. */
function indented(text: string, room: number): string[] {
  return wrap(text, room - 4).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`));
}

/** The least a first column takes. */
const FIRST = 12;

/** Columns that fill a terminal: the first, which holds the id, takes what the others leave. */
export function fitted(
  head: string,
  others: readonly Column[],
  terminal: number | undefined,
): Column[] {
  const total = Math.min(Math.max(terminal ?? 100, 80), 120);
  const left = (columns: readonly Column[]): number =>
    columns.reduce((rest, { width }) => rest - width - 1, total - 2);
  const columns =
    left(others) >= FIRST
      ? others
      : others.map((column) => ({ ...column, width: column.narrow ?? column.width }));
  return [{ head, width: Math.max(FIRST, left(columns)) }, ...columns];
}
