import { openAt } from '../authorization/index.js';
import { InvalidInputError, need, needObject } from '../errors/index.js';
import { needMs } from '../time/index.js';
import { asOfMsOf } from './as-of.js';
import { conclude } from './conclude.js';
import { answerPlacement } from './first-answer.js';
import { answerLaterDelivery } from './subscription.js';
import { type Story, tellAll } from './tell.js';
import type { Order, OrderAnswer, OrderContext } from './types.js';

/**
 * Tells the story of an order up to a moment: whether it is exempt from a third-party-fraud
 * chargeback, by which rules, where its authorization is, and what calls for a look.
 *
 * An exemption is expected under the profile's rules; the card company decides in the end, and a
 * chargeback for another reason than fraud is never answered by it. An order placed after `asOf` is
 * answered as it is placed.
 *
 * @throws InvalidInputError if the order names an application and the context has another or none, or
 * for a field that is missing or not what its type says.
 * @example
 * ```ts
 * const answer = evaluateOrder(
 *   {
 *     id: 'A-1', placedAt: instant('2024-05-01T10:00:00+09:00'), brand: 'visa', total: yen(12800), test: false,
 *     card: { funding: 'credit', issued: 'domestic' }, subscription: null,
 *     authentication: { transStatus: 'Y', eci: '05', authenticationValue: true },
 *     events: [
 *       { type: 'amount-changed', at: instant('2024-05-02T10:00:00+09:00'), total: yen(9800) },
 *       { type: 'settlement-requested', at: instant('2024-05-03T10:00:00+09:00'), reauthorization: 'approved' },
 *     ],
 *   },
 *   { profile: SHOPSERVE, asOf: instant('2024-06-30T00:00:00+09:00'), service: null, application: null },
 * );
 * answer.exemption // => 'forfeited'
 * answer.reasons.map((reason) => reason.rule) // => ['liability/amount-changed']
 * ```
 * @public
 */
export function evaluateOrder(order: Order, context: OrderContext): OrderAnswer {
  const asOfMs = asOfMsOf(context);
  const story = openStory(order, context);
  tellAll(story, order, asOfMs, context);
  return conclude(story, order, asOfMs, context);
}

/** The story on the day the order is placed. */
function openStory(order: Order, context: OrderContext): Story {
  needObject('order', order);
  const placedMs = needMs('order.placedAt', order.placedAt);
  const { exemption, icon, reasons, cautions } = firstAnswer(order, placedMs, context);
  const authorization = openAt(order.total, placedMs);
  return { authorization, exemption, icon, reasons, cautions, refused: [] };
}

function firstAnswer(order: Order, placedMs: number, context: OrderContext) {
  const { subscription } = order;
  if (subscription !== null) {
    needObject('subscription', subscription);
    const { delivery } = subscription;
    need(
      Number.isSafeInteger(delivery) && delivery > 0,
      'delivery',
      'a whole number from 1',
      delivery,
    );
  }
  if (subscription === null || subscription.delivery === 1) {
    needObject('card', order.card);
    return answerPlacement(
      {
        ms: placedMs,
        brand: order.brand,
        total: order.total,
        funding: order.card.funding,
        order: subscription === null ? 'one-off' : 'first-delivery',
        authentication: order.authentication,
      },
      context,
    );
  }
  const { application } = context;
  if (application?.id === subscription.application) {
    return answerLaterDelivery(application, placedMs, context);
  }
  throw new InvalidInputError(
    'application: expected the application that the order names, received another or none',
  );
}
