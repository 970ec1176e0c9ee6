/** Timing of cases that take turns, inside one process. */

const SLICE_MS = { from: 4, below: 8, aim: 6 };
const WARM_UP_MS = 80;

/** Time of `count` calls of a case in milliseconds. */
async function timeOf(run, count) {
  const start = performance.now();
  const pending = run(count);
  if (pending instanceof Promise) await pending;
  return performance.now() - start;
}

/** How many calls fill a slice, once the code is warm. */
async function calibrate(run) {
  let count = 1;
  for (let spent = 0; spent < WARM_UP_MS; ) {
    const ms = await timeOf(run, count);
    spent += ms;
    if (ms < SLICE_MS.from) count *= 2;
  }
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const ms = await timeOf(run, count);
    if (ms >= SLICE_MS.from && ms < SLICE_MS.below) break;
    count = Math.max(1, Math.round((count * SLICE_MS.aim) / Math.max(ms, 0.05)));
  }
  return count;
}

/** A copy in random order. */
export function shuffled(items) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Runs every case once a round, in random order.
 *
 * @param cases - `{ name, run(count) }`; `run` makes that many calls, or a promise of them.
 * @returns Milliseconds per call by case, one for each round.
 */
async function runRounds(cases, rounds) {
  const counts = new Map();
  for (const { name, run } of cases) counts.set(name, await calibrate(run));
  const times = Object.fromEntries(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of shuffled(cases)) {
      times[name].push((await timeOf(run, counts.get(name))) / counts.get(name));
    }
  }
  return times;
}

/**
 * Measures a suite in this process.
 *
 * @returns The median ratio of each row, and the median nanoseconds of each case.
 */
export async function measure({ cases, rows }, rounds) {
  const times = await runRounds(cases, rounds);
  const ratios = rows.map(({ time, over }) =>
    median(times[time].map((ms, round) => ms / times[over][round])),
  );
  const ns = Object.fromEntries(cases.map(({ name }) => [name, median(times[name]) * 1e6]));
  return { rows, ratios, ns };
}

/**
 * A case that asks one question after another, round and round. Every case gets a loop of its own,
 * so that no case pays for what the compiler has learned from another.
 */
export function loopOver(items, body) {
  const source = `let next = 0; let seen;
    return (count) => {
      for (let i = 0; i < count; i += 1) {
        seen = ask(items[next]);
        next = next + 1 === items.length ? 0 : next + 1;
      }
      return seen === undefined;
    };`;
  return new Function('items', 'ask', source)(items, body);
}
