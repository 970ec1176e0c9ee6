import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTE_BRANDS, DISPUTE_CATEGORIES } from '../../src/dispute-codes/index.js';
import {
  DISPUTE_STEPS,
  type DisputeStep,
  disputeDeadline,
  type StepFacts,
} from '../../src/disputes/index.js';
import { dayOfDate, type JstDate, jstDate } from '../../src/time/index.js';
import { days } from '../support/arbitraries.js';

function visa(category: StepFacts['category'], step: DisputeStep) {
  return disputeDeadline({ brand: 'visa', category, step }, jstDate('2024-02-28'));
}

describe('disputeDeadline', () => {
  it('does not count the day of the step before, and includes the last', () => {
    expect(visa('consumer', 'response')).toMatchObject({ lastDay: '2024-03-29' });
    expect(visa('consumer', 'arbitration')).toMatchObject({ lastDay: '2024-03-09' });
  });

  it('goes on to the step that takes the place of one that a brand has not', () => {
    const deadline = visa('fraud', 'response');
    expect(deadline).toMatchObject({ kind: 'due', step: 'pre-arbitration', lastDay: '2024-03-29' });
    expect(deadline.reasons.map(({ rule }) => rule)).toEqual([
      'dispute/visa-pre-arbitration',
      'dispute/visa-no-response',
    ]);
  });

  it('shows both ends where sources differ', () => {
    const facts = { brand: 'discover', category: 'fraud', step: 'response' } as const;
    expect(disputeDeadline(facts, jstDate('2026-01-01'))).toMatchObject({
      lastDay: '2026-01-21',
      latest: '2026-01-31',
    });
  });

  it('refuses a text that is no day, and words it does not know', () => {
    const facts: StepFacts = { brand: 'visa', category: 'fraud', step: 'response' };
    for (const day of ['', '2026-02-30', '2026-1-1', null]) {
      expect(() => disputeDeadline(facts, day as JstDate)).toThrow('from: expected a day');
    }
    for (const none of [null, undefined, 'visa']) {
      const call = () => disputeDeadline(none as unknown as StepFacts, jstDate('2026-01-01'));
      expect(call).toThrow('facts: expected an object');
    }
    const wrong = { ...facts, step: 'appeal' } as unknown as StepFacts;
    expect(() => disputeDeadline(wrong, jstDate('2026-01-01'))).toThrow('step: expected inquiry-');
  });

  it('is never before the day it counts from, and never later by the stricter source', () => {
    const facts = fc.record({
      brand: fc.constantFrom(...DISPUTE_BRANDS),
      category: fc.constantFrom(...DISPUTE_CATEGORIES),
      step: fc.constantFrom(...DISPUTE_STEPS),
    });
    fc.assert(
      fc.property(facts, days, (step, from) => {
        const deadline = disputeDeadline(step, from);
        if (deadline.kind !== 'due') return;
        expect(dayOfDate(deadline.lastDay)).toBeGreaterThan(dayOfDate(from));
        expect(deadline.lastDay <= deadline.latest).toBe(true);
      }),
    );
  });
});
