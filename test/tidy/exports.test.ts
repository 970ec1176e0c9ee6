import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Entry, entriesOf } from '../support/entries.js';
import { ROOT, readText } from '../support/files.js';

const ENTRIES = entriesOf();

type Manifest = {
  readonly exports: object;
  readonly bin: { readonly menseki: string };
  readonly main: string;
  readonly module: string;
  readonly types: string;
};
const MANIFEST = JSON.parse(readText('package.json')) as Manifest;

function exportOf({ built }: Entry) {
  return {
    import: { types: `${built}.d.ts`, default: `${built}.js` },
    require: { types: `${built}.d.cts`, default: `${built}.cjs` },
  };
}

test('package.json exports the root, every folder of src with an index.ts, and their presets', () => {
  const expected = Object.fromEntries([
    ...ENTRIES.map((entry) => [entry.key, exportOf(entry)]),
    ['./package.json', './package.json'],
  ]);
  const says = 'write into "exports" of package.json what is expected here';
  expect(MANIFEST.exports, says).toEqual(expected);
  const order = Object.keys(expected);
  expect(Object.keys(MANIFEST.exports), 'keep "exports" in order').toEqual(order);
});

test('every entry is built, for import and for require, with its types', () => {
  const files = ENTRIES.flatMap(({ built }) =>
    ['.js', '.cjs', '.d.ts', '.d.cts'].map((ending) => `${built}${ending}`),
  );
  const missing = files.filter((file) => !existsSync(join(ROOT, file)));
  expect(missing, 'run npm run build, and read what it says').toEqual([]);
});

test('main, module and types are the root entry', () => {
  const { main, module, types } = MANIFEST;
  expect([main, module, types]).toEqual([
    './dist/index.cjs',
    './dist/index.js',
    './dist/index.d.ts',
  ]);
});

test('the command is built, and starts with a line that names node', () => {
  const { menseki } = MANIFEST.bin;
  expect(existsSync(join(ROOT, menseki)), `${menseki} is missing: run npm run build`).toBe(true);
  expect(readText(menseki).startsWith('#!/usr/bin/env node\n')).toBe(true);
});
