import type { EventType, OrderEvent } from '../authorization/index.js';
import { BRANDS, FUNDINGS, ISSUED } from '../cards/index.js';
import {
  bool,
  type Issue,
  instantText,
  list,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  text,
  variant,
  whole,
  yenAboveZero,
  yenAmount,
} from '../input/index.js';
import type { Application, ApplicationEvent, Order } from '../ledger/index.js';
import type { ServicePeriods } from '../liability/index.js';
import { toEpochMs } from '../time/index.js';
import { authenticationReader } from './threeds.js';

/** When the shop had 3-D Secure. At most one, before all other records. */
export type MerchantRecord = {
  readonly record: 'merchant';
  readonly threeDSecure: ServicePeriods;
};

/** An application for a subscription or club. Before its orders. */
export type ApplicationRecord = Application & { readonly record: 'application' };

/** An order and its events. */
export type OrderRecord = Order & { readonly record: 'order' };

/** A line of an order file. */
export type LedgerRecord = MerchantRecord | ApplicationRecord | OrderRecord;

const authentication = nullable(authenticationReader);

/** An interval whose end, where it has one, lies after its start. */
function interval<T extends { readonly from: string; readonly until: string | null }>(
  reader: Reader<T>,
): Reader<T> {
  return (value, issues) => {
    const before = issues.length;
    const read = reader(value, issues);
    if (issues.length > before || read.until === null) return read;
    if (toEpochMs(read.from as never) >= toEpochMs(read.until as never)) {
      issues.push({
        path: 'until',
        expected: 'an instant after from',
        received: 'one not after it',
      });
    }
    return read;
  };
}

const until = optional(nullable(instantText), null);

const periods: Reader<ServicePeriods> = interval(
  record<ServicePeriods>({
    from: instantText,
    until,
    suspended: optional(list(interval(record({ from: instantText, until }))), []),
  }),
);

const merchant: Reader<LedgerRecord> = record<MerchantRecord>({
  record: oneOf(['merchant']),
  threeDSecure: periods,
});

const applicationEvent = variant<ApplicationEvent>('type', {
  'card-changed': record({ type: oneOf(['card-changed']), at: instantText }),
  'amount-changed': record({
    type: oneOf(['amount-changed']),
    at: instantText,
    total: yenAmount,
  }),
});

const anyApplication = record<ApplicationRecord>({
  record: oneOf(['application']),
  id: text,
  appliedAt: instantText,
  brand: oneOf(BRANDS),
  total: yenAmount,
  authentication,
  events: optional(list(applicationEvent), []),
});

/** An application whose events do not come before it. */
const application: Reader<LedgerRecord> = (value, issues) => {
  const before = issues.length;
  const read = anyApplication(value, issues);
  if (issues.length === before) issues.push(...tooEarly(read));
  return read;
};

function tooEarly({ appliedAt, events }: Application): Issue[] {
  return events.flatMap(({ at }, index) =>
    toEpochMs(at) >= toEpochMs(appliedAt)
      ? []
      : [{ path: `events[${index}].at`, expected: 'an instant from appliedAt on', received: at }],
  );
}

const orderEvent = variant<OrderEvent>('type', {
  saved: record({ type: oneOf(['saved']), at: instantText }),
  'amount-changed': record({ type: oneOf(['amount-changed']), at: instantText, total: yenAmount }),
  'address-changed': record({ type: oneOf(['address-changed']), at: instantText }),
  'authorization-released': record({ type: oneOf(['authorization-released']), at: instantText }),
  'settlement-requested': record({
    type: oneOf(['settlement-requested']),
    at: instantText,
    reauthorization: optional(oneOf(['approved', 'refused']), 'approved'),
  }),
  'settlement-cancelled': record({ type: oneOf(['settlement-cancelled']), at: instantText }),
  refunded: record({ type: oneOf(['refunded']), at: instantText, amount: yenAboveZero }),
  'fraud-signal': record({
    type: oneOf(['fraud-signal']),
    at: instantText,
    level: oneOf(['match', 'resemble']),
  }),
} satisfies { readonly [T in EventType]: Reader<OrderEvent> });

const card = record<Order['card']>({
  funding: optional(oneOf(FUNDINGS), 'credit'),
  issued: optional(oneOf(ISSUED), 'domestic'),
});

const order: Reader<LedgerRecord> = record<OrderRecord>({
  record: oneOf(['order']),
  id: text,
  placedAt: instantText,
  brand: oneOf(BRANDS),
  total: yenAmount,
  test: optional(bool, false),
  card: optional(card, { funding: 'credit', issued: 'domestic' }),
  authentication,
  subscription: optional(nullable(record({ application: text, delivery: whole(1, 9999) })), null),
  events: optional(list(orderEvent), []),
});

const ledgerRecord = variant<LedgerRecord>('record', { merchant, application, order });

/**
 * Reads a line of an order file, filling in the defaults, or lists everything wrong with it.
 *
 * @example
 * ```ts
 * const parsed = parseLedgerRecord({ record: 'order', id: 'A-1', placedAt: '2024-05-01T10:00:00', brand: 'visa', total: 1, authentication: null });
 * parsed.ok ? '' : parsed.issues[0].path // => 'placedAt'
 * ```
 * @public
 */
export function parseLedgerRecord(value: unknown): Parsed<LedgerRecord> {
  return parseWith(ledgerRecord, value);
}
