import { describe, expect, test } from 'vitest';
import { filesUnder, foldersOf } from '../support/files.js';
import { type ImportLine, importsOf } from '../support/syntax.js';

/** Floor, vocabulary, concepts, roof, shell. A folder imports from the layers below its own. */
const LAYERS: readonly (readonly string[])[] = [
  ['errors', 'sources', 'time', 'money', 'calendar', 'rates', 'input', 'decision'],
  ['cards', 'people'],
  [
    'threeds',
    'gateways',
    'authorization',
    'liability',
    'disputes',
    'guarantee',
    'fees',
    'reason-codes',
    'screening',
    'known-fraud',
    'velocity',
    'card-use',
    'nominal',
    'dispute-codes',
    'dispute-cases',
    'compelling-evidence',
    'measures',
  ],
  ['profiles', 'ledger', 'replay', 'nominal-sales', 'records', 'rulebook', 'explain', 'index.ts'],
  ['cli'],
];
const CONCEPTS = 2;

/** Within the floor and within the roof: who may import whom. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  sources: [],
  time: ['errors'],
  money: ['errors'],
  calendar: ['time', 'errors'],
  rates: ['money', 'errors'],
  input: ['money', 'time', 'errors'],
  decision: ['errors', 'time', 'sources'],
  profiles: [],
  ledger: ['profiles'],
  replay: [],
  'nominal-sales': [],
  records: ['ledger', 'nominal-sales', 'profiles', 'replay'],
  rulebook: ['nominal-sales'],
  explain: ['ledger', 'nominal-sales'],
  'index.ts': ['profiles', 'ledger'],
};

/** Where a package from elsewhere lives. */
const HOMES: Readonly<Record<string, string>> = {
  'date-fns': 'calendar',
  '@date-fns/utc': 'calendar',
  'decimal.js': 'rates',
  'ts-pattern': 'explain',
  'fastest-levenshtein': 'known-fraud',
  '@geolonia/japanese-numeral': 'people',
  'cli-progress': 'cli',
  'cli-table3': 'cli',
  picocolors: 'cli',
};

/** Imports of values between concepts. Each needs a reason; none means types only. */
const VALUES_BETWEEN_CONCEPTS: Readonly<Record<string, string>> = {
  'liability -> authorization':
    'vocabularies only: the causes and states that its tables have as columns',
};

/** Imports past the index of a folder. Each needs a reason. */
const PAST_THE_INDEX: Readonly<Record<string, string>> = {
  'fees -> decision/index-of.ts': 'counts are grouped by the edges of the bands of a price list',
  'records -> decision/index-of.ts': 'as fees',
  'records -> threeds/types.ts': 'vocabularies that only the reader of records needs as values',
  'records -> fees/types.ts': 'as threeds',
  'records -> dispute-cases/types.ts': 'as threeds',
  'records -> dispute-codes/types.ts': 'as threeds',
  'records -> disputes/types.ts': 'as threeds',
  'records -> guarantee/types.ts': 'as threeds',
  'records -> velocity/types.ts': 'as threeds',
  'records -> velocity/kept.ts':
    'what a kept attempt is, and in what order, as the functions have it',
  'records -> velocity/window.ts': 'how far a state reaches, as the functions have it',
  'nominal-sales -> nominal/need.ts': 'refuses the same of the same words',
  'velocity -> decision/match.ts': 'a history asks for the same verdicts millions of times',
  'replay -> velocity/judge.ts': 'the same question, asked of many windows in one pass',
  'replay -> velocity/need.ts': 'as judge.ts',
  'replay -> velocity/policy.ts': 'as judge.ts',
  'replay -> velocity/subject.ts': 'as judge.ts',
  'replay -> velocity/window.ts': 'as judge.ts',
  'rulebook -> authorization/rules/texts.ts': 'the words of rows; nobody else may load them',
  'rulebook -> card-use/rules/texts.ts': 'the words of rows',
  'rulebook -> compelling-evidence/rules/texts.ts': 'the words of rows',
  'rulebook -> dispute-cases/rules/texts.ts': 'the words of rows',
  'rulebook -> disputes/rules/texts.ts': 'the words of rows',
  'rulebook -> fees/rules/texts.ts': 'the words of rows',
  'rulebook -> gateways/rules/texts.ts': 'the words of rows',
  'rulebook -> guarantee/rules/texts.ts': 'the words of rows',
  'rulebook -> known-fraud/rules/texts.ts': 'the words of rows',
  'rulebook -> liability/rules/texts.ts': 'the words of rows',
  'rulebook -> screening/rules/texts.ts': 'the words of rows',
  'rulebook -> measures/rules/texts.ts': 'the words of rows',
  'rulebook -> nominal/rules/texts.ts': 'the words of rows',
  'rulebook -> nominal-sales/rules/texts.ts': 'the words of rows',
  'rulebook -> threeds/rules/texts.ts': 'the words of rows',
  'rulebook -> velocity/rules/texts.ts': 'the words of rows',
};

