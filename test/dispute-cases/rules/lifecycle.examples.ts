import {
  CASE_STATES,
  type CaseEventType,
  type CaseLifeFacts,
  type CaseState,
  type CaseTransition,
} from '../../../src/dispute-cases/index.js';
import type { Example } from '../../support/examples.js';

/** What each rule leads to: a state and what money does, or why not. */
const LEADS_TO: Readonly<Record<string, CaseTransition>> = {
  'inquiry-opened': { kind: 'moves', to: 'inquiry', money: 'none' },
  'inquiry-open-already': { kind: 'refused', because: 'already-so' },
  'inquiry-closed': { kind: 'moves', to: 'inquiry-closed', money: 'none' },
  'inquiry-withdrawn': { kind: 'moves', to: 'inquiry-closed', money: 'none' },
  'inquiry-has-no-amount': { kind: 'refused', because: 'amount-too-high' },
  'no-inquiry-open': { kind: 'refused', because: 'no-inquiry-open' },
  'charged-back': { kind: 'moves', to: 'chargeback', money: 'debit' },
  'charged-back-already': { kind: 'refused', because: 'already-charged-back' },
  represented: { kind: 'moves', to: 'represented', money: 'none' },
  'rest-represented': { kind: 'moves', to: 'represented', money: 'none' },
  'nothing-to-represent': { kind: 'refused', because: 'nothing-to-answer' },
  'pre-arbitration': { kind: 'moves', to: 'pre-arbitration', money: 'none' },
  'no-pre-arbitration-now': { kind: 'refused', because: 'nothing-to-answer' },
  arbitration: { kind: 'moves', to: 'arbitration', money: 'none' },
  'no-arbitration-now': { kind: 'refused', because: 'no-pre-arbitration' },
  won: { kind: 'moves', to: 'won', money: 'credit' },
  'won-already': { kind: 'refused', because: 'already-so' },
  lost: { kind: 'moves', to: 'lost', money: 'debit' },
  'lost-already': { kind: 'refused', because: 'already-so' },
  reversed: { kind: 'moves', to: 'reversed', money: 'credit' },
  'nothing-to-reverse': { kind: 'refused', because: 'nothing-outstanding' },
  withdrawn: { kind: 'moves', to: 'reversed', money: 'credit' },
  'nothing-to-withdraw': { kind: 'refused', because: 'nothing-to-answer' },
  'charged-back-again': { kind: 'moves', to: 'chargeback', money: 'debit' },
  'nothing-was-returned': { kind: 'refused', because: 'nothing-was-returned' },
  'lost-and-not-again': { kind: 'refused', because: 'already-so' },
  accepted: { kind: 'moves', to: 'accepted', money: 'none' },
  'pre-arbitration-accepted': { kind: 'moves', to: 'accepted', money: 'debit' },
  'rest-accepted': { kind: 'moves', to: 'accepted', money: 'none' },
  'nothing-to-accept': { kind: 'refused', because: 'nothing-outstanding' },
  'accepted-already': { kind: 'refused', because: 'accepted' },
  'no-chargeback': { kind: 'refused', because: 'no-chargeback' },
  'nothing-begun': { kind: 'refused', because: 'no-chargeback' },
  'amount-too-high': { kind: 'refused', because: 'amount-too-high' },
  'fee-charged': { kind: 'stays', money: 'fee-charged' },
  'fee-refunded': { kind: 'stays', money: 'fee-refunded' },
  'fee-refund-too-high': { kind: 'refused', because: 'amount-too-high' },
  'no-dispute': { kind: 'refused', because: 'no-dispute' },
};

/** The rule of each state, in the order of the states: before any money moved, open, ended. */
type Row = readonly [
  none: string,
  inquiry: string,
  inquiryClosed: string,
  chargeback: string,
  represented: string,
  preArbitration: string,
  arbitration: string,
  won: string,
  lost: string,
  reversed: string,
  accepted: string,
];

function everywhere(before: string, after: string, more: Partial<Record<CaseState, string>>): Row {
  return CASE_STATES.map(
    (state, position) => more[state] ?? (position < 3 ? before : after),
  ) as unknown as Row;
}

