import type {
  GuaranteePolicy,
  GuaranteeRecord,
  LastClaim,
  ScreeningVerdict,
} from '../../src/guarantee/index.js';
import { SBPS_2017 } from '../../src/guarantee/presets/index.js';
import { type Yen, yen } from '../../src/money/index.js';
import { type Instant, instant } from '../../src/time/index.js';

/** What a provider published about its guarantee, as records and the answer expected of the last claim. */
export type Published = {
  readonly source: string;
  readonly url: string;
  readonly case: string;
  readonly policy: GuaranteePolicy;
  readonly records: readonly GuaranteeRecord[];
  readonly expected: { readonly covered: number; readonly rule: string };
  readonly note: string;
};

const SCREENED: Instant = instant('2017-06-01T10:00:00+09:00');

function story(verdict: ScreeningVerdict, ...amounts: number[]): GuaranteeRecord[] {
  const claims = amounts.map(
    (amount, position): GuaranteeRecord => ({
      record: 'chargeback',
      id: `C-${position}`,
      order: 'A-1',
      at: instant(`2017-09-0${position + 1}T10:00:00+09:00`),
      amount: yen(amount),
      cause: 'third-party-fraud',
      exempt: false,
      method: 'card',
    }),
  );
  return [{ record: 'screening', order: 'A-1', at: SCREENED, verdict }, ...claims];
}

/** A policy as a user writes one; the sums stand for dollars here, which changes no arithmetic. */
function stripe(lastClaim: LastClaim): GuaranteePolicy {
  return { cap: 25_000 as Yen, period: 'calendar-year', lastClaim, countsFees: true };
}

const PRESS = {
  source: 'SBPS free screening (press, 2017)',
  url: 'https://paymentnavi.com/?p=64644',
};
const STRIPE = {
  source: 'Stripe Chargeback Protection',
  url: 'https://support.stripe.com/questions/chargeback-protection-limits?locale=ja-JP',
};

export const PUBLISHED: readonly Published[] = [
  {
    ...PRESS,
    case: 'guarantee-needs-ok-REVIEW',
    policy: SBPS_2017,
    records: story('REVIEW', 30_000),
    expected: { covered: 0, rule: 'guarantee/review' },
    note: 'published for OK only; the amounts are ours',
  },
  {
    ...PRESS,
    case: 'guarantee-needs-ok-NG',
    policy: SBPS_2017,
    records: story('NG', 30_000),
    expected: { covered: 0, rule: 'guarantee/ng' },
    note: 'published for OK only; the amounts are ours',
  },
  {
    ...PRESS,
    case: 'guarantee-for-ok',
    policy: SBPS_2017,
    records: story('OK', 30_000),
    expected: { covered: 30_000, rule: 'guarantee/within-cap' },
    note: 'up to 100,000 a year; the amounts are ours',
  },
  {
    ...PRESS,
    case: 'guarantee-cap',
    policy: SBPS_2017,
    records: story('OK', 70_000, 50_000),
    expected: { covered: 30_000, rule: 'guarantee/partial-last-claim' },
    note: '100,000 - 70,000 = 30,000; paying in part is our reading',
  },
  {
    ...STRIPE,
    case: 'all-or-nothing',
    policy: stripe('all-or-nothing'),
    records: story('OK', 24_800, 500),
    expected: { covered: 0, rule: 'guarantee/whole-claim-refused' },
    note: 'published example: 25,300 > 25,000',
  },
  {
    ...STRIPE,
    case: 'the same, were the last claim paid in part',
    policy: stripe('partial'),
    records: story('OK', 24_800, 500),
    expected: { covered: 200, rule: 'guarantee/partial-last-claim' },
    note: '25,000 - 24,800 = 200; the contrast is ours',
  },
];
