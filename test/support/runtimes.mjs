// Loads every entry and plays every example file in other runtimes, and compares with this one:
// npm run runtimes -- bun deno /path/to/another/node
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const ENTRIES = Object.keys(exports)
  .filter((key) => key !== './package.json')
  .map((key) => key.replace('.', 'menseki'));

const LOAD = `
const seen = {};
for (const name of ${JSON.stringify(ENTRIES)}) seen[name] = Object.keys(await import(name)).sort();
console.log(JSON.stringify(seen));`;
const AS_OF = '2024-06-30T00:00:00+09:00';
/** The calls that are played, each on the records of docs/examples. */
const CALLS = [
  ['classify', '--json', 'docs/examples/results.jsonl'],
  ['ledger', '--json', '--as-of', AS_OF, 'docs/examples/orders.jsonl'],
  ['guarantee', '--json', 'docs/examples/guarantee.jsonl'],
  ['fees', '--json', 'docs/examples/fees.jsonl'],
  ['screen', '--json', 'docs/examples/screen.jsonl'],
  ['velocity', '--json', '--policy', 'okashimi', 'docs/examples/velocity.jsonl'],
  ['disputes', '--json', 'docs/examples/disputes.jsonl'],
  ['measures', '--json', 'docs/examples/measures.jsonl'],
  ['explain', '--lang', 'ja', 'liability/amount-changed'],
];

/** The words that make a runtime run a file, and those that make it run a text. */
function waysOf(runtime) {
  if (basename(runtime).startsWith('deno')) return { file: ['run', '-A'], text: ['eval'] };
  if (basename(runtime).startsWith('bun')) return { file: [], text: ['-e'] };
  return { file: [], text: ['--input-type=module', '-e'] };
}

function said(runtime, args) {
  const { stdout, stderr, status } = spawnSync(runtime, args, { encoding: 'utf8' });
  return { stdout, status, stderr: status === 0 ? '' : stderr };
}

function answersOf(runtime) {
  const { file, text } = waysOf(runtime);
  return [
    ['every entry', said(runtime, [...text, LOAD])],
    ...CALLS.map((call) => [call[0], said(runtime, [...file, 'dist/cli/index.cjs', ...call])]),
  ];
}

const own = answersOf(process.execPath);
for (const [what, { status, stderr }] of own) {
  if (status !== 0) throw new Error(`${what}: this runtime itself fails\n${stderr}`);
}
for (const runtime of process.argv.slice(2)) {
  const wrong = answersOf(runtime).filter(([, one], i) => one.stdout !== own[i][1].stdout);
  for (const [what, { stderr }] of wrong)
    console.log(`${runtime}, ${what}: another answer ${stderr}`);
  const version = said(runtime, ['--version']).stdout.split('\n')[0];
  console.log(
    `${basename(runtime)} ${version}: ${own.length - wrong.length} of ${own.length} the same`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}
