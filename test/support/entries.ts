import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf, ROOT } from './files.js';

/** One entry of the package: how it is imported, and where its source and its build stand. */
export type Entry = {
  /** The key in `exports`: `.`, `./threeds`, `./fees/presets`. */
  readonly key: string;
  /** What a user writes: `menseki`, `menseki/threeds`. */
  readonly name: string;
  /** The source file, from the root. */
  readonly source: string;
  /** The built file without its ending, as `exports` writes it. */
  readonly built: string;
};

function entry(path: string): Entry {
  return {
    key: path === '' ? '.' : `./${path}`,
    name: path === '' ? 'menseki' : `menseki/${path}`,
    source: path === '' ? 'src/index.ts' : `src/${path}/index.ts`,
    built: path === '' ? './dist/index' : `./dist/${path}/index`,
  };
}

/** Every entry: the root, each folder of src with an index.ts, and its presets; not the command line. */
export function entriesOf(): readonly Entry[] {
  const paths = foldersOf('src').flatMap((folder) => [folder, `${folder}/presets`]);
  return ['', ...paths.filter((path) => path !== 'cli')]
    .map(entry)
    .filter(({ source }) => existsSync(join(ROOT, source)));
}