/** The whole machine: event, amounts that make no difference, and the rule in each state. */
const MACHINE: readonly [CaseEventType, readonly CaseLifeFacts['amount'][], Row][] = [
  [
    'inquiry-opened',
    ['nothing', 'fits', 'over'],
    everywhere('inquiry-opened', 'charged-back-already', { inquiry: 'inquiry-open-already' }),
  ],
  [
    'inquiry-closed',
    ['nothing', 'fits', 'over'],
    everywhere('no-inquiry-open', 'no-inquiry-open', { inquiry: 'inquiry-closed' }),
  ],
  [
    'chargeback',
    ['nothing', 'fits', 'over'],
    everywhere('charged-back', 'charged-back-already', {}),
  ],
  [
    'represented',
    ['nothing'],
    everywhere('no-chargeback', 'nothing-to-represent', { chargeback: 'represented' }),
  ],
  [
    'represented',
    ['fits', 'over'],
    everywhere('no-chargeback', 'nothing-to-represent', {
      chargeback: 'represented',
      reversed: 'rest-represented',
    }),
  ],
  [
    'pre-arbitration',
    ['nothing', 'fits', 'over'],
    everywhere('no-chargeback', 'pre-arbitration', {
      'pre-arbitration': 'no-pre-arbitration-now',
      arbitration: 'no-pre-arbitration-now',
      lost: 'no-pre-arbitration-now',
      accepted: 'no-pre-arbitration-now',
    }),
  ],
  [
    'arbitration',
    ['nothing', 'fits', 'over'],
    everywhere('no-chargeback', 'no-arbitration-now', { 'pre-arbitration': 'arbitration' }),
  ],
  [
    'won',
    ['nothing', 'fits'],
    everywhere('no-chargeback', 'won', { won: 'won-already', accepted: 'accepted-already' }),
  ],
  [
    'won',
    ['over'],
    everywhere('no-chargeback', 'amount-too-high', {
      won: 'won-already',
      accepted: 'accepted-already',
    }),
  ],
  [
    'lost',
    ['nothing', 'fits'],
    everywhere('no-chargeback', 'lost', { lost: 'lost-already', accepted: 'accepted-already' }),
  ],
  [
    'lost',
    ['over'],
    everywhere('no-chargeback', 'amount-too-high', {
      lost: 'lost-already',
      accepted: 'accepted-already',
    }),
  ],
  ['reversed', ['fits'], everywhere('no-chargeback', 'reversed', {})],
  ['reversed', ['nothing'], everywhere('no-chargeback', 'nothing-to-reverse', {})],
  ['reversed', ['over'], everywhere('no-chargeback', 'amount-too-high', {})],
  [
    'withdrawn',
    ['nothing'],
    everywhere('nothing-begun', 'withdrawn', {
      inquiry: 'inquiry-withdrawn',
      won: 'nothing-to-withdraw',
      lost: 'nothing-to-withdraw',
      reversed: 'nothing-to-withdraw',
      accepted: 'accepted-already',
    }),
  ],
  [
    'withdrawn',
    ['fits'],
    everywhere('nothing-begun', 'withdrawn', {
      inquiry: 'inquiry-has-no-amount',
      won: 'nothing-to-withdraw',
      lost: 'nothing-to-withdraw',
      reversed: 'nothing-to-withdraw',
      accepted: 'accepted-already',
    }),
  ],
  [
    'withdrawn',
    ['over'],
    everywhere('nothing-begun', 'amount-too-high', {
      inquiry: 'inquiry-has-no-amount',
      won: 'nothing-to-withdraw',
      lost: 'nothing-to-withdraw',
      reversed: 'nothing-to-withdraw',
      accepted: 'accepted-already',
    }),
  ],
  [
    'second-chargeback',
    ['fits'],
    everywhere('no-chargeback', 'charged-back-again', {
      lost: 'lost-and-not-again',
      accepted: 'accepted-already',
    }),
  ],
  [
    'second-chargeback',
    ['nothing'],
    everywhere('no-chargeback', 'nothing-was-returned', {
      lost: 'lost-and-not-again',
      accepted: 'accepted-already',
    }),
  ],
  [
    'second-chargeback',
    ['over'],
    everywhere('no-chargeback', 'amount-too-high', {
      lost: 'lost-and-not-again',
      accepted: 'accepted-already',
    }),
  ],
  [
    'accepted',
    ['nothing'],
    everywhere('no-chargeback', 'accepted', {
      'pre-arbitration': 'pre-arbitration-accepted',
      arbitration: 'pre-arbitration-accepted',
      won: 'nothing-to-accept',
      reversed: 'nothing-to-accept',
      accepted: 'accepted-already',
    }),
  ],
  [
    'accepted',
    ['fits', 'over'],
    everywhere('no-chargeback', 'accepted', {
      'pre-arbitration': 'pre-arbitration-accepted',
      arbitration: 'pre-arbitration-accepted',
      won: 'rest-accepted',
      reversed: 'rest-accepted',
      accepted: 'accepted-already',
    }),
  ],
  [
    'fee-charged',
    ['nothing', 'fits', 'over'],
    everywhere('fee-charged', 'fee-charged', { none: 'no-dispute' }),
  ],
  ['fee-refunded', ['fits'], everywhere('fee-refunded', 'fee-refunded', { none: 'no-dispute' })],
  [
    'fee-refunded',
    ['nothing', 'over'],
    everywhere('fee-refund-too-high', 'fee-refund-too-high', { none: 'no-dispute' }),
  ],
];

/** Every event in every state, whatever its amount. */
export const LIFE: readonly Example<CaseLifeFacts, CaseTransition>[] = MACHINE.flatMap(
  ([event, amounts, row]) =>
    amounts.flatMap((amount) =>
      CASE_STATES.map((state, position) => ({
        name: `${state}: ${event} (${amount})`,
        from: { source: 'house' as const, at: '0014: life' },
        facts: { event, state, amount },
        expect: {
          outcome: LEADS_TO[row[position] as string] as CaseTransition,
          rule: `dispute-case/${row[position]}`,
        },
      })),
    ),
);
