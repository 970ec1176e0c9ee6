import { expect, it } from 'vitest';
import {
  CASE_EVENTS,
  CASE_IDS,
  CASE_STATES,
  type CaseIdFacts,
  DISPUTE_LIFECYCLE,
  GUARANTEE_CAUSE,
  type GuaranteeCauseFacts,
} from '../../../src/dispute-cases/index.js';
import { DISPUTE_CATEGORIES, MERCHANT_CAUSED } from '../../../src/dispute-codes/index.js';
import type { Example } from '../../support/examples.js';
import { runExamples } from '../../support/examples.js';
import { LIFE } from './lifecycle.examples.js';

runExamples(DISPUTE_LIFECYCLE, LIFE);

it('the machine is written out in full', () => {
  expect(LIFE).toHaveLength(CASE_EVENTS.length * CASE_STATES.length * 3);
});

function idExample(
  copies: CaseIdFacts['copies'],
  outcome: 'taken' | 'repeated' | 'refused',
  rule: string,
): Example<CaseIdFacts, typeof outcome> {
  return {
    name: copies,
    from: { source: 'house', at: '0014: ids' },
    facts: { copies },
    expect: { outcome, rule: `dispute-case/${rule}` },
  };
}

runExamples(CASE_IDS, [
  idExample('one', 'taken', 'told-once'),
  idExample('same', 'repeated', 'told-again'),
  idExample('different', 'refused', 'id-reused'),
]);

/** Every kind of code to a guarantee: fraud that the merchant did not cause, and all else. */
const CAUSES = DISPUTE_CATEGORIES.flatMap((category) =>
  MERCHANT_CAUSED.map(
    (merchantCaused): Example<GuaranteeCauseFacts, 'third-party-fraud' | 'merchant-caused'> => {
      const fraud = category === 'fraud';
      const own = merchantCaused === 'yes';
      const rule = fraud ? (own ? 'merchant-fraud' : 'fraud') : 'no-fraud';
      return {
        name: `${category}, caused by the merchant: ${merchantCaused}`,
        from: { source: 'S000', at: 'L33-37' },
        facts: { category, merchantCaused },
        expect: {
          outcome: fraud && !own ? 'third-party-fraud' : 'merchant-caused',
          rule: `dispute-case/${rule}-for-guarantee`,
        },
      };
    },
  ),
);

runExamples(GUARANTEE_CAUSE, CAUSES);
