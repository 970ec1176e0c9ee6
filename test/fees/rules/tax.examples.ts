import type { JstMonth } from '../../../src/fees/index.js';

/** A month and the rate of its bill; `null`: no rate is known. */
export type TaxExample = {
  readonly month: JstMonth;
  readonly from: string;
  readonly expect: { readonly rate: string; readonly rule: string } | null;
};

export const TAX_EXAMPLES: readonly TaxExample[] = [
  { month: '1952-01', from: 'no rule', expect: null },
  { month: '2014-03', from: 'no rule', expect: null },
  {
    month: '2014-04',
    from: 'consumption-tax-act',
    expect: { rate: '0.08', rule: 'fees/tax-8' },
  },
  {
    month: '2019-09',
    from: 'consumption-tax-act',
    expect: { rate: '0.08', rule: 'fees/tax-8' },
  },
  {
    month: '2019-10',
    from: 'consumption-tax-act',
    expect: { rate: '0.10', rule: 'fees/tax-10' },
  },
  {
    month: '2024-05',
    from: 'S001 L352, L357: 37.4 and 11 with tax',
    expect: { rate: '0.10', rule: 'fees/tax-10' },
  },
];
