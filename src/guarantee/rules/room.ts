import type { RuleTable } from '../../decision/index.js';
import { LAST_CLAIMS, type LastClaim } from '../types.js';

/** How much of a claim the room of its period can hold. */
export const ROOMS = ['whole', 'part', 'nothing'] as const;

/** How much of a claim the room of its period can hold. */
export type RoomWord = (typeof ROOMS)[number];

/** A covered claim beside the room left in its period. */
export type RoomFacts = {
  readonly holds: RoomWord;
  readonly lastClaim: LastClaim;
};

/** How a covered claim meets the room left in its period, and how much of it is paid. */
export const ROOM: RuleTable<RoomFacts, RoomWord> = {
  id: 'guarantee/room',
  hit: 'one',
  datedBy: null,
  domain: { holds: ROOMS, lastClaim: LAST_CLAIMS },
  rows: [
    {
      id: 'guarantee/within-cap',
      when: { holds: 'whole' },
      then: 'whole',
      cite: [{ source: 'S000', at: 'L33-35, L48', standing: 'text' }],
    },
    {
      id: 'guarantee/partial-last-claim',
      when: { holds: 'part', lastClaim: 'partial' },
      then: 'part',
      cite: [{ source: 'S000', at: 'L35', standing: 'reading' }],
    },
    {
      id: 'guarantee/whole-claim-refused',
      when: { holds: 'part', lastClaim: 'all-or-nothing' },
      then: 'nothing',
      cite: [{ source: 'S000', at: 'L35', standing: 'reading' }],
    },
    {
      id: 'guarantee/cap-reached',
      when: { holds: 'nothing' },
      then: 'nothing',
      cite: [{ source: 'S000', at: 'L33-35, L48', standing: 'text' }],
    },
  ],
};
