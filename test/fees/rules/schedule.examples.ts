import type { FeeFacts, FeeOutcome } from '../../../src/fees/index.js';
import type { Yen } from '../../../src/money/index.js';

/** One event and what the price list says of it. */
export type ScheduleExample = {
  readonly name: string;
  readonly from: string;
  readonly facts: FeeFacts;
  readonly expect: { readonly outcome: FeeOutcome; readonly rule: string };
};

const screening = (ordinal: number): FeeFacts => ({ kind: 'screening', test: 'no', ordinal });
const charged = (charge: number): FeeOutcome => ({ kind: 'charged', charge: charge as Yen });

export const SBPS_EXAMPLES: readonly ScheduleExample[] = [
  {
    name: 'the first screening',
    from: 'S000 L31',
    facts: screening(1),
    expect: { outcome: { kind: 'free' }, rule: 'fees/screening-free' },
  },
  {
    name: 'the 30th screening',
    from: 'S000 L31',
    facts: screening(30),
    expect: { outcome: { kind: 'free' }, rule: 'fees/screening-free' },
  },
  {
    name: 'the 31st screening',
    from: 'S000 L31',
    facts: screening(31),
    expect: { outcome: charged(20), rule: 'fees/screening-paid' },
  },
  {
    name: 'the 3,000th screening',
    from: 'S000 L31',
    facts: screening(3000),
    expect: { outcome: charged(20), rule: 'fees/screening-paid' },
  },
  {
    name: 'the 3,001st screening',
    from: 'S000 L31, our reading',
    facts: screening(3001),
    expect: {
      outcome: { kind: 'refused', because: 'monthly-limit' },
      rule: 'fees/screening-limit',
    },
  },
];

export const SHOPSERVE_EXAMPLES: readonly ScheduleExample[] = [
  {
    name: 'an order',
    from: 'S001 L350-352',
    facts: { kind: 'order', test: 'no', ordinal: 1 },
    expect: { outcome: charged(34), rule: 'fees/order' },
  },
  {
    name: 'the ten thousandth order',
    from: 'S001 L350-352',
    facts: { kind: 'order', test: 'no', ordinal: 10_000 },
    expect: { outcome: charged(34), rule: 'fees/order' },
  },
  {
    name: 'a test order',
    from: 'S001 L353',
    facts: { kind: 'order', test: 'yes', ordinal: 1 },
    expect: { outcome: { kind: 'free' }, rule: 'fees/order-test' },
  },
  {
    name: 'a run of 3-D Secure',
    from: 'S001 L357',
    facts: { kind: 'threeds-run', test: 'no', ordinal: 1 },
    expect: { outcome: charged(10), rule: 'fees/threeds-transaction' },
  },
  {
    name: 'a run for a test order',
    from: 'S001 L358',
    facts: { kind: 'threeds-run', test: 'yes', ordinal: 1 },
    expect: { outcome: charged(10), rule: 'fees/threeds-transaction' },
  },
];
