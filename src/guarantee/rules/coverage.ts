import type { RuleTable } from '../../decision/index.js';
import { CHARGEBACK_CAUSES, type ChargebackCause, type ScreeningVerdict } from '../types.js';

/** A verdict, or none: the order was not screened in time. */
export const VERDICT_WORDS = ['OK', 'REVIEW', 'NG', 'none'] as const;

/** Whether something is inside a policy. */
export const COVERS = ['included', 'excluded'] as const;

const YES_NO = ['yes', 'no'] as const;

/** A claim, as far as it decides whether the guarantee knows it at all. */
export type CoverageFacts = {
  readonly cause: ChargebackCause;
  /** Whether the 3-D Secure exemption of the order stands. */
  readonly exempt: (typeof YES_NO)[number];
  /** The verdict that counts for the order. */
  readonly verdict: ScreeningVerdict | 'none';
  readonly method: (typeof COVERS)[number];
  readonly channel: (typeof COVERS)[number];
  readonly merchant: (typeof COVERS)[number];
  /** Whether the cover had begun. */
  readonly started: (typeof YES_NO)[number];
};

/** `answered`: the 3-D Secure exemption answers it, so nobody asks the guarantee. */
export type CoverageOutcome = 'covered' | 'uncovered' | 'answered';

/** Which claims a guarantee covers, before anybody looks at the cap. */
export const COVERAGE: RuleTable<CoverageFacts, CoverageOutcome> = {
  id: 'guarantee/coverage',
  hit: 'one',
  datedBy: null,
  domain: {
    cause: CHARGEBACK_CAUSES,
    exempt: YES_NO,
    verdict: VERDICT_WORDS,
    method: COVERS,
    channel: COVERS,
    merchant: COVERS,
    started: YES_NO,
  },
  rows: [
    {
      id: 'guarantee/answered-by-3ds',
      when: { cause: 'third-party-fraud', exempt: 'yes' },
      then: 'answered',
      cite: [
        { source: 'S000', at: 'L35, L48', standing: 'reading' },
        { source: 'S001', at: 'L341, L347-348', standing: 'text' },
      ],
    },
    {
      id: 'guarantee/merchant-caused',
      when: { cause: 'merchant-caused' },
      then: 'uncovered',
      cite: [{ source: 'S000', at: 'L25, L33-35', standing: 'reading' }],
    },
    {
      id: 'guarantee/not-started',
      when: { cause: 'third-party-fraud', exempt: 'no', started: 'no' },
      then: 'uncovered',
      overrides: [
        'guarantee/excluded-merchant',
        'guarantee/excluded-channel',
        'guarantee/excluded-method',
        'guarantee/unscreened',
        'guarantee/ng',
        'guarantee/review',
      ],
      cite: [{ source: 'S000', at: 'L25, L35', standing: 'reading' }],
    },
    {
      id: 'guarantee/excluded-merchant',
      when: { cause: 'third-party-fraud', exempt: 'no', merchant: 'excluded' },
      then: 'uncovered',
      overrides: [
        'guarantee/excluded-channel',
        'guarantee/excluded-method',
        'guarantee/unscreened',
        'guarantee/ng',
        'guarantee/review',
      ],
      cite: [{ source: 'S000', at: 'L14, L21', standing: 'reading' }],
    },
    {
      id: 'guarantee/excluded-channel',
      when: { cause: 'third-party-fraud', exempt: 'no', channel: 'excluded' },
      then: 'uncovered',
      overrides: [
        'guarantee/excluded-method',
        'guarantee/unscreened',
        'guarantee/ng',
        'guarantee/review',
      ],
      cite: [
        { source: 'S000', at: 'L14, L21', standing: 'reading' },
        { source: 'press-2017-04-13', at: 'malls are outside', standing: 'restated' },
      ],
    },
    {
      id: 'guarantee/excluded-method',
      when: { cause: 'third-party-fraud', exempt: 'no', method: 'excluded' },
      then: 'uncovered',
      overrides: ['guarantee/unscreened', 'guarantee/ng', 'guarantee/review'],
      cite: [{ source: 'S000', at: 'L37, L52', standing: 'text' }],
    },
    {
      id: 'guarantee/unscreened',
      when: { cause: 'third-party-fraud', exempt: 'no', verdict: 'none' },
      then: 'uncovered',
      cite: [{ source: 'S000', at: 'L37, L51', standing: 'text' }],
    },
    {
      id: 'guarantee/ng',
      when: { cause: 'third-party-fraud', exempt: 'no', verdict: 'NG' },
      then: 'uncovered',
      cite: [{ source: 'S000', at: 'L35, L48', standing: 'reading' }],
    },
    {
      id: 'guarantee/review',
      when: { cause: 'third-party-fraud', exempt: 'no', verdict: 'REVIEW' },
      then: 'uncovered',
      cite: [{ source: 'S000', at: 'L35, L48', standing: 'reading' }],
    },
    {
      id: 'guarantee/screened-ok',
      when: {
        cause: 'third-party-fraud',
        exempt: 'no',
        verdict: 'OK',
        method: 'included',
        channel: 'included',
        merchant: 'included',
        started: 'yes',
      },
      then: 'covered',
      cite: [{ source: 'S000', at: 'L35, L48', standing: 'text' }],
    },
  ],
};
