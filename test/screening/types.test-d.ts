import { expectTypeOf, test } from 'vitest';
import type { ScreeningVerdict } from '../../src/guarantee/index.js';
import type { FraudSignal } from '../../src/known-fraud/index.js';
import { yen } from '../../src/money/index.js';
import {
  type Screened,
  type ScreeningFacts,
  type ScreeningPolicy,
  screenOrder,
} from '../../src/screening/index.js';
import { HOUSE_BALANCED } from '../../src/screening/presets/index.js';

test('a verdict feeds the record of a guarantee, and the fraud signal feeds the facts', () => {
  expectTypeOf<Screened['verdict']>().toEqualTypeOf<ScreeningVerdict>();
  expectTypeOf<FraudSignal['level']>().toExtend<NonNullable<ScreeningFacts['knownFraud']>>();
});

test('an answer is no verdict before its outcome is read', () => {
  const answer = screenOrder({ method: 'card', amount: yen(1) }, HOUSE_BALANCED);
  // @ts-expect-error: an order that was not screened has none
  answer.verdict;
});

test('facts hold no card data, and a policy weighs every signal', () => {
  // @ts-expect-error: there is no such fact
  screenOrder({ method: 'card', amount: yen(1), cardNumber: '' }, HOUSE_BALANCED);
  const { forwarder, ...others } = HOUSE_BALANCED.severities;
  // @ts-expect-error: forwarder is missing
  const policy: ScreeningPolicy = { ...HOUSE_BALANCED, severities: others };
  expectTypeOf(policy).not.toBeAny();
});
