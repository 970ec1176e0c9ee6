import type { Issue } from '../input/index.js';
import type { Yen } from '../money/index.js';
import { checkPolicy, type Terms } from './check.js';
import { addScreening, noHistory, type OrderHistory, verdictAt } from './match.js';
import { toStatement } from './pay.js';
import { type Firsts, firstsOf, issueOfAmount, issueOfChargeback, issueOfStray } from './refuse.js';
import {
  type Assessed,
  type ClaimAccount,
  emptyAccount,
  type Periods,
  recoverFrom,
  settleClaim,
} from './settle.js';
import { type Taken, takeRecords } from './take.js';
import type {
  ChargebackAnswer,
  ChargebackRecord,
  GuaranteeAccount,
  GuaranteePolicy,
  GuaranteeRecord,
} from './types.js';

type Follower = Extract<GuaranteeRecord, { record: 'reversal' | 'second-chargeback' }>;

/** A chargeback that is being accounted for. */
type OpenClaim = {
  readonly chargeback: Required<ChargebackRecord>;
  readonly held: ClaimAccount;
  /** What the cardholder's side holds back at the moment. */
  disputed: number;
  /** Where the first claim was placed, and the room the latest assessment left. */
  assessed: Assessed;
};

/** All that is known at one moment of the sweep through time. */
type Book = {
  readonly terms: Terms;
  readonly firsts: Firsts;
  readonly orders: Map<string, OrderHistory>;
  readonly claims: Map<string, OpenClaim>;
  readonly periods: Periods;
  readonly issues: { readonly index: number; readonly issue: Issue }[];
};

/**
 * Says what a chargeback guarantee pays: for every chargeback how much is covered and why, and for
 * every period what is left of the cap.
 *
 * The whole list is one account; its order does not matter, and a record sent twice counts once. A
 * record that cannot be taken (a reversal of nothing, two chargebacks under one id) is listed in
 * `issues` with its position, and the others are still accounted for. It does not say what a card
 * company decides, and it pays nothing: the provider compares the records with its own.
 *
 * @param records - Screenings, shipments, chargebacks, reversals and second chargebacks.
 * @param policy - The terms: a preset such as {@link SBPS_2017}, or your own.
 * @throws InvalidInputError for impossible terms, or a record its type forbids (outside data is for
 * `parseGuaranteeRecord`).
 * @example
 * ```ts
 * const account = accountGuarantee([
 *   { record: 'screening', order: 'A-1', at: instant('2017-06-01T10:00:00+09:00'), verdict: 'OK' },
 *   { record: 'chargeback', id: 'C-1', order: 'A-1', at: instant('2017-09-01T10:00:00+09:00'), amount: yen(130000), cause: 'third-party-fraud', exempt: false, method: 'card' },
 * ], SBPS_2017);
 * account.chargebacks.map((answer) => [answer.period, answer.covered, answer.uncovered]) // => [['2017', 100000, 30000]]
 * account.statements.map((statement) => statement.notices.map((notice) => notice.percent)) // => [[75, 100]]
 * ```
 * @public
 */
export function accountGuarantee(
  records: readonly GuaranteeRecord[],
  policy: GuaranteePolicy,
): GuaranteeAccount {
  const terms = checkPolicy(policy);
  const taken = takeRecords(records);
  const book: Book = {
    terms,
    firsts: firstsOf(taken),
    orders: new Map(),
    claims: new Map(),
    periods: new Map(),
    issues: [],
  };
  for (const one of taken) enter(book, one);
  return {
    chargebacks: [...book.claims.values()].map(toAnswer),
    statements: [...book.periods.values()]
      .sort((a, b) => (a.period < b.period ? -1 : 1))
      .map((account) => toStatement(account, terms)),
    issues: book.issues.sort((a, b) => a.index - b.index),
  };
}

function enter(book: Book, one: Taken): void {
  const { record, ms } = one;
  switch (record.record) {
    case 'screening':
      addScreening(historyOf(book, record.order), { ms, verdict: record.verdict });
      break;
    case 'shipment':
      historyOf(book, record.order).shipped = true;
      break;
    case 'chargeback':
      report(book, one, enterChargeback(book, record, ms));
      break;
    default:
      report(book, one, enterFollower(book, one, record));
  }
}

function historyOf(book: Book, order: string): OrderHistory {
  const known = book.orders.get(order);
  if (known !== undefined) return known;
  const history = noHistory();
  book.orders.set(order, history);
  return history;
}

function enterChargeback(
  book: Book,
  chargeback: Required<ChargebackRecord>,
  ms: number,
): Issue | null {
  const issue = issueOfChargeback(chargeback, ms, book.firsts, book.terms);
  if (issue !== null) return issue;
  const held = emptyAccount();
  const fee = book.terms.countsFees ? chargeback.fee : 0;
  const assessed = assess(book, held, chargeback, ms, chargeback.amount + fee);
  book.claims.set(chargeback.id, { chargeback, held, disputed: chargeback.amount, assessed });
  return null;
}

function enterFollower(book: Book, one: Taken, { record, amount }: Follower): Issue | null {
  const open = book.claims.get(one.claim);
  if (open === undefined) return issueOfStray(one, book.firsts);
  const { chargeback, held, disputed, assessed } = open;
  const again = record === 'second-chargeback';
  const most = again ? chargeback.amount - disputed : disputed;
  if (amount > most) return issueOfAmount(amount, most, again);
  open.disputed += again ? amount : -amount;
  if (again) {
    const { remaining } = assess(book, held, chargeback, one.ms, amount);
    open.assessed = { period: assessed.period, remaining };
  } else {
    recoverFrom(held, amount);
  }
  return null;
}

function assess(
  book: Book,
  held: ClaimAccount,
  chargeback: Required<ChargebackRecord>,
  ms: number,
  amount: number,
): Assessed {
  const screened = verdictAt(book.orders.get(chargeback.order), ms);
  return settleClaim(held, { chargeback, ms, amount, screened }, book.terms, book.periods);
}

function toAnswer({ chargeback, held, assessed }: OpenClaim): ChargebackAnswer {
  return {
    id: chargeback.id,
    period: assessed.period,
    covered: held.covered as Yen,
    uncovered: held.uncovered as Yen,
    remaining: assessed.remaining,
    reasons: held.reasons,
  };
}

function report(book: Book, { indices }: Taken, issue: Issue | null): void {
  if (issue === null) return;
  for (const index of indices) book.issues.push({ index, issue });
}
