// Runs every property with values it has not seen: `npm run explore -- --rounds 20`, or one seed again with --seed.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const files = readdirSync('test', { recursive: true })
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('fast-check'));
const seeds =
  values.seed === undefined
    ? Array.from({ length: Number(values.rounds) }, () => Math.floor(Math.random() * 2 ** 31))
    : [values.seed];

const failed = seeds.filter((seed) => {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=test/support/vitest.config.ts',
      '--reporter=minimal',
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, MENSEKI_SEED: String(seed) } },
  );
  return status !== 0;
});
console.log(`${files.length} files of properties, ${seeds.length} seeds, ${failed.length} failed`);
for (const seed of failed) console.log(`again: npm run explore -- --seed ${seed}`);
process.exitCode = failed.length === 0 ? 0 : 1;
