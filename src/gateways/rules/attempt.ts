import type { RuleTable } from '../../decision/index.js';
import type { Bearer, MayAuthorize } from '../../threeds/index.js';

/** What gateways do with an attempt. */
export const ATTEMPT_HANDLINGS = ['proceed', 'block', 'graded', 'as-non-3ds'] as const;

/** What a gateway does with an attempt (アテンプトの取り扱い). A setting, not a rule of a scheme. */
export type AttemptHandling = (typeof ATTEMPT_HANDLINGS)[number];

/** What a gateway that grades attempts said of this one. */
export const ATTEMPT_GRADES = ['issuer-risk', 'merchant-risk', 'not-graded'] as const;

/** What a gateway that grades attempts said of this one; `not-graded` for all others. */
export type AttemptGrade = (typeof ATTEMPT_GRADES)[number];

/** A gateway's handling and, where it grades, the grade. */
export type AttemptFacts = { readonly handling: AttemptHandling; readonly grade: AttemptGrade };

/** Whether an attempt goes to authorization there, and who bears it then. */
export type AttemptOutcome = { readonly mayAuthorize: MayAuthorize; readonly liability: Bearer };

/** What becomes of an attempt at a gateway. */
export const ATTEMPT: RuleTable<AttemptFacts, AttemptOutcome> = {
  id: 'threeds/attempt-handling',
  hit: 'one',
  datedBy: null,
  domain: { handling: ATTEMPT_HANDLINGS, grade: ATTEMPT_GRADES },
  rows: [
    {
      id: 'threeds/attempt-proceed',
      when: { handling: 'proceed' },
      then: { mayAuthorize: 'yes', liability: 'issuer' },
      cite: [
        { source: 'S004', at: 'L30', standing: 'text' },
        { source: 'S001', at: 'L161', standing: 'text' },
      ],
    },
    {
      id: 'threeds/attempt-block',
      when: { handling: 'block' },
      then: { mayAuthorize: 'no', liability: 'merchant' },
      cite: [{ source: 'gmo-pg-openapi', at: 'allowAttempt NOT_ALLOW', standing: 'text' }],
    },
    {
      id: 'threeds/attempt-graded-issuer',
      when: { handling: 'graded', grade: 'issuer-risk' },
      then: { mayAuthorize: 'yes', liability: 'issuer' },
      cite: [{ source: 'S004', at: 'L28-30', standing: 'reading' }],
    },
    {
      id: 'threeds/attempt-graded-merchant',
      when: { handling: 'graded', grade: 'merchant-risk' },
      then: { mayAuthorize: 'merchant-choice', liability: 'merchant' },
      cite: [{ source: 'S004', at: 'L28-30', standing: 'reading' }],
    },
    {
      id: 'threeds/attempt-graded-unknown',
      when: { handling: 'graded', grade: 'not-graded' },
      then: { mayAuthorize: 'merchant-choice', liability: 'indeterminate' },
      cite: [{ source: 'S004', at: 'L28-29', standing: 'reading' }],
    },
    {
      id: 'threeds/attempt-as-non-3ds',
      when: { handling: 'as-non-3ds' },
      then: { mayAuthorize: 'yes', liability: 'merchant' },
      cite: [{ source: 'S004', at: 'L31', standing: 'text' }],
    },
  ],
};
