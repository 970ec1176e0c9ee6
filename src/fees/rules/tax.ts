import type { RuleTable } from '../../decision/index.js';
import type { Rate } from '../../rates/index.js';
import type { JstDate } from '../../time/index.js';
import type { TaxFacts } from '../types.js';

/** The consumption tax on a month's bill, by the first day of the month. */
export const CONSUMPTION_TAX: RuleTable<TaxFacts, Rate> = {
  id: 'fees/tax',
  hit: 'one',
  datedBy: 'monthStartsOn',
  domain: {},
  rows: [
    {
      id: 'fees/tax-8',
      when: {},
      then: '0.08',
      inForce: { from: '2014-04-01' as JstDate, until: '2019-10-01' as JstDate },
      cite: [
        { source: 'consumption-tax-act', at: 'rate from 2014-04-01', standing: 'restated' },
        { source: 'invoice-rounding', at: 'once per bill and rate', standing: 'restated' },
      ],
    },
    {
      id: 'fees/tax-10',
      when: {},
      then: '0.10',
      inForce: { from: '2019-10-01' as JstDate, until: null },
      cite: [
        { source: 'consumption-tax-act', at: 'rate from 2019-10-01', standing: 'restated' },
        { source: 'invoice-rounding', at: 'once per bill and rate', standing: 'restated' },
      ],
    },
  ],
};
