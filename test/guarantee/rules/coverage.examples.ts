import type { CoverageFacts, CoverageOutcome } from '../../../src/guarantee/index.js';
import type { Example } from '../../support/examples.js';

const FRAUD: CoverageFacts = {
  cause: 'third-party-fraud',
  exempt: 'no',
  verdict: 'OK',
  method: 'included',
  channel: 'included',
  merchant: 'included',
  started: 'yes',
};

export const COVERAGE_EXAMPLES: readonly Example<CoverageFacts, CoverageOutcome>[] = [
  {
    name: 'screened OK, and a chargeback came all the same',
    from: { source: 'S000', at: 'L35, L48' },
    facts: FRAUD,
    expect: { outcome: 'covered', rule: 'guarantee/screened-ok' },
  },
  {
    name: 'screened REVIEW and shipped',
    from: { source: 'S000', at: 'L35, L48' },
    facts: { ...FRAUD, verdict: 'REVIEW' },
    expect: { outcome: 'uncovered', rule: 'guarantee/review' },
  },
  {
    name: 'screened NG and shipped',
    from: { source: 'S000', at: 'L35, L48' },
    facts: { ...FRAUD, verdict: 'NG' },
    expect: { outcome: 'uncovered', rule: 'guarantee/ng' },
  },
  {
    name: 'never screened: the usage history knows nothing of the order',
    from: { source: 'S000', at: 'L37, L51' },
    facts: { ...FRAUD, verdict: 'none' },
    expect: { outcome: 'uncovered', rule: 'guarantee/unscreened' },
  },
  {
    name: 'a payment method that is excluded',
    from: { source: 'S000', at: 'L37, L52' },
    facts: { ...FRAUD, method: 'excluded' },
    expect: { outcome: 'uncovered', rule: 'guarantee/excluded-method' },
  },
  {
    name: 'an order from a mall',
    from: { source: 'press-2017-04-13', at: 'malls are outside' },
    facts: { ...FRAUD, channel: 'excluded' },
    expect: { outcome: 'uncovered', rule: 'guarantee/excluded-channel' },
  },
  {
    name: 'a merchant outside the offer',
    from: { source: 'S000', at: 'L14, L21' },
    facts: { ...FRAUD, merchant: 'excluded' },
    expect: { outcome: 'uncovered', rule: 'guarantee/excluded-merchant' },
  },
  {
    name: 'a chargeback before the cover began',
    from: { source: 'S000', at: 'L25' },
    facts: { ...FRAUD, started: 'no' },
    expect: { outcome: 'uncovered', rule: 'guarantee/not-started' },
  },
  {
    name: 'everything speaks against it: what the merchant can least change comes first',
    from: { source: 'S000', at: 'L14-52' },
    facts: {
      ...FRAUD,
      verdict: 'NG',
      method: 'excluded',
      channel: 'excluded',
      merchant: 'excluded',
      started: 'no',
    },
    expect: { outcome: 'uncovered', rule: 'guarantee/not-started' },
  },
  {
    name: 'goods never shipped, screened OK',
    from: { source: 'S000', at: 'L25' },
    facts: { ...FRAUD, cause: 'merchant-caused' },
    expect: { outcome: 'uncovered', rule: 'guarantee/merchant-caused' },
  },
  {
    name: 'goods never shipped on an exempt order',
    from: { source: 'S001', at: 'L343-345' },
    facts: { ...FRAUD, cause: 'merchant-caused', exempt: 'yes' },
    expect: { outcome: 'uncovered', rule: 'guarantee/merchant-caused' },
  },
  {
    name: 'a fraud on an exempt order that was screened OK',
    from: { source: 'S001', at: 'L341, L347-348' },
    facts: { ...FRAUD, exempt: 'yes' },
    expect: { outcome: 'answered', rule: 'guarantee/answered-by-3ds' },
  },
  {
    name: 'a fraud on an exempt order, though it was screened NG and lies outside the cover',
    from: { source: 'S001', at: 'L341, L347-348' },
    facts: { ...FRAUD, exempt: 'yes', verdict: 'NG', merchant: 'excluded', started: 'no' },
    expect: { outcome: 'answered', rule: 'guarantee/answered-by-3ds' },
  },
];
