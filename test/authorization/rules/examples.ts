import type {
  AuthorizationState,
  EventType,
  LifecycleFacts,
  Refusal,
  Transition,
} from '../../../src/authorization/index.js';
import type { WindowFacts } from '../../../src/authorization/presets/index.js';
import type { ValidityWindow } from '../../../src/time/index.js';
import type { Example } from '../../support/examples.js';

const OPEN: readonly AuthorizationState[] = [
  'authorized',
  'lapsed',
  'released',
  'settlement-cancelled',
  'refused',
];
const ALL: readonly AuthorizationState[] = [...OPEN, 'settlement-requested', 'refunded'];

type Lifecycle = Example<LifecycleFacts, Transition>;

function step(
  state: AuthorizationState,
  event: EventType,
  outcome: Transition,
  rule: string,
  more: Partial<LifecycleFacts> = {},
): Lifecycle {
  return {
    name: `${state}: ${event} ${JSON.stringify(more)}`,
    from: { source: 'S001', at: '§2' },
    facts: {
      state,
      event,
      reauthorization: 'not-needed',
      cancelWindow: 'open',
      refund: event === 'refunded' ? 'part' : 'none',
      ...more,
    },
    expect: { outcome, rule: `authorization/${rule}` },
  };
}

const STAYS: Transition = { kind: 'stays' };
const moves = (to: Exclude<AuthorizationState, 'lapsed'>): Transition => ({ kind: 'moves', to });
const refused = (because: Refusal): Transition => ({ kind: 'refused', because });
const ACTS = ['saved', 'amount-changed', 'authorization-released', 'settlement-requested'] as const;

/** The table of legal events, every state against every event. */
export const LIFECYCLE_EXAMPLES: readonly Lifecycle[] = [
  ...ALL.flatMap((state) => [
    step(state, 'address-changed', STAYS, 'noted'),
    step(state, 'fraud-signal', STAYS, 'noted'),
  ]),
  ...OPEN.flatMap((state) => [
    step(state, 'saved', STAYS, 'saved'),
    step(state, 'amount-changed', STAYS, 'amount-changed'),
    step(state, 'settlement-requested', moves('settlement-requested'), 'requested'),
    step(state, 'settlement-requested', moves('settlement-requested'), 'reauthorized', {
      reauthorization: 'approved',
    }),
    step(state, 'settlement-requested', moves('refused'), 'reauthorization-refused', {
      reauthorization: 'refused',
    }),
    step(state, 'settlement-cancelled', refused('nothing-requested'), 'nothing-requested'),
    step(state, 'refunded', refused('nothing-requested'), 'nothing-requested'),
  ]),
  step('authorized', 'authorization-released', moves('released'), 'released'),
  ...OPEN.filter((state) => state !== 'authorized').map((state) =>
    step(state, 'authorization-released', refused('no-authorization-stands'), 'nothing-stands'),
  ),
  ...ACTS.map((event) =>
    step('settlement-requested', event, refused('already-requested'), 'already-requested'),
  ),
  step(
    'settlement-requested',
    'settlement-cancelled',
    moves('settlement-cancelled'),
    'request-cancelled',
  ),
  step(
    'settlement-requested',
    'settlement-cancelled',
    refused('cancel-window-closed'),
    'cancel-window-closed',
    { cancelWindow: 'closed' },
  ),
  step('settlement-requested', 'refunded', STAYS, 'partly-refunded'),
  step('settlement-requested', 'refunded', moves('refunded'), 'refunded', { refund: 'all' }),
  step('settlement-requested', 'refunded', refused('refund-exceeds-settled'), 'refund-too-high', {
    refund: 'over',
  }),
  step('settlement-requested', 'refunded', refused('nothing-to-refund'), 'nothing-to-refund', {
    refund: 'none',
  }),
  ...[...ACTS, 'settlement-cancelled' as const, 'refunded' as const].map((event) =>
    step('refunded', event, refused('already-refunded'), 'already-refunded'),
  ),
];

function window(
  name: WindowFacts['window'],
  outcome: ValidityWindow,
  rule: string,
): Example<WindowFacts, ValidityWindow> {
  return {
    name,
    from: { source: 'S001', at: 'published window' },
    facts: { window: name },
    expect: { outcome, rule: `authorization/${rule}` },
  };
}

const EXCLUDED = { firstDay: 'excluded', ends: 'day-end' } as const;

export const WINDOW_EXAMPLES = [
  window('shopserve-validity', { days: 14, ...EXCLUDED }, 'validity-shopserve'),
  window('shopserve-cancel', { days: 14, ...EXCLUDED }, 'cancel-shopserve'),
  window('gmo-pg', { days: 60, ...EXCLUDED }, 'validity-gmo-pg'),
  window('payjp-60', { days: 60, firstDay: 'included', ends: 'day-end' }, 'validity-payjp'),
  window(
    'epsilon-paypay',
    { days: 30, firstDay: 'excluded', ends: 'clock-time' },
    'validity-epsilon-paypay',
  ),
  window('nudge-check', { days: 60, ...EXCLUDED }, 'validity-nudge-check'),
];
