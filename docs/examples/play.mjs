// Plays the example files: every command of the built package on the records beside this file.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../dist/cli/index.cjs', import.meta.url));

/** What is played: the call without its file, and the file. */
const ACTS = [
  ['classify', 'results.jsonl'],
  ['guarantee --policy sbps-2017', 'guarantee.jsonl'],
  ['fees', 'fees.jsonl'],
  ['screen', 'screen.jsonl'],
  ['velocity --policy okashimi', 'velocity.jsonl'],
  ['disputes', 'disputes.jsonl'],
  ['measures', 'measures.jsonl'],
  ['ledger --profile shopserve --as-of 2024-06-30T00:00:00+09:00', 'orders.jsonl'],
];

for (const [call, file] of ACTS) {
  console.log(`\n$ menseki ${call} docs/examples/${file}\n`);
  const { status } = spawnSync(process.execPath, [COMMAND, ...call.split(' '), HERE + file], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
