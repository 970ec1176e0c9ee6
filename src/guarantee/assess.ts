import { decideAlways, type NonEmpty, type Reason } from '../decision/index.js';
import { toEpochMs } from '../time/index.js';
import type { Terms } from './check.js';
import type { Screened } from './match.js';
import { holdsOf } from './pay.js';
import { placeClaim } from './place.js';
import { COVERAGE, type CoverageFacts, type CoverageOutcome, ROOM } from './rules/index.js';
import type { ChargebackRecord } from './types.js';

/** A claim that comes before the guarantee: a chargeback, or its second one. */
export type Claim = {
  readonly chargeback: Required<ChargebackRecord>;
  readonly ms: number;
  readonly amount: number;
  /** The verdict that counts. */
  readonly screened: Screened | null;
};

/** The period of a claim, and whether it is covered there. */
export type ClaimStanding = {
  readonly period: string | null;
  readonly outcome: CoverageOutcome;
  readonly reasons: NonEmpty<Reason>;
};

/** Says where a claim belongs and whether it is covered at all, before anybody looks at the room. */
export function standingOf(claim: Claim, terms: Terms): ClaimStanding {
  const { orderedAt } = claim.chargeback;
  const period = placeClaim(terms, {
    chargeback: claim.ms,
    order: orderedAt === null ? null : toEpochMs(orderedAt),
    screening: claim.screened?.ms ?? null,
  });
  const { outcome, reasons } = decideAlways(COVERAGE, coverageFactsOf(claim, terms, period));
  return { period, outcome, reasons };
}

/** How much of a covered claim is paid, and by which rule. */
export function paidOf(amount: number, room: number, { lastClaim }: Terms) {
  const { outcome, reasons } = decideAlways(ROOM, { holds: holdsOf(amount, room), lastClaim });
  const paid = { whole: amount, part: room, nothing: 0 }[outcome];
  return { paid, reasons };
}

function coverageFactsOf(claim: Claim, terms: Terms, period: string | null): CoverageFacts {
  const { cause, exempt, method, channel } = claim.chargeback;
  return {
    cause,
    exempt: exempt ? 'yes' : 'no',
    verdict: claim.screened?.verdict ?? 'none',
    method: terms.excludedMethods.includes(method) ? 'excluded' : 'included',
    channel: terms.excludedChannels.includes(channel) ? 'excluded' : 'included',
    merchant: terms.excludedMerchant ? 'excluded' : 'included',
    started: hasStarted(claim, terms, period) ? 'yes' : 'no',
  };
}

/** A claim that was screened or is placed otherwise, and still has no period, lies before the first. */
function hasStarted(claim: Claim, terms: Terms, period: string | null): boolean {
  const { coveredFrom, placedBy } = terms;
  if (coveredFrom !== null && claim.ms < toEpochMs(coveredFrom)) return false;
  return period !== null || (placedBy === 'screening' && claim.screened === null);
}
