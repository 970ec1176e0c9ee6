import type { Issue } from '../input/index.js';
import { assess, type Book, type Claim, recover } from './assess.js';
import { entryOf, type Taken, takeRecords } from './take.js';
import { type Terms, termsOf } from './terms.js';
import type {
  ChargebackAnswer,
  GuaranteeAccount,
  GuaranteePolicy,
  GuaranteeRecord,
  Statement,
} from './types.js';

type OrderEvent = Extract<Taken, { record: 'screening' | 'shipment' }>;
type Follower = Extract<Taken, { record: 'reversal' | 'second-chargeback' }>;

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
  const terms = termsOf(policy);
  const taken = takeRecords(records);
  const claims = claimsOf(taken);
  const book: Book = { terms, orders: new Map(), claims, periods: new Map() };
  const issues: GuaranteeAccount['issues'][number][] = [];
  for (const one of taken) {
    const issue = enter(book, one);
    if (!issue) continue;
    for (const index of one.indices) issues[index] = { index, issue };
  }
  // A position without an issue is a hole in the list, and flat() leaves holes out.
  return {
    chargebacks: [...claims.values()].flatMap(
      ({ answer }) => (answer as unknown as ChargebackAnswer) ?? [],
    ),
    statements: [...book.periods].sort().map((entry) => entry[1] as unknown as Statement),
    issues: issues.flat(),
  };
}

/** Every id of a chargeback in the list, in the order of the first under it. */
function claimsOf(taken: readonly Taken[]): Book['claims'] {
  const claims: Book['claims'] = new Map();
  for (const one of taken) {
    if (one.record !== 'chargeback') continue;
    const alone = !claims.has(one.claim);
    claims.set(one.claim, { chargeback: one, alone, disputed: 0, payments: [] });
  }
  return claims;
}

/** Takes one record into the book, or says why it cannot be taken. */
function enter(book: Book, one: Taken): Issue | null {
  if (one.record === 'screening' || one.record === 'shipment') return enterOrder(book, one);
  const { terms, claims } = book;
  const { record, at, amount } = one;
  const claim = claims.get(one.claim);
  if (!claim) return refused('chargeback', 'the id of a chargeback', 'an unknown id');
  const isFirst = record === 'chargeback';
  const refusal = isFirst ? refusalOf(claim, terms) : refusalOfFollower(claim, one);
  if (refusal) return refusal;
  if (record === 'reversal') {
    claim.disputed -= amount;
    recover(claim, terms, amount);
  } else {
    claim.disputed += amount;
    assess(book, claim, at, isFirst && terms.countsFees ? amount + one.fee : amount);
  }
  return null;
}

/** Keeps what the history of an order needs. What is screened after a shipment no longer counts. */
function enterOrder({ orders }: Book, one: OrderEvent): null {
  const history = entryOf(orders, one.order, {});
  if (one.record === 'shipment') history.shipped = true;
  else if (!history.shipped) {
    if (history.last?.at !== one.at) history.before = history.last;
    history.last = one;
  }
  return null;
}

function refusalOf({ alone, chargeback }: Claim, { placedBy }: Terms): Issue | null {
  const { at, orderedAt } = chargeback;
  if (!alone) return refused('id', 'one chargeback under this id', 'chargebacks that differ');
  if (orderedAt === null) {
    const expected = 'an instant, as the policy places claims by the order';
    return placedBy === 'order' ? refused('orderedAt', expected, 'null') : null;
  }
  if (orderedAt <= at) return null;
  return refused('orderedAt', 'an instant at or before the chargeback', 'a later one');
}

/** More may not be reversed than is disputed, nor disputed again than was reversed. */
function refusalOfFollower(claim: Claim, { record, at, amount }: Follower): Issue | null {
  const { alone, chargeback, disputed, answer } = claim;
  if (alone && at < chargeback.at) {
    return refused('at', 'an instant at or after the chargeback', 'an earlier one');
  }
  if (!answer) {
    return refused('chargeback', 'a chargeback without issues', 'one with issues');
  }
  const back = record === 'reversal';
  const most = back ? disputed : chargeback.amount - disputed;
  const what = back ? 'disputed' : 'reversed';
  if (amount <= most) return null;
  return refused('amount', `at most the ${most} yen ${what} at that moment`, String(amount));
}

function refused(path: string, expected: string, received: string): Issue {
  return { path, expected, received };
}
