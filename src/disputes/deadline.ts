import { dateOfDayAfresh, type JstDate } from '../time/index.js';
import { ask, needDay } from './ask.js';
import { DISPUTE_STAGES } from './rules/index.js';
import type { DisputeDeadline, StepFacts } from './types.js';

/**
 * Until when a step of a dispute can be taken, from the day of the step before it. That day is not
 * counted, and the last day is included; both are days of the Japanese calendar, while a scheme counts
 * in its own: do not plan for the last one.
 *
 * It does not say whether the step is worth taking, and the days are those between acquirer and issuer:
 * an acquirer or provider asks its merchants for an answer earlier.
 *
 * @param from - The day of the step before: the chargeback, the response, the pre-arbitration.
 * @returns `due` with the last day, by the strictest and the most generous source; `no-step` where the
 * brand has no such step; `indeterminate` where nothing is published: ask the acquirer for the days.
 * @throws InvalidInputError for a word outside its vocabulary, or a text that is no day.
 * @example
 * ```ts
 * const deadline = disputeDeadline({ brand: 'visa', category: 'fraud', step: 'response' }, jstDate('2026-05-01'));
 * deadline.kind === 'due' ? [deadline.step, deadline.lastDay] : deadline.kind // => ['pre-arbitration', '2026-05-31']
 * disputeDeadline({ brand: 'jcb', category: 'fraud', step: 'response' }, jstDate('2026-05-01')).kind // => 'indeterminate'
 * ```
 * @public
 */
export function disputeDeadline(facts: StepFacts, from: JstDate): DisputeDeadline {
  needDay(from, 'from');
  const { outcome, reasons: all } = ask(DISPUTE_STAGES, facts);
  const reasons = all.slice(0, 1);
  if (outcome.kind === 'other-step') {
    const other = disputeDeadline({ ...facts, step: outcome.step }, from);
    return { ...other, reasons: [...other.reasons, ...reasons] };
  }
  const { step } = facts;
  if (outcome.kind !== 'days') return { kind: outcome.kind, step, reasons };
  const lastDay = daysAfter(from, outcome.atLeast);
  return { kind: 'due', step, lastDay, latest: daysAfter(from, outcome.atMost), reasons };
}

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** The day so many days after another. */
export function daysAfter(from: JstDate, days: number): JstDate {
  return dateOfDayAfresh(Date.parse(from) / DAY + days);
}
