import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  listRules,
  TABLES,
  toDisputeCodesMarkdown,
  toIndexMarkdown,
  toMarkdown,
} from '../../src/rulebook/index.js';
import { filesUnder, ROOT } from '../support/files.js';

const SAYS = 'the rules have changed: run npm run docs, and read the difference';

const PAGES: readonly (readonly [page: string, write: () => string])[] = [
  ...TABLES.map(({ table }) => [`${table.id}.md`, () => toMarkdown(table)] as const),
  ['dispute-codes.md', toDisputeCodesMarkdown],
  ['index.md', toIndexMarkdown],
  ['rulebook.json', () => `${JSON.stringify(listRules(), null, 2)}\n`],
];

describe('docs/rules is what the rules say', () => {
  test.each(PAGES)('%s', async (page, write) => {
    await expect(write(), SAYS).toMatchFileSnapshot(join(ROOT, 'docs/rules', page));
  });

  test('and nothing else', () => {
    const known = PAGES.map(([page]) => `docs/rules/${page}`);
    const stray = filesUnder('docs', '').filter((file) => file.startsWith('docs/rules/'));
    expect(
      stray.filter((file) => !known.includes(file)),
      'delete the page of no table',
    ).toEqual([]);
  });

  test('a page is the same on the second reading', () => {
    for (const [, write] of PAGES) expect(write()).toBe(write());
  });
});
