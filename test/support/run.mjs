// Runs the suite under three time zones and ends with one line that counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ZONES = ['UTC', 'Asia/Tokyo', 'America/New_York'];
/** In the first zone everything runs, type tests included; in the others what could see a zone. */
const ZONED = [
  'test/time',
  'test/calendar',
  'test/fees',
  'test/guarantee',
  'test/ledger',
  'test/authorization',
  'test/cli',
];

const folder = mkdtempSync(join(tmpdir(), 'menseki-'));
const total = { passed: 0, failed: 0, skipped: 0 };
let status = 0;
for (const [index, TZ] of ZONES.entries()) {
  const file = join(folder, `${index}.json`);
  const paths = index === 0 ? process.argv.slice(2) : ZONED;
  const run = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=test/support/vitest.config.ts',
      ...(index === 0 ? ['--typecheck'] : []),
      '--reporter=minimal',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...paths,
    ],
    { stdio: 'inherit', env: { ...process.env, TZ } },
  );
  status ||= run.status ?? 1;
  const counts = read(file);
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests + (counts.unreadable ? 1 : 0);
  total.skipped += counts.numPendingTests;
}
rmSync(folder, { recursive: true });
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`tests: ${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = status;

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, unreadable: true };
  }
}
