import { describe, expect, it } from 'vitest';
import {
  applyDisputeEvent,
  type CaseEvent,
  foldDispute,
  openDispute,
} from '../../src/dispute-cases/index.js';
import { CASE, charged, event, fold, happened } from './events.js';

describe('the life of a dispute', () => {
  it('begins with nothing', () => {
    expect(openDispute(CASE)).toEqual({
      id: 'D-1',
      order: 'A-1',
      state: 'none',
      claimed: 0,
      debited: 0,
      credited: 0,
      outstanding: 0,
      fees: { charged: 0, refunded: 0 },
      moves: [],
      events: [],
    });
  });

  it('won, then lost: the money is taken twice and came back once', () => {
    const { dispute, refused } = fold([charged(1, 30_000), event('won', 2), event('lost', 3)]);
    expect(refused).toEqual([]);
    expect(dispute).toMatchObject({
      state: 'lost',
      claimed: 30_000,
      debited: 60_000,
      credited: 30_000,
      outstanding: 30_000,
    });
  });

  it('lost, then won, leaves nothing outstanding', () => {
    const { dispute } = fold([charged(1, 30_000), event('lost', 2), event('won', 3)]);
    expect(dispute).toMatchObject({ state: 'won', debited: 30_000, outstanding: 0 });
    expect(dispute.moves.map(({ kind }) => kind)).toEqual(['debit', 'credit']);
  });

  it('lost, won and lost again, in part: each moves what there is to move', () => {
    const { dispute, refused } = fold([
      charged(1, 30_000),
      event('won', 2, 10_000),
      event('lost', 3),
      event('won', 4),
      event('second-chargeback', 5, 20_000),
      event('lost', 6),
    ]);
    expect(refused).toEqual([]);
    expect(dispute.moves.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['debit', 30_000],
      ['credit', 10_000],
      ['debit', 10_000],
      ['credit', 30_000],
      ['debit', 20_000],
    ]);
    expect(dispute).toMatchObject({ state: 'lost', outstanding: 20_000 });
  });

  it('a loss takes what came back since money was last taken, or what it says', () => {
    const again = [charged(1, 100), event('won', 2), event('second-chargeback', 3, 20)];
    const losses = [fold([...again, event('lost', 4)]), fold([...again, event('lost', 4, 30)])];
    expect(losses.map(({ dispute }) => dispute.outstanding)).toEqual([20, 50]);
    const parts = [charged(1, 100), event('reversed', 2, 60), event('reversed', 3, 40)];
    expect(fold([...parts, event('lost', 4)]).dispute.outstanding).toBe(100);
    const late = [...again, event('represented', 4), event('pre-arbitration', 5), event('lost', 6)];
    expect(fold(late)).toMatchObject({ refused: [], dispute: { outstanding: 20 } });
  });

  it('pre-arbitration that is accepted after a win takes the money again', () => {
    const won = [charged(1, 100), event('won', 2), event('pre-arbitration', 3)];
    const { dispute, refused } = fold([...won, event('accepted', 4)]);
    expect(refused).toEqual([]);
    expect(dispute).toMatchObject({ state: 'accepted', debited: 200, outstanding: 100 });
    const arbitrated = fold([...won, event('arbitration', 4), event('accepted', 5)]).dispute;
    expect(arbitrated.outstanding).toBe(100);
    const never = [charged(1, 100), event('pre-arbitration', 2), event('accepted', 3)];
    expect(fold(never).dispute).toMatchObject({ debited: 100, outstanding: 100 });
  });

  it('what is left after a return in part can be answered, or accepted', () => {
    const part = [charged(1, 100), event('reversed', 2, 60)];
    expect(fold([...part, event('represented', 3)]).dispute.state).toBe('represented');
    const accepted = fold([...part, event('accepted', 3)]).dispute;
    expect(accepted).toMatchObject({ state: 'accepted', outstanding: 40 });
    const whole = [charged(1, 100), event('reversed', 2)];
    for (const [type, because] of [
      ['represented', 'nothing-to-answer'],
      ['accepted', 'nothing-outstanding'],
    ] as const) {
      expect(fold([...whole, event(type, 3)]).refused).toMatchObject([{ because }]);
    }
  });

  it('of one moment, the chargeback comes before its fee and its answer, whatever the list says', () => {
    const events = [charged(1, 300), happened('fee-charged', 1, 10), event('represented', 1)];
    const told = fold(events);
    expect(told.refused).toEqual([]);
    expect(told.dispute).toMatchObject({ state: 'represented', fees: { charged: 10 } });
    expect(fold([...events].reverse())).toEqual(told);
  });

  it('an inquiry moves no money, and may become a chargeback', () => {
    const asked = fold([event('inquiry-opened', 1), event('inquiry-closed', 2)]).dispute;
    expect(asked).toMatchObject({ state: 'inquiry-closed', moves: [], outstanding: 0 });
    const { dispute } = fold([event('inquiry-opened', 1), charged(2, 100)]);
    expect(dispute).toMatchObject({ state: 'chargeback', outstanding: 100 });
  });

  it('an inquiry that is taken back has no amount to give back', () => {
    const asked = event('inquiry-opened', 1);
    expect(fold([asked, event('withdrawn', 2)]).dispute.state).toBe('inquiry-closed');
    const { dispute, refused } = fold([asked, event('withdrawn', 2, 500)]);
    expect(dispute.state).toBe('inquiry');
    expect(refused).toMatchObject([{ index: 1, because: 'amount-too-high' }]);
  });

  it('goes all the way to arbitration', () => {
    const { dispute, refused } = fold([
      charged(1, 100),
      event('represented', 2),
      event('pre-arbitration', 3),
      event('arbitration', 4),
      event('lost', 5),
    ]);
    expect({ state: dispute.state, refused }).toEqual({ state: 'lost', refused: [] });
  });

  it('is won in part, and what is left stays outstanding', () => {
    const { dispute } = fold([charged(1, 100), event('won', 2, 60)]);
    expect(dispute).toMatchObject({ state: 'won', credited: 60, outstanding: 40 });
    const again = fold([charged(1, 100), event('won', 2, 60), event('second-chargeback', 3, 20)]);
    expect(again.dispute).toMatchObject({ state: 'chargeback', outstanding: 60 });
  });

  it('is reversed, charged back again, reversed again', () => {
    const { dispute } = fold([
      charged(1, 100),
      event('reversed', 2),
      event('second-chargeback', 3),
      event('reversed', 4),
    ]);
    expect(dispute).toMatchObject({ state: 'reversed', debited: 200, credited: 200 });
  });

  it('keeps a fee when it is won, until the fee comes back', () => {
    const won = [charged(1, 100), happened('fee-charged', 2, 1_500), event('won', 3)];
    expect(fold(won).dispute.fees).toEqual({ charged: 1_500, refunded: 0 });
    const back = [...won, happened('fee-refunded', 4, 1_000), happened('fee-refunded', 5, 501)];
    const { dispute, refused } = fold(back);
    expect(dispute.fees).toEqual({ charged: 1_500, refunded: 1_000 });
    expect(refused).toMatchObject([{ index: 4, because: 'amount-too-high' }]);
  });

  it('money that comes back after all is booked, even when it was accepted', () => {
    const { dispute } = fold([charged(1, 100), event('accepted', 2), event('reversed', 3)]);
    expect(dispute).toMatchObject({ state: 'reversed', outstanding: 0 });
  });
});

