import type { RuleTable } from '../../decision/index.js';
import type { ScreeningVerdict } from '../../guarantee/index.js';
import type { ShippingAdvice } from '../types.js';

const YES_NO = ['yes', 'no'] as const;

/** The signals of an order, weighed. */
export type ScreeningVerdictFacts = {
  /** The heaviest severity among them; `none` without any. */
  readonly worst: 'none' | 'note' | 'review' | 'ng';
  /** Whether there are as many of severity `review` as make NG together. */
  readonly addUp: (typeof YES_NO)[number];
  /** Whether all that the policy asks for is known. */
  readonly allKnown: (typeof YES_NO)[number];
};

/** A verdict, and what it advises. */
export type ScreeningResult = {
  readonly verdict: ScreeningVerdict;
  readonly advice: ShippingAdvice;
};

/** What the signals of an order come to. */
export const SCREENING_VERDICT: RuleTable<ScreeningVerdictFacts, ScreeningResult> = {
  id: 'screening/verdict',
  hit: 'one',
  datedBy: null,
  domain: { worst: ['none', 'note', 'review', 'ng'], addUp: YES_NO, allKnown: YES_NO },
  rows: [
    {
      id: 'screening/ng',
      when: { worst: 'ng' },
      then: { verdict: 'NG', advice: 'do-not-ship' },
      cite: [
        { source: 'S000', at: 'L29, L44', standing: 'text' },
        { source: 'house', at: '0010: advice', standing: 'reading' },
      ],
    },
    {
      id: 'screening/reviews-add-up',
      when: { worst: 'review', addUp: 'yes' },
      then: { verdict: 'NG', advice: 'do-not-ship' },
      cite: [{ source: 'house', at: '0010: a sign', standing: 'house' }],
    },
    {
      id: 'screening/review',
      when: { worst: 'review', addUp: 'no' },
      then: { verdict: 'REVIEW', advice: 'hold-for-a-person' },
      cite: [
        { source: 'S000', at: 'L29, L44', standing: 'text' },
        { source: 'shopserve-045', at: 'hold shipping', standing: 'text' },
        { source: 'eczine-1997', at: 'looked at by a person', standing: 'restated' },
      ],
    },
    {
      id: 'screening/ok',
      when: { worst: ['none', 'note'], allKnown: 'yes' },
      then: { verdict: 'OK', advice: 'ship' },
      cite: [
        { source: 'S000', at: 'L29, L44', standing: 'text' },
        { source: 'house', at: '0010: advice', standing: 'reading' },
      ],
    },
    {
      id: 'screening/ok-as-far-as-known',
      when: { worst: ['none', 'note'], allKnown: 'no' },
      then: { verdict: 'OK', advice: 'ship' },
      cite: [{ source: 'house', at: '0010: what is not known', standing: 'house' }],
    },
  ],
};
