import type { Reason } from '../../decision/index.js';
import { listRules } from '../../rulebook/index.js';
import type { Language } from '../shell.js';

/** Reasons as the record formats have them: the rule's id alone. */
export function rulesOf(reasons: readonly Reason[]): { readonly rule: string }[] {
  return reasons.map(({ rule }) => ({ rule }));
}

/** Turns reasons into sentences of the rulebook, each with the id to look it up by. */
export type Sentences = (reasons: readonly Reason[]) => string[];

/** The sentences in one language. The rulebook is opened when the first one is asked for. */
export function sentencesIn(language: Language): Sentences {
  let titles: ReadonlyMap<string, string> | undefined;
  return (reasons) => {
    if (reasons.length === 0) return [];
    const known = titles ?? new Map(listRules().map(({ id, title }) => [id, title[language]]));
    titles = known;
    return reasons.map(({ rule }) => {
      const sentence = known.get(rule);
      return sentence === undefined ? rule : `${sentence} [${rule}]`;
    });
  };
}
