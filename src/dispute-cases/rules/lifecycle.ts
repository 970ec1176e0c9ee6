import type { RuleTable } from '../../decision/index.js';
import {
  CASE_EVENTS,
  CASE_STATES,
  type CaseEventType,
  type CaseState,
  type CaseTransition,
} from '../types.js';

/** An event beside the state it meets, and its amount beside the money it is about. */
export type CaseLifeFacts = {
  readonly event: CaseEventType;
  readonly state: CaseState;
  /** `nothing`: there is no money that it could be about, and no amount was given. */
  readonly amount: 'nothing' | 'fits' | 'over';
};

/** Before any money was taken. */
const BEFORE = ['none', 'inquiry', 'inquiry-closed'] as const;

/** After money was taken. */
const AFTER = [
  'chargeback',
  'represented',
  'pre-arbitration',
  'arbitration',
  'won',
  'lost',
  'reversed',
  'accepted',
] as const;

/** After anything happened. */
const STARTED = [
  'inquiry',
  'inquiry-closed',
  'chargeback',
  'represented',
  'pre-arbitration',
  'arbitration',
  'won',
  'lost',
  'reversed',
  'accepted',
] as const;

/** While both sides still argue. */
const OPEN = ['chargeback', 'represented', 'pre-arbitration', 'arbitration'] as const;

