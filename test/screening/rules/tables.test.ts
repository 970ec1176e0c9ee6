import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import {
  GOODS,
  GOODS_CATEGORIES,
  SCREENING_ASKED,
  SCREENING_NEEDS,
  SCREENING_SIGNALS,
  SCREENING_VERDICT,
  SIGNS,
} from '../../../src/screening/index.js';
import {
  GATEWAY_STOP,
  HOUSE_BALANCED,
  HOUSE_CAUTIOUS,
  SCREENING_POLICIES,
  SHOPSERVE_SIGNAL,
} from '../../../src/screening/presets/index.js';
import { SCREENING_TEXTS } from '../../../src/screening/rules/texts.js';
import { runExamples } from '../../support/examples.js';
import { ASKED_EXAMPLES } from './asked.examples.js';
import { NEEDS_EXAMPLES } from './needs.examples.js';
import { CLEAN, GOODS_EXAMPLES, GOODS_LISTS, SIGNAL_EXAMPLES } from './signals.examples.js';
import { STOP_EXAMPLES, VERDICT_EXAMPLES } from './verdict.examples.js';

runExamples(SCREENING_ASKED, ASKED_EXAMPLES);
runExamples(SCREENING_NEEDS, NEEDS_EXAMPLES);
runExamples(GOODS, GOODS_EXAMPLES);
runExamples(SIGNS, SIGNAL_EXAMPLES);
runExamples(SCREENING_VERDICT, VERDICT_EXAMPLES);
runExamples(GATEWAY_STOP, STOP_EXAMPLES);
runExamples(SCREENING_POLICIES, [
  {
    name: 'the balanced policy of this project',
    from: { source: 'house', at: '0010' },
    facts: { policy: 'house-balanced' },
    expect: { outcome: HOUSE_BALANCED, rule: 'screening/house-balanced' },
  },
  {
    name: 'the cautious policy of this project',
    from: { source: 'house', at: '0010' },
    facts: { policy: 'house-cautious' },
    expect: { outcome: HOUSE_CAUTIOUS, rule: 'screening/house-cautious' },
  },
  {
    name: 'hold on a match and on a likeness',
    from: { source: 'shopserve-045', at: 'hold shipping' },
    facts: { policy: 'shopserve-signal' },
    expect: { outcome: SHOPSERVE_SIGNAL, rule: 'screening/shopserve-signal' },
  },
]);

describe('signals', () => {
  it('are not raised by an order that nothing speaks against', () => {
    expect(findAll(SIGNS, CLEAN)).toEqual([]);
  });

  it('of a foreign card need a delivery in Japan', () => {
    for (const destination of ['abroad', 'not-known'] as const) {
      const found = findAll(SIGNS, { ...CLEAN, cardIssued: 'abroad', destination });
      expect(found.map((one) => one.outcome)).not.toContain('foreign-card-domestic-delivery');
    }
  });

  it('have one row each', () => {
    expect(SIGNS.rows.map((row) => row.then).sort()).toEqual([...SCREENING_SIGNALS].sort());
  });
});

describe('goods', () => {
  it.each(GOODS_CATEGORIES)('%s are named by the lists that name them', (goods) => {
    expect(findAll(GOODS, { goods }).map((one) => one.rule)).toEqual(GOODS_LISTS[goods]);
  });
});

describe('texts', () => {
  it('has words for every row and for nothing else', () => {
    const tables = [
      SCREENING_ASKED,
      SCREENING_NEEDS,
      GOODS,
      SIGNS,
      SCREENING_VERDICT,
      GATEWAY_STOP,
      SCREENING_POLICIES,
    ];
    const ids = tables.flatMap((table) => table.rows.map((row) => row.id));
    expect(Object.keys(SCREENING_TEXTS).sort()).toEqual(ids.sort());
  });
});