type Edge = ImportLine & { readonly from: string; readonly to: string; readonly inner: string };

/** `threeds` of `src/threeds/rules/eci.ts`; a package by its name. */
function homeOf(path: string): string {
  const parts = path.split('/');
  if (path.startsWith('src/')) return parts[1] as string;
  return path.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
}

const IMPORTS: readonly Edge[] = filesUnder('src', '.ts')
  .flatMap(importsOf)
  .map((line) => ({
    ...line,
    from: homeOf(line.file),
    to: homeOf(line.target),
    inner: line.target.split('/').slice(2).join('/'),
  }))
  .filter(({ from, to }) => from !== to);

const OWN = IMPORTS.filter((edge) => edge.target.startsWith('src/'));
const FOREIGN = IMPORTS.filter(
  ({ target }) => !target.startsWith('src/') && target !== 'package.json',
);

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

function tell(edge: Edge): string {
  return `${edge.place}: ${edge.from} -> ${edge.target}`;
}

test('every folder of src has a layer', () => {
  const known = LAYERS.flat().filter((name) => name !== 'index.ts');
  expect([...known].sort(), 'give a new folder its layer in this test').toEqual(foldersOf('src'));
});

test('nothing imports from a layer above its own', () => {
  const wrong = OWN.filter(({ from, to }) => layerOf(to) > layerOf(from));
  expect(wrong.map(tell), 'move what both need down, or join them in the roof').toEqual([]);
});

test('within the floor and within the roof, only along the table', () => {
  const wrong = OWN.filter(
    ({ from, to }) =>
      layerOf(from) === layerOf(to) && from in WITHIN && WITHIN[from]?.includes(to) !== true,
  );
  expect(wrong.map(tell), 'take the import out, or change the table with a reason').toEqual([]);
});

test('one concept takes no more than types from another, but for the exceptions named', () => {
  const values = OWN.filter(
    ({ from, to, typeOnly }) => layerOf(from) === CONCEPTS && layerOf(to) === CONCEPTS && !typeOnly,
  );
  const edges = [...new Set(values.map(({ from, to }) => `${from} -> ${to}`))].sort();
  const says =
    'import types only; the roof joins concepts. An exception that is gone comes off the list';
  expect(edges, says).toEqual(Object.keys(VALUES_BETWEEN_CONCEPTS).sort());
});

test('decision takes only types from the register of sources', () => {
  const wrong = OWN.filter(
    ({ from, to, typeOnly }) => from === 'decision' && to === 'sources' && !typeOnly,
  );
  expect(wrong.map(tell), 'the register would weigh on every concept').toEqual([]);
});

test('a folder is imported by its index, or by that of its presets', () => {
  const past = OWN.filter(
    ({ from, inner }) => from !== 'cli' && !/^((presets|rules)\/)?index\.ts$/.test(inner),
  );
  const edges = [...new Set(past.map(({ from, to, inner }) => `${from} -> ${to}/${inner}`))].sort();
  const says =
    'export it from the index, or list it with a reason; what is gone comes off the list';
  expect(edges, says).toEqual(Object.keys(PAST_THE_INDEX).sort());
});

describe('packages from elsewhere', () => {
  test.each(Object.entries(HOMES))('%s lives in %s only', (name, home) => {
    const wrong = FOREIGN.filter(({ from, to }) => to === name && from !== home);
    expect(wrong.map(tell), `only src/${home} may import ${name}`).toEqual([]);
  });

  test('Node only in cli', () => {
    const wrong = FOREIGN.filter(({ from, to }) => to.startsWith('node:') && from !== 'cli');
    expect(wrong.map(tell), 'the library runs where there is no Node').toEqual([]);
  });

  test('no other', () => {
    const wrong = FOREIGN.filter(({ to }) => !to.startsWith('node:') && !(to in HOMES));
    expect(wrong.map(tell), 'a new dependency needs a home here, and a decision').toEqual([]);
  });
});

test('only the command line reads package.json', () => {
  const wrong = filesUnder('src', '.ts')
    .flatMap(importsOf)
    .filter(({ file, target }) => target === 'package.json' && !file.startsWith('src/cli/'));
  expect(wrong.map(({ place }) => place)).toEqual([]);
});
