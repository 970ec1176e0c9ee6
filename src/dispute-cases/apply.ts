import { decideAfresh, type Reason } from '../decision/index.js';
import { YEN_LIMIT, type Yen } from '../money/index.js';
import { need, needCase, needObject, type TakenEvent, takeEvent, tellSame } from './need.js';
import { CASE_IDS, type CaseIdFacts, DISPUTE_LIFECYCLE } from './rules/index.js';
import {
  CASE_EVENTS,
  type CaseEvent,
  type CaseMove,
  type CaseStep,
  type CaseTransition,
  type DisputeCase,
  type RefusedEvent,
} from './types.js';

/** A case while it is being folded: its lists and sums grow. */
type Running = Omit<
  { -readonly [K in keyof DisputeCase]: DisputeCase[K] },
  'moves' | 'events' | 'fees'
> & {
  readonly moves: CaseMove[];
  readonly events: CaseEvent[];
  readonly fees: { charged: number; refunded: number };
};

/** What became of an event: a step, but for the case it led to. */
type Entered =
  | { readonly kind: 'applied'; readonly reasons: readonly Reason[] }
  | Exclude<CaseStep, { kind: 'applied' }>;

/**
 * A dispute before anything happened to it.
 *
 * @throws InvalidInputError if an id is no text or empty.
 * @example
 * ```ts
 * openDispute({ id: 'D-1', order: 'A-1' }).state // => 'none'
 * ```
 * @public
 */
export function openDispute(opening: { id: string; order: string }): DisputeCase {
  needObject(opening, 'opening');
  const { id, order } = opening;
  need(typeof id === 'string' && id !== '', 'id', 'a text', id);
  need(typeof order === 'string' && order !== '', 'order', 'a text', order);
  return {
    id,
    order,
    state: 'none',
    claimed: 0 as Yen,
    debited: 0,
    credited: 0,
    outstanding: 0 as Yen,
    fees: { charged: 0, refunded: 0 },
    moves: [],
    events: [],
  };
}

/**
 * Applies one event to a dispute. Events are applied in the order of their moments; this function does
 * not sort, {@link foldDispute} does.
 *
 * A win is no end: `won` may be followed by `lost`, `pre-arbitration` or `second-chargeback`. A loss and
 * an accepted pre-arbitration take again what came back since money was last taken.
 *
 * @returns The dispute after the event; `repeated` for an event that was applied before; `refused` with
 * the reason for one that cannot be. The dispute that was given is never changed.
 * @throws InvalidInputError for an event of an unknown type, without an instant, or with an amount that
 * its type does not have.
 * @example
 * ```ts
 * const step = applyDisputeEvent(openDispute({ id: 'D-1', order: 'A-1' }), { id: 'E-1', type: 'won', at: instant('2026-05-01T10:00:00+09:00') });
 * step.kind === 'refused' ? step.because : step.kind // => 'no-chargeback'
 * ```
 * @public
 */
export function applyDisputeEvent(dispute: DisputeCase, event: CaseEvent): CaseStep {
  needCase(dispute);
  const taken = takeEvent(event, 'event');
  const before = dispute.events.find(({ id }) => id === taken.id);
  const same = before !== undefined && tellSame(takeEvent(before, 'events'), taken);
  const running = copyOf(dispute);
  const step = enter(running, taken, !before ? 'one' : same ? 'same' : 'different');
  return step.kind === 'applied' ? { ...step, dispute: running } : step;
}

/**
 * A dispute after a list of events, whatever order they came in: they are applied by `at`, those of one
 * moment in the order of `CASE_EVENTS` (a chargeback before its fee), then of their ids. An event that is
 * told again counts once; two that differ under one id are both refused, so that it does not matter
 * which came first.
 *
 * @returns The dispute, and every event that could not be applied, by its position in the list.
 * @throws InvalidInputError as {@link applyDisputeEvent}.
 * @example
 * ```ts
 * const { dispute } = foldDispute({ id: 'D-1', order: 'A-1' }, [
 *   { id: 'E-1', type: 'chargeback', at: instant('2026-05-01T10:00:00+09:00'), amount: yen(30000) },
 *   { id: 'E-3', type: 'lost', at: instant('2026-09-01T10:00:00+09:00') },
 *   { id: 'E-2', type: 'won', at: instant('2026-07-01T10:00:00+09:00') },
 * ]);
 * [dispute.state, dispute.debited, dispute.credited, dispute.outstanding] // => ['lost', 60000, 30000, 30000]
 * ```
 * @public
 */
