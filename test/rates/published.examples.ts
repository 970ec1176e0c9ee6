import type { Rate, Rounding } from '../../src/rates/index.js';

/** What a bill of some lines says, and how it came to it. */
export type InvoiceExample = {
  readonly case: string;
  readonly from: string;
  readonly lines: readonly number[];
  readonly rate: Rate;
  readonly rounding: Rounding;
  readonly unit: 'invoice' | 'line';
  readonly expect: { readonly tax: number; readonly total: number };
};

const BIZFORWARD = 'https://support.bizforward.co.jp/hc/ja/articles/13700520405017';

export const INVOICES: readonly InvoiceExample[] = [
  {
    case: 'per-invoice-floor',
    from: BIZFORWARD,
    lines: [97, 97, 97],
    rate: '0.10',
    rounding: 'down',
    unit: 'invoice',
    expect: { tax: 29, total: 320 }, // 291 × 0.10 = 29.1
  },
  {
    case: 'per-line-floor-old',
    from: BIZFORWARD,
    lines: [97, 97, 97],
    rate: '0.10',
    rounding: 'down',
    unit: 'line',
    expect: { tax: 28, total: 318 }, // 3 × 106; 318 × 10 ÷ 110 = 28.9…
  },
];
