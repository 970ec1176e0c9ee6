import { expectTypeOf, test } from 'vitest';
import type { Demand, DutyAnswer, ShopMeasures } from '../../src/measures/index.js';
import type { JstDate } from '../../src/time/index.js';

test('what is due says by when, and nothing else does', () => {
  expectTypeOf<Extract<Demand, { demand: 'due' }>['by']>().toEqualTypeOf<JstDate>();
  expectTypeOf<Exclude<Demand, { demand: 'due' }>['by']>().toEqualTypeOf<null>();
});

test('what is open has a question, and nothing else does', () => {
  type Open = Extract<DutyAnswer, { verdict: 'indeterminate' }>;
  expectTypeOf<Open['question']>().not.toExtend<null>();
  expectTypeOf<Exclude<DutyAnswer, Open>['question']>().toEqualTypeOf<null>();
});

test('no shop skips 3-D Secure on no grounds', () => {
  expectTypeOf<'none'>().not.toExtend<ShopMeasures['skips'][number]>();
});
