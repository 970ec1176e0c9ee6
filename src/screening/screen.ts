import { decideAfresh, type NonEmpty, type Reason } from '../decision/index.js';
import { checkFacts, checkPolicy } from './check.js';
import { raise } from './raise.js';
import { SCREENING_ASKED, SCREENING_VERDICT, type ScreeningAskedFacts } from './rules/index.js';
import { sift } from './sift.js';
import type { RaisedSignal, ScreeningAnswer, ScreeningFacts, ScreeningPolicy } from './types.js';

/**
 * Screens an order from what is known of it, card data apart: OK, REVIEW or NG, with every reason and
 * advice on shipping; or says that an order such as this is not screened at all.
 *
 * A further signal, or a heavier one, never makes the verdict milder. What is not known raises no
 * signal of its kind and is listed in `notKnown`; learning it takes the signal `not-known` away, which
 * a policy may weigh heavier than what was learnt. The verdict says nothing of the 3-D Secure
 * exemption, and an exempt order may be NG. It is no proof of fraud: a person decides. The numbers and
 * weights are the policy's; no document states them.
 *
 * The order of `goods` does not matter, that of `earlierAmounts` does. Sentences of the reasons, in
 * Japanese and English, are in `menseki/rulebook`; rules by S000 L29, L44 and docs/decisions/0010.
 *
 * @param facts - The order; what is left out is not known.
 * @param policy - A preset such as {@link HOUSE_BALANCED}, or your own.
 * @throws InvalidInputError for a field, word or number that the types forbid, by its name.
 * @example
 * ```ts
 * const answer = screenOrder({
 *   method: 'card', amount: yen(64000), knownFraud: 'resemble', velocityHits: 0, earlierAmounts: [],
 *   goods: ['tickets'], recipient: 'buyer', destination: 'domestic', cardIssued: 'domestic',
 *   failedAuthentications: 0,
 * }, HOUSE_BALANCED);
 * answer.outcome === 'screened' ? [answer.verdict, answer.advice] : [] // => ['REVIEW', 'hold-for-a-person']
 * answer.outcome === 'screened' ? answer.signals.map((raised) => raised.signal) : []
 * // => ['known-fraud-resemble', 'high-risk-goods', 'not-known']
 * answer.outcome === 'screened' ? answer.notKnown : [] // => ['cards']
 * answer.reasons.map((reason) => reason.rule) // => ['screening/review', 'screening/known-fraud-resemble']
 * ```
 * @public
 */
export function screenOrder(facts: ScreeningFacts, policy: ScreeningPolicy): ScreeningAnswer {
  checkPolicy(policy);
  checkFacts(facts);
  const asked = decideAfresh(SCREENING_ASKED, {
    delivery: deliveryOf(facts),
    method: facts.method,
    platform: policy.laterDeliveries.platform,
    choice: policy.laterDeliveries.choice,
  });
  const { outcome } = asked;
  if (outcome === 'not-screened') return { outcome, reasons: asked.reasons };
  const sifted = sift(facts, policy);
  const { notKnown, setAside } = sifted;
  const signals = raise(facts, sifted, policy);
  const weighed = weigh(signals, notKnown.length === 0, policy);
  return { outcome, ...weighed.outcome, signals, notKnown, setAside, reasons: weighed.reasons };
}

function deliveryOf({ subscription }: ScreeningFacts): ScreeningAskedFacts['delivery'] {
  if (!subscription) return 'one-off';
  return subscription.delivery === 1 ? 'first' : 'later';
}

/** The verdict on some signals, the heaviest first. */
function weigh(
  signals: readonly RaisedSignal[],
  allKnown: boolean,
  { reviewsThatMakeNg }: ScreeningPolicy,
) {
  const heavy = signals.filter(({ severity }) => severity !== 'note');
  const reviews = heavy.filter(({ severity }) => severity === 'review').length;
  const { outcome, reasons } = decideAfresh(SCREENING_VERDICT, {
    worst: signals[0]?.severity ?? 'none',
    addUp: reviewsThatMakeNg !== null && reviews >= reviewsThatMakeNg ? 'yes' : 'no',
    allKnown: allKnown ? 'yes' : 'no',
  });
  const all: NonEmpty<Reason> = [...reasons, ...heavy.map((one) => one.reasons[0])];
  return { outcome, reasons: all };
}
