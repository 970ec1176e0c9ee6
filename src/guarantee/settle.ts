import type { Reason } from '../decision/index.js';
import type { Yen } from '../money/index.js';
import { type Claim, paidOf, standingOf } from './assess.js';
import type { Terms } from './check.js';
import { type PeriodAccount, pay, roomIn } from './pay.js';
import type { ChargebackAnswer } from './types.js';

/** What was paid on one assessment of a claim and has not come back. */
type Payment = { readonly account: PeriodAccount; outstanding: number };

/** What became of a chargeback so far, all its assessments together. */
export type ClaimAccount = {
  covered: number;
  uncovered: number;
  readonly reasons: Reason[];
  /** The latest last. */
  readonly payments: Payment[];
};

/** The accounts of all periods that a claim was placed in, by their labels. */
export type Periods = Map<string, PeriodAccount>;

/** Where an assessment was placed, and the room it left there. */
export type Assessed = Pick<ChargebackAnswer, 'period' | 'remaining'>;

/** Nothing has become of it yet. */
export function emptyAccount(): ClaimAccount {
  return { covered: 0, uncovered: 0, reasons: [], payments: [] };
}

/** Assesses a first or second chargeback and pays of it what the room of its period allows. */
export function settleClaim(
  held: ClaimAccount,
  claim: Claim,
  terms: Terms,
  periods: Periods,
): Assessed {
  const { period, outcome, reasons } = standingOf(claim, terms);
  addReasons(held, reasons);
  const account = period === null ? null : accountOf(periods, period);
  if (outcome === 'covered' && account !== null) payClaim(held, claim, terms, account);
  else if (outcome === 'uncovered') held.uncovered += claim.amount;
  return { period, remaining: (account === null ? 0 : roomIn(account, terms)) as Yen };
}

/** Takes back what was paid, the latest payment first, each in the period it was paid in. */
export function recoverFrom(held: ClaimAccount, amount: number): void {
  let left = amount;
  while (left > 0) {
    const payment = held.payments.at(-1);
    if (payment === undefined) return;
    const back = Math.min(left, payment.outstanding);
    payment.outstanding -= back;
    payment.account.recovered += back;
    left -= back;
    if (payment.outstanding === 0) held.payments.pop();
  }
}

function payClaim(held: ClaimAccount, claim: Claim, terms: Terms, account: PeriodAccount): void {
  const { paid, reasons } = paidOf(claim.amount, roomIn(account, terms), terms);
  addReasons(held, reasons);
  held.covered += paid;
  held.uncovered += claim.amount - paid;
  pay(account, terms, paid, claim.ms);
  if (paid > 0) held.payments.push({ account, outstanding: paid });
}

function addReasons(held: ClaimAccount, reasons: readonly Reason[]): void {
  for (const reason of reasons) {
    if (!held.reasons.some((known) => known.rule === reason.rule)) held.reasons.push(reason);
  }
}

function accountOf(periods: Periods, period: string): PeriodAccount {
  const known = periods.get(period);
  if (known !== undefined) return known;
  const account: PeriodAccount = { period, covered: 0, recovered: 0, notices: [] };
  periods.set(period, account);
  return account;
}
