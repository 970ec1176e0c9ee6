/** The life cycle of docs/formats.md as a list of legal steps, from which both machines are made. */

export const STATES = [
  'authorized',
  'lapsed',
  'released',
  'settlement-requested',
  'settlement-cancelled',
  'refused',
  'refunded',
];

const OPEN = ['authorized', 'lapsed', 'released', 'settlement-cancelled', 'refused'];
const REQUESTED = ['settlement-requested'];

/** `to: null` stays where it is. A guard reads what the event carries. */
const LEGAL = [
  { event: 'saved', from: OPEN, to: null },
  { event: 'amount-changed', from: OPEN, to: null },
  { event: 'address-changed', from: STATES, to: null },
  { event: 'fraud-signal', from: STATES, to: null },
  { event: 'authorization-released', from: ['authorized'], to: 'released' },
  {
    event: 'settlement-requested',
    from: OPEN,
    to: 'settlement-requested',
    guard: (event) => event.reauthorization !== 'refused',
  },
  {
    event: 'settlement-requested',
    from: OPEN,
    to: 'refused',
    guard: (event) => event.reauthorization === 'refused',
  },
  {
    event: 'settlement-cancelled',
    from: REQUESTED,
    to: 'settlement-cancelled',
    guard: (event) => event.cancelWindow === 'open',
  },
  { event: 'refunded', from: REQUESTED, to: null, guard: (event) => event.refund === 'part' },
  { event: 'refunded', from: REQUESTED, to: 'refunded', guard: (event) => event.refund === 'all' },
];

/** The legal steps out of a state. */
export function stepsFrom(state) {
  return LEGAL.filter(({ from }) => from.includes(state)).map(({ event, to, guard }) => ({
    event,
    to: to ?? state,
    guard,
  }));
}
