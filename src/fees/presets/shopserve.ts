import type { RuleTable } from '../../decision/index.js';
import type { Yen } from '../../money/index.js';
import {
  type FeeFacts,
  type FeeOutcome,
  MONTH_PLACES,
  type PriceList,
  type ReportFacts,
  type ReportOutcome,
  type ReportTerms,
  TESTS,
} from '../types.js';

const SCHEDULE: RuleTable<FeeFacts, FeeOutcome> = {
  id: 'fees/shopserve',
  hit: 'one',
  datedBy: null,
  domain: { kind: ['order', 'threeds-run'], test: TESTS, ordinal: { from: 1 } },
  rows: [
    {
      id: 'fees/order',
      when: { kind: 'order', test: 'no' },
      then: { kind: 'charged', charge: 34 as Yen },
      cite: [{ source: 'S001', at: 'L350-352', standing: 'text' }],
    },
    {
      id: 'fees/order-test',
      when: { kind: 'order', test: 'yes' },
      then: { kind: 'free' },
      cite: [{ source: 'S001', at: 'L353', standing: 'text' }],
    },
    {
      id: 'fees/threeds-transaction',
      when: { kind: 'threeds-run' },
      then: { kind: 'charged', charge: 10 as Yen },
      cite: [{ source: 'S001', at: 'L355-358', standing: 'text' }],
    },
  ],
};

const REPORT: RuleTable<ReportFacts, ReportOutcome> = {
  id: 'fees/shopserve-report',
  hit: 'one',
  datedBy: null,
  domain: { place: MONTH_PLACES },
  rows: [
    {
      id: 'fees/report-current',
      when: { place: 'current' },
      then: 'up-to-yesterday',
      cite: [{ source: 'S001', at: 'L292, L298, L303', standing: 'text' }],
    },
    {
      id: 'fees/report-earlier',
      when: { place: 'earlier' },
      then: 'whole-month',
      cite: [{ source: 'S001', at: 'L296, L302-303', standing: 'text' }],
    },
    {
      id: 'fees/report-outside',
      when: { place: 'outside' },
      then: 'not-selectable',
      cite: [{ source: 'S001', at: 'L296', standing: 'text' }],
    },
  ],
};

/** What Shopserve charges for orders and 3DS runs. */
export const SHOPSERVE_FEES: PriceList = {
  biller: 'shopserve',
  prices: 'tax-excluded',
  schedule: SCHEDULE,
};

/** How Shopserve reports 3DS runs: the current month and twelve before it. */
export const SHOPSERVE_REPORT: ReportTerms = {
  priceList: SHOPSERVE_FEES,
  table: REPORT,
  monthsBack: 12,
};
