import { parseVelocityRecord } from '../../records/velocity.js';
import { type AttemptHistory, type CardConfirmation, replayAttempts } from '../../replay/index.js';
import type { CardAttempt, VelocityPolicy } from '../../velocity/index.js';
import type { Job } from '../job.js';
import type { Problem } from '../output/problems.js';
import type { LineCommand } from './command.js';
import { VELOCITY_OPTIONS, velocityPolicyOf } from './velocity-policy.js';
import { type RuleSummary, type VelocitySinks, velocitySinks } from './velocity-view.js';

/** Which attempts are too many, over all lines of a file together. */
export const VELOCITY: LineCommand = {
  kind: 'lines',
  options: VELOCITY_OPTIONS,
  answersAsRead: false,
  start: (call) => new VelocityJob(velocityPolicyOf(call.args), velocitySinks(call)),
};

/** Holds every record: an attempt can only be judged beside those before and after it. */
class VelocityJob implements Job {
  readonly #policy: VelocityPolicy;
  readonly #sinks: VelocitySinks;
  readonly #attempts: CardAttempt[] = [];
  readonly #confirmations: CardConfirmation[] = [];
  readonly #lines: number[] = [];

  constructor(policy: VelocityPolicy, sinks: VelocitySinks) {
    this.#policy = policy;
    this.#sinks = sinks;
  }

  take(record: unknown, line: number) {
    const parsed = parseVelocityRecord(record);
    if (!parsed.ok) return parsed;
    if (parsed.value.record === 'confirmation') {
      this.#confirmations.push(parsed.value);
    } else {
      this.#attempts.push(parsed.value);
      this.#lines.push(line);
    }
    return null;
  }

  *finish(): Generator<Problem | null> {
    if (this.#attempts.length === 0) return;
    const history = replayAttempts(this.#attempts, this.#policy, this.#confirmations);
    for (const { index, issue } of history.issues) {
      yield { line: this.#lines[index] as number, issues: [issue] };
    }
    yield* this.#findings(history);
    const { summaries } = this.#sinks;
    for (const summary of this.#summaries(history)) summaries.put(summary);
    summaries.end();
  }

  /** Everything that is not clear, in order of time. */
  *#findings({ answers }: AttemptHistory): Generator<null> {
    const { lines } = this.#sinks;
    for (const { id, at, findings } of answers) {
      const told = findings.filter(({ kind }) => kind !== 'clear');
      for (const finding of told) lines.put({ id, at, ...finding });
      yield null;
    }
    lines.end();
  }

  /** One per rule that could be asked, in the order of the policy. */
  #summaries({ answers }: AttemptHistory): RuleSummary[] {
    const counts = new Map(
      this.#policy.rows
        .filter(({ then }) => then.window !== null && then.threshold !== null)
        .map(({ id }) => [id, { asked: 0, hit: 0, clear: 0, indeterminate: 0 }]),
    );
    for (const { findings } of answers) {
      for (const { rule, kind } of findings) {
        const count = counts.get(rule);
        if (count === undefined) continue;
        count.asked += 1;
        count[kind] += 1;
      }
    }
    return [...counts].map(([rule, { asked, hit, indeterminate }]) => ({
      rule,
      asked,
      hits: hit,
      indeterminate,
    }));
  }
}