export function foldDispute(
  opening: { id: string; order: string },
  events: readonly CaseEvent[],
): { readonly dispute: DisputeCase; readonly refused: readonly RefusedEvent[] } {
  need(Array.isArray(events), 'events', 'a list', events);
  const taken = events.map((event, index) => ({ ...takeEvent(event, `events[${index}]`), index }));
  const running = copyOf(openDispute(opening));
  const refused: RefusedEvent[] = [];
  const copies = copiesOf(taken);
  for (const one of taken.sort(inOrder)) {
    const step = enter(running, one, copies.get(one) ?? 'same');
    if (step.kind !== 'refused') continue;
    refused.push({ index: one.index, because: step.because, reasons: step.reasons });
  }
  return { dispute: running, refused: refused.sort((a, b) => a.index - b.index) };
}

/** Of one moment in the order of the kinds, then of the ids: never of the list. */
function inOrder(a: TakenEvent, b: TakenEvent): number {
  const kinds = CASE_EVENTS.indexOf(a.type) - CASE_EVENTS.indexOf(b.type);
  return a.ms - b.ms || kinds || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** How the first of each id stands to the others; one that is not listed repeats another. */
function copiesOf<T extends TakenEvent>(taken: readonly T[]): Map<T, CaseIdFacts['copies']> {
  const firsts = new Map<string, T>();
  const copies = new Map<T, CaseIdFacts['copies']>();
  const contradicted = new Set<string>();
  for (const one of taken) {
    const first = firsts.get(one.id);
    if (first === undefined) copies.set(one, 'one');
    else if (!tellSame(first, one)) contradicted.add(one.id);
    firsts.set(one.id, first ?? one);
  }
  for (const one of taken) if (contradicted.has(one.id)) copies.set(one, 'different');
  return copies;
}

/** A dispute whose lists may grow without the given one noticing. */
function copyOf({ moves, events, fees, ...rest }: DisputeCase): Running {
  return { ...rest, fees: { ...fees }, moves: [...moves], events: [...events] };
}

/** Takes an event into a dispute once, or says why it cannot be taken. */
function enter(dispute: Running, taken: TakenEvent, copies: CaseIdFacts['copies']): Entered {
  const { outcome, reasons } = decideAfresh(CASE_IDS, { copies });
  if (outcome === 'taken') return advance(dispute, taken);
  if (outcome === 'repeated') return { kind: outcome, reasons };
  return { kind: outcome, because: 'id-reused', reasons };
}

/** Moves a dispute and its money by an event, or says why that cannot be. */
function advance(dispute: Running, taken: TakenEvent): Entered {
  const { type } = taken;
  const most = mostOf(dispute, type);
  const amount = taken.amount ?? most;
  const { outcome, reasons } = decideAfresh(DISPUTE_LIFECYCLE, {
    event: type,
    state: dispute.state,
    amount: amount > most ? 'over' : amount === 0 ? 'nothing' : 'fits',
  });
  if (outcome.kind === 'refused') return { ...outcome, reasons };
  if (outcome.kind === 'moves') dispute.state = outcome.to;
  const retakes = type === 'lost' || type === 'accepted';
  const usual = retakes ? returnedTo(dispute) : most;
  book(dispute, taken, outcome.money, taken.amount ?? usual);
  dispute.events.push(taken.event);
  return { kind: 'applied', reasons };
}

/** What an event of a type is about at most: money it can move, or money that is still taken. */
function mostOf({ claimed, outstanding, fees }: Running, type: TakenEvent['type']): number {
  const out = outstanding;
  const back = claimed - outstanding;
  const most: { readonly [type in TakenEvent['type']]?: number } = {
    chargeback: YEN_LIMIT,
    'fee-charged': YEN_LIMIT,
    'fee-refunded': fees.charged - fees.refunded,
    represented: out,
    won: out,
    reversed: out,
    withdrawn: out,
    accepted: out,
    lost: back,
    'second-chargeback': back,
  };
  return most[type] ?? 0;
}

/** What came back since money was last taken: a loss takes that again, and no more by itself. */
function returnedTo({ moves }: Running): number {
  let returned = 0;
  for (const { kind, amount } of moves) returned = kind === 'debit' ? 0 : returned + amount;
  return returned;
}

type Money = Exclude<CaseTransition, { kind: 'refused' }>['money'];

/** Books what an event moved; an event that moves nothing leaves no line. */
function book(
  dispute: Running,
  { event, id, type }: TakenEvent,
  kind: Money,
  amount: number,
): void {
  if (kind === 'fee-charged') dispute.fees.charged += amount;
  else if (kind === 'fee-refunded') dispute.fees.refunded += amount;
  else if (kind !== 'none' && amount > 0) {
    const debit = kind === 'debit';
    if (type === 'chargeback') dispute.claimed = amount as Yen;
    dispute.debited += debit ? amount : 0;
    dispute.credited += debit ? 0 : amount;
    dispute.outstanding = (dispute.debited - dispute.credited) as Yen;
    dispute.moves.push({ event: id, at: event.at, kind, amount: amount as Yen });
  }
}
