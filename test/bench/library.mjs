import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = join(ROOT, 'dist');
const BUILD_ENTRY = join(ROOT, 'node_modules/tsup/dist/cli-default.js');

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/** Builds the library if there is no build, or one that is older than its source. */
function buildIfStale() {
  const built = join(DIST, 'index.js');
  if (existsSync(built) && statSync(built).mtimeMs >= newest(join(ROOT, 'src'))) return;
  process.stderr.write('bench: building the library first\n');
  const { status } = spawnSync(process.execPath, [BUILD_ENTRY, '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`bench: the build ended with ${status}`);
}

function entriesOf(folder) {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.js')))
    .map((entry) => entry.name);
  return ['.', ...folders.map((name) => `./${name}`)];
}

/** The package's own exports, or one for each folder of the build while it names none. */
function exportsOf(manifest, entries) {
  if (manifest.exports !== undefined) return manifest.exports;
  return Object.fromEntries(
    entries.map((name) => {
      const file = name === '.' ? './dist/index' : `./dist/${name.slice(2)}/index`;
      return [name, { import: `${file}.js`, require: `${file}.cjs` }];
    }),
  );
}

/**
 * Installs a copy of the built library into a folder of its own, as a user has it. What is measured
 * stays the same while the source goes on changing.
 *
 * @param options - `asBuilt`: take the build that is there, however old.
 * @returns The user's folder, the specifiers that can be imported there, where the build and its
 * command are, and how to remove it all.
 */
export function installCopy({ asBuilt }) {
  if (!asBuilt) buildIfStale();
  const home = mkdtempSync(join(tmpdir(), 'menseki-bench-'));
  const library = join(home, 'node_modules', 'menseki');
  mkdirSync(library, { recursive: true });
  cpSync(DIST, join(library, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const exported = exportsOf(manifest, entriesOf(DIST));
  writeFileSync(
    join(library, 'package.json'),
    JSON.stringify({ name: 'menseki', type: 'module', sideEffects: false, exports: exported }),
  );
  for (const name of Object.keys(manifest.dependencies)) {
    const at = join(home, 'node_modules', name);
    symlinkSync(join(ROOT, 'node_modules', name), at, 'junction');
  }
  const specifiers = Object.keys(exported)
    .filter((name) => name !== './package.json' && !name.includes('*'))
    .map((name) => `menseki${name.slice(1)}`);
  return {
    home,
    specifiers,
    dist: join(library, 'dist'),
    command: join(library, 'dist', 'cli', 'index.cjs'),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
