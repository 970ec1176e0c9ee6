import type { Reason } from '../decision/index.js';
import { need, needObject, needWord } from '../errors/index.js';
import { type LiabilityOutcome, resolveSubscription } from '../liability/index.js';
import { isYen } from '../money/index.js';
import { needMs, toEpochMs } from '../time/index.js';
import { asOfMsOf } from './as-of.js';
import { answerPlacement } from './first-answer.js';
import type { Application, ApplicationAnswer, ApplicationEvent, LedgerContext } from './types.js';

/**
 * Says what the application ledger shows for a subscription or club: whether its icon stands, and
 * that no later order is ever exempt.
 *
 * @throws InvalidInputError for a field that is missing or not what its type says.
 * @example
 * ```ts
 * evaluateApplication(
 *   { id: 'S-1', appliedAt: instant('2024-05-01T10:00:00+09:00'), brand: 'visa', total: yen(0), authentication: null, events: [] },
 *   { profile: SHOPSERVE, asOf: instant('2024-06-30T00:00:00+09:00'), service: null },
 * ).reasons[0]?.rule // => 'subscription/zero-first'
 * ```
 * @public
 */
export function evaluateApplication(
  application: Application,
  context: LedgerContext,
): ApplicationAnswer {
  const { applicationIcon, laterOrdersExempt, reasons } = lookAt(
    application,
    asOfMsOf(context),
    context,
  );
  return { id: application.id, icon: applicationIcon, laterOrdersExempt, reasons };
}

/** What the second or a later order gets: from the application alone, as it stood when confirmed. */
export function answerLaterDelivery(
  application: Application,
  placedMs: number,
  context: LedgerContext,
): LiabilityOutcome & { readonly reasons: readonly Reason[] } {
  const { later, reasons } = lookAt(application, placedMs, context);
  return { exemption: later.exemption, icon: later.icon, cautions: NONE, reasons };
}

const NONE: readonly never[] = [];

/** An application at a moment; a change at that very moment counts. */
function lookAt(application: Application, atMs: number, context: LedgerContext) {
  const ms = Math.min(atMs, asOfMsOf(context));
  needObject('application', application);
  const { events, total } = application;
  need(isYen(total), 'total', 'whole yen', total);
  need(Array.isArray(events), 'events', 'a list', events);
  const happened = events.filter((event) => momentOf(event) <= ms);
  return resolveSubscription(
    {
      application: stateOf(application, context),
      card: happened.some((event) => event.type === 'card-changed') ? 'changed' : 'same',
      amount: amountOf(application, happened),
    },
    context.profile.liability,
  );
}

/** When an event of an application was; throws unless it is one. */
function momentOf(event: ApplicationEvent): number {
  const ms = needMs('events.at', event?.at);
  needWord(['card-changed', 'amount-changed'], 'events.type', event.type);
  if (event.type === 'amount-changed') need(isYen(event.total), 'total', 'whole yen', event.total);
  return ms;
}

/** Changed and changed back is no change, as with an order. */
function amountOf(application: Application, happened: Application['events']): 'same' | 'changed' {
  if (happened.length === 0) return 'same';
  const ordered = [...happened].sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at));
  const total = ordered.reduce(
    (current, event) => (event.type === 'amount-changed' ? event.total : current),
    application.total,
  );
  return total === application.total ? 'same' : 'changed';
}

function stateOf(application: Application, context: LedgerContext) {
  if (application.total === 0) return 'zero-total';
  const { appliedAt, brand, total, authentication } = application;
  const answer = answerPlacement(
    {
      ms: needMs('application.appliedAt', appliedAt),
      brand,
      total,
      funding: 'credit',
      order: 'first-delivery',
      authentication,
    },
    context,
  );
  return answer.exemption === 'exempt' ? 'authenticated' : 'unauthenticated';
}
