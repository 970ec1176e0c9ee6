import type { RuleTable } from '../../decision/index.js';

/** What an authorization of a nominal amount (1, 10, 11, 50, 100 or 200 yen) is used for. */
export const NOMINAL_USES = ['card-check', 'fuel', 'goods'] as const;

/** What an authorization of a nominal amount is used for (1円オーソリの用途). */
export type NominalFacts = { readonly use: (typeof NOMINAL_USES)[number] };

/** What may become of it. */
export type NominalOutcome =
  | {
      readonly kind: 'check';
      /** A check proves that a card is live, and nothing about the limit beyond its amount. */
      readonly capture: 'never';
      /** If it is not cancelled at once, it lapses; past so many days it is overdue. */
      readonly overdueAfterDays: number;
    }
  | { readonly kind: 'sale'; readonly capture: 'final-amount' }
  | { readonly kind: 'breach'; readonly capture: 'reclaimable-in-full' };

/** What may be done on an authorization of a nominal amount. */
export const NOMINAL: RuleTable<NominalFacts, NominalOutcome> = {
  id: 'authorization/nominal',
  hit: 'one',
  datedBy: null,
  domain: { use: NOMINAL_USES },
  rows: [
    {
      id: 'authorization/validity-check',
      when: { use: 'card-check' },
      then: { kind: 'check', capture: 'never', overdueAfterDays: 60 },
      cite: [
        { source: 'S002', at: 'L17-31, L40-42', standing: 'text' },
        { source: 'nudge-65000184757', at: 'at most 60 days', standing: 'restated' },
      ],
    },
    {
      id: 'authorization/nominal-fuel',
      when: { use: 'fuel' },
      then: { kind: 'sale', capture: 'final-amount' },
      cite: [{ source: 'S002', at: 'L48', standing: 'text' }],
    },
    {
      id: 'authorization/nominal-goods',
      when: { use: 'goods' },
      then: { kind: 'breach', capture: 'reclaimable-in-full' },
      cite: [{ source: 'S002', at: 'L46-58', standing: 'text' }],
    },
  ],
};
