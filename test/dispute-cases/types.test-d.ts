import { expectTypeOf, test } from 'vitest';
import type { CaseEvent, DisputeCase } from '../../src/dispute-cases/index.js';
import type { DisputeCode } from '../../src/dispute-codes/index.js';
import type { CodedDispute, DisputeFacts } from '../../src/disputes/index.js';
import type { Yen } from '../../src/money/index.js';
import type { Instant } from '../../src/time/index.js';

declare const amount: Yen;
declare const at: Instant;
declare const code: DisputeCode;

test('an event says an amount where its type moves one, and nowhere else', () => {
  expectTypeOf({ id: 'E-1', type: 'chargeback', at, amount } as const).toExtend<CaseEvent>();
  expectTypeOf({ id: 'E-1', type: 'chargeback', at } as const).not.toExtend<CaseEvent>();
  expectTypeOf({ id: 'E-1', type: 'won', at } as const).toExtend<CaseEvent>();
  expectTypeOf({ id: 'E-1', type: 'won', at, amount: 1 } as const).not.toExtend<CaseEvent>();
});

test('a case has no field that says won or lost for good', () => {
  expectTypeOf<DisputeCase>().not.toHaveProperty('won');
  expectTypeOf<DisputeCase>().not.toHaveProperty('lost');
  expectTypeOf<Extract<DisputeCase[keyof DisputeCase], boolean>>().toBeNever();
});

test('a dispute has a code or a cause, and an exemption in three words', () => {
  expectTypeOf({ code, exemption: 'pending' } as const).toExtend<CodedDispute>();
  expectTypeOf({ code, exemption: 'forfeited' } as const).not.toExtend<CodedDispute>();
  expectTypeOf({ cause: 'damaged', exemption: 'pending' } as const).not.toExtend<DisputeFacts>();
});
