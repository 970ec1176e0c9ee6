import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, blocksOfPage, blocksOfSource, runBlock } from '../support/code-blocks.js';
import { entriesOf } from '../support/entries.js';
import { filesUnder, ROOT, readText } from '../support/files.js';

const SOURCE_BLOCKS = filesUnder('src', '.ts')
  .filter((file) => !file.startsWith('src/cli/'))
  .flatMap((file) => blocksOfSource(file, readText(file)));

const PAGE_BLOCKS = [
  'README.md',
  'README.ja.md',
  ...(existsSync(join(ROOT, 'docs')) ? filesUnder('docs', '.md') : []),
]
  .filter((file) => existsSync(join(ROOT, file)))
  // Signatures alone: nothing in them can run.
  .filter((file) => !file.startsWith('docs/api/'))
  .flatMap((file) => blocksOfPage(file, readText(file)));

const modules = new Map<string, Record<string, unknown>>();
const scope: Record<string, unknown> = {};

beforeAll(async () => {
  // The one thing of Node that a page shows: the hash that the caller brings along.
  modules.set('node:crypto', await import('node:crypto'));
  for (const { name, source } of entriesOf()) {
    const module = (await import(join(ROOT, source))) as Record<string, unknown>;
    modules.set(name, module);
    for (const [exported, value] of Object.entries(module)) {
      if (exported in scope && scope[exported] !== value) {
        throw new Error(`${name} exports another ${exported}: rename one of the two`);
      }
      scope[exported] = value;
    }
  }
});

async function holds(block: Block, names: Record<string, unknown>): Promise<number> {
  const checked = await runBlock(block, names, (name) => modules.get(name));
  for (const { line, actual, expected } of checked) {
    expect(actual, `${block.place}: ${line}`).toEqual(expected);
  }
  return checked.length;
}

function named(blocks: readonly Block[]): [string, Block][] {
  return blocks.map((block) => [block.place, block]);
}

describe('examples in comments', () => {
  test('there are many', () => {
    expect(SOURCE_BLOCKS.length).toBeGreaterThan(30);
  });

  test.each(named(SOURCE_BLOCKS))('%s', async (_, block) => {
    expect(await holds(block, scope), 'promise a value: // => …').toBeGreaterThan(0);
  });
});

describe('examples in pages import what they use', () => {
  test('the runner finds a value that is not as promised', async () => {
    const block = { place: 'planted', code: 'const a = 1;\na + 1 // => 3\n' };
    await expect(holds(block, {})).rejects.toThrow('planted: a + 1');
    const other = {
      place: 'planted',
      code: 'const a = [1];\na\n// => [1]\nconst b = { a };\n// => { a: [1] }\n',
    };
    expect(await holds(other, {})).toBe(2);
  });

  test.each(named(PAGE_BLOCKS))('%s', async (_, block) => {
    await holds(block, {});
  });
});
