import type { ScreeningNeed, ScreeningNeedFacts } from '../../../src/screening/index.js';
import type { Example } from '../../support/examples.js';

const HOUSE = { source: 'house', at: '0010: what is not known' } as const;
const SIGNAL = { source: 'shopserve-045', at: 'not for cash on delivery' } as const;

export const NEEDS_EXAMPLES: readonly Example<ScreeningNeedFacts, ScreeningNeed>[] = [
  {
    name: 'known fraud of an order by card',
    from: SIGNAL,
    facts: { fact: 'knownFraud', method: 'card' },
    expect: { outcome: 'needed', rule: 'screening/needed' },
  },
  {
    name: 'known fraud of an order paid cash on delivery',
    from: SIGNAL,
    facts: { fact: 'knownFraud', method: 'cash-on-delivery' },
    expect: { outcome: 'set-aside', rule: 'screening/no-signal-for-cash' },
  },
  {
    name: 'known fraud of an order paid at a shop',
    from: SIGNAL,
    facts: { fact: 'knownFraud', method: 'other' },
    expect: { outcome: 'needed', rule: 'screening/needed' },
  },
  {
    name: 'goods, whatever the method',
    from: HOUSE,
    facts: { fact: 'goods', method: 'cash-on-delivery' },
    expect: { outcome: 'needed', rule: 'screening/needed' },
  },
  {
    name: 'where the card was issued',
    from: HOUSE,
    facts: { fact: 'cardIssued', method: 'card' },
    expect: { outcome: 'needed', rule: 'screening/needed' },
  },
  {
    name: 'the same without a card',
    from: HOUSE,
    facts: { fact: 'cardIssued', method: 'cash-on-delivery' },
    expect: { outcome: 'set-aside', rule: 'screening/no-card' },
  },
  {
    name: 'and with another method',
    from: HOUSE,
    facts: { fact: 'cardIssued', method: 'other' },
    expect: { outcome: 'set-aside', rule: 'screening/no-card' },
  },
  {
    name: 'failed authentications of an order by card',
    from: HOUSE,
    facts: { fact: 'failedAuthentications', method: 'card' },
    expect: { outcome: 'needed', rule: 'screening/needed' },
  },
  {
    name: 'failed authentications before an order cash on delivery',
    from: HOUSE,
    facts: { fact: 'failedAuthentications', method: 'cash-on-delivery' },
    expect: { outcome: 'taken', rule: 'screening/tries-without-card' },
  },
  {
    name: 'cards tried before another method was taken',
    from: HOUSE,
    facts: { fact: 'cards', method: 'other' },
    expect: { outcome: 'taken', rule: 'screening/tries-without-card' },
  },
];
