import {
  accountGuarantee,
  type GuaranteeAccount,
  type GuaranteePolicy,
  type GuaranteeRecord,
} from '../../guarantee/index.js';
import type { Issue } from '../../input/index.js';
import { parseGuaranteeRecord } from '../../records/guarantee.js';
import type { Job } from '../job.js';
import type { Problem } from '../output/problems.js';
import type { Sink } from '../output/sink.js';
import type { LineCommand } from './command.js';
import { POLICY_OPTIONS, policyOf } from './guarantee-policy.js';
import { type GuaranteeSinks, guaranteeSinks } from './guarantee-view.js';

/** What a guarantee pays, over all lines of a file together. */
export const GUARANTEE: LineCommand = {
  kind: 'lines',
  options: POLICY_OPTIONS,
  answersAsRead: false,
  start: (call) => new GuaranteeJob(policyOf(call.args), guaranteeSinks(call)),
};

/** Holds every record: a claim can only be judged beside all the others. */
class GuaranteeJob implements Job {
  readonly #policy: GuaranteePolicy;
  readonly #sinks: GuaranteeSinks;
  readonly #records: GuaranteeRecord[] = [];
  readonly #lines: number[] = [];

  constructor(policy: GuaranteePolicy, sinks: GuaranteeSinks) {
    this.#policy = policy;
    this.#sinks = sinks;
  }

  take(record: unknown, line: number) {
    const parsed = parseGuaranteeRecord(record);
    if (!parsed.ok) return parsed;
    this.#records.push(parsed.value);
    this.#lines.push(line);
    return null;
  }

  *finish(): Generator<Problem | null> {
    const account = accountGuarantee(this.#records, this.#policy);
    yield* this.#problems(account);
    const { chargebacks, statements } = this.#sinks;
    yield* putAll(account.chargebacks, chargebacks);
    yield* putAll(account.statements, statements);
  }

  /** One problem per line, in the order of the lines. */
  #problems({ issues }: GuaranteeAccount): Problem[] {
    const byIndex = new Map<number, Issue[]>();
    for (const { index, issue } of issues) {
      const found = byIndex.get(index);
      if (found === undefined) byIndex.set(index, [issue]);
      else found.push(issue);
    }
    return [...byIndex]
      .sort(([a], [b]) => a - b)
      .map(([index, found]) => ({ line: this.#lines[index] as number, issues: found }));
  }
}

function* putAll<Answer>(answers: readonly Answer[], sink: Sink<Answer>): Generator<null> {
  for (const answer of answers) {
    sink.put(answer);
    yield null;
  }
  sink.end();
}
