import {
  GUARANTEE_PERIODS,
  type GuaranteePolicy,
  LAST_CLAIMS,
  PLACINGS,
  SALES_CHANNELS,
} from '../../guarantee/index.js';
import { SBPS_2017 } from '../../guarantee/presets/index.js';
import { describe } from '../../input/index.js';
import { YEN_LIMIT, type Yen } from '../../money/index.js';
import { INSTANT_FORM, isInstant, isJstDate } from '../../time/index.js';
import { type Arguments, chosen } from '../args.js';
import { UsageError } from '../usage-error.js';

/** The options that name a policy and change single terms of it. */
export const POLICY_OPTIONS = {
  policy: 'value',
  cap: 'value',
  period: 'value',
  'contract-start': 'value',
  'placed-by': 'value',
  'last-claim': 'value',
  'count-fees': 'flag',
  'no-restore': 'flag',
  'exclude-methods': 'value',
  'exclude-channels': 'value',
  'covered-from': 'value',
} as const;

/** The policy asked for; what is wrong with it is told before any line is read. */
export function policyOf(args: Arguments): GuaranteePolicy {
  chosen(args, 'policy', ['sbps-2017'], 'sbps-2017');
  const preset: GuaranteePolicy = SBPS_2017;
  const policy: GuaranteePolicy = {
    ...preset,
    cap: capOf(args, preset.cap),
    period: chosen(args, 'period', GUARANTEE_PERIODS, preset.period),
    placedBy: chosen(args, 'placed-by', PLACINGS, preset.placedBy ?? 'chargeback'),
    lastClaim: chosen(args, 'last-claim', LAST_CLAIMS, preset.lastClaim),
    countsFees: args.flags.has('count-fees') || preset.countsFees === true,
    recoveryRestores: !args.flags.has('no-restore') && preset.recoveryRestores !== false,
    contractStart: checked(args, 'contract-start', isJstDate, 'a day as YYYY-MM-DD'),
    coveredFrom: checked(args, 'covered-from', isInstant, INSTANT_FORM),
    excludedMethods: listed(args, 'exclude-methods') ?? preset.excludedMethods ?? [],
    excludedChannels: channelsOf(args) ?? preset.excludedChannels ?? [],
  };
  checkTogether(policy);
  return policy;
}

/** `contract-year` and its first day go together; the library says the same, but not by option. */
function checkTogether({ period, contractStart }: GuaranteePolicy): void {
  if (period === 'contract-year' && contractStart === null) {
    throw new UsageError(
      '--contract-start: expected with --period contract-year, received nothing',
    );
  }
  if (period !== 'contract-year' && contractStart !== null) {
    throw new UsageError(
      `--contract-start: expected only with --period contract-year, not ${period}`,
    );
  }
}

function capOf({ values }: Arguments, preset: Yen): Yen {
  const given = values.get('cap');
  if (given === undefined) return preset;
  if (/^\d{1,12}$/.test(given)) return Number(given) as Yen;
  const expected = `a whole number of yen from 0 to ${YEN_LIMIT}`;
  throw new UsageError(`--cap: expected ${expected}, received ${describe(given)}`);
}

function checked<T>(
  { values }: Arguments,
  name: string,
  is: (value: unknown) => value is T,
  expected: string,
): T | null {
  const given: unknown = values.get(name);
  if (given === undefined) return null;
  if (is(given)) return given;
  throw new UsageError(`--${name}: expected ${expected}, received ${describe(given)}`);
}

/** Words with commas between them; `none` for no word at all. */
function listed({ values }: Arguments, name: string): string[] | undefined {
  const given = values.get(name);
  if (given === undefined) return undefined;
  if (given === 'none') return [];
  const words = given.split(',').map((word) => word.trim());
  if (!words.includes('')) return words;
  throw new UsageError(
    `--${name}: expected words with commas between them, or none; received ${describe(given)}`,
  );
}

function channelsOf(args: Arguments): GuaranteePolicy['excludedChannels'] {
  return listed(args, 'exclude-channels')?.map((word) => {
    const channel = SALES_CHANNELS.find((one) => one === word);
    if (channel !== undefined) return channel;
    const expected = `${SALES_CHANNELS.join(' | ')}, with commas between them, or none`;
    throw new UsageError(`--exclude-channels: expected ${expected}; received ${describe(word)}`);
  });
}
