import type { Issue } from '../input/index.js';
import { type CardAttempt, type KeptAttempt, VELOCITY_KEYS } from '../velocity/index.js';
import { msOf, need, needName } from '../velocity/need.js';
import { keep } from '../velocity/subject.js';
import type { AttemptHistory, CardConfirmation } from './types.js';

/** An attempt that counts, once, however often it was sent. */
export type TakenAttempt = { readonly attempt: CardAttempt; readonly kept: KeptAttempt };

/** A history in order of time. */
export type History = {
  readonly taken: readonly TakenAttempt[];
  readonly issues: AttemptHistory['issues'];
  /** The moments at which each card was confirmed, in order. */
  readonly confirmed: ReadonlyMap<string, readonly number[]>;
};

const CONTRADICTION: Issue = {
  path: 'id',
  expected: 'one attempt under this id',
  received: 'attempts that differ',
};

/** The attempts of a list in order of time, without those that contradict each other. */
export function takeHistory(
  attempts: readonly CardAttempt[],
  confirmations: readonly CardConfirmation[],
): History {
  need(Array.isArray(attempts), 'attempts', 'a list', attempts);
  need(Array.isArray(confirmations), 'confirmations', 'a list', confirmations);
  const byId = new Map<string, TakenAttempt>();
  const contradicted = new Set<string>();
  for (const [index, attempt] of attempts.entries()) {
    const one = { attempt, kept: keep(attempt, `attempts[${index}]`) };
    const known = byId.get(attempt.id);
    if (known === undefined) byId.set(attempt.id, one);
    else if (!saysTheSame(known, one)) contradicted.add(attempt.id);
  }
  for (const id of contradicted) byId.delete(id);
  return {
    taken: [...byId.values()].sort(byTime),
    issues: attempts.flatMap(({ id }, index) =>
      contradicted.has(id) ? [{ index, issue: CONTRADICTION }] : [],
    ),
    confirmed: confirmedAt(confirmations),
  };
}

function byTime({ kept: a }: TakenAttempt, { kept: b }: TakenAttempt): number {
  return a[0] - b[0] || (a[1] > b[1] ? 1 : -1);
}

/** Whether two attempts say the same, however they are written. */
function saysTheSame(a: TakenAttempt, b: TakenAttempt): boolean {
  const names = [...VELOCITY_KEYS, 'brand'] as (keyof CardAttempt)[];
  return (
    a.kept.every((part, i) => part === b.kept[i]) &&
    names.every((name) => (a.attempt[name] ?? null) === (b.attempt[name] ?? null))
  );
}

function confirmedAt(confirmations: readonly CardConfirmation[]): Map<string, number[]> {
  const moments = new Map<string, number[]>();
  for (const [index, confirmation] of confirmations.entries()) {
    const { card, at } = confirmation ?? {};
    needName(`confirmations[${index}].card`, card);
    const ms = msOf(at, `confirmations[${index}].at`);
    const known = moments.get(card);
    if (known === undefined) moments.set(card, [ms]);
    else known.push(ms);
  }
  for (const known of moments.values()) known.sort((a, b) => a - b);
  return moments;
}

/** The last of some moments, in order, that lies before another; none is before all time. */
export function latestBefore(moments: readonly number[], at: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return moments[low - 1] ?? Number.NEGATIVE_INFINITY;
}
