import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { filesUnder, ROOT, readText } from '../support/files.js';

const run = promisify(execFile);
const MANIFEST = JSON.parse(readText('package.json')) as Record<string, unknown>;

/** Without the scripts of the package: packing must not build while other tests read the build. */
const ENV = { ...process.env, npm_config_ignore_scripts: 'true', npm_config_loglevel: 'error' };

async function packed(): Promise<string[]> {
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json'], { cwd: ROOT, env: ENV });
  const [about] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return about.files.map((file) => file.path).sort();
}

test('there is a build to look at', () => {
  expect(existsSync(join(ROOT, 'dist/index.js')), 'run npm run build').toBe(true);
});

test('publint --strict has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, MANIFEST))).toEqual([]);
});

test('the types are right for ESM and CommonJS (attw)', async () => {
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { code, stdout } = await run(
    process.execPath,
    [attw, '--pack', '.', '--profile', 'node16', '--format', 'ascii', '--no-color'],
    { cwd: ROOT, env: ENV, maxBuffer: 1e8 },
  ).then(
    (done) => ({ code: 0, stdout: done.stdout }),
    (failed: { code: number; stdout: string }) => failed,
  );
  expect(code, `attw says:\n${stdout}`).toBe(0);
  expect(stdout, 'run npm run build, and read what it says').not.toMatch(/does not contain types/i);
});

test('what is published is the build, and what a user reads', async () => {
  const odd = (await packed()).filter(
    (path) =>
      !/^(dist|docs)\//.test(path) &&
      !/^(package\.json|LICENSE|README(\.ja)?\.md|CHANGELOG\.md|NOTICE\.md)$/.test(path),
  );
  expect(odd, 'take it out of "files" in package.json').toEqual([]);
});

test('no built file names this machine or brings date-fns as a dependency', () => {
  const built = filesUnder('dist', '.js', '.cjs', '.d.ts', '.d.cts');
  expect(built.filter((file) => readText(file).includes(ROOT))).toEqual([]);
  const outside = built.filter((file) =>
    /(from|require\()\s*["'](@date-fns|date-fns)/.test(readText(file)),
  );
  expect(outside, 'tsup bundles date-fns: see noExternal').toEqual([]);
});
