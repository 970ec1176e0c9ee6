import type { MonthlyFees } from '../../fees/index.js';
import type { TableView } from '../output/sink.js';
import { counted, yenText } from '../output/words.js';
import type { Call } from './command.js';

/** A month as the record format has it. */
export function feesShape(fees: MonthlyFees): object {
  const { month, screening, orders, threeds, taxRate } = fees;
  return {
    month,
    screening: {
      count: screening.count,
      free: screening.free,
      charged: screening.charged,
      refused: screening.refused,
      exTax: screening.exTax,
    },
    orders: { count: orders.count, test: orders.test, exTax: orders.exTax },
    threeds: { count: threeds.count, exTax: threeds.exTax },
    taxRate,
    bills: fees.bills.map(({ biller, exTax, tax, total }) => ({ biller, exTax, tax, total })),
  };
}

const TEXTS = {
  ja: {
    heads: ['月', '審査', '受注', '3DS処理', '税抜', '消費税', '合計'],
    screening: ({ free, charged, refused, exTax }: MonthlyFees['screening']) =>
      `審査: 無料 ${free}件、有料 ${charged}件 = ${yenText(exTax)}円、上限超過で拒否 ${refused}件`,
    orders: ({ orders, threeds }: MonthlyFees) =>
      `受注 ${orders.count}件 = ${yenText(orders.exTax)}円(別にテスト ${orders.test}件)、3DS処理 ${threeds.count}件 = ${yenText(threeds.exTax)}円`,
    bill: (biller: string, exTax: string, rate: string, tax: string, total: string) =>
      `請求元 ${biller}: 税抜 ${exTax}円、消費税(${rate}) ${tax}円、合計 ${total}円`,
    summary: (months: number, total: string) => `${months}か月、合計 ${total}円`,
  },
  en: {
    heads: ['month', 'checks', 'orders', '3DS runs', 'ex tax', 'tax', 'total'],
    screening: ({ free, charged, refused, exTax }: MonthlyFees['screening']) =>
      `screenings: ${free} free, ${charged} charged = ¥${yenText(exTax)}, ${refused} refused beyond the limit`,
    orders: ({ orders, threeds }: MonthlyFees) =>
      `orders: ${orders.count} = ¥${yenText(orders.exTax)} (and ${orders.test} tests), 3DS runs: ${threeds.count} = ¥${yenText(threeds.exTax)}`,
    bill: (biller: string, exTax: string, rate: string, tax: string, total: string) =>
      `bill of ${biller}: ¥${exTax} + ${rate} tax ¥${tax} = ¥${total}`,
    summary: (months: number, total: string) => `${counted(months, 'month')}, ¥${total} in all`,
  },
} as const;

const COUNT = { width: 12, narrow: 10, align: 'right' } as const;

/** `0.10` as `10%`. */
function percentOf(rate: string): string {
  return `${Number((Number(rate) * 100).toFixed(2))}%`;
}

/** The months as a table, with each bill under its month. */
export function feesView({ language }: Call): TableView<MonthlyFees> {
  const texts = TEXTS[language];
  const [head, ...others] = texts.heads;
  let months = 0;
  let total = 0;
  return {
    head,
    columns: others.map((one) => ({ head: one, ...COUNT })),
    row: (fees) => {
      const sum = (of: 'exTax' | 'tax' | 'total'): number =>
        fees.bills.reduce((all, bill) => all + bill[of], 0);
      months += 1;
      total += sum('total');
      const { screening, orders, threeds } = fees;
      const counts = [screening.count, orders.count, threeds.count];
      const sums = [sum('exTax'), sum('tax'), sum('total')];
      return {
        cells: [{ text: fees.month }, ...[...counts, ...sums].map((n) => ({ text: yenText(n) }))],
        below: [
          texts.screening(screening),
          texts.orders(fees),
          ...fees.bills.map(({ biller, ...bill }) =>
            texts.bill(
              biller,
              yenText(bill.exTax),
              percentOf(fees.taxRate),
              yenText(bill.tax),
              yenText(bill.total),
            ),
          ),
        ],
      };
    },
    summary: () => [texts.summary(months, yenText(total))],
  };
}
