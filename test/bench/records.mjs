/** Order files as shops have them: every field of docs/formats.md, three events an order. */

export const AS_OF = '2024-06-30T00:00:00+09:00';

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 1, 1);

function at(ms) {
  return `${new Date(ms + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}

const ECI = { visa: '05', mastercard: '02', jcb: '05', amex: '05', diners: '05' };
const ONE_OFF = ['visa', 'mastercard', 'jcb', 'visa', 'amex', 'mastercard', 'jcb', 'diners'];
const AUTHENTICATED = { transStatus: 'Y', authenticationValue: true };

/** What happens to an order: three events, each some days after the order. */
const STORIES = [
  ['kept', [0.2, 'saved'], [1, 'address-changed'], [2, 'settlement-requested']],
  ['changed', [1, 'amount-changed'], [3, 'settlement-requested'], [9, 'refunded']],
  ['late', [2, 'saved'], [16, 'settlement-requested'], [20, 'refunded']],
  ['again', [1, 'settlement-requested'], [2, 'settlement-cancelled'], [4, 'settlement-requested']],
  ['watched', [0.1, 'fraud-signal'], [3, 'saved'], [6, 'settlement-requested']],
];

function eventOf([days, type], placed, total) {
  const event = { type, at: at(placed + days * DAY) };
  if (type === 'amount-changed') return { ...event, total: total + 540 };
  if (type === 'settlement-requested') return { ...event, reauthorization: 'approved' };
  if (type === 'refunded') return { ...event, amount: 500 };
  return type === 'fraud-signal' ? { ...event, level: 'resemble' } : event;
}

/** The first record of a file: when the shop had 3-D Secure. */
export function merchantLine() {
  const suspended = [{ from: '2022-03-01T01:00:00+09:00', until: '2022-03-01T05:30:00+09:00' }];
  const threeDSecure = { from: '2021-05-19T08:00:00+09:00', until: null, suspended };
  return JSON.stringify({ record: 'merchant', threeDSecure });
}

/** The application with a number, by a card that is authenticated. */
export function applicationLine(number) {
  const brand = number % 3 === 0 ? 'jcb' : 'visa';
  return JSON.stringify({
    record: 'application',
    id: `S-${number}`,
    appliedAt: at(FIRST - 30 * DAY + (number % 1000) * 61_000),
    brand,
    total: 3980,
    authentication: { ...AUTHENTICATED, eci: ECI[brand] },
    events: number % 5 === 0 ? [{ type: 'card-changed', at: at(FIRST + 40 * DAY) }] : [],
  });
}

/**
 * The order with a number. Three of sixteen belong to a subscription, one of sixteen ran no 3-D
 * Secure; the others are one-off orders, kept, changed, late or requested twice.
 */
export function orderLine(number, applications) {
  const ofSubscription = number % 16 < 3;
  const application = number % applications;
  const brand = !ofSubscription ? ONE_OFF[number % 8] : application % 3 === 0 ? 'jcb' : 'visa';
  const placed = FIRST + ((number * 7919) % 90) * DAY + ((number * 104_729) % 86_400) * 1000;
  const total = 1000 + ((number * 37) % 40_000);
  const later = ofSubscription && number % 16 > 0;
  const [, ...events] = STORIES[number % STORIES.length];
  return JSON.stringify({
    record: 'order',
    id: `A-${number}`,
    placedAt: at(placed),
    brand,
    total,
    test: false,
    card: { funding: 'credit', issued: 'domestic' },
    authentication: later || number % 16 === 15 ? null : { ...AUTHENTICATED, eci: ECI[brand] },
    subscription: ofSubscription
      ? { application: `S-${application}`, delivery: 1 + (number % 16) }
      : null,
    events: events.map((event) => eventOf(event, placed, total)),
  });
}
