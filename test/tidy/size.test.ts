import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { entriesOf } from '../support/entries.js';
import { ROOT } from '../support/files.js';

/** Bytes after gzip. A page that asks one question should not pay for the others. */
const CONCEPT = 5000;
const BUDGETS: Readonly<Record<string, number>> = {
  'menseki/threeds': CONCEPT,
  'menseki/liability': CONCEPT,
  'menseki/authorization': CONCEPT,
  'menseki/gateways': CONCEPT,
  'menseki/disputes': CONCEPT,
  'menseki/reason-codes': CONCEPT,
  'menseki/guarantee': CONCEPT,
  'menseki/fees': CONCEPT,
  'menseki/dispute-cases': CONCEPT,
  'menseki/compelling-evidence': CONCEPT,
  'menseki/screening': CONCEPT,
  'menseki/people': CONCEPT,
  'menseki/known-fraud': CONCEPT,
  'menseki/velocity': CONCEPT,
  'menseki/replay': CONCEPT,
  'menseki/card-use': CONCEPT,
  'menseki/nominal': CONCEPT,
  'menseki/nominal-sales': CONCEPT,
  'menseki/measures': CONCEPT,
  menseki: 20_000,
};

type Size = { readonly raw: number; readonly gzip: number };
const sizes = new Map<string, Size>();

async function sizeOf(
  code: { in: string } | { stdin: string },
  plugins: Plugin[] = [],
): Promise<Size> {
  const { outputFiles } = await build({
    ...('in' in code
      ? { entryPoints: [join(ROOT, code.in)] }
      : { stdin: { contents: code.stdin, resolveDir: ROOT, loader: 'ts' as const } }),
    plugins,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The packages are left out: what is measured is ours.
    external: [
      'decimal.js',
      'ts-pattern',
      'date-fns/*',
      '@date-fns/*',
      'fastest-levenshtein',
      '@geolonia/japanese-numeral',
    ],
    absWorkingDir: ROOT,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return { raw: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length };
}

beforeAll(async () => {
  for (const { name, source } of entriesOf()) sizes.set(name, await sizeOf({ in: source }));
  const lines = [...sizes].map(([name, { raw, gzip }]) => {
    const budget = BUDGETS[name] === undefined ? '' : ` of ${BUDGETS[name]}`;
    return `${name.padEnd(32)}${String(raw).padStart(8)} bytes${String(gzip).padStart(7)} gzip${budget}`;
  });
  console.log(`decimal.js and ts-pattern not counted\n${lines.join('\n')}`);
});

test.each(Object.entries(BUDGETS))('%s weighs at most %i bytes', (name, budget) => {
  const says = 'move words of rows to texts.ts, or what few need to an entry of its own';
  expect(sizes.get(name)?.gzip, says).toBeLessThanOrEqual(budget);
});

test.each([
  ["import { yen } from './src/index.ts'; console.log(yen(1));", 700],
  ["import { jstDate } from './src/index.ts'; console.log(jstDate('2024-05-01'));", 1200],
  ["import { BRANDS } from './src/index.ts'; console.log(BRANDS);", 200],
])('one small thing of the root brings none of the rest: %s', async (stdin, budget) => {
  const { gzip } = await sizeOf({ stdin });
  const says = 'something works at import: mark the call with /* @__PURE__ */ or make it a literal';
  expect(gzip, says).toBeLessThanOrEqual(budget);
});

test.each([
  'explainClassification',
  'explainScreening',
  'explainVelocity',
  'explainNominalUse',
  'explainMeasures',
  'explainDispute',
  'explainDisputeCase',
  'explainGuarantee',
])('one kind of sentence brings none of the others: %s', async (name) => {
  const { gzip } = await sizeOf({ stdin: `export { ${name} } from './src/explain/index.ts';` });
  expect(gzip, 'the words of an answer are in a file of their own').toBeLessThanOrEqual(2500);
});

/** Without the word of package.json that nothing here has side effects: what is left does something. */
const doubting: Plugin = {
  name: 'doubting',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      resolveDir.includes('node_modules')
        ? undefined
        : { path: join(resolveDir, path.replace(/\.js$/, '.ts')), sideEffects: true },
    );
  },
};

/** Entries that make something while they are loaded, and what. No decision needs one of them. */
const AT_WORK: Readonly<Record<string, string>> = {
  menseki: 'date-fns, by way of fees',
  'menseki/calendar': 'date-fns: a class of its own is given its methods',
  'menseki/fees': 'date-fns, by way of calendar',
  'menseki/records': 'readers are put together',
  'menseki/rulebook': 'tables are gathered',
};

test.each(entriesOf().filter(({ name }) => !(name in AT_WORK)))(
  'nothing but a few constants is made while $name is loaded',
  async ({ source }) => {
    const { raw } = await sizeOf({ stdin: `import './${source}';` }, [doubting]);
    const says =
      'a value is made at import: write it as a literal, or mark the call /* @__PURE__ */';
    expect(raw, says).toBeLessThan(200);
  },
);
