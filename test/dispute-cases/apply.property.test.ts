import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDisputeEvent,
  CASE_EVENTS,
  type CaseEvent,
  type DisputeCase,
  foldDispute,
  openDispute,
} from '../../src/dispute-cases/index.js';
import { toJstText } from '../../src/time/index.js';
import { CASE } from './events.js';

const START = Date.UTC(2026, 0, 1);
const NEEDED = ['chargeback', 'fee-charged', 'fee-refunded'];
const OPTIONAL = ['won', 'lost', 'reversed', 'withdrawn', 'second-chargeback'];

const type = fc.constantFrom(...CASE_EVENTS, 'chargeback', 'won', 'lost', 'reversed');
const amount = fc.constantFrom(1, 500, 30_000, 100_000);

const told = fc.array(fc.record({ type, amount, given: fc.boolean(), utc: fc.boolean() }), {
  maxLength: 14,
});

/** Any events, so many of them at one moment. */
function eventsBy(together: number): fc.Arbitrary<CaseEvent[]> {
  return told.map((list) =>
    list.map(({ type: kind, amount: yen, given, utc }, position) => {
      const ms = START + Math.floor(position / together) * 3_600_000;
      const at = utc ? new Date(ms).toISOString() : toJstText(ms);
      const says = NEEDED.includes(kind) || (OPTIONAL.includes(kind) && given);
      return {
        id: `E-${position}`,
        type: kind,
        at,
        ...(says ? { amount: yen } : {}),
      } as unknown as CaseEvent;
    }),
  );
}

/** Events of moments of their own, in the order of time. */
const apart = eventsBy(1);
const stories = fc.oneof(apart, eventsBy(3));

function fold(events: readonly CaseEvent[]) {
  return foldDispute(CASE, events);
}

function sumOf(dispute: DisputeCase, kind: 'debit' | 'credit'): number {
  return dispute.moves
    .filter((move) => move.kind === kind)
    .reduce((sum, move) => sum + move.amount, 0);
}

describe('whatever happens to a dispute', () => {
  it('no yen is lost or made: what is outstanding is what was taken less what came back', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { dispute } = fold(events);
        const { debited, credited, outstanding, claimed } = dispute;
        expect([sumOf(dispute, 'debit'), sumOf(dispute, 'credit')]).toEqual([debited, credited]);
        expect(outstanding).toBe(debited - credited);
        expect(outstanding).toBeGreaterThanOrEqual(0);
        expect(outstanding).toBeLessThanOrEqual(claimed);
      }),
    );
  });

  it('every event is applied or refused, and each once', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { dispute, refused } = fold(events);
        expect(dispute.events.length + refused.length).toBe(events.length);
      }),
    );
  });

  it('the order in which the events are told does not matter', () => {
    const turned = stories.chain((events) =>
      fc
        .shuffledSubarray(events, { minLength: events.length })
        .map((shuffled) => ({ events, shuffled })),
    );
    fc.assert(
      fc.property(turned, ({ events, shuffled }) => {
        const [one, other] = [fold(events), fold(shuffled)];
        expect(other.dispute).toEqual(one.dispute);
        const ids = other.refused.map(({ index }) => shuffled[index]?.id);
        expect(ids.sort()).toEqual(one.refused.map(({ index }) => events[index]?.id).sort());
      }),
    );
  });

  it('telling everything twice changes nothing', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const [one, twice] = [fold(events), fold([...events, ...events])];
        expect(twice).toEqual(one);
      }),
    );
  });

  it('one event after the other gives what the whole list gives', () => {
    fc.assert(
      fc.property(apart, (events) => {
        let dispute = openDispute(CASE);
        for (const event of events) {
          const step = applyDisputeEvent(dispute, event);
          if (step.kind === 'applied') dispute = step.dispute;
        }
        expect(dispute).toEqual(fold(events).dispute);
      }),
    );
  });
});
