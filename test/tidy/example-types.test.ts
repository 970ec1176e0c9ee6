import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Block, blocksOfPage, blocksOfSource } from '../support/code-blocks.js';
import { entriesOf } from '../support/entries.js';
import { filesUnder, ROOT, readText } from '../support/files.js';

const PAGES = ['README.md', 'README.ja.md', ...filesUnder('docs', '.md')].filter(
  (file) => !file.startsWith('docs/api/'),
);
const BLOCKS = PAGES.flatMap((file) => blocksOfPage(file, readText(file)));

const SOURCES = filesUnder('src', '.ts')
  .filter((file) => !file.startsWith('src/cli/'))
  .flatMap((file) => blocksOfSource(file, readText(file)));

/** Examples in comments have every entry in scope: the exports, as globals. */
async function everyExport(): Promise<Block> {
  const lines = await Promise.all(
    entriesOf().map(async ({ name, source }) => {
      const exported = Object.keys((await import(join(ROOT, source))) as object);
      return exported.map((each) => `var ${each}: typeof import('${name}').${each};`);
    }),
  );
  return { place: 'globals', code: `declare global {\n${lines.flat().join('\n')}\n}` };
}

/** What a user with `strict` is told of blocks that are files of their own, by their places. */
function complaintsOf(blocks: readonly Block[]): string[] {
  const files = new Map(
    blocks.map((block, at) => [join(ROOT, `test/block-${at}.ts`), block] as const),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    paths: Object.fromEntries(entriesOf().map(({ name, source }) => [name, [join(ROOT, source)]])),
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const block = files.get(file);
    return block === undefined
      ? getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, block.code, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([file, { place }]) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(
      ({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

test('examples in pages have no type error', () => {
  const planted = { place: 'planted', code: "import { yen } from 'menseki/money';\nyen('1');\n" };
  const [first, ...others] = complaintsOf([planted, ...BLOCKS]);
  expect(first).toContain('planted: ');
  expect(others).toEqual([]);
  expect(BLOCKS.length).toBeGreaterThan(20);
});

test('examples in comments have no type error', async () => {
  // A type is written as it is imported; only values are globals here.
  const found = complaintsOf([await everyExport(), ...SOURCES]);
  expect(found.filter((one) => !/Cannot find name '[A-Z][a-z]\w*'\.$/.test(one))).toEqual([]);
  expect(SOURCES.length).toBeGreaterThan(30);
});
