import { describe, expect, it } from 'vitest';
import {
  ANSWER,
  answerDispute,
  DISPUTE_CAUSES,
  type DisputeBearer,
  type DisputeFacts,
} from '../../src/disputes/index.js';
import { type Example, runExamples } from '../support/examples.js';

function dispute(
  cause: DisputeFacts['cause'],
  exemption: DisputeFacts['exemption'],
  outcome: DisputeBearer,
  rule: string,
  at: string,
): Example<DisputeFacts, DisputeBearer> {
  return {
    name: `${cause}, ${exemption}`,
    from: { source: 'S001', at },
    facts: { cause, exemption },
    expect: { outcome, rule: `dispute/${rule}` },
  };
}

runExamples(ANSWER, [
  dispute('third-party-fraud', 'exempt', 'issuer', 'third-party-fraud', 'L341, L347-348'),
  dispute('third-party-fraud', 'not-exempt', 'merchant', 'unprotected-fraud', 'L102-107'),
  dispute('not-shipped', 'exempt', 'merchant', 'merchant-caused', 'L344'),
  dispute('not-provided', 'exempt', 'merchant', 'merchant-caused', 'L344'),
  dispute('defective', 'exempt', 'merchant', 'merchant-caused', 'L345'),
  dispute('damaged', 'not-exempt', 'merchant', 'merchant-caused', 'L345'),
  dispute('not-received', 'exempt', 'indeterminate', 'not-received', 'L145'),
]);

describe('answerDispute', () => {
  it('lets an exemption answer nothing but fraud', () => {
    const answered = DISPUTE_CAUSES.filter(
      (cause) => answerDispute({ cause, exemption: 'exempt' }).bearer === 'issuer',
    );
    expect(answered).toEqual(['third-party-fraud']);
  });

  it('never lets the issuer bear anything on an order that is not exempt', () => {
    for (const cause of DISPUTE_CAUSES) {
      expect(answerDispute({ cause, exemption: 'not-exempt' }).bearer).not.toBe('issuer');
    }
  });

  it('refuses an unknown cause by name', () => {
    const facts = { cause: 'bad-luck', exemption: 'exempt' } as unknown as DisputeFacts;
    expect(() => answerDispute(facts)).toThrow('cause: expected third-party-fraud | not-shipped');
  });
});
