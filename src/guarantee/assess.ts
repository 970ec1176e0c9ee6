import { decideAlways, type Reason } from '../decision/index.js';
import { toJstText } from '../time/index.js';
import type { CompleteRecord, Terms } from './check.js';
import { entryOf } from './entry.js';
import { type OrderHistory, screeningAt } from './match.js';
import { periodAt } from './place.js';
import { COVERAGE, ROOM } from './rules/index.js';
import type { CapNotice, ChargebackAnswer, Statement } from './types.js';

/** Sums in numbers, while they run. */
type Running<T> = { -readonly [K in keyof T]: T[K] extends number ? number : T[K] };

/** The running account of one period. */
export type PeriodAccount = Running<Omit<Statement, 'notices'>> & { notices: CapNotice[] };

/** What was paid on one assessment of a claim and has not come back. */
type Payment = { readonly account: PeriodAccount; outstanding: number };

/** A chargeback and what became of it so far, all its assessments together. */
export type Claim = {
  readonly chargeback: Extract<CompleteRecord, { record: 'chargeback' }>;
  /** How many different chargebacks came under its id. */
  rivals: number;
  /** What the cardholder's side holds back at the moment. */
  disputed: number;
  /** The latest last. */
  readonly payments: Payment[];
  /** Nothing before it is assessed. */
  answer?: Running<Omit<ChargebackAnswer, 'reasons'>> & { reasons: Reason[] };
};

/** All that is known at one moment of the sweep through time. */
export type Book = {
  readonly terms: Terms;
  readonly orders: Map<string, OrderHistory>;
  readonly claims: Map<string, Claim>;
  readonly periods: Map<string, PeriodAccount>;
};

/** Shares of the cap that are told when they are first reached. */
const SHARES = [75, 100] as const;

/** Assesses a first or second chargeback and pays of it what the room of its period allows. */
export function assess({ terms, orders, periods }: Book, claim: Claim, ms: number, amount: number) {
  const { chargeback } = claim;
  const screening = screeningAt(entryOf(orders, chargeback.order, {}), ms);
  const moments = { chargeback: ms, order: chargeback.orderedAt, screening: screening?.at ?? null };
  const moment = moments[terms.placedBy];
  const period = moment === null ? null : periodAt(terms, moment);
  const account = period === null ? null : entryOf(periods, period, emptyAccount(period, terms));
  const { coveredFrom } = terms;
  const early = (coveredFrom !== null && ms < coveredFrom) || (moment !== null && account === null);
  const { outcome, reasons } = decideAlways(COVERAGE, {
    cause: chargeback.cause,
    exempt: chargeback.exempt ? 'yes' : 'no',
    verdict: screening?.verdict ?? 'none',
    method: terms.excludedMethods.includes(chargeback.method) ? 'excluded' : 'included',
    channel: terms.excludedChannels.includes(chargeback.channel) ? 'excluded' : 'included',
    merchant: terms.excludedMerchant ? 'excluded' : 'included',
    started: early ? 'no' : 'yes',
  });
  claim.answer ??= { id: chargeback.id, period, covered: 0, uncovered: 0, remaining: 0, reasons: [] };
  const {answer}=claim;
  addReasons(answer.reasons, reasons);
  if (outcome !== 'answered') answer.uncovered += amount;
  if (account && outcome === 'covered') pay(claim, account, terms, amount, ms);
  answer.remaining = account?.remaining ?? 0;
}

function pay(claim: Claim, account: PeriodAccount, { lastClaim }: Terms, amount: number, ms: number) {
  const room = account.remaining;
  const holds = room <= 0 ? 'nothing' : amount <= room ? 'whole' : 'part';
  const { outcome, reasons } = decideAlways(ROOM, { holds, lastClaim });
  const answer = claim.answer!;
  addReasons(answer.reasons, reasons);
  const outstanding = { whole: amount, part: room, nothing: 0 }[outcome];
  if (outstanding === 0) return;
  answer.covered += outstanding;
  answer.uncovered -= outstanding;
  account.covered += outstanding;
  account.remaining -= outstanding;
  claim.payments.push({ account, outstanding });
  for (const percent of SHARES.slice(account.notices.length)) {
    if ((account.cap - account.remaining) * 100 >= account.cap * percent) account.notices.push({ at: toJstText(ms), percent });
  }
}

/** Takes back what was paid, the latest payment first, each in the period it was paid in. */
export function recover({ payments }: Claim, { recoveryRestores }: Terms, amount: number): void {
  for (let left = amount; left > 0; ) {
    const payment = payments.pop();
    if (payment === undefined) return;
    const { account, outstanding } = payment;
    const back = Math.min(left, outstanding);
    left -= back;
    account.recovered += back;
    if (recoveryRestores) account.remaining += back;
    if (back < outstanding) payments.push({ account, outstanding: outstanding - back });
  }
}

function emptyAccount(period: string, { cap }: Terms): PeriodAccount {
  return { period, cap, covered: 0, recovered: 0, remaining: cap, notices: [] };
}

function addReasons(known: Reason[], reasons: readonly Reason[]): void {
  for (const reason of reasons) {
    if (!known.some((one) => one.rule === reason.rule)) known.push(reason);
  }
}
