import { expectTypeOf, test } from 'vitest';
import type { NominalUse, UseVerdict } from '../../src/nominal/index.js';

test('goods name what is sold, a check cannot', () => {
  const base = { brand: 'visa', mcc: '5541', amount: 1 as never } as const;
  expectTypeOf({ ...base, use: 'card-check' as const }).toExtend<NominalUse>();
  expectTypeOf({ ...base, use: 'fuel' as const }).toExtend<NominalUse>();
  expectTypeOf({ ...base, use: 'goods' as const }).not.toExtend<NominalUse>();
});

test('what is not allowed says what to do instead, and nothing is a bare boolean', () => {
  expectTypeOf<Extract<UseVerdict, { kind: 'not-allowed' | 'breach' }>['instead']>().toEqualTypeOf<
    'zero-amount' | 'sale-amount' | 'maximum-or-chosen-amount'
  >();
});
