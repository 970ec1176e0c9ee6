import type {
  AlarmFacts,
  NominalAlarm,
  SaleFacts,
  SaleOutcome,
} from '../../../src/nominal-sales/index.js';
import type { Example } from '../../support/examples.js';

const BEYOND: SaleFacts = { use: 'goods', authorized: 'nominal', captured: 'beyond' };
const EXPOSED = { source: 'house', at: '0013: exposure' } as const;

export const SALE_EXAMPLES: readonly Example<SaleFacts, SaleOutcome>[] = [
  {
    name: 'tyres on one yen',
    from: { source: 'S002', at: 'L49, L55-56' },
    facts: BEYOND,
    expect: { outcome: { verdict: 'breach', exposure: 'whole' }, rule: 'nominal/goods-sold' },
  },
  {
    name: 'a pen for 100 yen on 100 yen',
    from: { source: 'S002', at: 'L12-14' },
    facts: { ...BEYOND, captured: 'within' },
    expect: { outcome: { verdict: 'covered', exposure: 'none' }, rule: 'nominal/sold-within' },
  },
  {
    name: 'fuel on one yen',
    from: { source: 'S002', at: 'L48' },
    facts: { ...BEYOND, use: 'fuel' },
    expect: { outcome: { verdict: 'fuel', exposure: 'beyond' }, rule: 'nominal/fuel-sold' },
  },
  ...(['fuel', 'goods'] as const).flatMap((use): Example<SaleFacts, SaleOutcome>[] => [
    {
      name: `${use} for more than an ordinary amount`,
      from: EXPOSED,
      facts: { ...BEYOND, use, authorized: 'ordinary' },
      expect: {
        outcome: { verdict: 'over-authorized', exposure: 'beyond' },
        rule: 'nominal/sold-beyond-ordinary',
      },
    },
    {
      name: `${use} on zero`,
      from: EXPOSED,
      facts: { ...BEYOND, use, authorized: 'zero' },
      expect: { outcome: { verdict: 'breach', exposure: 'whole' }, rule: 'nominal/sold-on-zero' },
    },
  ]),
];

const QUIET: AlarmFacts = { breaches: 1, rising: 'no', foreignDebit: 'no', split: 'no' };

export const ALARM_EXAMPLES: readonly Example<AlarmFacts, NominalAlarm>[] = [
  {
    name: 'tyres again on the same card',
    from: { source: 'S002', at: 'L54' },
    facts: { ...QUIET, breaches: 2 },
    expect: { outcome: 'repeated-card', rule: 'nominal/repeated-card' },
  },
  {
    name: 'the amounts rise',
    from: { source: 'S002', at: 'L54' },
    facts: { ...QUIET, rising: 'yes' },
    expect: { outcome: 'rising-amounts', rule: 'nominal/rising-amounts' },
  },
  {
    name: 'a debit card of a bank in Sri Lanka',
    from: { source: 'S002', at: 'L52' },
    facts: { ...QUIET, foreignDebit: 'yes' },
    expect: { outcome: 'foreign-debit-or-prepaid', rule: 'nominal/foreign-debit' },
  },
  {
    name: 'forty swipes of some 14,000 yen',
    from: { source: 'yomiuri-2021-06', at: '10 to 15 thousand yen' },
    facts: { ...QUIET, split: 'yes' },
    expect: { outcome: 'split-sale', rule: 'nominal/split-sale' },
  },
];

/** Facts that the table with hit all finds nothing in. */
export const NOTHING: readonly AlarmFacts[] = [QUIET];
