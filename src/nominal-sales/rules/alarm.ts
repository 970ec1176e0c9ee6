import type { RuleTable } from '../../decision/index.js';
import type { NominalAlarm } from '../types.js';

const YES_NO = ['yes', 'no'] as const;

/** The sales on one card beyond what was authorized for them. */
export type AlarmFacts = {
  /** Breaches, how many. */
  readonly breaches: number;
  /** Whether some breach is larger than one before it. */
  readonly rising: 'yes' | 'no';
  /** Whether the card is debit or prepaid, and issued abroad. */
  readonly foreignDebit: 'yes' | 'no';
  /** Whether some of the sales look like one in parts. */
  readonly split: 'yes' | 'no';
};

/** What calls for a look at a card. */
export const NOMINAL_ALARMS: RuleTable<AlarmFacts, NominalAlarm> = {
  id: 'nominal/alarms',
  hit: 'all',
  datedBy: null,
  domain: { breaches: { from: 0 }, rising: YES_NO, foreignDebit: YES_NO, split: YES_NO },
  rows: [
    {
      id: 'nominal/repeated-card',
      when: { breaches: { from: 2 } },
      then: 'repeated-card',
      cite: [{ source: 'S002', at: 'L54', standing: 'text' }],
    },
    {
      id: 'nominal/rising-amounts',
      when: { rising: 'yes' },
      then: 'rising-amounts',
      cite: [{ source: 'S002', at: 'L54', standing: 'text' }],
    },
    {
      id: 'nominal/foreign-debit',
      when: { foreignDebit: 'yes' },
      then: 'foreign-debit-or-prepaid',
      cite: [{ source: 'S002', at: 'L52', standing: 'reading' }],
    },
    {
      id: 'nominal/split-sale',
      when: { split: 'yes' },
      then: 'split-sale',
      cite: [
        { source: 'sankei-2023-03', at: 'warning of 2023-03-30', standing: 'restated' },
        { source: 'yomiuri-2021-06', at: '10 to 15 thousand yen', standing: 'restated' },
      ],
    },
  ],
};
