import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_SOURCES, listDisputeCodes } from '../../src/dispute-codes/index.js';
import {
  findRule,
  listRules,
  nearestRules,
  TABLES,
  toDisputeCodesMarkdown,
  toIndexMarkdown,
  toMarkdown,
} from '../../src/rulebook/index.js';

const IDS = listRules().map((rule) => rule.id);

describe('listRules', () => {
  test('every row of every table, in their order', () => {
    expect(IDS).toEqual(TABLES.flatMap(({ table }) => table.rows.map((row) => row.id)));
  });

  test('is data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(listRules()))).toEqual(listRules());
  });
});

describe('findRule', () => {
  test('a rule with its words, its dates, its documents and its table', () => {
    expect(findRule('liability/amount-changed')).toMatchObject({
      id: 'liability/amount-changed',
      table: { id: 'liability/losses' },
      inForce: { from: null, until: null },
      cite: [{ source: 'S001', standing: 'text', document: { authority: 'provider' } }],
    });
  });

  test('each by its id', () => {
    for (const id of IDS) expect(findRule(id)?.id).toBe(id);
  });

  test.each([
    '',
    'amount-changed',
    'liability/',
    'Liability/amount-changed',
    '__proto__',
    'toString',
  ])('none for %j', (id) => {
    expect(findRule(id)).toBeUndefined();
  });
});

describe('nearestRules', () => {
  test.each([
    ['liability/amount-change', 'liability/amount-changed'],
    ['liabilty/amount-changed', 'liability/amount-changed'],
    ['amount-changed', 'liability/amount-changed'],
    ['threeds/authentcated', 'threeds/authenticated'],
    ['fees/screening', 'fees/screening-free'],
  ])('%s: %s is among them', (wrong, right) => {
    expect(nearestRules(wrong)).toContain(right);
  });

  test.each(['', 'x', '???', '認証'])('nothing is near %j', (id) => {
    expect(nearestRules(id)).toEqual([]);
  });

  test('a known id comes first, or shares the first place', () => {
    for (const id of IDS) expect(nearestRules(id)).toContain(id);
  });

  test('never more than three, and only real ones, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ minLength: 500, maxLength: 2000 })), (text) => {
        const near = nearestRules(text);
        expect(near.length).toBeLessThanOrEqual(3);
        expect(near.filter((id) => !IDS.includes(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

/** The cells of a line of a table; `\|` is a letter and no edge. */
function cellsOf(line: string): string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1);
}

describe('pages', () => {
  test.each(TABLES.map(({ table, title }) => [table.id, table, title] as const))(
    '%s has a line for each of its rows, with as many cells',
    (id, table, title) => {
      const page = toMarkdown(table);
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      expect(page).toContain(title.en);
      expect(page).toContain(title.ja);
      const lines = page.split('\n').filter((line) => line.startsWith('| '));
      expect(lines).toHaveLength(table.rows.length + 2);
      expect(lines.filter((line) => cellsOf(line).length !== 6)).toEqual([]);
      for (const row of table.rows) expect(page).toContain(`\`${row.id}\``);
      for (const column of Object.keys(table.domain)) expect(page).toContain(`\`${column}\``);
      expect(page).not.toMatch(/undefined|\[object |NaN/);
      expect(page.endsWith('\n') && !page.endsWith('\n\n')).toBe(true);
    },
  );

  test('the index leads to every page, and counts every row', () => {
    const page = toIndexMarkdown();
    for (const { table } of TABLES) {
      expect(page).toContain(`[${table.id}](${table.id}.md)`);
    }
    const tables = page.slice(0, page.indexOf('## Rows by document'));
    const counts = [...tables.matchAll(/\| (\d+) \|$/gm)].map((found) => Number(found[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(IDS.length);
  });
});

describe('toDisputeCodesMarkdown', () => {
  const page = toDisputeCodesMarkdown();

  test('has a line for every code of every brand, and nothing undefined', () => {
    const lines = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(lines).toHaveLength(listDisputeCodes().length);
    expect(lines.filter((line) => line.split(' | ').length !== 10)).toEqual([]);
    expect(page).not.toMatch(/\| (undefined|null) \||\[object/);
  });

  test('says what is known of a code, and names its sources by number', () => {
    expect(page).toContain(
      '| `10.4` | Cardholder denies a card-absent transaction<br>カード会員が非対面取引を否認している | fraud | absent | answers | no | 120 | current | high | 1 (×3), 5, 4 |',
    );
    expect(page).toContain('| `33` | ');
    expect(page).toMatch(/\| `33` \|[^\n]*\| – \| inquiry \|/);
    for (const [place, source] of CODE_SOURCES.entries()) {
      expect(page).toContain(`\n${place + 1}. ${source}\n`);
    }
  });

  test('has every note', () => {
    for (const { code, note } of listDisputeCodes()) {
      if (note !== null) expect(page).toContain(`\n- \`${code}\`: ${note}\n`);
    }
  });
});

test('what is no id and no table of the library', () => {
  expect(() => nearestRules(undefined as never)).toThrow('id: expected a text, received nothing');
  expect(() => toMarkdown(undefined as never)).toThrow('table: expected a table of TABLES');
  expect(() => toMarkdown({ id: 'own/table' } as never)).toThrow('received "own/table"');
});
