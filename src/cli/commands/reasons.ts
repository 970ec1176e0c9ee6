import type { Reason } from '../../decision/index.js';
import { findRule } from '../../rulebook/index.js';
import type { Language } from '../shell.js';

/** Reasons as the record formats have them: the rule's id alone. */
export function rulesOf(reasons: readonly Reason[]): { readonly rule: string }[] {
  return reasons.map(({ rule }) => ({ rule }));
}

/** Reasons as sentences of the rulebook, each with the id to look it up by. */
export function sentencesOf(reasons: readonly Reason[], language: Language): string[] {
  return reasons.map(({ rule }) => {
    const sentence = findRule(rule)?.text[language];
    return sentence === undefined ? rule : `${sentence} [${rule}]`;
  });
}
