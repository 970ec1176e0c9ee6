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
  return {
    opening: rule.ofOneHolder ? Math.max(opening, since) : opening,
    last: before(at, -rule.window.after),
  };
}

/** So many seconds before a moment, to the microsecond: as an instant there would be read. */
export function before(at: number, seconds: number): number {
  const ms = Math.floor(at);
  return ms - seconds * 1000 + Math.round((at - ms) * 1000) / 1000;
}

/** What a span holds of some attempts. */
export function tallyOf(list: readonly KeptAttempt[], { opening, last }: Span): Tally {
  const times = new Map<string, number>();
  for (const [, id] of list) times.set(id, (times.get(id) ?? 0) + 1);
  const inside = list.filter(([at]) => at > opening && at <= last);
  const certain = inside.filter(([, id]) => times.get(id) === 1);
  const named = certain.flatMap(([, , , card]) => card ?? []);
  return {
    attempts: certain.length,
    failures: certain.filter(([, , failed]) => failed).length,
    cards: new Set(named).size,
    unknown: certain.length - named.length,
    contradicted: new Set(inside.map(([, id]) => id)).size - certain.length,
  };
}