/** Which event is legal in which state of a dispute, and what it leads to. */
export const DISPUTE_LIFECYCLE: RuleTable<CaseLifeFacts, CaseTransition> = {
  id: 'dispute/lifecycle',
  hit: 'one',
  datedBy: null,
  domain: { event: CASE_EVENTS, state: CASE_STATES, amount: ['nothing', 'fits', 'over'] },
  rows: [
    {
      id: 'dispute-case/inquiry-opened',
      when: { event: 'inquiry-opened', state: ['none', 'inquiry-closed'] },
      then: { kind: 'moves', to: 'inquiry', money: 'none' },
      cite: [{ source: 'stripe-dispute-status', at: 'inquiries', standing: 'restated' }],
    },
    {
      id: 'dispute-case/inquiry-open-already',
      when: { event: 'inquiry-opened', state: 'inquiry' },
      then: { kind: 'refused', because: 'already-so' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/inquiry-closed',
      when: { event: 'inquiry-closed', state: 'inquiry' },
      then: { kind: 'moves', to: 'inquiry-closed', money: 'none' },
      cite: [{ source: 'stripe-dispute-status', at: 'inquiries', standing: 'restated' }],
    },
    {
      id: 'dispute-case/inquiry-withdrawn',
      when: { event: 'withdrawn', state: 'inquiry', amount: 'nothing' },
      then: { kind: 'moves', to: 'inquiry-closed', money: 'none' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/inquiry-has-no-amount',
      when: { event: 'withdrawn', state: 'inquiry', amount: ['fits', 'over'] },
      then: { kind: 'refused', because: 'amount-too-high' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/no-inquiry-open',
      when: {
        event: 'inquiry-closed',
        state: [
          'none',
          'inquiry-closed',
          'chargeback',
          'represented',
          'pre-arbitration',
          'arbitration',
          'won',
          'lost',
          'reversed',
          'accepted',
        ],
      },
      then: { kind: 'refused', because: 'no-inquiry-open' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/charged-back',
      when: { event: 'chargeback', state: BEFORE },
      then: { kind: 'moves', to: 'chargeback', money: 'debit' },
      cite: [{ source: 'stripe-dispute-status', at: 'chargebacks', standing: 'restated' }],
    },
    {
      id: 'dispute-case/charged-back-already',
      when: { event: ['chargeback', 'inquiry-opened'], state: AFTER },
      then: { kind: 'refused', because: 'already-charged-back' },
      cite: [{ source: 'visa-core-2026', at: '11, one dispute', standing: 'restated' }],
    },
    {
      id: 'dispute-case/represented',
      when: { event: 'represented', state: 'chargeback' },
      then: { kind: 'moves', to: 'represented', money: 'none' },
      cite: [{ source: 'visa-core-2026', at: '11, collaboration', standing: 'restated' }],
    },
    {
      id: 'dispute-case/rest-represented',
      when: { event: 'represented', state: 'reversed', amount: ['fits', 'over'] },
      then: { kind: 'moves', to: 'represented', money: 'none' },
      cite: [{ source: 'visa-core-2026', at: '11, amount', standing: 'reading' }],
      overrides: ['dispute-case/nothing-to-represent'],
    },
    {
      id: 'dispute-case/nothing-to-represent',
      when: {
        event: 'represented',
        state: [
          'represented',
          'pre-arbitration',
          'arbitration',
          'won',
          'lost',
          'reversed',
          'accepted',
        ],
      },
      then: { kind: 'refused', because: 'nothing-to-answer' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/pre-arbitration',
      when: {
        event: 'pre-arbitration',
        state: ['chargeback', 'represented', 'won', 'reversed'],
      },
      then: { kind: 'moves', to: 'pre-arbitration', money: 'none' },
      cite: [
        { source: 'visa-core-2026', at: '11, allocation, collaboration', standing: 'restated' },
      ],
    },
    {
      id: 'dispute-case/no-pre-arbitration-now',
      when: {
        event: 'pre-arbitration',
        state: ['pre-arbitration', 'arbitration', 'lost', 'accepted'],
      },
      then: { kind: 'refused', because: 'nothing-to-answer' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/arbitration',
      when: { event: 'arbitration', state: 'pre-arbitration' },
      then: { kind: 'moves', to: 'arbitration', money: 'none' },
      cite: [
        { source: 'visa-core-2026', at: '11, allocation, collaboration', standing: 'restated' },
      ],
    },
    {
      id: 'dispute-case/no-arbitration-now',
      when: {
        event: 'arbitration',
        state: ['chargeback', 'represented', 'arbitration', 'won', 'lost', 'reversed', 'accepted'],
      },
      then: { kind: 'refused', because: 'no-pre-arbitration' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/won',
      when: {
        event: 'won',
        state: ['chargeback', 'represented', 'pre-arbitration', 'arbitration', 'lost', 'reversed'],
        amount: ['nothing', 'fits'],
      },
      then: { kind: 'moves', to: 'won', money: 'credit' },
      cite: [{ source: 'gumroad-6833', at: 'lost, then won', standing: 'text' }],
    },
    {
      id: 'dispute-case/won-already',
      when: { event: 'won', state: 'won' },
      then: { kind: 'refused', because: 'already-so' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
      overrides: ['dispute-case/amount-too-high'],
    },
    {
      id: 'dispute-case/lost',
      when: {
        event: 'lost',
        state: ['chargeback', 'represented', 'pre-arbitration', 'arbitration', 'won', 'reversed'],
        amount: ['nothing', 'fits'],
      },
      then: { kind: 'moves', to: 'lost', money: 'debit' },
      cite: [{ source: 'gumroad-6833', at: 'won, then lost', standing: 'text' }],
    },
    {
      id: 'dispute-case/lost-already',
      when: { event: 'lost', state: 'lost' },
      then: { kind: 'refused', because: 'already-so' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
      overrides: ['dispute-case/amount-too-high'],
    },
    {
      id: 'dispute-case/reversed',
      when: {
        event: 'reversed',
        state: [
          'chargeback',
          'represented',
          'pre-arbitration',
          'arbitration',
          'won',
          'lost',
          'reversed',
          'accepted',
        ],
        amount: 'fits',
      },
      then: { kind: 'moves', to: 'reversed', money: 'credit' },
      cite: [{ source: 'adyen-chargeback-reversed', at: 'not final', standing: 'text' }],
    },
    {
      id: 'dispute-case/nothing-to-reverse',
      when: { event: 'reversed', state: AFTER, amount: 'nothing' },
      then: { kind: 'refused', because: 'nothing-outstanding' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/withdrawn',
      when: { event: 'withdrawn', state: OPEN, amount: ['nothing', 'fits'] },
      then: { kind: 'moves', to: 'reversed', money: 'credit' },
      cite: [{ source: 'visa-core-2026', at: '11, own action', standing: 'restated' }],
    },
    {
      id: 'dispute-case/nothing-to-withdraw',
      when: { event: 'withdrawn', state: ['won', 'lost', 'reversed'] },
      then: { kind: 'refused', because: 'nothing-to-answer' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
      overrides: ['dispute-case/amount-too-high'],
    },
    {
      id: 'dispute-case/charged-back-again',
      when: {
        event: 'second-chargeback',
        state: ['chargeback', 'represented', 'pre-arbitration', 'arbitration', 'won', 'reversed'],
        amount: 'fits',
      },
      then: { kind: 'moves', to: 'chargeback', money: 'debit' },
      cite: [{ source: 'adyen-second-chargeback', at: 'debited again', standing: 'text' }],
    },
    {
      id: 'dispute-case/nothing-was-returned',
      when: {
        event: 'second-chargeback',
        state: ['chargeback', 'represented', 'pre-arbitration', 'arbitration', 'won', 'reversed'],
        amount: 'nothing',
      },
      then: { kind: 'refused', because: 'nothing-was-returned' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/lost-and-not-again',
      when: { event: 'second-chargeback', state: 'lost' },
      then: { kind: 'refused', because: 'already-so' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
      overrides: ['dispute-case/amount-too-high'],
    },
    {
      id: 'dispute-case/accepted',
      when: {
        event: 'accepted',
        state: ['chargeback', 'represented', 'lost'],
      },
      then: { kind: 'moves', to: 'accepted', money: 'none' },
      cite: [{ source: 'visa-core-2026', at: '11, silence', standing: 'restated' }],
    },
    {
      id: 'dispute-case/pre-arbitration-accepted',
      when: { event: 'accepted', state: ['pre-arbitration', 'arbitration'] },
      then: { kind: 'moves', to: 'accepted', money: 'debit' },
      cite: [{ source: 'visa-core-2026', at: '11, silence', standing: 'reading' }],
    },
    {
      id: 'dispute-case/rest-accepted',
      when: { event: 'accepted', state: ['won', 'reversed'], amount: ['fits', 'over'] },
      then: { kind: 'moves', to: 'accepted', money: 'none' },
      cite: [{ source: 'visa-core-2026', at: '11, silence', standing: 'reading' }],
      overrides: ['dispute-case/nothing-to-accept'],
    },
    {
      id: 'dispute-case/nothing-to-accept',
      when: { event: 'accepted', state: ['won', 'reversed'] },
      then: { kind: 'refused', because: 'nothing-outstanding' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/accepted-already',
      when: {
        event: ['won', 'lost', 'withdrawn', 'second-chargeback', 'accepted'],
        state: 'accepted',
      },
      then: { kind: 'refused', because: 'accepted' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
      overrides: ['dispute-case/amount-too-high'],
    },
    {
      id: 'dispute-case/no-chargeback',
      when: {
        event: [
          'represented',
          'pre-arbitration',
          'arbitration',
          'won',
          'lost',
          'reversed',
          'second-chargeback',
          'accepted',
        ],
        state: BEFORE,
      },
      then: { kind: 'refused', because: 'no-chargeback' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/nothing-begun',
      when: { event: 'withdrawn', state: ['none', 'inquiry-closed'] },
      then: { kind: 'refused', because: 'no-chargeback' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/amount-too-high',
      when: {
        event: ['won', 'lost', 'reversed', 'withdrawn', 'second-chargeback'],
        state: AFTER,
        amount: 'over',
      },
      then: { kind: 'refused', because: 'amount-too-high' },
      cite: [{ source: 'visa-core-2026', at: '11, amount', standing: 'restated' }],
    },
    {
      id: 'dispute-case/fee-charged',
      when: { event: 'fee-charged', state: STARTED },
      then: { kind: 'stays', money: 'fee-charged' },
      cite: [{ source: 'opencollective-10125', at: 'a win keeps its fee', standing: 'text' }],
    },
    {
      id: 'dispute-case/fee-refunded',
      when: {
        event: 'fee-refunded',
        state: STARTED,
        amount: 'fits',
      },
      then: { kind: 'stays', money: 'fee-refunded' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/fee-refund-too-high',
      when: {
        event: 'fee-refunded',
        state: STARTED,
        amount: ['nothing', 'over'],
      },
      then: { kind: 'refused', because: 'amount-too-high' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
    {
      id: 'dispute-case/no-dispute',
      when: { event: ['fee-charged', 'fee-refunded'], state: 'none' },
      then: { kind: 'refused', because: 'no-dispute' },
      cite: [{ source: 'house', at: '0014: life', standing: 'house' }],
    },
  ],
};

/** How often an id stands in a list of events. */
export type CaseIdFacts = { readonly copies: 'one' | 'same' | 'different' };

/** What becomes of events that carry one id. */
export const CASE_IDS: RuleTable<CaseIdFacts, 'taken' | 'repeated' | 'refused'> = {
  id: 'dispute/case-ids',
  hit: 'one',
  datedBy: null,
  domain: { copies: ['one', 'same', 'different'] },
  rows: [
    {
      id: 'dispute-case/told-once',
      when: { copies: 'one' },
      then: 'taken',
      cite: [{ source: 'house', at: '0014: ids', standing: 'house' }],
    },
    {
      id: 'dispute-case/told-again',
      when: { copies: 'same' },
      then: 'repeated',
      cite: [{ source: 'house', at: '0014: ids', standing: 'house' }],
    },
    {
      id: 'dispute-case/id-reused',
      when: { copies: 'different' },
      then: 'refused',
      cite: [{ source: 'house', at: '0014: ids', standing: 'house' }],
    },
  ],
};
