import type { Cause } from '../authorization/index.js';
import { BRANDS, type Brand } from '../cards/index.js';
import { decideAlways, type Reason } from '../decision/index.js';
import { need, needObject, needWord } from '../errors/index.js';
import { type Instant, needMs } from '../time/index.js';
import type {
  LiabilityAnswer,
  LiabilityFacts,
  LiabilityTerms,
  Service,
  ServicePeriods,
  SubscriptionFacts,
  SubscriptionOutcome,
} from './types.js';

/**
 * Says whether 3-D Secure was in service for a shop at a moment. Intervals are half-open: the moment
 * of activation is in, the moment of cancellation is out.
 *
 * @param periods - `null`: always in service.
 * @throws InvalidInputError if a moment is no instant, or `periods` are not what their type says.
 * @example
 * ```ts
 * const periods = { from: instant('2021-05-19T08:00:00+09:00'), until: null, suspended: [] };
 * findService(periods, instant('2021-05-19T07:59:59+09:00')) // => 'not-enrolled-yet'
 * ```
 * @public
 */
export function findService(periods: ServicePeriods | null, at: Instant): Service {
  return findServiceAt(periods, needMs('at', at));
}

/** {@link findService} for a moment known in epoch milliseconds. */
export function findServiceAt(periods: ServicePeriods | null, ms: number): Service {
  if (periods === null) return 'in-service';
  need(Number.isFinite(ms), 'ms', 'milliseconds', ms);
  const { from, until, suspended } = momentsOf(periods);
  if (ms < from) return 'not-enrolled-yet';
  if (ms >= until) return 'after-cancellation';
  for (const outage of suspended) {
    if (ms >= outage.from && ms < outage.until) return 'suspended';
  }
  return 'in-service';
}

/** An interval `[from, until)` in epoch milliseconds. */
type Span = { readonly from: number; readonly until: number };

/** Periods with their moments read. */
type Moments = Span & { readonly of: ServicePeriods; readonly suspended: readonly Span[] };

/** A file of orders asks for the same periods at every line, so the last ones read are kept. */
let kept: Moments | undefined;

function momentsOf(periods: ServicePeriods): Moments {
  if (kept === undefined || kept.of !== periods) {
    const span = spanOf('periods', periods);
    const { suspended } = periods;
    need(Array.isArray(suspended), 'periods.suspended', 'a list', suspended);
    const outages = Array.from(suspended, (outage) => spanOf('periods.suspended', outage));
    kept = { of: periods, ...span, suspended: outages };
  }
  return kept;
}

function spanOf(path: string, span: { from: Instant; until: Instant | null }): Span {
  needObject(path, span);
  const { from, until } = span;
  return {
    from: needMs(`${path}.from`, from),
    until: until === null ? Number.POSITIVE_INFINITY : needMs(`${path}.until`, until),
  };
}

const TOTALS: readonly LiabilityFacts['total'][] = ['zero', 'positive'];

/**
 * Says whether an order is exempt as it is placed, and which icon it shows. What happens to it
 * afterwards is {@link resolveLoss}; the second and later orders of a subscription are
 * {@link resolveSubscription}.
 *
 * An exemption is expected under the terms; the card company decides in the end.
 *
 * @param terms - Who bears what at the platform, such as `SHOPSERVE.liability`.
 * @throws InvalidInputError for a value outside its vocabulary.
 * @example
 * ```ts
 * const answer = resolveLiability(
 *   { brand: 'amex', placedOn: jstDate('2022-01-18'), service: 'in-service', order: 'one-off', total: 'positive', result: 'authenticated', funding: 'credit' },
 *   SHOPSERVE.liability,
 * );
 * answer.exemption // => 'none'
 * answer.reasons.map((reason) => reason.rule) // => ['liability/brand-not-yet', 'liability/amex-not-yet']
 * ```
 * @public
 */
export function resolveLiability(facts: LiabilityFacts, terms: LiabilityTerms): LiabilityAnswer {
  needObject('facts', facts);
  needObject('terms', terms);
  const { brand, placedOn, service, order, total, result, funding } = facts;
  if (total !== 'positive') needWord(TOTALS, 'total', total);
  const brandService = decideAlways(terms.brandService, { brand, placedOn });
  const gate = decideAlways(terms.gate, {
    service,
    brandService: brandService.outcome,
    firstTotal: order === 'first-delivery' && total === 'zero' ? 'zero' : 'other',
  });
  if (gate.outcome === 'runs') {
    const first = decideAlways(terms.result, { order, result, funding });
    const { exemption, icon, cautions } = first.outcome;
    return { exemption, icon, cautions, threeDs: 'runs', reasons: first.reasons };
  }
  const brandDecided = service === 'in-service' && brandService.outcome === 'not-yet';
  return {
    exemption: 'none',
    icon: 'none',
    cautions: [],
    threeDs: 'does-not-run',
    reasons: brandDecided ? [...gate.reasons, ...brandService.reasons] : gate.reasons,
  };
}

/**
 * Says whether a settlement request that carries a cause takes the exemption away at a brand.
 *
 * @throws InvalidInputError for an unknown brand or cause.
 * @example
 * ```ts
 * resolveLoss('jcb', 'amount-changed', SHOPSERVE.liability).loss // => 'kept'
 * ```
 * @public
 */
export function resolveLoss(
  brand: Brand,
  cause: Cause,
  terms: LiabilityTerms,
): { readonly loss: 'lost' | 'kept'; readonly reasons: readonly Reason[] } {
  needObject('terms', terms);
  if (typeof brand !== 'string') needWord(BRANDS, 'brand', brand);
  const { outcome, reasons } = decideAlways(terms.losses, { cause });
  const loss = outcome[brand];
  if (typeof loss !== 'string') needWord(BRANDS, 'brand', brand);
  return { loss, reasons };
}

/**
 * Says what the second and later orders of a subscription or club get, and what its application
 * shows. It is the same for every brand: a later order is a new sale without an authentication.
 *
 * @throws InvalidInputError for a value outside its vocabulary.
 * @example
 * ```ts
 * resolveSubscription({ application: 'authenticated', card: 'same', amount: 'same' }, SHOPSERVE.liability).later
 * // => { exemption: 'forfeited', icon: 'grey' }
 * ```
 * @public
 */
export function resolveSubscription(
  facts: SubscriptionFacts,
  terms: LiabilityTerms,
): SubscriptionOutcome & { readonly reasons: readonly Reason[] } {
  needObject('terms', terms);
  const { outcome, reasons } = decideAlways(terms.subscription, facts);
  const { later, applicationIcon, laterOrdersExempt } = outcome;
  return { later, applicationIcon, laterOrdersExempt, reasons };
}
