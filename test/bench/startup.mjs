import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shuffled } from './harness.mjs';
import { headLine, tableLine } from './report.mjs';

/** Entries of concepts that count in whole yen or not at all: they load no decimal arithmetic. */
const WHOLE_ENTRIES = ['threeds', 'liability', 'authorization', 'gateways'];
const EMPTY = 'menseki-bench-empty';

/** Programs that print how long one import took them, in milliseconds. */
const PROGRAMS = {
  'esm.mjs': `const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
`,
  'cjs.cjs': `const start = performance.now();
require(process.argv[2]);
process.stdout.write(String(performance.now() - start));
`,
};

function writePrograms(home) {
  for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(join(home, name), text);
  const empty = join(home, 'node_modules', EMPTY);
  mkdirSync(empty, { recursive: true });
  const files = { import: './index.js', require: './index.cjs' };
  const manifest = { name: EMPTY, type: 'module', exports: { '.': files } };
  writeFileSync(join(empty, 'package.json'), JSON.stringify(manifest));
  for (const file of Object.values(files)) writeFileSync(join(empty, file), '');
}

function sample(home, program, specifier) {
  const { status, stdout } = spawnSync(process.execPath, [program, specifier], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench: importing ${specifier} ended with ${status}`);
  return Number(stdout);
}

function targetOf(specifier) {
  if (specifier === 'menseki') return { atMost: 10 };
  return WHOLE_ENTRIES.includes(specifier.replace('menseki/', '')) ? { atMost: 4 } : {};
}

/**
 * What it costs a fresh process to load each entry. The least of many samples is taken, since only
 * other work can make a sample longer, and the least of an empty package is subtracted.
 */
export async function measureStartUp({ home, specifiers }, samples) {
  writePrograms(home);
  const specs = Object.keys(PROGRAMS).flatMap((program) =>
    [EMPTY, ...specifiers].map((specifier) => ({ program, specifier, times: [] })),
  );
  for (let round = 0; round < samples; round += 1) {
    for (const { program, specifier, times } of shuffled(specs)) {
      times.push(sample(home, program, specifier));
    }
  }
  console.log(headLine(`import less an empty one, least of ${samples} processes`, 'ms'));
  for (const { program, specifier, times } of specs) {
    const empty = specs.find((one) => one.program === program && one.specifier === EMPTY);
    if (specifier === EMPTY) continue;
    const sorted = times.map((ms) => ms - Math.min(...empty.times)).sort((a, b) => a - b);
    const row = { label: `${program.slice(0, 3)} ${specifier}`, ...targetOf(specifier) };
    console.log(tableLine(row, sorted[0], [sorted[0], sorted[sorted.length >> 1]]));
  }
}
