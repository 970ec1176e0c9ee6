import type { AskedRule } from './policy.js';
import type { KeptAttempt } from './types.js';

/** What a window holds, as far as it is certain, and how many attempts are not. */
export type Tally = {
  readonly attempts: number;
  readonly failures: number;
  /** Different cards. */
  readonly cards: number;
  /** Attempts that do not name their card. */
  readonly unknown: number;
  /** Ids under which attempts differ; none of those is counted above. */
  readonly contradicted: number;
};

/** A stretch of time: after `opening`, up to and with `last`, in epoch milliseconds. */
export type Span = { readonly opening: number; readonly last: number };

/** The window of a rule around a moment; what a card's holder has confirmed is outside. */
export function spanOf(rule: AskedRule, at: number, since: number): Span {
  const opening = before(at, rule.window.before);
  // What one holder answers for: one card, or the cards of a brand of one member.
  const heard = ['card', 'member-brand'].includes(rule.keys.join());
  return {
    opening: heard ? Math.max(opening, since) : opening,
    last: before(at, -rule.window.after),
  };
}

/** So many seconds before a moment, to the microsecond: as an instant there would be read. */
export function before(at: number, seconds: number): number {
  const ms = Math.floor(at);
  return ms - seconds * 1000 + Math.round((at - ms) * 1000) / 1000;
}

/**
 * What each of some spans holds. Both lists are in order of time, so that each attempt enters once and
 * leaves once.
 */
export function talliesOf(list: readonly KeptAttempt[], spans: readonly Span[]): Tally[] {
  const times = new Map<string, number>();
  for (const [, id] of list) times.set(id, (times.get(id) ?? 0) + 1);
  const held = { attempts: 0, failures: 0, unknown: 0 };
  const cards = new Map<string, number>();
  const contradicted = new Map<string, number>();
  const move = ([, id, failed, card]: KeptAttempt, step: 1 | -1): void => {
    if (times.get(id) !== 1) {
      count(contradicted, id, step);
      return;
    }
    held.attempts += step;
    held.failures += failed * step;
    if (card === null) held.unknown += step;
    else count(cards, card, step);
  };
  let entered = 0;
  let left = 0;
  return spans.map(({ opening, last }) => {
    for (; (list[entered]?.[0] ?? Infinity) <= last; entered += 1)
      move(list[entered] as KeptAttempt, 1);
    for (; left < entered && (list[left] as KeptAttempt)[0] <= opening; left += 1)
      move(list[left] as KeptAttempt, -1);
    return { ...held, cards: cards.size, contradicted: contradicted.size };
  });
}

function count(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const now = (counts.get(name) ?? 0) + step;
  if (now === 0) counts.delete(name);
  else counts.set(name, now);
}
