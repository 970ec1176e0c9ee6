import {
  type CaseEvent,
  type DisputeCase,
  foldDispute,
  type RefusedEvent,
  toGuaranteeRecords,
} from '../../dispute-cases/index.js';
import { type DisputeCode, findDisputeCode } from '../../dispute-codes/index.js';
import { answerDispute, type DisputeAnswer } from '../../disputes/index.js';
import { describe, type Issue } from '../../input/index.js';
import {
  type DisputeEventRecord,
  type DisputeRecord,
  parseDisputeRecord,
} from '../../records/disputes.js';
import { toEpochMs, toJstDate } from '../../time/index.js';
import type { Job } from '../job.js';
import type { Problem } from '../output/problems.js';
import type { Sink } from '../output/sink.js';
import type { LineCommand } from './command.js';
import { disputeSink, guaranteeSink } from './disputes-view.js';

/** Who bears each dispute, where it is in its life, and what it has cost, over all lines together. */
export const DISPUTES: LineCommand = {
  kind: 'lines',
  options: { guarantee: 'flag' },
  answersAsRead: false,
  start: (call) =>
    new DisputesJob(call.args.flags.has('guarantee') ? guaranteeSink(call) : disputeSink(call)),
};

/** All that a dispute comes to. */
export type AnsweredDispute = {
  readonly answer: DisputeAnswer;
  readonly dispute: DisputeCase;
  readonly refused: readonly (RefusedEvent & { readonly event: string })[];
  readonly records: ReturnType<typeof toGuaranteeRecords>;
};

type Opened = { readonly record: DisputeRecord; readonly code: DisputeCode };
type Lines = Map<string, { readonly opened: Opened; readonly lines: number[]; alone: boolean }>;

/** Holds every record: the events of a dispute may stand anywhere. */
class DisputesJob implements Job {
  readonly #sink: Sink<AnsweredDispute>;
  readonly #disputes: Lines = new Map();
  readonly #events: { readonly record: DisputeEventRecord; readonly line: number }[] = [];

  constructor(sink: Sink<AnsweredDispute>) {
    this.#sink = sink;
  }

  take(given: unknown, line: number) {
    const parsed = parseDisputeRecord(given);
    if (!parsed.ok) return parsed;
    const record = parsed.value;
    if (record.record === 'event') this.#events.push({ record, line });
    else return this.#open(record, line);
    return null;
  }

  #open(record: DisputeRecord, line: number) {
    const found = findDisputeCode(record.brand, record.code);
    if (found.kind === 'unknown') return { issues: [unknownCode(found)] };
    const known = this.#disputes.get(record.id);
    if (known === undefined) {
      const opened = { record, code: found.code };
      this.#disputes.set(record.id, { opened, lines: [line], alone: true });
      return null;
    }
    known.lines.push(line);
    if (tellingOf(known.opened.record) !== tellingOf(record)) known.alone = false;
    return null;
  }

  *finish(): Generator<Problem | null> {
    yield* this.#problems();
    const events = this.#eventsByDispute();
    for (const [id, { opened, alone }] of this.#disputes) {
      if (!alone) continue;
      this.#sink.put(answered(opened, events.get(id) ?? []));
      yield null;
    }
    this.#sink.end();
  }

  #eventsByDispute(): Map<string, DisputeEventRecord[]> {
    const events = new Map<string, DisputeEventRecord[]>();
    for (const { record } of this.#events) {
      const known = events.get(record.dispute);
      if (known === undefined) events.set(record.dispute, [record]);
      else known.push(record);
    }
    return events;
  }

  /** Lines that belong to no dispute, and disputes that contradict each other, in order of the lines. */
  #problems(): Problem[] {
    const contradicting = [...this.#disputes.values()]
      .filter(({ alone }) => !alone)
      .flatMap(({ lines }) => lines.map((line) => ({ line, issues: [CONTRADICTION] })));
    const orphans = this.#events
      .filter(({ record }) => this.#disputes.get(record.dispute)?.alone !== true)
      .map(({ line }) => ({ line, issues: [ORPHAN] }));
    return [...contradicting, ...orphans].sort((a, b) => a.line - b.line);
  }
}

/** What a record says, however its moments and lists are written. */
function tellingOf({ openedAt, processedAt, orderedAt, circumstances, ...rest }: DisputeRecord) {
  const moments = [openedAt, processedAt, orderedAt].map((at) => at && toEpochMs(at));
  return JSON.stringify([rest, moments, [...new Set(circumstances)].sort()]);
}

const CONTRADICTION: Issue = {
  path: 'id',
  expected: 'one dispute under this id',
  received: 'disputes that differ',
};

const ORPHAN: Issue = {
  path: 'dispute',
  expected: 'the id of a dispute without issues',
  received: 'another id',
};

function unknownCode({ brand, code }: { brand: string; code: string }): Issue {
  return {
    path: 'code',
    expected: `a reason code of ${brand}, as the brand writes it`,
    received: describe(code),
  };
}

function answered(
  { record, code }: Opened,
  events: readonly DisputeEventRecord[],
): AnsweredDispute {
  const { id, order, exemption, scope, circumstances, evidence, openedAt, processedAt } = record;
  const { method, channel, orderedAt } = record;
  const answer = answerDispute({
    code,
    exemption,
    scope,
    circumstances,
    evidence,
    openedOn: toJstDate(openedAt),
    processedOn: processedAt === null ? null : toJstDate(processedAt),
  });
  const { dispute, refused } = foldDispute({ id, order }, events as readonly CaseEvent[]);
  // What 3-D Secure answers; a dispute that is not valid for another reason may still cost money.
  const exempt = exemption === 'exempt' && answer.bearer === 'issuer';
  return {
    answer,
    dispute,
    refused: refused.map((one) => ({ ...one, event: events[one.index]?.id ?? '' })),
    records: toGuaranteeRecords(dispute, { code, exempt, method, channel, orderedAt }),
  };
}
