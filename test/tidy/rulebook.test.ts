import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findAll, findAllAfresh, findDefects } from '../../src/decision/index.js';
import { listRules, TABLES } from '../../src/rulebook/index.js';
import { textsOf } from '../../src/rulebook/tables.js';
import { SOURCES } from '../../src/sources/index.js';
import { filesUnder } from '../support/files.js';
import { nodesOf, parse } from '../support/syntax.js';
import { answerOf, anyTable, sameAnswer, sampleOf, shufflesOf } from '../support/tables.js';
import { CATALOGUE } from './catalogue.js';

const ALL = TABLES.map(({ table }) => anyTable(table));
const RULES = listRules();
const IDS = RULES.map((rule) => rule.id);

function repeated(list: readonly string[]): string[] {
  return list.filter((one, position) => list.indexOf(one) !== position);
}

/** The ids of the tables that a file declares. */
function tablesIn(file: string): string[] {
  return [...nodesOf(parse(file))].flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return [];
    if (node.type?.getText().startsWith('RuleTable<') !== true) return [];
    const text = node.initializer.getText();
    return [
      /^\{\s*id: '([^']+)'/.exec(text)?.[1] ?? `a table of ${file} that does not begin with its id`,
    ];
  });
}

describe('all tables', () => {
  test('an id stands for one table and one rule', () => {
    expect(repeated(ALL.map((table) => table.id)), 'give the later table an id of its own').toEqual(
      [],
    );
    expect(repeated(IDS), 'give the later rule an id of its own; none is used again').toEqual([]);
  });

  test('ids are in kebab case, a concept before what it says', () => {
    const wrong = [...IDS, ...ALL.map((table) => table.id)].filter(
      (id) => !/^[a-z][a-z0-9-]*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
    );
    expect(wrong).toEqual([]);
  });

  test('every rule of the catalogue is there', () => {
    expect(
      CATALOGUE.filter((id) => !IDS.includes(id)),
      'write the rule, or find its row',
    ).toEqual([]);
  });

  test('no text stands for a rule that does not exist', () => {
    const texts = Object.keys(textsOf());
    const says = 'take the text out, or put its table into TABLES of src/rulebook';
    expect(
      texts.filter((id) => !(IDS as string[]).includes(id)),
      says,
    ).toEqual([]);
  });

  test('every table of the library is in the rulebook', () => {
    const files = filesUnder('src', '.ts').filter((file) => /\/(rules|presets)\//.test(file));
    const declared = files.flatMap((file) => tablesIn(file));
    const known: readonly string[] = ALL.map((table) => table.id);
    expect(declared.length, 'a table is declared as RuleTable<…>').toBeGreaterThan(20);
    const says = 'put the table into TABLES of src/rulebook';
    expect(
      declared.filter((id) => !known.includes(id)),
      says,
    ).toEqual([]);
  });

  test('every question is asked in both languages', () => {
    for (const { table, title } of TABLES) {
      expect(title.en, `${table.id}: say it in English`).toMatch(/^\S.+\?$/);
      expect(title.ja, `${table.id}: say it in Japanese`).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has words in Japanese and in English, and they differ', () => {
    const says = 'write both into texts.ts of the concept';
    expect(rule.title.ja.trim(), says).not.toBe('');
    expect(rule.title.en, says).toMatch(/^[^\u3040-\u30ff\u4e00-\u9fff]+$/);
    expect(rule.title.en.trim()).not.toBe(rule.title.ja.trim());
  });

  test('cites registered documents, with a place', () => {
    for (const citation of [...rule.cite, ...rule.disputedBy]) {
      const known = Object.hasOwn(SOURCES, citation.source);
      expect(known, `register ${citation.source} in src/sources`).toBe(true);
      expect(citation.at.trim(), 'say where in the document').not.toBe('');
    }
  });

  test('cites our own decisions by a page that is there', () => {
    const pages = filesUnder('docs', '.md').filter((page) => page.startsWith('docs/decisions/'));
    for (const { source, at } of rule.cite.filter((one) => one.source === 'house')) {
      const number = /^(\d{4})(: \S.*)?$/.exec(at)?.[1];
      expect(
        number,
        `${source}: begin the place with the number of its page, not "${at}"`,
      ).toBeTruthy();
      const page = pages.find((each) => each.startsWith(`docs/decisions/${number}-`));
      expect(page, `write docs/decisions/${number}-….md`).toBeDefined();
    }
  });

  test('a standing of house is said of our own decisions only', () => {
    for (const { source, standing } of rule.cite) {
      if (standing === 'house') expect(source).toBe('house');
      if (source === 'house') expect(['house', 'reading']).toContain(standing);
    }
  });
});

describe.each(ALL)('$id', (table) => {
  test('has no defects', () => {
    expect(findDefects(table)).toEqual([]);
  });

  test('sets aside rows of its own only', () => {
    const own = table.rows.map((row) => row.id);
    const foreign = table.rows
      .flatMap((row) => row.overrides ?? [])
      .filter((id) => !own.includes(id));
    expect(foreign).toEqual([]);
  });

  test('tests columns it has, by values they have', () => {
    for (const row of table.rows) {
      for (const [name, cell] of Object.entries(row.when)) {
        const domain = table.domain[name];
        expect(domain, `${row.id} tests ${name}, which is no column`).toBeDefined();
        if (!Array.isArray(domain)) continue;
        const foreign = [cell].flat().filter((value) => !domain.includes(value));
        expect(foreign, `${row.id} tests ${name} by values outside its column`).toEqual([]);
      }
    }
  });

  test('no row is dead: each decides, or tells, somewhere', () => {
    const alive = new Set<string>();
    const first = table.hit === 'one' ? 1 : Number.POSITIVE_INFINITY;
    for (const facts of sampleOf(table, Number.POSITIVE_INFINITY)) {
      for (const rule of answerOf(table, facts).rules.slice(0, first)) alive.add(rule);
      if (alive.size === table.rows.length) break;
    }
    const dead = table.rows.map((row) => row.id).filter((id) => !alive.has(id));
    expect(dead, 'no facts lead to the row: take it out or mend its cells').toEqual([]);
  });

  test('answers the same without the lookup', () => {
    for (const facts of table.hit === 'all' ? sampleOf(table, 400) : []) {
      expect(findAllAfresh(table, facts)).toEqual(findAll(table, facts));
    }
  });

  test('gives the same answers in whatever order its rows stand', () => {
    const some = sampleOf(table, 400);
    fc.assert(
      fc.property(shufflesOf(table), (shuffled) => {
        const other = some.find(
          (facts) => !sameAnswer(answerOf(shuffled, facts), answerOf(table, facts)),
        );
        expect(other).toBeUndefined();
      }),
      { numRuns: 8 },
    );
  });
});
