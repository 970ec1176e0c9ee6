import type { JstDate } from '../time/index.js';
import { type Lookup, lookupOf, slotOf } from './index-of.js';
import { deciding, frozen, isInForce, matching, toReason } from './match.js';
import type {
  Decided,
  Decision,
  Finding,
  NonEmpty,
  NoRuleInForce,
  Reason,
  Row,
  RuleTable,
} from './types.js';

/**
 * Answers facts from a table of rules, with the rule that decided and the rules it set aside.
 *
 * The answer is shared: the same facts get the same object, so a decision is a lookup. It is frozen
 * with all that it holds, which freezes the outcome and the citations of the row.
 *
 * @param table - A table with `hit: 'one'`. It is data: do not change it after its first use.
 * @param facts - One value for every column, and the date the table is dated by.
 * @returns The outcome with its reasons, or `no-rule-in-force` for a day the table knows nothing of.
 * @throws InvalidInputError for a value outside a column's domain.
 * @throws RuleDefectError if two rows answer, or none on a day when the table is in force.
 * @example
 * ```ts
 * const table: RuleTable<{ light: 'red' | 'green' }, 'stop' | 'go'> = {
 *   id: 'crossing/light',
 *   hit: 'one',
 *   datedBy: null,
 *   domain: { light: ['red', 'green'] },
 *   rows: [
 *     { id: 'crossing/red', when: { light: 'red' }, then: 'stop', cite: [{ source: 'own/sign', at: '1', standing: 'text' }] },
 *     { id: 'crossing/green', when: { light: 'green' }, then: 'go', cite: [{ source: 'own/sign', at: '2', standing: 'text' }] },
 *   ],
 * };
 * const decision = decide(table, { light: 'red' });
 * decision.kind === 'decided' ? decision.outcome : decision.kind // => 'stop'
 * ```
 * @public
 */
export function decide<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): Decision<Outcome> {
  const lookup = lookupOf<Facts, Outcome, Decided<Outcome>>(table);
  const slot = slotOf(lookup, facts as object);
  return lookup.answers[slot] ?? scan(table, facts, lookup, slot);
}

/**
 * {@link decide} for a table that answers on every day: the outcome without the question whether a
 * rule is in force.
 *
 * @throws RuleDefectError if no rule is in force after all.
 * @example
 * ```ts
 * decideAlways(LIFECYCLE, { event: 'saved', state: 'refunded', reauthorization: 'not-needed', cancelWindow: 'open', refund: 'none' }).outcome
 * // => { kind: 'refused', because: 'already-refunded' }
 * ```
 * @public
 */
export function decideAlways<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): Decided<Outcome> {
  const decision = decide(table, facts);
  if (decision.kind === 'decided') return decision;
  return deciding(table, []) as never;
}

/**
 * {@link decideAlways} by looking through the rows at every question: nothing is kept, and facts are
 * not held against the domain. For a caller that has checked them, and asks each but once.
 *
 * @throws RuleDefectError if not exactly one row answers.
 * @example
 * ```ts
 * decideAfresh(LOSSES, { cause: 'released' }).outcome.jcb // => 'kept'
 * ```
 * @public
 */
export function decideAfresh<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): Decided<Outcome> {
  return decisionOf(table, matching(table, facts));
}

/**
 * Every row of a table with `hit: 'all'` that matches, in the order of the rule ids, and none if none
 * does. Frozen and shared, like a decision.
 *
 * @throws InvalidInputError for a value outside a column's domain.
 * @example
 * ```ts
 * findAll(INCONSISTENCIES, { brand: 'amex', transStatus: 'I', reason: 'other', grade: 'none', value: 'present', category: 'payment', exemption: 'none', initiator: 'cardholder' })
 *   .map((finding) => finding.outcome)
 * // => ['status-not-of-brand']
 * ```
 * @public
 */
export function findAll<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): readonly Finding<Outcome>[] {
  const lookup = lookupOf<Facts, Outcome, readonly Finding<Outcome>[]>(table);
  const slot = slotOf(lookup, facts as object);
  const found = lookup.answers[slot] ?? findAllAfresh(table, facts);
  lookup.answers[slot] = found;
  return found;
}

/**
 * {@link findAll} by looking through the rows at every question, as {@link decideAfresh} does.
 *
 * @example
 * ```ts
 * findAllAfresh(GOODS, { goods: 'tyres' }).map((finding) => finding.outcome) // => ['resaleable']
 * ```
 * @public
 */
export function findAllAfresh<Facts, Outcome>(
  table: RuleTable<Facts, Outcome>,
  facts: NoInfer<Facts>,
): readonly Finding<Outcome>[] {
  const matched = matching(table, facts as Facts).sort(byId);
  return frozen(matched.map((row) => ({ ...toReason(row), outcome: row.then })));
}

/** Answers by the definition, and keeps the answer. That nothing is in force names the day, so it is not kept. */
function scan<F, O>(
  table: RuleTable<F, O>,
  facts: F,
  lookup: Lookup<Decided<O>>,
  slot: number,
): Decision<O> {
  const matched = matching(table, facts);
  if (matched.length === 0) return nothingInForce(table, facts);
  const decision = decisionOf(table, matched);
  lookup.answers[slot] = decision;
  return decision;
}

function decisionOf<F, O>(table: RuleTable<F, O>, matched: readonly Row<F, O>[]): Decided<O> {
  const row = deciding(table, matched);
  const setAside = matched.filter((other) => other !== row).sort(byId);
  const reasons: NonEmpty<Reason> = [toReason(row), ...setAside.map(toReason)];
  return frozen({ kind: 'decided', outcome: row.then, reasons });
}

/** No row of the table is in force on the day; if one is, that none answers is a gap. */
function nothingInForce<F, O>(table: RuleTable<F, O>, facts: F): NoRuleInForce {
  const on = table.datedBy === null ? null : (facts[table.datedBy] as unknown as JstDate);
  if (table.rows.some((row) => isInForce(row, on))) deciding(table, []);
  return frozen({ kind: 'no-rule-in-force', table: table.id, on });
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
