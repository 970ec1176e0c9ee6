/** The life cycle of an authorization as one writes it by hand: a bare verdict, no reason, no check. */

function whenOpen(state, verdict) {
  if (state === 'settlement-requested') return 'refused:already-requested';
  return state === 'refunded' ? 'refused:already-refunded' : verdict;
}

function release(state) {
  if (state === 'authorized') return 'moves:released';
  return whenOpen(state, 'refused:no-authorization-stands');
}

function request(state, reauthorization) {
  return whenOpen(
    state,
    reauthorization === 'refused' ? 'moves:refused' : 'moves:settlement-requested',
  );
}

function cancel(state, cancelWindow) {
  if (state === 'refunded') return 'refused:already-refunded';
  if (state !== 'settlement-requested') return 'refused:nothing-requested';
  return cancelWindow === 'open' ? 'moves:settlement-cancelled' : 'refused:cancel-window-closed';
}

function refundOf(state, refund) {
  if (state === 'refunded') return 'refused:already-refunded';
  if (state !== 'settlement-requested') return 'refused:nothing-requested';
  if (refund === 'part') return 'stays';
  if (refund === 'all') return 'moves:refunded';
  return refund === 'over' ? 'refused:refund-exceeds-settled' : 'refused:nothing-to-refund';
}

/** The verdict on a step: `stays`, `moves:STATE` or `refused:WHY`. */
export function verdictByHand({ state, event, reauthorization, cancelWindow, refund }) {
  switch (event) {
    case 'saved':
    case 'amount-changed':
      return whenOpen(state, 'stays');
    case 'authorization-released':
      return release(state);
    case 'settlement-requested':
      return request(state, reauthorization);
    case 'settlement-cancelled':
      return cancel(state, cancelWindow);
    case 'refunded':
      return refundOf(state, refund);
    default:
      return 'stays';
  }
}
