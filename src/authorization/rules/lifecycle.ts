import type { RuleTable } from '../../decision/index.js';
import {
  type AuthorizationState,
  EVENT_TYPES,
  type EventType,
  type Refusal,
  STATES,
} from '../types.js';

/** Whether a settlement request needs a new authorization, and the answer to it. */
const REAUTHORIZATIONS = ['not-needed', 'approved', 'refused'] as const;

/** How a refund compares with what is left of the settlement. */
const REFUNDS = ['none', 'part', 'all', 'over'] as const;

/** A step in the life of an authorization. */
export type LifecycleFacts = {
  readonly state: AuthorizationState;
  readonly event: EventType;
  readonly reauthorization: (typeof REAUTHORIZATIONS)[number];
  readonly cancelWindow: 'open' | 'closed';
  readonly refund: (typeof REFUNDS)[number];
};

/** What the step leads to. */
export type Transition =
  | { readonly kind: 'stays' }
  | { readonly kind: 'moves'; readonly to: Exclude<AuthorizationState, 'lapsed'> }
  | { readonly kind: 'refused'; readonly because: Refusal };

/** States before a settlement, or after it was undone. */
const OPEN = ['authorized', 'lapsed', 'released', 'settlement-cancelled', 'refused'] as const;

/** Which event is legal in which state, and what it leads to. */
export const LIFECYCLE: RuleTable<LifecycleFacts, Transition> = {
  id: 'authorization/lifecycle',
  hit: 'one',
  datedBy: null,
  domain: {
    state: STATES,
    event: EVENT_TYPES,
    reauthorization: REAUTHORIZATIONS,
    cancelWindow: ['open', 'closed'],
    refund: REFUNDS,
  },
  rows: [
    {
      id: 'authorization/noted',
      when: { event: ['address-changed', 'fraud-signal'] },
      then: { kind: 'stays' },
      cite: [{ source: 'S001', at: 'L145-146, L219-226', standing: 'text' }],
    },
    {
      id: 'authorization/saved',
      when: { event: 'saved', state: OPEN },
      then: { kind: 'stays' },
      cite: [{ source: 'shopserve-faq-534', at: 'save without a change', standing: 'text' }],
    },
    {
      id: 'authorization/amount-changed',
      when: { event: 'amount-changed', state: OPEN },
      then: { kind: 'stays' },
      cite: [{ source: 'S001', at: 'L123-125', standing: 'text' }],
    },
    {
      id: 'authorization/released',
      when: { event: 'authorization-released', state: 'authorized' },
      then: { kind: 'moves', to: 'released' },
      cite: [{ source: 'S001', at: 'L136-137, L192', standing: 'text' }],
    },
    {
      id: 'authorization/requested',
      when: { event: 'settlement-requested', state: OPEN, reauthorization: 'not-needed' },
      then: { kind: 'moves', to: 'settlement-requested' },
      cite: [{ source: 'shopserve-201', at: 'step 8', standing: 'text' }],
    },
    {
      id: 'authorization/reauthorized',
      when: { event: 'settlement-requested', state: OPEN, reauthorization: 'approved' },
      then: { kind: 'moves', to: 'settlement-requested' },
      cite: [{ source: 'S001', at: 'L132-139', standing: 'text' }],
    },
    {
      id: 'authorization/reauthorization-refused',
      when: { event: 'settlement-requested', state: OPEN, reauthorization: 'refused' },
      then: { kind: 'moves', to: 'refused' },
      cite: [{ source: 'shopserve-faq-534', at: 'refused re-authorization', standing: 'text' }],
    },
    {
      id: 'authorization/request-cancelled',
      when: {
        event: 'settlement-cancelled',
        state: 'settlement-requested',
        cancelWindow: 'open',
      },
      then: { kind: 'moves', to: 'settlement-cancelled' },
      cite: [
        { source: 'shopserve-faq-722', at: 'within 14 days of the request', standing: 'text' },
      ],
    },
    {
      id: 'authorization/cancel-window-closed',
      when: {
        event: 'settlement-cancelled',
        state: 'settlement-requested',
        cancelWindow: 'closed',
      },
      then: { kind: 'refused', because: 'cancel-window-closed' },
      cite: [
        { source: 'shopserve-faq-722', at: 'within 14 days of the request', standing: 'text' },
      ],
    },
    {
      id: 'authorization/partly-refunded',
      when: { event: 'refunded', state: 'settlement-requested', refund: 'part' },
      then: { kind: 'stays' },
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/refunded',
      when: { event: 'refunded', state: 'settlement-requested', refund: 'all' },
      then: { kind: 'moves', to: 'refunded' },
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/refund-too-high',
      when: { event: 'refunded', state: 'settlement-requested', refund: 'over' },
      then: { kind: 'refused', because: 'refund-exceeds-settled' },
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/nothing-to-refund',
      when: { event: 'refunded', state: 'settlement-requested', refund: 'none' },
      then: { kind: 'refused', because: 'nothing-to-refund' },
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/already-requested',
      when: {
        event: ['saved', 'amount-changed', 'authorization-released', 'settlement-requested'],
        state: 'settlement-requested',
      },
      then: { kind: 'refused', because: 'already-requested' },
      cite: [{ source: 'shopserve-faq-722', at: 'cancel first, then change', standing: 'text' }],
    },
    {
      id: 'authorization/already-refunded',
      when: {
        event: [
          'saved',
          'amount-changed',
          'authorization-released',
          'settlement-requested',
          'settlement-cancelled',
          'refunded',
        ],
        state: 'refunded',
      },
      then: { kind: 'refused', because: 'already-refunded' },
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/nothing-requested',
      when: { event: ['settlement-cancelled', 'refunded'], state: OPEN },
      then: { kind: 'refused', because: 'nothing-requested' },
      cite: [{ source: 'shopserve-201', at: 'no request, no collection', standing: 'text' }],
    },
    {
      id: 'authorization/nothing-stands',
      when: {
        event: 'authorization-released',
        state: ['lapsed', 'released', 'settlement-cancelled', 'refused'],
      },
      then: { kind: 'refused', because: 'no-authorization-stands' },
      cite: [{ source: 'S001', at: 'L134-139, L188', standing: 'reading' }],
    },
  ],
};

/** When an event is said to have happened, seen from its order. */
export type TimingFacts = { readonly timing: 'before-order' | 'since-order' };

/** Nothing is legal before the order it belongs to. */
export const TIMING: RuleTable<TimingFacts, 'before-order' | 'considered'> = {
  id: 'authorization/timing',
  hit: 'one',
  datedBy: null,
  domain: { timing: ['before-order', 'since-order'] },
  rows: [
    {
      id: 'authorization/before-order',
      when: { timing: 'before-order' },
      then: 'before-order',
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
    {
      id: 'authorization/since-order',
      when: { timing: 'since-order' },
      then: 'considered',
      cite: [{ source: 'house', at: '0006', standing: 'house' }],
    },
  ],
};
