import { decideAfresh, type Reason } from '../decision/index.js';
import { toJstText } from '../time/index.js';
import { periodAt } from './place.js';
import { COVERAGE, ROOM } from './rules/index.js';
import { entryOf, type TakenChargeback, type TakenScreening } from './take.js';
import type { Terms } from './terms.js';
import type { CapNotice, ChargebackAnswer, Statement } from './types.js';

/** Sums in plain numbers, while they run. */
type Running<T> = { -readonly [K in keyof T]: T[K] extends number ? number : T[K] };

/** The running statement of one period. */
type Account = Running<Omit<Statement, 'notices'>> & { readonly notices: CapNotice[] };

/** What was paid on one assessment and has not come back. */
type Payment = { readonly account: Account; readonly paid: number };

/** A chargeback, and what became of it so far, all its assessments together. */
export type Claim = {
  readonly chargeback: TakenChargeback;
  /** Whether no other chargeback came under its id. */
  readonly alone: boolean;
  /** What the cardholder's side holds back at the moment. */
  disputed: number;
  /** The latest last. */
  readonly payments: Payment[];
  /** None before it is assessed. */
  answer?: Running<Omit<ChargebackAnswer, 'reasons'>> & { readonly reasons: Reason[] };
};

/** What is known of the screening of one order, as far as time has gone. */
export type OrderHistory = {
  shipped?: boolean;
  /** The last screening; from the first shipment on, the one it was shipped on. */
  last?: TakenScreening | undefined;
  /** The last screening of an earlier moment than `last`. */
  before?: TakenScreening | undefined;
};

/** All that is known at one moment of the sweep through time. */
export type Book = {
  readonly terms: Terms;
  readonly orders: Map<string, OrderHistory>;
  readonly claims: Map<string, Claim>;
  readonly periods: Map<string, Account>;
};

/** Shares of the cap that are told when they are first reached. */
const SHARES = [75, 100] as const;

/** Assesses a first or second chargeback and pays of it what the room of its period allows. */
export function assess(book: Book, claim: Claim, ms: number, amount: number): void {
  const { chargeback } = claim;
  const { terms } = book;
  const isFirst = !claim.answer;
  const screening = screeningAt(entryOf(book.orders, chargeback.order, {}), ms);
  const moment = {
    chargeback: ms,
    order: chargeback.orderedAt,
    screening: screening?.at ?? null,
  }[terms.placedBy];
  const period = moment === null ? null : periodAt(terms, moment);
  const account = period === null ? null : entryOf(book.periods, period, opened(period, terms.cap));
  const early = ms < (terms.coveredFrom ?? ms) || (moment !== null && !account);
  const { outcome, reasons } = decideAfresh(COVERAGE, {
    cause: chargeback.cause,
    exempt: chargeback.exempt ? 'yes' : 'no',
    verdict: screening?.verdict ?? 'none',
    method: terms.excludedMethods.includes(chargeback.method) ? 'excluded' : 'included',
    channel: terms.excludedChannels.includes(chargeback.channel) ? 'excluded' : 'included',
    merchant: terms.excludedMerchant ? 'excluded' : 'included',
    started: early ? 'no' : 'yes',
  });
  claim.answer ??= {
    id: chargeback.claim,
    period,
    covered: 0,
    uncovered: 0,
    remaining: 0,
    reasons: [],
  };
  const { answer, payments } = claim;
  addReasons(answer.reasons, reasons);
  let paid = 0;
  if (account && outcome === 'covered') {
    paid = pay(account, terms, amount, ms, answer.reasons);
    payments.push({ account, paid });
  }
  answer.covered += paid;
  if (outcome !== 'answered') answer.uncovered += amount - paid;
  if (isFirst) answer.remaining = account?.remaining ?? 0;
}

/** The screening that counts: the one it was shipped on, or else the last one before the moment. */
function screeningAt(history: OrderHistory, ms: number) {
  const { last } = history;
  return history.shipped || (last && last.at < ms) ? last : history.before;
}

function opened(period: string, cap: number): Account {
  return { period, cap, covered: 0, recovered: 0, remaining: cap, notices: [] };
}

/** Pays of a covered claim what the room holds, and notes what share of the cap was reached. */
function pay(account: Account, { lastClaim }: Terms, amount: number, ms: number, known: Reason[]) {
  const { cap, remaining: room, notices } = account;
  const holds = amount <= room ? 'whole' : room > 0 ? 'part' : 'nothing';
  const { outcome, reasons } = decideAfresh(ROOM, { holds, lastClaim });
  addReasons(known, reasons);
  const paid = { whole: amount, part: room, nothing: 0 }[outcome];
  account.covered += paid;
  account.remaining -= paid;
  for (const percent of SHARES.slice(notices.length)) {
    // Compared without division, so that three quarters of an odd cap is no rounded number.
    if (paid > 0 && (cap - account.remaining) * 100 >= cap * percent) {
      notices.push({ at: toJstText(ms), percent });
    }
  }
  return paid;
}

function addReasons(known: Reason[], reasons: readonly Reason[]): void {
  for (const reason of reasons) {
    if (!known.some(({ rule }) => rule === reason.rule)) known.push(reason);
  }
}

/** Takes back what was paid, the latest payment first, each in the period it was paid in. */
export function recover({ payments }: Claim, { recoveryRestores }: Terms, amount: number): void {
  let left = amount;
  while (left > 0 && payments.length > 0) {
    const { account, paid } = payments.pop() as Payment;
    const back = Math.min(left, paid);
    left -= back;
    account.recovered += back;
    if (recoveryRestores) account.remaining += back;
    if (back < paid) payments.push({ account, paid: paid - back });
  }
}
