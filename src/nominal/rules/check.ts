import type { RuleTable } from '../../decision/index.js';

/** A card check, seen from one moment. */
export type CardCheckFacts = {
  readonly cancelled: 'yes' | 'no';
  readonly clock: 'within' | 'past';
};

/** Where a card check is. */
export type CardCheckState = 'open' | 'cancelled' | 'overdue';

/** Where a card check is in its short life. */
export const CARD_CHECK: RuleTable<CardCheckFacts, CardCheckState> = {
  id: 'nominal/check',
  hit: 'one',
  datedBy: null,
  domain: { cancelled: ['yes', 'no'], clock: ['within', 'past'] },
  rows: [
    {
      id: 'nominal/check-cancelled',
      when: { cancelled: 'yes' },
      then: 'cancelled',
      cite: [{ source: 'S002', at: 'L41', standing: 'text' }],
    },
    {
      id: 'nominal/check-open',
      when: { cancelled: 'no', clock: 'within' },
      then: 'open',
      cite: [{ source: 'S002', at: 'L42', standing: 'text' }],
    },
    {
      id: 'nominal/check-overdue',
      when: { cancelled: 'no', clock: 'past' },
      then: 'overdue',
      cite: [{ source: 'nudge-65000184757', at: 'at most 60 days', standing: 'restated' }],
    },
  ],
};
