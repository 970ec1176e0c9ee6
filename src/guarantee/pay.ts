import type { Yen } from '../money/index.js';
import { toJstText } from '../time/index.js';
import type { Terms } from './check.js';
import type { RoomWord } from './rules/index.js';
import type { CapNotice, Statement } from './types.js';

/** The running account of one period. */
export type PeriodAccount = {
  readonly period: string;
  covered: number;
  recovered: number;
  readonly notices: CapNotice[];
};

/** Shares of the cap that are told when they are first reached. */
const SHARES = [75, 100] as const;

/** What is left of the cap. */
export function roomIn(account: PeriodAccount, terms: Terms): number {
  return terms.cap - usedOf(account, terms);
}

/** How much of a claim fits into the room left. */
export function holdsOf(claim: number, room: number): RoomWord {
  if (room <= 0) return 'nothing';
  return claim <= room ? 'whole' : 'part';
}

/** Books a payment, and notes what share of the cap it reached. */
export function pay(account: PeriodAccount, terms: Terms, amount: number, ms: number): void {
  if (amount === 0) return;
  account.covered += amount;
  const used = usedOf(account, terms);
  for (const percent of SHARES) {
    const told = account.notices.some((notice) => notice.percent === percent);
    if (!told && isShare(used, terms.cap, percent)) {
      account.notices.push({ at: toJstText(ms), percent });
    }
  }
}

/** The account of a period as it stands. */
export function toStatement(account: PeriodAccount, terms: Terms): Statement {
  return {
    period: account.period,
    cap: terms.cap,
    covered: account.covered as Yen,
    recovered: account.recovered as Yen,
    remaining: roomIn(account, terms) as Yen,
    notices: account.notices,
  };
}

function usedOf(account: PeriodAccount, terms: Terms): number {
  return account.covered - (terms.recoveryRestores ? account.recovered : 0);
}

/** Compared without division, so that three quarters of an odd cap is no rounded number. */
function isShare(used: number, cap: number, percent: number): boolean {
  return used * 100 >= cap * percent;
}
