import type { Issue } from '../input/index.js';
import { assess, type Book, type Claim, recover } from './assess.js';
import { checkPolicy } from './check.js';
import { entryOf } from './entry.js';
import { addScreening } from './match.js';
import { type Taken, takeRecords } from './take.js';
import type {
  ChargebackAnswer,
  GuaranteeAccount,
  GuaranteePolicy,
  GuaranteeRecord,
  Statement,
} from './types.js';

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
  const terms = checkPolicy(policy);
  const taken = takeRecords(records);
  const book: Book = { terms, orders: new Map(), claims: new Map(), periods: new Map() };
  for (const one of taken) {
    if (one.record === 'chargeback') {
      entryOf(book.claims, one.id, { chargeback: one, rivals: 0, disputed: 0, payments: [] })
        .rivals += 1;
    }
  }
  const issues = taken.flatMap((one) => {
    const issue = enter(book, one);
    return issue ? one.indices.map((index) => ({ index, issue })) : [];
  });
  return {
    chargebacks: [...book.claims.values()].flatMap(
      ({ answer }) => (answer as ChargebackAnswer) ?? [],
    ),
    statements: [...book.periods].sort().map(([, account]) => account as Statement),
    issues: issues.sort((a, b) => a.index - b.index),
  };
}

function enter(book: Book, one: Taken): Issue | undefined {
  const claim = book.claims.get(one.place[1] as string);
  switch (one.record) {
    case 'screening':
      addScreening(entryOf(book.orders, one.order, {}), one);
      return;
    case 'shipment':
      entryOf(book.orders, one.order, {}).shipped = true;
      return;
    case 'chargeback':
      return open(book, claim as Claim);
    default:
      return follow(book, claim, one);
  }
}

function open(book: Book, claim: Claim): Issue | undefined {
  const { orderedAt, at, amount, fee } = claim.chargeback;
  const { placedBy, countsFees } = book.terms;
  if (claim.rivals > 1) {
    return issue('id', 'one chargeback under this id', 'chargebacks that differ');
  }
  if (orderedAt === null && placedBy === 'order') {
    return issue('orderedAt', 'an instant, as the policy places claims by the order', 'null');
  }
  if (orderedAt !== null && orderedAt > at) {
    return issue('orderedAt', 'an instant at or before the chargeback', 'a later one');
  }
  claim.disputed = amount;
  assess(book, claim, at, amount + (countsFees ? fee : 0));
  return;
}

function follow(book: Book, claim: Claim | undefined, one: Follower): Issue | undefined {
  const { at, amount, record } = one;
  if (!claim) return issue('chargeback', 'the id of a chargeback', 'an unknown id');
  const { answer, chargeback, rivals, disputed } = claim;
  if (rivals === 1 && at < chargeback.at) {
    return issue('at', 'an instant at or after the chargeback', 'an earlier one');
  }
  if (!answer) return issue('chargeback', 'a chargeback without issues', 'one with issues');
  const again = record === 'second-chargeback';
  const most = again ? chargeback.amount - disputed : disputed;
  if (amount > most) {
    const what = again ? 'reversed' : 'disputed';
    return issue('amount', `at most the ${most} yen ${what} at that moment`, String(amount));
  }
  claim.disputed += again ? amount : -amount;
  if (again) assess(book, claim, at, amount);
  else recover(claim, book.terms, amount);
  return;
}

function issue(path: string, expected: string, received: string): Issue {
  return { path, expected, received };
}
