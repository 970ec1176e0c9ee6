// Changes every row of every table in small ways and counts the changes that no example and no proof notices.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'menseki-'));
const file = join(folder, 'mutants.jsonl');
spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=test/support/vitest.config.ts',
    '-t',
    'lets no mutant live',
    '--reporter=minimal',
  ],
  { stdio: 'inherit', env: { ...process.env, MENSEKI_MUTANTS: file } },
);
const tables = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
rmSync(folder, { recursive: true });
const tried = tables.reduce((sum, one) => sum + one.tried, 0);
const survived = tables.flatMap((one) => one.survived);
for (const one of survived) console.log(`survived: ${one}`);
console.log(`${tables.length} tables, ${tried} mutants, ${survived.length} survived`);
