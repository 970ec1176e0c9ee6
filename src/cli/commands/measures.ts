import type { Issue } from '../../input/index.js';
import {
  checkMeasures,
  type FraudMonthRecord,
  type MeasureReport,
  type ShopRecord,
} from '../../measures/index.js';
import { parseMeasureRecord } from '../../records/measures.js';
import type { Job } from '../job.js';
import type { Problem } from '../output/problems.js';
import { type Sink, sinkFor } from '../output/sink.js';
import type { LineCommand } from './command.js';
import { measuresShape, measuresView, type ShopAnswer } from './measures-view.js';

/** How shops stand to the security guideline of a day. */
export const MEASURES: LineCommand = {
  kind: 'lines',
  options: {},
  answersAsRead: false,
  start: (call) => new MeasuresJob(sinkFor(call, measuresShape, measuresView(call))),
};

type Held<R> = { readonly record: R; readonly line: number };

/** Holds every record: the months of a shop may stand before it. */
class MeasuresJob implements Job {
  readonly #sink: Sink<ShopAnswer>;
  readonly #shops = new Map<string, Held<ShopRecord>[]>();
  readonly #months = new Map<string, Held<FraudMonthRecord>[]>();

  constructor(sink: Sink<ShopAnswer>) {
    this.#sink = sink;
  }

  take(given: unknown, line: number) {
    const parsed = parseMeasureRecord(given);
    if (!parsed.ok) return parsed;
    const record = parsed.value;
    if (record.record === 'shop') hold(this.#shops, record.id, { record, line });
    else hold(this.#months, record.shop, { record, line });
    return null;
  }

  *finish(): Generator<Problem | null> {
    const problems = this.#strangers();
    const answers: ShopAnswer[] = [];
    for (const id of [...this.#shops.keys()].sort()) {
      const report = this.#answerTo(id, problems);
      if (report !== null) answers.push({ id, ...report });
    }
    yield* problems.sort((a, b) => a.line - b.line);
    for (const answer of answers) {
      this.#sink.put(answer);
      yield null;
    }
    this.#sink.end();
  }

  /** Months of shops that are not in the file. */
  #strangers(): Problem[] {
    return [...this.#months].flatMap(([id, months]) =>
      this.#shops.has(id)
        ? []
        : months.map(({ line }) => problem(line, 'shop', 'the id of a shop', 'an unknown id')),
    );
  }

  /** The report on a shop; none where its records differ. */
  #answerTo(id: string, problems: Problem[]): MeasureReport | null {
    const shops = this.#shops.get(id) as Held<ShopRecord>[];
    if (new Set(shops.map(({ record }) => JSON.stringify(record))).size > 1) {
      const expected = 'one shop under this id';
      problems.push(...shops.map(({ line }) => problem(line, 'id', expected, 'shops that differ')));
      return null;
    }
    const [{ record }] = shops as [Held<ShopRecord>];
    const months = this.#months.get(id) ?? [];
    const report = checkMeasures({ ...record, fraudMonths: months.map((one) => one.record) });
    for (const { index, issue } of report.fraud.issues) {
      problems.push({ line: (months[index] as Held<FraudMonthRecord>).line, issues: [issue] });
    }
    return report;
  }
}

function hold<R>(map: Map<string, Held<R>[]>, key: string, held: Held<R>): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [held]);
  else known.push(held);
}

function problem(line: number, path: string, expected: string, received: string): Problem {
  const issue: Issue = { path, expected, received };
  return { line, issues: [issue] };
}