describe('an illegal event', () => {
  it('is answered with its position and a rule, and the others still apply', () => {
    const { dispute, refused } = fold([
      event('won', 1),
      charged(2, 100),
      event('won', 3, 101),
      charged(4, 50),
    ]);
    expect(dispute).toMatchObject({ state: 'chargeback', outstanding: 100 });
    expect(
      refused.map(({ index, because, reasons }) => [index, because, reasons[0]?.rule]),
    ).toEqual([
      [0, 'no-chargeback', 'dispute-case/no-chargeback'],
      [2, 'amount-too-high', 'dispute-case/amount-too-high'],
      [3, 'already-charged-back', 'dispute-case/charged-back-already'],
    ]);
  });

  it('may not take more again than came back', () => {
    const { refused } = fold([charged(1, 100), event('won', 2, 60), event('lost', 3, 61)]);
    expect(refused).toMatchObject([{ index: 2, because: 'amount-too-high' }]);
  });
});

describe('ids', () => {
  it('an event that is told again counts once', () => {
    const won = event('won', 2, 40);
    const other: CaseEvent = { ...won, at: '2026-01-02T03:00:00Z' as CaseEvent['at'] };
    const { dispute, refused } = fold([charged(1, 100), won, other, won]);
    expect(refused).toEqual([]);
    expect(dispute).toMatchObject({ credited: 40, events: [{}, {}] });
  });

  it('events that differ under one id are all refused, whichever came first', () => {
    const won = event('won', 2, 40);
    const events = [charged(1, 100), won, { ...won, amount: 50 } as CaseEvent];
    for (const list of [events, [...events].reverse()]) {
      const { dispute, refused } = fold(list);
      expect(dispute).toMatchObject({ state: 'chargeback', credited: 0 });
      expect(refused.map(({ because }) => because)).toEqual(['id-reused', 'id-reused']);
    }
  });
});

