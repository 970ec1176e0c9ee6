import { decideAfresh } from '../decision/index.js';
import { need } from '../errors/index.js';
import type { Yen } from '../money/index.js';
import { type Instant, jstDayOf, startOfJstDay, toJstText } from '../time/index.js';
import { needMs, needObject, needYen } from './need.js';
import { CARD_CHECK, type CardCheckState, NOMINAL, type NominalOutcome } from './rules/index.js';
import type { WithReasons } from './types.js';

/** A check of a card by a nominal or zero amount, and the moment to answer for. */
export type CardCheck = {
  readonly amount: Yen;
  readonly checkedAt: Instant;
  /** `null`, the default: not cancelled. A later moment than `asOf` has not happened yet. */
  readonly cancelledAt?: Instant | null;
  readonly asOf: Instant;
};

/** Where a card check is. */
export type CardCheckAnswer = WithReasons<{
  /** `overdue`: past `dueAt`, and nobody cancelled. */
  readonly state: CardCheckState;
  /** The last second to cancel it in, or for it to lapse, in JST. Inclusive. */
  readonly dueAt: Instant;
  /** Yen that may be captured on it: none. */
  readonly capturable: 0;
  /** All that it proves: that so much of the limit was left. */
  readonly proves: Yen;
}>;

/**
 * Says where the check of a card (有効性チェック) is: it is cancelled at once, or it lapses, at the
 * latest 60 days after its day in JST. The day itself does not count, and the last day counts to its end.
 *
 * It is never captured, and proves nothing about the limit beyond its own amount. What the cardholder
 * gets back is a released hold with a credit card, and money with debit and prepaid cards.
 *
 * @throws InvalidInputError if `cancelledAt` or `asOf` lies before `checkedAt`.
 * @example
 * ```ts
 * const check = { amount: yen(1), checkedAt: instant('2024-04-01T10:00:00+09:00') };
 * const last = assessCardCheck({ ...check, asOf: instant('2024-05-31T23:59:59+09:00') });
 * [last.state, last.dueAt] // => ['open', '2024-05-31T23:59:59+09:00']
 * assessCardCheck({ ...check, asOf: instant('2024-06-01T00:00:00+09:00') }).state // => 'overdue'
 * ```
 * @public
 */
export function assessCardCheck(check: CardCheck): CardCheckAnswer {
  needObject('check', check);
  const { amount, checkedAt, cancelledAt = null, asOf } = check;
  const opened = needMs('checkedAt', checkedAt);
  const now = needMs('asOf', asOf);
  need(now >= opened, 'asOf', 'an instant at or after checkedAt', asOf);
  const cancelled = cancelledAt === null ? null : needMs('cancelledAt', cancelledAt);
  const expected = 'an instant at or after checkedAt';
  need(cancelled === null || cancelled >= opened, 'cancelledAt', expected, cancelledAt);
  const terms = decideAfresh(NOMINAL, { use: 'card-check' });
  const end = startOfJstDay(jstDayOf(opened) + daysOf(terms.outcome) + 1);
  const decision = decideAfresh(CARD_CHECK, {
    cancelled: cancelled === null || cancelled > now ? 'no' : 'yes',
    clock: now < end ? 'within' : 'past',
  });
  return {
    state: decision.outcome,
    dueAt: toJstText(end - 1000),
    capturable: 0,
    proves: needYen('amount', amount),
    reasons: [...decision.reasons, ...terms.reasons],
  };
}

function daysOf(outcome: NominalOutcome): number {
  return outcome.kind === 'check' ? outcome.overdueAfterDays : 0;
}
