import { expectTypeOf, test } from 'vitest';
import type { FeeRecord, FeeTerms, JstMonth, MonthlyFees } from '../../src/fees/index.js';
import type { Yen } from '../../src/money/index.js';
import type { Rate } from '../../src/rates/index.js';
import type { ReasonCodeAnswer } from '../../src/reason-codes/index.js';
import type { Instant } from '../../src/time/index.js';

declare const at: Instant;

declare const answer: ReasonCodeAnswer;

test('records', () => {
  const run: FeeRecord = { record: 'threeds-run', at, test: true };
  // @ts-expect-error an order says whether it was a test
  const order: FeeRecord = { record: 'order', at };
  // @ts-expect-error a text without the mark of an instant
  const screening: FeeRecord = { record: 'screening', at: '2024-05-01T00:00:00+09:00' };
  return [run, order, screening];
});

test('rates', () => {
  const rate: Rate = '0.10';
  // @ts-expect-error a rate is a text
  const number: Rate = 0.1;
  // @ts-expect-error a percentage is no rate
  const percentage: Rate = '10%';
  return [rate, number, percentage];
});

test('months and terms', () => {
  const month: JstMonth = '2024-05';
  // @ts-expect-error a month is written with digits
  const named: JstMonth = 'May-2024';
  // @ts-expect-error terms without a price list bill nothing
  const terms: FeeTerms = { priceLists: [], rounding: 'down' };
  return [month, named, terms];
});

test('only a code that was found has a class', () => {
  // @ts-expect-error read kind first
  return answer.class;
});

test('a bill is in yen', () => {
  expectTypeOf<MonthlyFees['bills'][number]['total']>().toEqualTypeOf<Yen>();
});
