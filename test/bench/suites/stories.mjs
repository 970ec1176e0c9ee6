/** Authorizations in every state with every event, and the facts each of them amounts to. */

const TOTAL = 12800;
const ON = (day) => `2024-05-${day}T10:00:00+09:00`;

const CHANGE = { type: 'amount-changed', at: ON('02'), total: 9800 };
const RELEASE = { type: 'authorization-released', at: ON('02') };
const REQUEST = { type: 'settlement-requested', at: ON('03'), reauthorization: 'approved' };
const REFUSED = { ...REQUEST, reauthorization: 'refused' };
const CANCEL = { type: 'settlement-cancelled', at: ON('04') };
const REFUND = { type: 'refunded', at: ON('04'), amount: TOTAL };

/** How an authorization came into a state, when it is looked at, and whether a request renews it. */
const STARTS = [
  { state: 'authorized', past: [], at: ON('10'), renewed: false },
  { state: 'authorized', past: [CHANGE], at: ON('10'), renewed: true },
  { state: 'lapsed', past: [], at: ON('20'), renewed: true },
  { state: 'released', past: [RELEASE], at: ON('10'), renewed: true },
  { state: 'settlement-requested', past: [REQUEST], at: ON('10'), renewed: true },
  { state: 'settlement-requested', past: [REQUEST], at: ON('30'), renewed: true },
  { state: 'settlement-cancelled', past: [REQUEST, CANCEL], at: ON('10'), renewed: true },
  { state: 'refused', past: [CHANGE, REFUSED], at: ON('10'), renewed: true },
  { state: 'refunded', past: [REQUEST, REFUND], at: ON('10'), renewed: true },
];

const EVENTS = [
  { type: 'saved' },
  { type: 'amount-changed', total: 11000 },
  { type: 'address-changed' },
  { type: 'authorization-released' },
  { type: 'settlement-requested', reauthorization: 'approved' },
  { type: 'settlement-requested', reauthorization: 'refused' },
  { type: 'settlement-cancelled' },
  { type: 'refunded', amount: 0, refund: 'none' },
  { type: 'refunded', amount: 1000, refund: 'part' },
  { type: 'refunded', amount: TOTAL, refund: 'all' },
  { type: 'refunded', amount: TOTAL + 1, refund: 'over' },
  { type: 'fraud-signal', level: 'resemble' },
];

function factsOf(start, { type, reauthorization, refund }) {
  const renews = start.renewed && reauthorization !== undefined;
  return {
    event: type,
    reauthorization: renews ? reauthorization : 'not-needed',
    cancelWindow: start.at === ON('30') ? 'closed' : 'open',
    refund: refund ?? 'none',
  };
}

/** Every start with every event at its moment. */
export function storiesOf({ applyEvent, openAuthorization, SHOPSERVE }) {
  const terms = SHOPSERVE.authorization;
  return STARTS.flatMap((start) => {
    const placed = openAuthorization(TOTAL, ON('01'));
    const authorization = start.past.reduce(
      (before, event) => applyEvent(before, event, terms).authorization,
      placed,
    );
    return EVENTS.map(({ refund, ...event }) => ({
      state: start.state,
      authorization,
      event: { ...event, at: start.at },
      facts: factsOf(start, { ...event, refund }),
    }));
  });
}
