import { describe, expect, it } from 'vitest';
import { LIFECYCLE, NOMINAL, TIMING } from '../../../src/authorization/index.js';
import { WINDOWS } from '../../../src/authorization/presets/index.js';
import { runExamples } from '../../support/examples.js';
import { LIFECYCLE_EXAMPLES, WINDOW_EXAMPLES } from './examples.js';

runExamples(LIFECYCLE, LIFECYCLE_EXAMPLES);
runExamples(WINDOWS, WINDOW_EXAMPLES);
runExamples(NOMINAL, [
  {
    name: 'a check of a card when it is registered',
    from: { source: 'S002', at: 'L18, L28-31, L41-42' },
    facts: { use: 'card-check' },
    expect: {
      outcome: { kind: 'check', capture: 'never', overdueAfterDays: 60 },
      rule: 'authorization/validity-check',
    },
  },
  {
    name: 'fuel at the pump',
    from: { source: 'S002', at: 'L48' },
    facts: { use: 'fuel' },
    expect: {
      outcome: { kind: 'sale', capture: 'final-amount' },
      rule: 'authorization/nominal-fuel',
    },
  },
  {
    name: 'tyres in the shop of the station',
    from: { source: 'S002', at: 'L49-58' },
    facts: { use: 'goods' },
    expect: {
      outcome: { kind: 'breach', capture: 'reclaimable-in-full' },
      rule: 'authorization/nominal-goods',
    },
  },
]);
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
