import { expectTypeOf, test } from 'vitest';
import type {
  ChargebackAnswer,
  GuaranteePolicy,
  GuaranteeRecord,
} from '../../src/guarantee/index.js';
import type { Yen } from '../../src/money/index.js';
import type { Instant } from '../../src/time/index.js';

declare const cap: Yen;
declare const at: Instant;

test('a policy says its cap in yen, its period and what becomes of the last claim', () => {
  expectTypeOf({ cap, period: 'month', lastClaim: 'partial' } as const).toExtend<GuaranteePolicy>();
  expectTypeOf({
    cap: 1,
    period: 'month',
    lastClaim: 'partial',
  } as const).not.toExtend<GuaranteePolicy>();
  expectTypeOf({ cap, lastClaim: 'partial' } as const).not.toExtend<GuaranteePolicy>();
});

test('a record says what it is, with a real instant', () => {
  expectTypeOf({ record: 'shipment', order: 'A-1', at } as const).toExtend<GuaranteeRecord>();
  expectTypeOf({
    record: 'shipment',
    order: 'A-1',
    at: '2017-06-01',
  } as const).not.toExtend<GuaranteeRecord>();
});

test('a period may be missing, and must be looked at', () => {
  expectTypeOf<ChargebackAnswer['period']>().toEqualTypeOf<string | null>();
});
