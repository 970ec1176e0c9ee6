import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../support/entries.js';
import { filesUnder, foldersOf, ROOT, readText } from '../support/files.js';
import { importsOf, nodesOf, parse, placeOf } from '../support/syntax.js';

const CONCEPTS = foldersOf('src').filter((folder) =>
  existsSync(join(ROOT, 'src', folder, 'rules')),
);
const SOURCE = filesUnder('src', '.ts');
const ROWS = SOURCE.filter((file) => /^src\/[^/]+\/(rules|presets)\//.test(file));

/** Functions that stand beside rows: each turns raw text into a word that a column has. */
const FUNCTIONS_AMONG_ROWS: readonly string[] = [
  'src/threeds/rules/eci.ts eciWordOf',
  'src/threeds/rules/reason-classes.ts reasonClassOf',
];

/** Folders without tests of their own, and why. */
const UNTESTED: Readonly<Record<string, string>> = {
  cards: 'words only; whoever uses them is tested',
};

/** An index says only where things are. */
function isExportOnly(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

test('every folder of src has an index', () => {
  const without = foldersOf('src').filter(
    (folder) => !existsSync(join(ROOT, 'src', folder, 'index.ts')),
  );
  expect(without, 'write src/<folder>/index.ts').toEqual([]);
});

describe.each(CONCEPTS)('%s', (concept) => {
  test('its indexes export, and do nothing else', () => {
    const indexes = SOURCE.filter(
      (file) => file.startsWith(`src/${concept}/`) && file.endsWith('/index.ts'),
    );
    const logic = indexes.flatMap((file) =>
      parse(file)
        .statements.filter((statement) => !isExportOnly(statement))
        .map(placeOf),
    );
    expect(logic, 'move it into a file of its own and export it').toEqual([]);
  });

  test('has types, rules with an index, and the words of its rows beside them', () => {
    const files = SOURCE.filter((file) => file.startsWith(`src/${concept}/`));
    expect(files).toContain(`src/${concept}/index.ts`);
    expect(files).toContain(`src/${concept}/rules/index.ts`);
    const typed = files.includes(`src/${concept}/types.ts`) || concept === 'gateways';
    expect(typed, `write src/${concept}/types.ts`).toBe(true);
    const words = files.includes(`src/${concept}/rules/texts.ts`) || concept === 'reason-codes';
    expect(words, `write src/${concept}/rules/texts.ts`).toBe(true);
  });

  test('has at most the folders rules and presets', () => {
    const odd = foldersOf(`src/${concept}`).filter(
      (folder) => !['rules', 'presets'].includes(folder),
    );
    expect(odd).toEqual([]);
  });
});

function functionName(node: ts.Node): string | null {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'a function';
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node)) {
    return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'a function';
  }
  return null;
}

test('rules and presets hold rows: no functions but those listed', () => {
  const found = ROWS.flatMap((file) =>
    [...nodesOf(parse(file))].flatMap((node) => {
      const name = functionName(node);
      return name === null ? [] : [`${file} ${name}`];
    }),
  );
  const says =
    'a row is data: compute a fact beforehand, in a verb file. One that is gone comes off the list';
  expect(found.sort(), says).toEqual([...FUNCTIONS_AMONG_ROWS].sort());
});

test('rules and presets compute nothing while they are loaded', () => {
  const calls = ROWS.flatMap((file) =>
    parse(file)
      .statements.filter((statement) => !ts.isFunctionDeclaration(statement))
      .flatMap((statement) =>
        [...nodesOf(statement)]
          .filter((node) => ts.isNewExpression(node) || ts.isCallExpression(node))
          .filter((node) => !readsPure(node))
          .map(placeOf),
      ),
  );
  expect(calls, 'write the value, or mark the call with /* @__PURE__ */').toEqual([]);
});

function readsPure(node: ts.Node): boolean {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth()).includes('@__PURE__');
}

test('the tests mirror src: each folder has tests, and no folder of tests stands for nothing', () => {
  const tested = foldersOf('test').filter(
    (folder) => filesUnder(`test/${folder}`, '.test.ts').length > 0,
  );
  const without = foldersOf('src').filter(
    (folder) => !tested.includes(folder) && !(folder in UNTESTED),
  );
  expect(without, 'write test/<folder>, or list the folder here with a reason').toEqual([]);
  const own = ['tidy', 'support', 'bench', 'vectors'];
  const stray = tested.filter(
    (folder) => !foldersOf('src').includes(folder) && !own.includes(folder),
  );
  expect(stray, 'test/<folder> needs a src/<folder>').toEqual([]);
  const idle = Object.keys(UNTESTED).filter((folder) => tested.includes(folder));
  expect(idle, 'it has tests now: take it off the list').toEqual([]);
});

test('no file of src is left over: each is reached from an entry', () => {
  const open = [...entriesOf().map((entry) => entry.source), 'src/cli/index.ts'];
  const reached = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || !SOURCE.includes(file)) continue;
    reached.add(file);
    open.push(...importsOf(file).map((line) => line.target));
  }
  expect(
    SOURCE.filter((file) => !reached.has(file)),
    'export it, use it or delete it',
  ).toEqual([]);
});

describe('every file', () => {
  test('has no default export and no enum', () => {
    const odd = SOURCE.flatMap((file) =>
      parse(file)
        .statements.filter(
          (statement) => ts.isExportAssignment(statement) || ts.isEnumDeclaration(statement),
        )
        .map(placeOf),
    );
    expect(odd).toEqual([]);
  });

  test('says nothing of the machine it was written on', () => {
    const files = [...SOURCE, ...filesUnder('test', '.ts'), 'package.json', 'tsup.config.ts'];
    const places = [
      ['', 'work', ''].join('/'),
      ['', 'home', ''].join('/'),
      ['..', 'shared'].join('/'),
    ];
    const found = files.filter((file) => places.some((place) => readText(file).includes(place)));
    expect(found).toEqual([]);
  });
});
