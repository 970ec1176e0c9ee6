import type { RoomFacts, RoomWord } from '../../../src/guarantee/index.js';
import type { Example } from '../../support/examples.js';

export const ROOM_EXAMPLES: readonly Example<RoomFacts, RoomWord>[] = [
  {
    name: 'a claim that fits',
    from: { source: 'S000', at: 'L33-35' },
    facts: { holds: 'whole', lastClaim: 'partial' },
    expect: { outcome: 'whole', rule: 'guarantee/within-cap' },
  },
  {
    name: 'a claim that fits, where only whole claims are paid',
    from: { source: 'S000', at: 'L33-35' },
    facts: { holds: 'whole', lastClaim: 'all-or-nothing' },
    expect: { outcome: 'whole', rule: 'guarantee/within-cap' },
  },
  {
    name: 'a claim larger than what is left',
    from: { source: 'S000', at: 'L35' },
    facts: { holds: 'part', lastClaim: 'partial' },
    expect: { outcome: 'part', rule: 'guarantee/partial-last-claim' },
  },
  {
    name: 'a claim larger than what is left, where only whole claims are paid',
    from: { source: 'S000', at: 'L35' },
    facts: { holds: 'part', lastClaim: 'all-or-nothing' },
    expect: { outcome: 'nothing', rule: 'guarantee/whole-claim-refused' },
  },
  {
    name: 'a claim when nothing is left',
    from: { source: 'S000', at: 'L33-35, L48' },
    facts: { holds: 'nothing', lastClaim: 'partial' },
    expect: { outcome: 'nothing', rule: 'guarantee/cap-reached' },
  },
  {
    name: 'a claim when nothing is left, where only whole claims are paid',
    from: { source: 'S000', at: 'L33-35, L48' },
    facts: { holds: 'nothing', lastClaim: 'all-or-nothing' },
    expect: { outcome: 'nothing', rule: 'guarantee/cap-reached' },
  },
];
