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
  dispute('not-received', 'exempt', 'merchant', 'not-received', 'L145'),
  dispute('not-received', 'not-exempt', 'merchant', 'not-received', 'L145'),
  {
    ...dispute('not-received', 'exempt', 'merchant', 'not-received', ''),
    name: 'not received, at fincode',
    from: { source: 'fincode-652', at: 'non-receipt' },
  },
  elsewhere('wrong-goods', 'payjp-5369120'),
  elsewhere('double-charge', 'payjp-5369120'),
  elsewhere('wrong-amount', 'payjp-5369120'),
  elsewhere('authorization-expired', 'payjp-5369120'),
  elsewhere('cancellation-not-processed', 'fincode-652'),
]);

function elsewhere(
  cause: DisputeFacts['cause'],
  source: 'payjp-5369120' | 'fincode-652',
): Example<DisputeFacts, DisputeBearer> {
  const at = 'what is not compensated';
  return { ...dispute(cause, 'exempt', 'merchant', 'no-fraud', at), from: { source, at } };
}

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

  it('does not let a stored card’s authentication answer for a later payment', () => {
    const { bearer, reasons } = answerDispute({
      cause: 'third-party-fraud',
      exemption: 'exempt',
      scope: 'card-registration',
    });
    expect(bearer).toBe('merchant');
    expect(reasons.map(({ rule }) => rule)).toEqual([
      'dispute/unprotected-fraud',
      'dispute/card-registered',
    ]);
  });

  it('has no days and no objections without a code', () => {
    const answer = answerDispute({ cause: 'damaged', exemption: 'exempt' });
    expect(answer).toMatchObject({ objections: [], deadline: null, raisableUntil: null });
  });

  it('refuses what is no dispute', () => {
    for (const wrong of [null, undefined, 4, 'fraud']) {
      expect(() => answerDispute(wrong as unknown as DisputeFacts)).toThrow(
        'dispute: expected an object',
      );
    }
    expect(() => answerDispute({} as DisputeFacts)).toThrow('cause: expected');
  });
});