describe('applyDisputeEvent', () => {
  it('gives a new dispute and leaves the given one alone', () => {
    const open = openDispute(CASE);
    const step = applyDisputeEvent(open, charged(1, 100));
    expect(open).toEqual(openDispute(CASE));
    expect(step).toMatchObject({ kind: 'applied', dispute: { outstanding: 100 } });
    expect(step.reasons[0]?.rule).toBe('dispute-case/charged-back');
  });

  it('knows an event that it has applied, and one that only has its id', () => {
    const step = applyDisputeEvent(openDispute(CASE), charged(1, 100));
    if (step.kind !== 'applied') throw new Error(step.kind);
    expect(applyDisputeEvent(step.dispute, charged(1, 100)).kind).toBe('repeated');
    expect(applyDisputeEvent(step.dispute, charged(1, 99))).toMatchObject({
      kind: 'refused',
      because: 'id-reused',
    });
  });

  it('does not sort: what was told too early is refused', () => {
    expect(applyDisputeEvent(openDispute(CASE), event('won', 2))).toMatchObject({
      kind: 'refused',
      because: 'no-chargeback',
    });
  });
});

describe('what is no event', () => {
  const good = charged(1, 100);
  it.each([
    [null, 'events[0]: expected an object'],
    [{ ...good, id: '' }, 'events[0].id: expected a text'],
    [{ ...good, type: 'settled' }, 'events[0].type: expected inquiry-opened'],
    [{ ...good, type: 'constructor' }, 'events[0].type: expected inquiry-opened'],
    [{ ...good, at: '2026-01-01' }, 'events[0].at: expected an instant'],
    [{ ...good, at: 5 }, 'events[0].at: expected an instant'],
    [{ ...good, amount: null }, 'events[0].amount: expected whole yen above 0'],
    [{ ...good, amount: 0 }, 'events[0].amount: expected whole yen above 0'],
    [{ ...good, amount: 1.5 }, 'events[0].amount: expected whole yen above 0'],
    [{ ...good, amount: '100' }, 'events[0].amount: expected whole yen above 0'],
    [{ ...good, type: 'represented' }, 'events[0].amount: expected no amount of represented'],
    [{ ...good, type: 'won', amount: -1 }, 'events[0].amount: expected whole yen above 0'],
  ])('%j is refused', (wrong, message) => {
    expect(() => foldDispute(CASE, [wrong as unknown as CaseEvent])).toThrow(message);
  });

  it('a list that is none, a dispute that is none, an id that is none', () => {
    expect(() => foldDispute(CASE, null as unknown as [])).toThrow('events: expected a list');
    const wrong = {} as Parameters<typeof applyDisputeEvent>[0];
    expect(() => applyDisputeEvent(wrong, good)).toThrow('dispute: expected a dispute');
    for (const none of [null, undefined, 'D-1', { ...openDispute(CASE), moves: null }]) {
      const call = () => applyDisputeEvent(none as unknown as typeof wrong, good);
      expect(call).toThrow('dispute: expected a dispute');
    }
    const odd = { ...openDispute(CASE), state: 'constructor' } as unknown as typeof wrong;
    expect(() => applyDisputeEvent(odd, good)).toThrow('dispute: expected a dispute');
    expect(() => openDispute(null as never)).toThrow('opening: expected an object');
    expect(() => foldDispute(undefined as never, [])).toThrow('opening: expected an object');
    expect(() => openDispute({ id: '', order: 'A-1' })).toThrow('id: expected a text');
    expect(() => openDispute({ id: 'D-1', order: 4 as never })).toThrow('order: expected a text');
  });
});
