import type { CardAttempt, KeptAttempt, VelocityKey, VelocitySubject } from '../velocity/index.js';
import type { AskedRule } from '../velocity/policy.js';
import { nameOf } from '../velocity/subject.js';
import { type Span, spanOf, type Tally } from '../velocity/window.js';
import { type History, latestBefore, type TakenAttempt } from './take.js';

/** What the window of a rule holds at an attempt, and whose attempts those are. */
export type GroupTally = Tally & { readonly subjects: readonly VelocitySubject[] };

/** By the attempt's place in time; nothing for an attempt that does not name what the rule counts by. */
type Tallies = (GroupTally | undefined)[];

/** What the window of a rule holds at each attempt of a history. */
export function talliesOf(rule: AskedRule, history: History): Tallies {
  const [first, second] = rule.keys as [VelocityKey, VelocityKey | undefined];
  const one = talliesBy([first], rule, history);
  if (second === undefined) return one;
  const other = talliesBy([second], rule, history);
  const both = talliesBy([first, second], rule, history);
  return one.map((tally, place) => either(tally, other[place], both[place]));
}

/** What agrees in either key: what agrees in one, and in the other, less what agrees in both. */
function either(one?: GroupTally, other?: GroupTally, both?: GroupTally): GroupTally | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const less = both as GroupTally;
  return {
    ...less,
    attempts: one.attempts + other.attempts - less.attempts,
    failures: one.failures + other.failures - less.failures,
  };
}

/** What the window at each attempt holds of the attempts that agree with it in some keys. */
function talliesBy(keys: readonly VelocityKey[], rule: AskedRule, history: History): Tallies {
  const tallies: Tallies = new Array(history.taken.length).fill(undefined);
  for (const group of groupsBy(keys, history)) {
    const members = group.map((place) => history.taken[place] as TakenAttempt);
    const [{ attempt }] = members as [TakenAttempt];
    const subjects = sharedSubjects(attempt, keys);
    const moments = rule.ofOneHolder ? momentsOf(members, history) : [];
    const list = members.map(({ kept }) => kept);
    const tallyIn = slidingOver(list, subjects);
    for (const [i, [at]] of list.entries()) {
      tallies[group[i] as number] = tallyIn(spanOf(rule, at, latestBefore(moments, at)));
    }
  }
  return tallies;
}

/** The places of the attempts that agree in some keys. */
function groupsBy(keys: readonly VelocityKey[], { taken }: History): Iterable<number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, { attempt }] of taken.entries()) {
    const names = keys.map((key) => nameOf(attempt, key));
    if (names.includes(null)) continue;
    const name = names.length === 1 ? (names[0] as string) : JSON.stringify(names);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [place]);
    else group.push(place);
  }
  return groups.values();
}

/** Whose attempts a group holds; every answer about it shares the list. */
function sharedSubjects(
  attempt: CardAttempt,
  keys: readonly VelocityKey[],
): GroupTally['subjects'] {
  const named = keys.map((key) => Object.freeze({ key, value: nameOf(attempt, key) as string }));
  return Object.freeze(named);
}

/** When the cards of some attempts were confirmed, in order. */
function momentsOf(members: readonly TakenAttempt[], { confirmed }: History): number[] {
  const cards = new Set(members.map(({ attempt: { card } }) => card));
  const moments = [...cards].flatMap((card) => confirmed.get(card ?? '') ?? []);
  return moments.sort((a, b) => a - b);
}

/**
 * A window over attempts in order of time that only moves ahead, so that each enters once and leaves
 * once. None of them contradicts another.
 */
function slidingOver(list: readonly KeptAttempt[], subjects: GroupTally['subjects']) {
  let [entered, left, failures, unknown] = [0, 0, 0, 0];
  const cards = new Map<string, number>();
  const move = ([, , failed, card]: KeptAttempt, step: 1 | -1): void => {
    failures += failed * step;
    if (card === null) unknown += step;
    else count(cards, card, step);
  };
  return ({ opening, last }: Span): GroupTally => {
    for (; (list[entered]?.[0] ?? Infinity) <= last; entered += 1)
      move(list[entered] as KeptAttempt, 1);
    for (; left < entered && (list[left] as KeptAttempt)[0] <= opening; left += 1)
      move(list[left] as KeptAttempt, -1);
    const attempts = entered - left;
    return { attempts, failures, cards: cards.size, unknown, contradicted: 0, subjects };
  };
}

function count(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const now = (counts.get(name) ?? 0) + step;
  if (now === 0) counts.delete(name);
  else counts.set(name, now);
}
