import { assess, type Book, type Claim, entryOf, recover } from './assess.js';
import { type Taken, takeRecords } from './take.js';
import { type Terms, termsOf } from './terms.js';
import type {
  ChargebackAnswer,
  GuaranteeAccount,
  GuaranteePolicy,
  GuaranteeRecord,
  Statement,
} from './types.js';

/** Why a record cannot be taken. */
type Refusal = readonly [path: string, expected: string, received: string];

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
  const claims: Book['claims'] = new Map();
  for (const one of taken) {
    const { record, claim } = one;
    if (record === 'chargeback')
      claims.set(claim, { chargeback: one, alone: !claims.has(claim), disputed: 0, payments: [] });
  }
  const book: Book = { terms, orders: new Map(), claims, periods: new Map() };
  const issues: any[] = [];
  for (const one of taken) {
    const refusal = enter(book, one);
    if (refusal) {
      const [path, expected, received] = refusal;
      for (const index of one.indices)
        issues[index] = { index, issue: { path, expected, received } };
    }
  }
  return {
    chargebacks: [...claims.values()].flatMap(({ answer }) => (answer as any) ?? []),
    statements: [...book.periods].sort().map((entry) => entry[1] as any),
    issues: issues.flat(),
  };
}

function enter(book: Book, one: Taken): Refusal | undefined {
  const { orders, claims, terms } = book;
  const { at, amount, record, rank, order, fee } = one as any;
  if (rank < 2) {
    const history = entryOf(orders, order, {});
    if (rank) history.shipped = true;
    else if (!history.shipped) {
      if (history.last?.at !== at) history.before = history.last;
      history.last = one as any;
    }
    return;
  }
  const claim = claims.get(one.claim);
  if (!claim) return ['chargeback', 'the id of a chargeback', 'an unknown id'];
  const { chargeback, disputed } = claim;
  const back = record === 'reversal';
  const most = back ? disputed : chargeback.amount - disputed;
  const refusal =
    rank > 2 ? refusalOfFollower(claim, one as any, most) : refusalOf(claim, one, terms);
  if (refusal) return refusal;
  claim.disputed += back ? -amount : amount;
  if (back) recover(claim, terms, amount);
  else assess(book, claim, at, amount + (terms.countsFees ? fee : 0));
  return;
}

function refusalOf(
  { alone }: Claim,
  { at, orderedAt }: Taken,
  { placedBy }: Terms,
): Refusal | undefined {
  if (!alone) return ['id', 'one chargeback under this id', 'chargebacks that differ'];
  if (orderedAt === null) {
    return placedBy === 'order'
      ? ['orderedAt', 'an instant, as the policy places claims by the order', 'null']
      : undefined;
  }
  return orderedAt > at
    ? ['orderedAt', 'an instant at or before the chargeback', 'a later one']
    : undefined;
}

function refusalOfFollower(
  { alone, answer, chargeback }: Claim,
  { at, amount, rank }: any,
  most: number,
): Refusal | undefined {
  if (alone && at < chargeback.at)
    return ['at', 'an instant at or after the chargeback', 'an earlier one'];
  if (!answer) return ['chargeback', 'a chargeback without issues', 'one with issues'];
  if (amount > most) {
    return [
      'amount',
      `at most the ${most} yen ${rank > 3 ? 'reversed' : 'disputed'} at that moment`,
      String(amount),
    ];
  }
  return;
}
