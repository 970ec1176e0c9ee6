import { describe, expect, it } from 'vitest';
import { COVERAGE, ROOM } from '../../../src/guarantee/index.js';
import { POLICIES, SBPS_2017 } from '../../../src/guarantee/presets/index.js';
import { GUARANTEE_TEXTS } from '../../../src/guarantee/rules/texts.js';
import { runExamples } from '../../support/examples.js';
import { COVERAGE_EXAMPLES } from './coverage.examples.js';
import { ROOM_EXAMPLES } from './room.examples.js';

runExamples(COVERAGE, COVERAGE_EXAMPLES);
runExamples(ROOM, ROOM_EXAMPLES);
runExamples(POLICIES, [
  {
    name: 'the guarantee that came with the screening of 2017',
    from: { source: 'S000', at: 'L33-37, L48-52' },
    facts: { policy: 'sbps-2017' },
    expect: { outcome: SBPS_2017, rule: 'guarantee/sbps-2017' },
  },
]);

describe('texts', () => {
  it('has words for every row and for nothing else', () => {
    const ids = [...COVERAGE.rows, ...ROOM.rows, ...POLICIES.rows].map((row) => row.id);
    expect(Object.keys(GUARANTEE_TEXTS).sort()).toEqual(ids.sort());
  });
});
