import { expectTypeOf, test } from 'vitest';
import type { Instant } from '../../src/time/index.js';
import type {
  CardAttempt,
  VelocityFinding,
  VelocityPolicy,
  VelocityState,
} from '../../src/velocity/index.js';

declare const at: Instant;

test('an attempt needs an id, a real instant and its outcome', () => {
  expectTypeOf({ id: 'P-1', at, outcome: 'failed' } as const).toExtend<CardAttempt>();
  expectTypeOf({ id: 'P-1', at, outcome: 'declined' } as const).not.toExtend<CardAttempt>();
  expectTypeOf({
    id: 'P-1',
    at: '2024-05-01',
    outcome: 'failed',
  } as const).not.toExtend<CardAttempt>();
});

test('an answer is three-valued', () => {
  expectTypeOf<VelocityFinding['kind']>().toEqualTypeOf<'hit' | 'clear' | 'indeterminate'>();
});

test('a state survives JSON by its type', () => {
  expectTypeOf<VelocityState['forgotten']>().toEqualTypeOf<number | null>();
});

test('a policy says what a shop has to set', () => {
  expectTypeOf<VelocityPolicy['rows'][0]['then']['threshold']>().toEqualTypeOf<number | null>();
});
