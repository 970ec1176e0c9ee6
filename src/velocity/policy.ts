import type { Row } from '../decision/index.js';
import { need, needWhole, needWord } from './need.js';
import {
  type SlidingWindow,
  VELOCITY_ACTIONS,
  VELOCITY_COMPARES,
  VELOCITY_COUNTS,
  VELOCITY_KEYS,
  type VelocityFacts,
  type VelocityKey,
  type VelocityLimit,
  type VelocityLimits,
  type VelocityPolicy,
  type VelocityTerms,
} from './types.js';

type PolicyRow = Row<VelocityFacts, VelocityTerms>;

/** Terms whose numbers are there. */
type Numbered = VelocityTerms & { readonly window: SlidingWindow; readonly threshold: number };

/** A rule that can be asked, with its keys as a list. */
export type AskedRule = Numbered & {
  readonly row: PolicyRow;
  readonly keys: readonly VelocityKey[];
  /** One holder answers for all of it: one card, or the cards of a brand of one member. */
  readonly ofOneHolder: boolean;
};

const LONGEST = 3660 * 86_400;
const MOST = 1_000_000;

/** The rules of a policy that can be asked; throws for what no policy may say. */
export function checkPolicy(policy: VelocityPolicy): readonly AskedRule[] {
  const rows = rowsOf(policy);
  const rules = rows
    .filter(({ then }) => then.window !== null && then.threshold !== null)
    .map(asked);
  const open = rows.map((row) => row.id).join(', ');
  const expected = `window and threshold in a rule; withLimits sets them for ${open}`;
  need(rules.length > 0, 'policy', expected, undefined);
  return rules;
}

function rowsOf(policy: VelocityPolicy): readonly PolicyRow[] {
  const rows: unknown = policy?.rows;
  const fits =
    Array.isArray(rows) && rows.every((row) => typeof row?.id === 'string' && row.when && row.then);
  need(fits, 'policy', 'a table of rules', policy);
  return policy.rows;
}

function asked(row: PolicyRow): AskedRule {
  const { id, when } = row;
  const then = row.then as Numbered;
  const keys = [...new Set([when.key ?? []].flat() as VelocityKey[])];
  const most = then.count === 'distinct-cards' ? 1 : 2;
  needWhole(1, most, `${id}: number of keys`, keys.length);
  for (const key of keys) needWord(VELOCITY_KEYS, `${id}: key`, key);
  needWord(VELOCITY_COUNTS, `${id}: count`, then.count);
  needWord(VELOCITY_COMPARES, `${id}: compare`, then.compare);
  needWord(VELOCITY_ACTIONS, `${id}: action`, then.action);
  needWhole(1, LONGEST, `${id}: window.before`, then.window?.before);
  needWhole(0, LONGEST, `${id}: window.after`, then.window?.after);
  needWhole(1, MOST, `${id}: threshold`, then.threshold);
  if (then.failureRate !== null) needWhole(1, 100, `${id}: failureRate`, then.failureRate);
  const ofOneHolder = ['card', 'member-brand'].includes(keys.join());
  return { ...then, row, keys, ofOneHolder };
}

/**
 * A policy with limits that a shop has set: other thresholds, other windows, rules switched off.
 *
 * @param policy - A preset, or a table of your own; it is not changed.
 * @param limits - By rule id.
 * @throws InvalidInputError for a rule the policy does not have, a limit out of bounds, or one number
 * where the rule needs two.
 * @example
 * ```ts
 * const policy = withLimits(GMO_PG_ATTACK, { 'velocity/gmo-pg-card': { threshold: 5, before: 3600 } });
 * policy.rows.find((row) => row.id === 'velocity/gmo-pg-card')?.then.window // => { before: 3600, after: 0 }
 * ```
 * @public
 */
export function withLimits(policy: VelocityPolicy, limits: VelocityLimits): VelocityPolicy {
  const given = rowsOf(policy);
  need(Object(limits) === limits, 'limits', 'an object', limits);
  const ids = given.map((row) => row.id);
  for (const id of Object.keys(limits)) needWord(ids, 'limits', id);
  const rows = given.flatMap((row) => limited(row, limits[row.id]));
  const changed = { ...policy, rows: rows as unknown as VelocityPolicy['rows'] };
  checkPolicy(changed);
  return changed;
}

function limited(row: PolicyRow, limit: VelocityLimit | undefined): PolicyRow[] {
  if (limit === null) return [];
  if (limit === undefined) return [row];
  const path = `limits of ${row.id}`;
  need(Object(limit) === limit, path, 'an object', limit);
  for (const name of Object.keys(limit)) needWord(['threshold', 'before'], path, name);
  const { threshold = row.then.threshold, before = row.then.window?.before } = limit;
  need(threshold !== null && before !== undefined, path, 'threshold and before', null);
  const window = { before: before as number, after: row.then.window?.after ?? 0 };
  return [{ ...row, then: { ...row.then, window, threshold } }];
}
