import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { AS_OF, applicationLine, merchantLine, orderLine } from './records.mjs';
import { headLine, tableLine } from './report.mjs';

const PEAK_MB = 200;
const MOST_TIMES_LONGER = 1.15;
const CHUNK_LINES = 5000;

/** One application for every hundred lines. */
function applicationsOf(lines) {
  return Math.max(1, Math.floor(lines / 100));
}

function lineAt(index, applications) {
  if (index === 0) return merchantLine();
  if (index <= applications) return applicationLine(index - 1);
  return orderLine(index - applications - 1, applications);
}

/** Writes an order file chunk by chunk. */
function writeOrders(file, lines) {
  const applications = applicationsOf(lines);
  const handle = openSync(file, 'w');
  for (let from = 0; from < lines; from += CHUNK_LINES) {
    const count = Math.min(CHUNK_LINES, lines - from);
    const chunk = Array.from({ length: count }, (_, i) => lineAt(from + i, applications));
    writeSync(handle, `${chunk.join('\n')}\n`);
  }
  closeSync(handle);
}

/** Loaded before the command: notes what the process used, as it ends. */
const NOTE = `process.on('exit', () => require('node:fs').writeFileSync(
  process.env.MENSEKI_BENCH_NOTE,
  JSON.stringify({ ...process.resourceUsage(), ms: performance.now() }),
));
`;

function runCommand({ home, command }, file) {
  const [note, preload] = [join(home, 'note.json'), join(home, 'note.cjs')];
  writeFileSync(preload, NOTE);
  const nowhere = openSync(devNull, 'w');
  const args = ['--require', preload, command, 'ledger', '--json', '--as-of', AS_OF, file];
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', nowhere, 'inherit'],
    env: { ...process.env, MENSEKI_BENCH_NOTE: note },
  });
  closeSync(nowhere);
  if (status !== 0) throw new Error(`bench: the command ended with ${status}`);
  const { maxRSS, ms, userCPUTime } = JSON.parse(readFileSync(note, 'utf8'));
  return { seconds: ms / 1000, cpuSeconds: userCPUTime / 1e6, peakMb: maxRSS / 1024 };
}

/** Answers ever longer order files with the command, and prints its time and its peak of memory. */
export async function measureScale(copy, sizes) {
  const runs = sizes.map((lines) => {
    const file = join(copy.home, `orders-${lines}.jsonl`);
    writeOrders(file, lines);
    const tries = [1, 2].map(() => runCommand(copy, file));
    return { lines, mb: statSync(file).size / 1e6, tries };
  });
  console.log(headLine('menseki ledger --json, output to nowhere, best of 2 runs', 'value'));
  const microseconds = ({ lines, tries }) =>
    tries.map(({ seconds }) => (seconds * 1e6) / lines).sort((a, b) => a - b);
  for (const run of runs) {
    const label = `${run.lines} lines, ${run.mb.toFixed(0)} MB`;
    const peaks = run.tries.map(({ peakMb }) => peakMb);
    const peak = { label: `${label}: peak of memory, MB`, atMost: PEAK_MB };
    console.log(tableLine(peak, Math.max(...peaks), [Math.min(...peaks), Math.max(...peaks)]));
    const seconds = run.tries.map((one) => one.seconds).sort((a, b) => a - b);
    console.log(tableLine({ label: `${label}: seconds` }, seconds[0], [seconds[0], seconds[1]]));
    const each = microseconds(run);
    console.log(tableLine({ label: `${label}: us per line` }, each[0], [each[0], each[1]]));
  }
  const longer = microseconds(runs.at(-1))[0] / microseconds(runs[0])[0];
  const row = { label: 'time per line, longest file / shortest', atMost: MOST_TIMES_LONGER };
  console.log(tableLine(row, longer, [longer, longer]));
}
