import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';
import type { Guideline } from '../types.js';
import {
  FOUR,
  IN_MARCH_2023,
  MARCH_2023,
  PLAN,
  SILENT,
  SINCE_SIX,
  SIX,
  SOME_DAY,
  UNTIL_PLAN,
} from './dates.js';

/** The day to answer for. */
export type GuidelineFacts = { readonly on: JstDate };

const LAW = '2018-06-01' as JstDate;
const THREE = '2022-03-09' as JstDate;
const FIVE = '2024-03-15' as JstDate;

const NOT_KNOWN: Guideline = { edition: null, since: null };

/** Which edition of the guideline was in force. Days that no document covers have none. */
export const GUIDELINE: RuleTable<GuidelineFacts, Guideline> = {
  id: 'measures/guideline',
  hit: 'one',
  datedBy: 'on',
  domain: {},
  rows: [
    {
      id: 'measures/before-plan-2017',
      when: {},
      then: NOT_KNOWN,
      inForce: UNTIL_PLAN,
      cite: [SILENT],
    },
    {
      id: 'measures/plan-2017',
      when: {},
      then: { edition: 'plan-2017', since: null },
      inForce: { from: PLAN, until: LAW },
      cite: [{ source: 'S000', at: 'L58-71', standing: 'reading' }],
    },
    {
      id: 'measures/law-2018',
      when: {},
      then: NOT_KNOWN,
      inForce: { from: LAW, until: THREE },
      cite: [{ source: 'ecnomikata-19438', at: 'in force 2018-06-01', standing: 'restated' }],
    },
    {
      id: 'measures/guideline-3',
      when: {},
      then: { edition: '3.0', since: THREE },
      inForce: { from: THREE, until: MARCH_2023 },
      cite: [{ source: 'meti-guideline-3', at: '2022-03-09', standing: 'text' }],
    },
    {
      id: 'measures/guideline-3-or-4',
      when: {},
      then: NOT_KNOWN,
      inForce: IN_MARCH_2023,
      cite: [SOME_DAY],
    },
    {
      id: 'measures/guideline-4',
      when: {},
      then: { edition: '4.0', since: null },
      inForce: { from: FOUR, until: FIVE },
      cite: [{ source: 'gmo-pg-guideline-4', at: 'March 2023', standing: 'restated' }],
    },
    {
      id: 'measures/guideline-5',
      when: {},
      then: { edition: '5.0', since: FIVE },
      inForce: { from: FIVE, until: SIX },
      cite: [{ source: 'mondaq-guideline-5', at: '2024-03-15', standing: 'restated' }],
    },
    {
      id: 'measures/guideline-6',
      when: {},
      then: { edition: '6.0', since: SIX },
      inForce: SINCE_SIX,
      cite: [{ source: 'netkeizai-guideline-6', at: '2025-03-05', standing: 'restated' }],
    },
  ],
};
