import { describe, expect, it } from 'vitest';
import { LIFECYCLE, TIMING } from '../../../src/authorization/index.js';
import { WINDOWS } from '../../../src/authorization/presets/index.js';
import { runExamples } from '../../support/examples.js';
import { LIFECYCLE_EXAMPLES, WINDOW_EXAMPLES } from './examples.js';

runExamples(LIFECYCLE, LIFECYCLE_EXAMPLES);
runExamples(WINDOWS, WINDOW_EXAMPLES);
runExamples(TIMING, [
  {
    name: 'before the order',
    from: { source: 'house', at: '0006' },
    facts: { timing: 'before-order' },
    expect: { outcome: 'before-order', rule: 'authorization/before-order' },
  },
  {
    name: 'at the order or later',
    from: { source: 'house', at: '0006' },
    facts: { timing: 'since-order' },
    expect: { outcome: 'considered', rule: 'authorization/since-order' },
  },
]);

describe('the life cycle', () => {
  it('has an example for every state and event', () => {
    const pairs = new Set(LIFECYCLE_EXAMPLES.map(({ facts }) => `${facts.state} ${facts.event}`));
    expect(pairs.size).toBe(7 * 8);
  });
});
