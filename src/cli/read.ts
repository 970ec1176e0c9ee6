import type { Issue } from '../input/index.js';
import type { Job, Refusal } from './job.js';
import { readJsonLine } from './json-line.js';
import { LINE_LIMIT, LineSplitter, type RawLine } from './lines.js';
import { type Problem, problemLine } from './output/problems.js';
import type { Progress } from './output/progress.js';
import type { Writer } from './output/writer.js';
import { type Source, unreadable } from './source.js';

/** Where the answers and the errors of a run go. */
export type Outlets = {
  readonly out: Writer;
  readonly errors: Writer;
  readonly progress: Progress;
  readonly json: boolean;
};

/** What waits to be written at most, in characters, where answers come without lines being read. */
const BATCH = 65_536;

/** Hands every line of a source to a job, and says whether all of them were answered. */
export async function readLines(source: Source, job: Job, outlets: Outlets): Promise<boolean> {
  const { out, errors, progress, json } = outlets;
  let complete = true;
  let bytes = 0;
  const tell = (problem: Problem): void => {
    complete = false;
    errors.add(problemLine(problem, json));
  };
  const takeAll = (lines: Iterable<RawLine>): void => {
    for (const line of lines) {
      const refusal = takeLine(job, line);
      if (refusal !== null) tell({ line: line.number, ...refusal });
    }
  };
  const splitter = new LineSplitter();
  for await (const chunk of chunksOf(source)) {
    takeAll(splitter.push(chunk));
    bytes += chunk.length;
    await flush(outlets);
    progress.update(bytes);
    if (out.closed) return complete;
  }
  takeAll(splitter.end());
  progress.stop();
  for (const problem of job.finish()) {
    if (problem !== null) tell(problem);
    if (out.waiting + errors.waiting > BATCH) await flush(outlets);
  }
  await flush(outlets);
  return complete;
}

async function flush({ out, errors, progress }: Outlets): Promise<void> {
  await out.flush();
  if (errors.waiting === 0) return;
  progress.clear();
  await errors.flush();
}

async function* chunksOf({ stream, name }: Source): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw unreadable(name, error);
  }
}

function takeLine(job: Job, { number, bytes }: RawLine): Refusal {
  if (bytes === null) return { issues: [TOO_LONG] };
  const read = readJsonLine(bytes);
  if (read.kind === 'blank') return null;
  return read.ok ? takeRecord(job, read.value, number) : { issues: read.issues };
}

const TOO_LONG: Issue = {
  path: '$',
  expected: `a line of at most ${LINE_LIMIT} bytes`,
  received: 'a longer one',
};

/** A rule that cannot answer a record leaves that line unanswered, not the others. */
function takeRecord(job: Job, record: unknown, line: number): Refusal {
  try {
    return job.take(record, line);
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (typeof code !== 'string' || !code.startsWith('MENSEKI_')) throw error;
    return {
      issues: [{ path: '$', expected: 'a record the rules can judge', received: String(message) }],
    };
  }
}
