import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, streamedTable } from '../../../src/cli/output/table.js';
import { columnsOf, visible, wrap } from '../../../src/cli/output/wrap.js';

describe('wrapping', () => {
  it('counts Japanese characters and emoji as two columns, half-width ones as one', () => {
    expect(['abc', '免責', 'ｱｲ', '〜', '（）', '💳'].map(columnsOf)).toEqual([3, 4, 2, 2, 4, 2]);
  });

  it('breaks after a space where there is one, else where the room ends', () => {
    expect(wrap('lost by a change', 8)).toEqual(['lost by', 'a change']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('免責なし', 5)).toEqual(['免責', 'なし']);
    expect(wrap('理由: 有効期限の経過', 14)).toEqual(['理由: 有効期限', 'の経過']);
    expect(wrap('免責をVisaで失う', 8)).toEqual(['免責を', 'Visaで失', 'う']);
    expect(wrap('期限はプレアービト', 14)).toEqual(['期限はプレアー', 'ビト']);
    expect(wrap('期限を過ぎたプレア', 14)).toEqual(['期限を過ぎた', 'プレア']);
    expect(wrap('認証、審査', 4)).toEqual(['認', '証、', '審査']);
    expect(wrap('結果(免責)です', 6)).toEqual(['結果', '(免責)', 'です']);
    expect(wrap('', 5)).toEqual(['']);
  });

  it('shows characters that would steer the terminal by their number', () => {
    expect(visible('a\u001b[31m\u202eb\u0085')).toBe('a\\u001b[31m\\u202eb\\u0085');
  });

  it('never gives a line wider than the room, and loses nothing but spaces', () => {
    const letters = fc.constantFrom('a', ' ', '免', 'x', '-', '💳');
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 40 }),
        fc.integer({ min: 2, max: 12 }),
        (all, room) => {
          const text = all.join('');
          const lines = wrap(text, room);
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(room);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('a table drawn row by row', () => {
  const columns = [
    { head: 'ID', width: 8 },
    { head: '免責', width: 12 },
    { head: '円', width: 9, align: 'right' as const },
  ];
  const row = (id: string, below: string[] = []) => ({
    cells: [{ text: id }, { text: '免責なし' }, { text: '1,000' }],
    below,
  });

  it('joins head, rows and foot into one table', () => {
    const table = streamedTable(columns);
    const drawn =
      table.top() + table.row(row('A-1')) + table.row(row('A-2', ['why'])) + table.bottom();
    expect(drawn).toBe(
      [
        '┌────────┬────────────┬─────────┐',
        '│ ID     │ 免責       │      円 │',
        '├────────┼────────────┼─────────┤',
        '│ A-1    │ 免責なし   │   1,000 │',
        '│ A-2    │ 免責なし   │   1,000 │',
        '│   why                         │',
        '└────────┴────────────┴─────────┘',
        '',
      ].join('\n'),
    );
  });

  it('draws a row like one before exactly as a new table would', () => {
    const used = streamedTable(columns);
    const ids = ['A-1', 'B-2', 'C-33', '注文1', 'a longer id than fits', '$&', 'A-1'];
    for (const id of ids) {
      for (const below of [[], ['why'], ['a reason so long that it takes more than a line']]) {
        expect(used.row(row(id, below))).toBe(streamedTable(columns).row(row(id, below)));
      }
    }
  });

  it('keeps every line equally wide, whatever the id', () => {
    const table = streamedTable(columns);
    const unit = fc.constantFrom('a', '免', '-', ' ', '1', 'ア', '（');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (id) => {
        for (const line of table
          .row(row(id, ['理由 why']))
          .trimEnd()
          .split('\n')) {
          expect(columnsOf(line)).toBe(33);
        }
      }),
    );
  });

  it('colours each line of a cell by itself', () => {
    const paint = (text: string): string => `\u001b[31m${text}\u001b[39m`;
    const cells = [{ text: 'A-1' }, { text: '免責あり免責なし', paint }, { text: '' }];
    const lines = streamedTable(columns).row({ cells, below: [] }).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(paint('免責あり免'));
    expect(lines[1]).toContain(paint('責なし'));
  });

  it('gives the first column what the terminal leaves, within bounds', () => {
    const others = columns.slice(1);
    const widths = (terminal: number | undefined) =>
      fitted('ID', others, terminal).map((c) => c.width);
    expect(widths(80)).toEqual([55, 12, 9]);
    expect(widths(20)).toEqual(widths(80));
    expect(widths(500)).toEqual(widths(120));
    expect(widths(undefined)).toEqual(widths(100));
  });

  it('makes columns narrower where the first would have no room', () => {
    const wide = [
      { head: '', width: 70, narrow: 60 },
      { head: '', width: 3 },
    ];
    expect(fitted('ID', wide, 80).map(({ width }) => width)).toEqual([13, 60, 3]);
    expect(fitted('ID', wide, 100).map(({ width }) => width)).toEqual([23, 70, 3]);
  });
});
