import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiReportOf } from '../support/api-report.js';
import { entriesOf } from '../support/entries.js';
import { filesUnder, ROOT } from '../support/files.js';

const SAYS = 'what the package offers has changed: run npm run docs, and read the difference';

const REPORTS = entriesOf().map(({ name, built }) => ({
  name,
  page: `${name.replaceAll('/', '-')}.api.md`,
  ...apiReportOf(`${built}.d.ts`),
}));

/** Everything that some entry offers. */
const OFFERED = new Set(
  REPORTS.flatMap(({ text }) =>
    [...text.matchAll(/^export (?:type|const|function|class) (\w+)/gm)].map(([, name]) => name),
  ),
);

describe('docs/api is what the entries offer', () => {
  test.each(REPORTS)('$name', async ({ page, text }) => {
    await expect(text, SAYS).toMatchFileSnapshot(join(ROOT, 'docs/api', page));
  });

  test('and nothing else', () => {
    const known = REPORTS.map(({ page }) => `docs/api/${page}`).sort();
    expect(filesUnder('docs/api', '')).toEqual(known);
  });
});

// A list of words (YES_NO) is read through its type, which spells them out.
test.each(REPORTS)('every type that $name mentions can be imported', ({ mentions }) => {
  const types = mentions.filter((name) => !/^[A-Z_]+$/.test(name));
  expect(types.filter((name) => !OFFERED.has(name))).toEqual([]);
});
