import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** Every folder of src with an index.ts, and its presets, is an entry; the command line is built apart. */
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'cli')
  .map((entry) => entry.name)
  .filter((name) => existsSync(`src/${name}/index.ts`));

const entry = Object.fromEntries([
  ['index', 'src/index.ts'],
  ...folders.map((name) => [`${name}/index`, `src/${name}/index.ts`]),
  ...folders
    .filter((name) => existsSync(`src/${name}/presets/index.ts`))
    .map((name) => [`${name}/presets/index`, `src/${name}/presets/index.ts`]),
]);

const shared = {
  target: 'es2022',
  // date-fns is bundled: its 741 exports cost a cold start a second (docs/decisions/0003). So are the two
  // small packages of known-fraud, of which one is CommonJS (docs/decisions/0001).
  noExternal: [/^date-fns/, /^@date-fns\//, 'fastest-levenshtein', '@geolonia/japanese-numeral'],
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    // One file an entry: a cold start pays for every file it opens (docs/decisions/0009).
    splitting: false,
    minify: true,
    esbuildOptions: (options) => {
      // Node shows the line an uncaught exception came from: it should not be the whole entry.
      options.lineLimit = 160;
    },
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { 'cli/index': 'src/cli/index.ts' },
    format: ['cjs'],
    platform: 'node',
    splitting: false,
    // The command's own helpers travel inside it, so that a library user installs none of them.
    noExternal: [/^(?!decimal\.js|ts-pattern|node:)/],
  },
]);
