import { decideAlways, type Reason } from '../decision/index.js';
import { toEpochMs, toJstText } from '../time/index.js';
import { periodAt } from './place.js';
import { COVERAGE, ROOM } from './rules/index.js';
import type { Terms } from './terms.js';
import type { CapNotice, ChargebackAnswer, Statement } from './types.js';

type Screening = Extract<CompleteRecord, { record: 'screening' }>;

/** Sums in numbers, while they run. */
type Running<T> = { -readonly [K in keyof T]: T[K] extends number ? number : T[K] };

/** The running account of one period. */
export type PeriodAccount = Running<Omit<Statement, 'notices'>> & { notices: CapNotice[] };

/** What was paid on one assessment of a claim and has not come back. */
type Payment = { readonly account: PeriodAccount; readonly paid: number };

/** A chargeback and what became of it so far, all its assessments together. */
export type Claim = {
  readonly chargeback: Extract<CompleteRecord, { record: 'chargeback' }>;
  /** Whether no other chargeback came under its id. */
  readonly alone: boolean;
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

/** What is known of the screening of one order, as far as time has gone. */
export type OrderHistory = {
  shipped?: boolean;
  /** The last screening; from the first shipment on, the one it was shipped on. */
  last?: Screening;
  /** The last screening of an earlier moment than `last`. */
  before?: Screening | undefined;
};

/** The entry of a key; a fresh one if there was none. */
export function entryOf<V>(map: Map<string, V>, key: string, fresh: V): V {
  const entry = map.get(key) ?? fresh;
  map.set(key, entry);
  return entry;
}

/** Shares of the cap that are told when they are first reached. */
const SHARES = [75, 100] as const;

/** Assesses a first or second chargeback and pays of it what the room of its period allows. */
export function assess({ terms, orders, periods }: Book, claim: Claim, ms: number, amount: number) {
  const { chargeback, payments } = claim;
  const { shipped, last, before } = entryOf(orders, chargeback.order, {});
  const screening = shipped || (last && last.at < ms) ? last : before;
  const moment = { chargeback: ms, order: chargeback.orderedAt, screening: screening?.at ?? null }[
    terms.placedBy
  ];
  const period = moment === null ? null : periodAt(terms, moment);
  const { cap } = terms;
  const account =
    period === null
      ? null
      : entryOf(periods, period, {
          period,
          cap,
          covered: 0,
          recovered: 0,
          remaining: cap,
          notices: [],
        });
  const { outcome, reasons } = decideAlways(COVERAGE, {
    cause: chargeback.cause,
    exempt: ({ true: 'yes', false: 'no' } as const)[String(chargeback.exempt)],
    verdict: screening?.verdict ?? 'none',
    method: terms.excludedMethods.includes(chargeback.method) ? 'excluded' : 'included',
    channel: terms.excludedChannels.includes(chargeback.channel) ? 'excluded' : 'included',
    merchant: terms.excludedMerchant ? 'excluded' : 'included',
    started: ms < terms.coveredFrom || (moment !== null && !account) ? 'no' : 'yes',
  });
  claim.answer ??= {
    id: chargeback.claim,
    period,
    covered: 0,
    uncovered: 0,
    remaining: 0,
    reasons: [],
  };
  const { answer } = claim;
  const paid =
    account && outcome === 'covered'
      ? payFrom(account, amount, ms, terms)
      : { paid: 0, reasons: [] };
  for (const reason of [...reasons, ...paid.reasons]) {
    if (!answer.reasons.some((one) => one.rule === reason.rule)) answer.reasons.push(reason);
  }
  answer.covered += paid.paid;
  if (outcome !== 'answered') answer.uncovered += amount - paid.paid;
  payments.push({ account, paid: paid.paid } as any);
  answer.remaining = account?.remaining ?? 0;
}

function payFrom(account: PeriodAccount, amount: number, ms: number, { lastClaim, cap }: Terms) {
  const room = account.remaining;
  const holds = amount <= room ? 'whole' : room ? 'part' : 'nothing';
  const { outcome, reasons } = decideAlways(ROOM, { holds, lastClaim });
  const paid = { whole: amount, part: room, nothing: 0 }[outcome];
  account.covered += paid;
  account.remaining -= paid;
  for (const percent of SHARES.slice(account.notices.length)) {
    if (paid && (cap - account.remaining) * 100 >= cap * percent)
      account.notices.push({ at: toJstText(ms), percent });
  }
  return { paid, reasons };
}

/** Takes back what was paid, the latest payment first, each in the period it was paid in. */
export function recover({ payments }: Claim, { recoveryRestores }: Terms, amount: number): void {
  for (let left = amount; left > 0; ) {
    const payment = payments.pop();
    if (!payment) return;
    const { account, paid } = payment;
    const back = Math.min(left, paid);
    left -= back;
    account.recovered += back;
    if (recoveryRestores) account.remaining += back;
    if (back < paid) payments.push({ account, paid: paid - back });
  }
}
