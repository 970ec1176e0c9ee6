import type { Brand, Funding } from '../cards/index.js';
import { decideAlways } from '../decision/index.js';
import { needObject } from '../errors/index.js';
import { classifyAttempt } from '../gateways/index.js';
import {
  CAUTION,
  type Caution,
  type CautionFacts,
  findServiceAt,
  type LiabilityAnswer,
  type OrderResult,
  resolveLiability,
} from '../liability/index.js';
import type { Yen } from '../money/index.js';
import { establish } from '../threeds/index.js';
import { dateOfDay, jstDayOf } from '../time/index.js';
import type { LedgerContext, OrderAuthentication } from './types.js';

/** An order or an application at the moment it was placed. */
export type Placement = {
  /** When, in epoch milliseconds. */
  readonly ms: number;
  readonly brand: Brand;
  readonly total: Yen;
  readonly funding: Funding;
  readonly order: 'one-off' | 'first-delivery';
  readonly authentication: OrderAuthentication | null;
};

/** Says what an order gets as it is placed, with everything that calls for a look. */
export function answerPlacement(placement: Placement, context: LedgerContext): LiabilityAnswer {
  const { ms, brand, total, funding, order, authentication } = placement;
  const service = findServiceAt(context.service, ms);
  const seen = authentication === null ? null : establishOf(brand, authentication);
  const answer = resolveLiability(
    {
      brand,
      placedOn: dateOfDay(jstDayOf(ms)),
      service,
      order,
      total: total === 0 ? 'zero' : 'positive',
      result: resultOf(seen, context),
      funding,
    },
    context.profile.liability,
  );
  return seen === null ? answer : withCautions(answer, seen);
}

/** What 3-D Secure established for an order. */
type Seen = ReturnType<typeof establish>;

/** Two characters, or none. */
function isPair(text: unknown): boolean {
  return text === null || (typeof text === 'string' && text.length === 2);
}

/** Results repeat from order to order; what they establish is kept. Emptied when it grows. */
const established = new Map<string, Seen>();

function establishOf(brand: Brand, authentication: OrderAuthentication): Seen {
  needObject('authentication', authentication);
  const { transStatus, transStatusReason = null, eci, authenticationValue } = authentication;
  const plain = typeof brand === 'string' && typeof transStatus === 'string';
  const flag = authenticationValue === null || typeof authenticationValue === 'boolean';
  // What is of another type, `establish` refuses; in a key it would pass for the text of it.
  const key =
    plain && flag && isPair(eci) && isPair(transStatusReason)
      ? `${brand}${transStatus}${eci}${authenticationValue}${transStatusReason ?? ''}`
      : '';
  const known = established.get(key);
  if (known !== undefined) return known;
  const seen = establish({ brand, transStatus, transStatusReason, eci, authenticationValue });
  if (established.size >= 4096) established.clear();
  established.set(key, seen);
  return seen;
}

function resultOf(seen: Seen | null, context: LedgerContext): OrderResult {
  if (seen === null) return 'not-run';
  const { outcome } = seen.result.outcome;
  if (outcome === 'challenge') return 'unfinished';
  if (outcome !== 'attempted') return outcome;
  const { attempts } = context.profile;
  const { liability } = classifyAttempt({ handling: attempts, grade: 'not-graded' });
  return liability === 'issuer' ? 'attempted' : 'attempted-unprotected';
}

/** A result that contradicts itself, or that came while there was no service to give one. */
function withCautions(answer: LiabilityAnswer, seen: Seen): LiabilityAnswer {
  const sights: CautionFacts['sight'][] = [];
  if (seen.inconsistencies.length > 0) sights.push('contradiction');
  if (answer.threeDs === 'does-not-run') sights.push('result-while-not-in-service');
  if (sights.length === 0) return answer;
  const found: Caution[] = sights.map((sight) => decideAlways(CAUTION, { sight }).outcome);
  return { ...answer, cautions: [...new Set([...answer.cautions, ...found])] };
}
