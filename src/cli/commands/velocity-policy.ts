import type { RuleId } from '../../decision/index.js';
import { describe } from '../../input/index.js';
import { type VelocityLimit, type VelocityPolicy, withLimits } from '../../velocity/index.js';
import {
  EBISUMART,
  GMO_PG_ATTACK,
  OKASHIMI,
  S003_SCENARIO,
  WEB_STORE,
} from '../../velocity/presets/index.js';
import { type Arguments, chosen } from '../args.js';
import { UsageError } from '../usage-error.js';

/** The options that name a policy and set limits of its rules. */
export const VELOCITY_OPTIONS = { policy: 'value', limits: 'value' } as const;

const POLICIES = {
  ebisumart: EBISUMART,
  okashimi: OKASHIMI,
  'web-store': WEB_STORE,
  'gmo-pg': GMO_PG_ATTACK,
  's003-scenario': S003_SCENARIO,
} as const satisfies { readonly [name: string]: VelocityPolicy };

const NAMES = ['ebisumart', 'okashimi', 'web-store', 'gmo-pg', 's003-scenario'] as const;

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** The policy asked for; what is wrong with it is told before any line is read. */
export function velocityPolicyOf(args: Arguments): VelocityPolicy {
  const preset = POLICIES[chosen(args, 'policy', NAMES, 'ebisumart')];
  const given = args.values.get('limits');
  const limits = given === undefined ? [] : given.split(',').map((one) => limitOf(one, preset));
  const ids = limits.map(([id]) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw wrong('each rule once', `${shortOf(twice)} twice`);
  return limited(preset, Object.fromEntries(limits));
}

function limited(preset: VelocityPolicy, limits: Record<RuleId, VelocityLimit>): VelocityPolicy {
  const open = preset.rows
    .filter(({ id, then }) => {
      const limit = limits[id];
      if (limit === null) return false;
      const { threshold = then.threshold, before = then.window } = limit ?? {};
      return (limit !== undefined && before === null) || threshold === null;
    })
    .map(({ id }) => id);
  const asked = open.find((id) => Object.hasOwn(limits, id));
  if (asked !== undefined) throw wrong(`${shortOf(asked)}=COUNT/SPAN`, 'no SPAN');
  const on = preset.rows.filter(({ id }) => limits[id] !== null && !open.includes(id));
  if (on.length > 0) return withLimits(preset, limits);
  const rules = preset.rows.map(({ id }) => `${shortOf(id)}=COUNT/SPAN`).join(' or ');
  throw wrong(rules, Object.keys(limits).length === 0 ? 'nothing' : 'no rule that is on');
}

/** `rule=off`, `rule=COUNT` or `rule=COUNT/SPAN`. */
function limitOf(given: string, preset: VelocityPolicy): [RuleId, VelocityLimit] {
  const [name = '', value = ''] = given.trim().split('=');
  const row = preset.rows.find(({ id }) => shortOf(id) === name);
  if (row === undefined)
    throw wrong(preset.rows.map(({ id }) => shortOf(id)).join(' | '), describe(name));
  if (value === 'off') return [row.id, null];
  const [, count = '', span, unit = 's'] = /^(\d{1,7})(?:\/(\d{1,9})([smhd]))?$/.exec(value) ?? [];
  const threshold = Number(count);
  if (threshold < 1 || threshold > 1_000_000) throw wrong(`${name}=${FORM}`, describe(value));
  if (span === undefined) return [row.id, { threshold }];
  const before = Number(span) * SECONDS[unit as keyof typeof SECONDS];
  if (before < 1 || before > 3660 * SECONDS.d) throw wrong(`${name}=${FORM}`, describe(value));
  return [row.id, { threshold, before }];
}

const FORM =
  'off, COUNT from 1 to 1000000, or COUNT/SPAN up to 3660d (SPAN like 90s, 60m, 96h, 14d)';

/** A rule as the command line names it, without its concept. */
function shortOf(id: RuleId): string {
  return id.slice(id.indexOf('/') + 1);
}

function wrong(expected: string, received: string): UsageError {
  return new UsageError(`--limits: expected ${expected}, received ${received}`);
}
