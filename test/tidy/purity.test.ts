import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from '../support/files.js';
import { nodesOf, parse, placeOf } from '../support/syntax.js';

const FILES = filesUnder('src', '.ts').filter((file) => !file.startsWith('src/cli/'));

/** Names that reach the host, its clock, its zone, its language or chance. */
const NAMES = [
  'process',
  'globalThis',
  'console',
  'Intl',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
  'eval',
  'Function',
  'Temporal',
];

/** Members that do: of Date the clock and all that reads the host's zone, of texts the locale. */
const MEMBERS = [
  'Date.now',
  'Math.random',
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'getTimezoneOffset',
  'getHours',
  'getMinutes',
  'getDate',
  'getDay',
  'getMonth',
  'getFullYear',
  'setHours',
  'setMinutes',
  'setDate',
  'setMonth',
  'setFullYear',
  'toDateString',
  'toTimeString',
  'getYear',
];

/** What a node does that no file outside src/cli may do, or null. */
function impurityOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return (node.arguments?.length ?? 0) === 0 ? 'new Date() reads the clock' : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date')
    return 'Date() reads the clock';
  if (ts.isPropertyAccessExpression(node)) {
    const { text } = node.name;
    const whole = `${node.expression.getText()}.${text}`;
    return MEMBERS.includes(text) || MEMBERS.includes(whole) ? whole : null;
  }
  return ts.isIdentifier(node) && NAMES.includes(node.text) && isUsed(node) ? node.text : null;
}

/** A name in a type, of a field or of a member is only a word. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isTypeNode(parent);
}

function impuritiesIn(file: ts.SourceFile): string[] {
  return [...nodesOf(file)].flatMap((node) => {
    const found = impurityOf(node);
    return found === null ? [] : [`${placeOf(node)}: ${found}`];
  });
}

test('no file outside src/cli asks the clock, the zone, the locale, chance or the host', () => {
  const says = 'pass it in as an argument; only src/cli may ask the host';
  expect(
    FILES.flatMap((file) => impuritiesIn(parse(file))),
    says,
  ).toEqual([]);
});

test.each([
  'Date.now()',
  'new Date()',
  'new Date',
  'Date()',
  'Math.random()',
  'process.env',
  'globalThis.x',
  'console.log(1)',
  'new Intl.DateTimeFormat()',
  '"a".localeCompare("b")',
  '(1).toLocaleString()',
  'new Date(0).getHours()',
  'new Date(0).getTimezoneOffset()',
  'setTimeout(f, 1)',
])('a planted %s is found', (code) => {
  const file = ts.createSourceFile('planted.ts', code, ts.ScriptTarget.ES2022, true);
  expect(impuritiesIn(file)).not.toEqual([]);
});

test.each([
  'new Date(0).toISOString()',
  'const a = { process: 1 }.process',
  'Date.UTC(1952, 0, 1)',
])('%s is allowed', (code) => {
  const file = ts.createSourceFile('allowed.ts', code, ts.ScriptTarget.ES2022, true);
  expect(impuritiesIn(file)).toEqual([]);
});

/** A variable at the top of a file that can be given another value is state of the module. */
const MEMOS: Readonly<Record<string, string>> = {
  'src/decision/index-of.ts lookups': 'answers kept by table, a WeakMap',
  'src/dispute-codes/list.ts codes': 'the codes with their words, joined once',
  'src/ledger/as-of.ts kept': 'the last moment asked about',
  'src/ledger/first-answer.ts established': 'what a result establishes, bounded',
  'src/liability/resolve.ts kept': 'moments of the last periods asked about',
  'src/rates/apply.ts own': 'our copy of decimal.js, made once',
  'src/records/fees.ts opensAt': 'one day of a table, which is data',
  'src/rulebook/entries.ts rules': 'the rules with their words, joined once',
  'src/time/date.ts datesOfDays': 'texts of days, bounded',
  'src/time/window.ts endsOfDays': 'texts of ends of days, bounded',
};

function isMutable(statement: ts.VariableStatement, declared: ts.VariableDeclaration): boolean {
  if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) return true;
  const made = declared.initializer;
  return (
    made !== undefined &&
    ts.isNewExpression(made) &&
    /^(Weak)?(Map|Set)$/.test(made.expression.getText())
  );
}

test('no module keeps state, but for bounded memos of pure answers', () => {
  const found = FILES.flatMap((file) =>
    parse(file).statements.flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
            .filter((declared) => isMutable(statement, declared))
            .map((declared) => `${file} ${declared.name.getText()}`)
        : [],
    ),
  );
  const says = 'take the state out, or list the memo here with what bounds it';
  expect(found.sort(), says).toEqual(Object.keys(MEMOS).sort());
});
