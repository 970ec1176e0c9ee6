import { describe, expect, it } from 'vitest';
import {
  ATTEMPT,
  type AttemptFacts,
  type AttemptOutcome,
  classifyAttempt,
} from '../../src/gateways/index.js';
import { type Example, runExamples } from '../support/examples.js';

function attempt(
  handling: AttemptFacts['handling'],
  grade: AttemptFacts['grade'],
  outcome: AttemptOutcome,
  rule: string,
): Example<AttemptFacts, AttemptOutcome> {
  return {
    name: `${handling}, ${grade}`,
    from: { source: 'S004', at: 'L27-34' },
    facts: { handling, grade },
    expect: { outcome, rule: `threeds/attempt-${rule}` },
  };
}

const ISSUER: AttemptOutcome = { mayAuthorize: 'yes', liability: 'issuer' };

runExamples(ATTEMPT, [
  attempt('proceed', 'not-graded', ISSUER, 'proceed'),
  attempt('proceed', 'merchant-risk', ISSUER, 'proceed'),
  attempt('block', 'not-graded', { mayAuthorize: 'no', liability: 'merchant' }, 'block'),
  attempt('graded', 'issuer-risk', ISSUER, 'graded-issuer'),
  attempt(
    'graded',
    'merchant-risk',
    { mayAuthorize: 'merchant-choice', liability: 'merchant' },
    'graded-merchant',
  ),
  attempt(
    'graded',
    'not-graded',
    { mayAuthorize: 'merchant-choice', liability: 'indeterminate' },
    'graded-unknown',
  ),
  attempt('as-non-3ds', 'not-graded', { mayAuthorize: 'yes', liability: 'merchant' }, 'as-non-3ds'),
]);

describe('classifyAttempt', () => {
  it('keeps the shift only where the gateway proceeds, or grades it as the issuer’s risk', () => {
    const kept = (['proceed', 'block', 'graded', 'as-non-3ds'] as const).flatMap((handling) =>
      (['issuer-risk', 'merchant-risk', 'not-graded'] as const)
        .filter((grade) => classifyAttempt({ handling, grade }).liability === 'issuer')
        .map((grade) => `${handling} ${grade}`),
    );
    expect(kept).toEqual([
      'proceed issuer-risk',
      'proceed merchant-risk',
      'proceed not-graded',
      'graded issuer-risk',
    ]);
  });

  it('refuses a handling it does not know, by name', () => {
    const facts = { handling: 'ignore', grade: 'not-graded' } as unknown as AttemptFacts;
    expect(() => classifyAttempt(facts)).toThrow(
      'handling: expected proceed | block | graded | as-non-3ds, received "ignore"',
    );
  });
});
