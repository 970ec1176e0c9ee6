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

/** When cards are checked. `booking`: the use lies apart from the payment, as in a hotel. */
const OCCASIONS = ['card-registered', 'online-payment', 'payment-in-shop', 'booking'] as const;

/** What a card is checked for. */
export type CheckModeFacts = { readonly occasion: (typeof OCCASIONS)[number] };

/** Whether a check is made at a moment that was set beforehand (自動オーソリ), or by hand (手動オーソリ). */
export const CHECK_MODE: RuleTable<CheckModeFacts, 'automatic' | 'manual'> = {
  id: 'nominal/check-mode',
  hit: 'one',
  datedBy: null,
  domain: { occasion: OCCASIONS },
  rows: [
    {
      id: 'nominal/check-automatic',
      when: { occasion: ['card-registered', 'online-payment'] },
      then: 'automatic',
      cite: [{ source: 'S002', at: 'L35, L37', standing: 'text' }],
    },
    {
      id: 'nominal/check-manual',
      when: { occasion: ['payment-in-shop', 'booking'] },
      then: 'manual',
      cite: [{ source: 'S002', at: 'L36, L38-39', standing: 'text' }],
    },
  ],
};
