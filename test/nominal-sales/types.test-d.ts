import { expectTypeOf, test } from 'vitest';
import type {
  NominalAccount,
  NominalSalesPolicy,
  SaleAnswer,
} from '../../src/nominal-sales/index.js';

test('an answer is a verdict with its yen, and nothing is a bare boolean', () => {
  expectTypeOf<NominalAccount['exposure']>().toEqualTypeOf<number>();
  expectTypeOf<SaleAnswer['verdict']>().toEqualTypeOf<
    'covered' | 'fuel' | 'breach' | 'over-authorized'
  >();
});

test('a policy may name amounts, terms of split sales, both or neither', () => {
  expectTypeOf<object>().toExtend<NominalSalesPolicy>();
  expectTypeOf<{ split: null }>().toExtend<NominalSalesPolicy>();
  expectTypeOf<{ split: boolean }>().not.toExtend<NominalSalesPolicy>();
});
