import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';

/** The day a shop makes its contract. */
export type ChecklistFacts = { readonly contractedOn: JstDate };

/**
 * Whether a shop files a security checklist (セキュリティ・チェックリスト) when it makes its contract: every new
 * contract since October 2022. Whether a shop with an older contract files one later, no source says.
 *
 * @example
 * ```ts
 * decideAlways(SECURITY_CHECKLIST, { contractedOn: jstDate('2022-10-01') }).outcome // => 'filed'
 * ```
 * @public
 */
export const SECURITY_CHECKLIST: RuleTable<ChecklistFacts, 'filed' | 'not-asked'> = {
  id: 'measures/checklist',
  hit: 'one',
  datedBy: 'contractedOn',
  domain: {},
  rows: [
    {
      id: 'measures/checklist-not-asked',
      when: {},
      then: 'not-asked',
      inForce: { from: null, until: '2022-10-01' as JstDate },
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'security checklist', standing: 'reading' }],
    },
    {
      id: 'measures/checklist-filed',
      when: {},
      then: 'filed',
      inForce: { from: '2022-10-01' as JstDate, until: null },
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'security checklist', standing: 'restated' }],
    },
  ],
};
