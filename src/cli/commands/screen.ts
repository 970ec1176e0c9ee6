import { POSITIONS } from '../../known-fraud/build.js';
import {
  buildKnownFraud,
  type FraudSignal,
  findKnownFraud,
  type KnownFraud,
  type KnownFraudEntry,
} from '../../known-fraud/index.js';
import { personKeys } from '../../people/index.js';
import {
  type KnownFraudRecord,
  parseScreenRecord,
  type ScreenOrderRecord,
  type ScreenRecord,
} from '../../records/screening.js';
import type { ScreenPolicyRecord } from '../../records/screening-policy.js';
import {
  joinFraudSignals,
  SCREENING_SEVERITIES,
  type ScreeningPolicy,
  screenOrder,
} from '../../screening/index.js';
import type { Job, Refusal } from '../job.js';
import { type Sink, sinkFor } from '../output/sink.js';
import type { LineCommand } from './command.js';
import { changedPolicy, SCREEN_OPTIONS, screenPolicyOf } from './screen-policy.js';
import { type FoundFraud, type ScreenLine, screenShape, screenView } from './screen-view.js';

/** Whether each order of a file looks like fraud, line by line. */
export const SCREEN: LineCommand = {
  kind: 'lines',
  options: SCREEN_OPTIONS,
  answersAsRead: true,
  start: (call) =>
    new ScreenJob(screenPolicyOf(call.args), sinkFor(call, screenShape, screenView(call))),
};

const WITHOUT_CHANGES =
  'the other lines are answered by the policy as it was, because this policy record could not be used';

/** Holds the known fraud, which stands before the orders; never an order. */
class ScreenJob implements Job {
  readonly #sink: Sink<ScreenLine>;
  #policy: ScreeningPolicy;
  #begun = false;
  #entries: KnownFraudEntry[] = [];
  /** Made at the first order. */
  #known: KnownFraud | null = null;

  constructor(policy: ScreeningPolicy, sink: Sink<ScreenLine>) {
    this.#policy = policy;
    this.#sink = sink;
  }

  take(record: unknown): Refusal {
    const parsed = parseScreenRecord(record);
    if (parsed.ok) return this.#takeParsed(parsed.value);
    const isPolicy = (record as { record?: unknown } | null)?.record === 'policy';
    return isPolicy && !this.#begun
      ? { issues: parsed.issues, consequence: WITHOUT_CHANGES }
      : { issues: parsed.issues };
  }

  finish(): [] {
    this.#sink.end();
    return [];
  }

  #takeParsed(record: ScreenRecord): Refusal {
    const isFirst = !this.#begun;
    this.#begun = true;
    switch (record.record) {
      case 'policy':
        return isFirst
          ? this.#takePolicy(record)
          : refusal('record', 'a policy before all other records', 'a later one');
      case 'known-fraud':
        return this.#takeKnown(record);
      case 'order':
        this.#screen(record);
        return null;
    }
  }

  #takePolicy(changes: ScreenPolicyRecord): Refusal {
    const policy = changedPolicy(this.#policy, changes);
    const { 'known-fraud-match': match, 'known-fraud-resemble': likeness } = policy.severities;
    const order = SCREENING_SEVERITIES;
    if (order.indexOf(match) < order.indexOf(likeness)) {
      const expected = `${likeness}, as a likeness has it, or heavier`;
      return {
        ...refusal('severities.known-fraud-match', expected, match),
        consequence: WITHOUT_CHANGES,
      };
    }
    this.#policy = policy;
    return null;
  }

  #takeKnown({ id, merchant, seenAt, person }: KnownFraudRecord): Refusal {
    if (this.#known !== null) {
      return refusal('record', 'known fraud before the first order', 'a later one');
    }
    if (this.#entries.length === POSITIONS) {
      return refusal('record', `at most ${POSITIONS} records of known fraud`, 'another one');
    }
    this.#entries.push({ id, merchant, seenAt, keys: personKeys(person) });
    return null;
  }

  #screen({ record: _, id, buyer, delivery, ...facts }: ScreenOrderRecord): void {
    const found = this.#search({ buyer, delivery, method: facts.method });
    const knownFraud = facts.knownFraud ?? joinFraudSignals(found.map(({ signal }) => signal));
    this.#sink.put({ id, found, ...screenOrder({ ...facts, knownFraud }, this.#policy) });
  }

  /** Whoever the order names, looked for among known fraud; nobody, if none is known that could be hit. */
  #search(order: Pick<ScreenOrderRecord, 'buyer' | 'delivery' | 'method'>): FoundFraud[] {
    this.#known ??= buildKnownFraud(this.#entries);
    const known = this.#known;
    this.#entries = [];
    if (known.entries.length === known.idle.length) return [];
    return (['buyer', 'delivery'] as const).flatMap((who) => {
      const person = order[who];
      if (person === null) return [];
      const signal: FraudSignal = findKnownFraud(known, {
        keys: personKeys(person),
        method: order.method,
      });
      return [{ who, signal }];
    });
  }
}

function refusal(path: string, expected: string, received: string) {
  return { issues: [{ path, expected, received }] };
}
