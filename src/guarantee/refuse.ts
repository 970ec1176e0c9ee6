import type { Issue } from '../input/index.js';
import { toEpochMs } from '../time/index.js';
import type { Terms } from './check.js';
import type { Taken } from './take.js';
import type { ChargebackRecord } from './types.js';

/** The one chargeback under each id, or `null` where several differ. */
export type Firsts = ReadonlyMap<string, Taken | null>;

/** Every id of a chargeback in the list. */
export function firstsOf(taken: readonly Taken[]): Firsts {
  const firsts = new Map<string, Taken | null>();
  for (const one of taken) {
    if (one.record.record !== 'chargeback') continue;
    firsts.set(one.claim, firsts.has(one.claim) ? null : one);
  }
  return firsts;
}

/** Why a chargeback cannot be assessed, or `null`. */
export function issueOfChargeback(
  { id, orderedAt }: Required<ChargebackRecord>,
  ms: number,
  firsts: Firsts,
  terms: Terms,
): Issue | null {
  if (firsts.get(id) === null) {
    return issue('id', 'one chargeback under this id', 'chargebacks that differ');
  }
  if (orderedAt === null) {
    return terms.placedBy === 'order'
      ? issue('orderedAt', 'an instant, as the policy places claims by the order', 'null')
      : null;
  }
  return toEpochMs(orderedAt) > ms
    ? issue('orderedAt', 'an instant at or before the chargeback', 'a later one')
    : null;
}

/** Why a reversal or second chargeback finds no chargeback to belong to. */
export function issueOfStray({ claim, ms }: Taken, firsts: Firsts): Issue {
  const first = firsts.get(claim);
  if (first === undefined) return issue('chargeback', 'the id of a chargeback', 'an unknown id');
  if (first !== null && ms < first.ms) {
    return issue('at', 'an instant at or after the chargeback', 'an earlier one');
  }
  return issue('chargeback', 'a chargeback without issues', 'one with issues');
}

/** More was reversed than is disputed, or disputed again than was reversed. */
export function issueOfAmount(amount: number, most: number, again: boolean): Issue {
  const what = again ? 'reversed' : 'disputed';
  return issue('amount', `at most the ${most} yen ${what} at that moment`, String(amount));
}

function issue(path: string, expected: string, received: string): Issue {
  return { path, expected, received };
}
