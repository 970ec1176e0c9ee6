import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, shuffled } from './harness.mjs';
import { headLine, tableLine } from './report.mjs';

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));

/** One fresh process of a suite. */
function runOnce(suite, rounds, dist) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [WORKER, suite, String(rounds), `${pathToFileURL(dist).href}/`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`bench: ${suite} ended with ${status}`);
  return JSON.parse(stdout);
}

function nanoseconds(value) {
  return `${value >= 1000 ? Math.round(value) : value.toPrecision(3)} ns`;
}

function printSuite(runs) {
  for (const [index, row] of runs[0].rows.entries()) {
    const ratios = runs.map((run) => run.ratios[index]);
    const [one, other] = [row.time, row.over].map((name) =>
      nanoseconds(median(runs.map((run) => run.ns[name]))),
    );
    const range = [Math.min(...ratios), Math.max(...ratios)];
    console.log(tableLine(row, median(ratios), range, [`${one} / ${other}`]));
  }
}

/** Runs the suites in turn, each in fresh processes, and prints the median of their ratios. */
export function compareSpeeds({ dist }, suites, processes, rounds) {
  const runs = new Map(suites.map((suite) => [suite, []]));
  for (let process = 0; process < processes; process += 1) {
    for (const suite of shuffled(suites)) runs.get(suite).push(runOnce(suite, rounds, dist));
  }
  console.log(headLine(`time of one / time of another, ${processes} processes`, 'ratio', 'times'));
  for (const suite of suites) printSuite(runs.get(suite));
}
