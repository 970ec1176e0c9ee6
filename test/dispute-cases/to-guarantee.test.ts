import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CaseEvent,
  foldDispute,
  type GuaranteeFacts,
  toGuaranteeRecords,
} from '../../src/dispute-cases/index.js';
import { accountGuarantee, type GuaranteeRecord } from '../../src/guarantee/index.js';
import { SBPS_2017 } from '../../src/guarantee/presets/index.js';
import { yen } from '../../src/money/index.js';
import { instant, toJstText } from '../../src/time/index.js';
import { CASE, charged, event, fold, happened } from './events.js';

const FRAUD: GuaranteeFacts = {
  code: { category: 'fraud', merchantCaused: 'no' },
  exempt: false,
};

const SCREENED: GuaranteeRecord = {
  record: 'screening',
  order: 'A-1',
  at: instant('2025-12-01T12:00:00+09:00'),
  verdict: 'OK',
};

/** The cap's room after some events of one dispute. */
function account(events: readonly CaseEvent[], facts = FRAUD) {
  const { dispute } = fold(events);
  return accountGuarantee([SCREENED, ...toGuaranteeRecords(dispute, facts)], SBPS_2017);
}

function remaining(events: readonly CaseEvent[], facts = FRAUD) {
  const { issues, statements } = account(events, facts);
  expect(issues).toEqual([]);
  return statements[0]?.remaining;
}

describe('what a dispute is to a guarantee', () => {
  it('is nothing before a chargeback', () => {
    expect(toGuaranteeRecords(fold([event('inquiry-opened', 1)]).dispute, FRAUD)).toEqual([]);
  });

  it('is a chargeback, a reversal, a second chargeback', () => {
    const events = [
      charged(1, 300),
      happened('fee-charged', 1, 10),
      event('won', 2),
      event('lost', 3),
    ];
    expect(toGuaranteeRecords(fold(events).dispute, { ...FRAUD, channel: 'mall' })).toEqual([
      {
        record: 'chargeback',
        id: 'D-1',
        order: 'A-1',
        at: '2026-01-01T12:00:00+09:00',
        amount: 300,
        cause: 'third-party-fraud',
        exempt: false,
        method: 'card',
        channel: 'mall',
        fee: 10,
        orderedAt: null,
      },
      { record: 'reversal', chargeback: 'D-1', at: '2026-01-02T12:00:00+09:00', amount: 300 },
      {
        record: 'second-chargeback',
        chargeback: 'D-1',
        at: '2026-01-03T12:00:00+09:00',
        amount: 300,
      },
    ]);
  });

  it('a win after the payout gives the room back, and a later loss takes it again', () => {
    const story = [charged(1, 60_000), event('won', 2), event('lost', 3)];
    expect(story.map((_, last) => remaining(story.slice(0, last + 1)))).toEqual([
      40_000, 100_000, 40_000,
    ]);
  });

  it('pre-arbitration that is accepted after a win takes the room again', () => {
    const story = [charged(1, 60_000), event('won', 2), event('pre-arbitration', 3)];
    expect(remaining([...story, event('accepted', 4)])).toBe(40_000);
  });

  it('what 3-D Secure answers, and what is no fraud, uses no room', () => {
    const story = [charged(1, 60_000)];
    expect(remaining(story, { ...FRAUD, exempt: true })).toBe(100_000);
    const code = { category: 'consumer', merchantCaused: 'yes' } as const;
    expect(remaining(story, { ...FRAUD, code })).toBe(100_000);
  });

  it('nets what moves both ways at one moment', () => {
    const at = toJstText(Date.UTC(2026, 0, 5));
    const back = (
      id: string,
      type: 'reversed' | 'second-chargeback',
      amount: number,
    ): CaseEvent => ({
      id,
      type,
      at,
      amount: yen(amount),
    });
    const events = [charged(1, 100), back('a', 'reversed', 80), back('b', 'second-chargeback', 30)];
    const records = toGuaranteeRecords(fold(events).dispute, FRAUD);
    expect(records.slice(1)).toEqual([{ record: 'reversal', chargeback: 'D-1', at, amount: 50 }]);
    const even = [...events, back('c', 'second-chargeback', 50)];
    expect(toGuaranteeRecords(fold(even).dispute, FRAUD)).toHaveLength(1);
  });

  it('refuses what would be guessed', () => {
    const { dispute } = fold([charged(1, 100)]);
    const wrong = { ...FRAUD, exempt: 'no' } as unknown as GuaranteeFacts;
    expect(() => toGuaranteeRecords(dispute, wrong)).toThrow('exempt: expected true or false');
    const other = { ...FRAUD, code: { category: 'bad' } } as unknown as GuaranteeFacts;
    expect(() => toGuaranteeRecords(dispute, other)).toThrow('code.category: expected fraud');
    for (const none of [null, undefined, {}, 'D-1']) {
      const call = () => toGuaranteeRecords(none as unknown as typeof dispute, FRAUD);
      expect(call).toThrow('dispute: expected a dispute');
    }
    expect(() => toGuaranteeRecords(dispute, null as never)).toThrow('facts: expected an object');
    const uncoded = { ...FRAUD, code: null } as unknown as GuaranteeFacts;
    expect(() => toGuaranteeRecords(dispute, uncoded)).toThrow('code: expected an object');
  });

  it('always fits: the account takes every record, and holds what is outstanding', () => {
    const moving = ['won', 'lost', 'reversed', 'withdrawn', 'second-chargeback'] as const;
    const kinds = [...moving, 'represented', 'pre-arbitration', 'arbitration', 'accepted'] as const;
    const later = fc.array(
      fc.record({
        type: fc.constantFrom(...kinds),
        day: fc.integer({ min: 2, max: 6 }),
        amount: fc.constantFrom(undefined, 1, 7_000, 20_000),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(later, (list) => {
        const events = list.map(({ type, day, amount }, position) => ({
          ...event(type, day, moving.some((one) => one === type) ? amount : undefined),
          id: `E-${position}`,
        }));
        const { dispute } = foldDispute(CASE, [charged(1, 60_000), ...events]);
        const { issues, statements } = accountGuarantee(
          [SCREENED, ...toGuaranteeRecords(dispute, FRAUD)],
          SBPS_2017,
        );
        expect(issues).toEqual([]);
        expect(statements[0]?.remaining).toBe(100_000 - dispute.outstanding);
      }),
    );
  });
});
