import {
  addUsage,
  type FeeTerms,
  type MonthlyFees,
  NO_USAGE,
  quoteFees,
  type UsageCounts,
} from '../../fees/index.js';
import {
  SBPS_2017_FEES,
  SHOPSERVE_AND_SBPS_2017,
  SHOPSERVE_FEES,
} from '../../fees/presets/index.js';
import { parseFeeRecord } from '../../records/fees.js';
import { toJstDate } from '../../time/index.js';
import { type Arguments, chosen } from '../args.js';
import type { Job } from '../job.js';
import { type Sink, sinkFor } from '../output/sink.js';
import type { LineCommand } from './command.js';
import { feesShape, feesView } from './fees-view.js';

/** What each month costs, over all lines of a file together. */
export const FEES: LineCommand = {
  kind: 'lines',
  options: { rounding: 'value', 'screening-tax': 'value' },
  answersAsRead: false,
  start: (call) => feesJob(termsOf(call.args), sinkFor(call, feesShape, feesView(call))),
};

function termsOf(args: Arguments): FeeTerms {
  const { rounding } = SHOPSERVE_AND_SBPS_2017;
  const tax = chosen(args, 'screening-tax', ['excluded', 'included'], 'excluded');
  return {
    rounding: chosen(args, 'rounding', ['down', 'half-up', 'up'], rounding),
    priceLists: [SHOPSERVE_FEES, { ...SBPS_2017_FEES, prices: `tax-${tax}` }],
  };
}

/** Holds the counts of each day, never a record. Months are counted apart, so that many cost no more. */
function feesJob(terms: FeeTerms, sink: Sink<MonthlyFees>): Job {
  const months = new Map<string, UsageCounts>();
  return {
    take: (record) => {
      const parsed = parseFeeRecord(record);
      if (!parsed.ok) return parsed;
      const month = toJstDate(parsed.value.at).slice(0, 7);
      months.set(month, addUsage(months.get(month) ?? NO_USAGE, parsed.value));
      return null;
    },
    *finish() {
      const usage: UsageCounts = Object.fromEntries([...months.values()].flatMap(Object.entries));
      for (const month of quoteFees(usage, terms)) {
        sink.put(month);
        yield null;
      }
      sink.end();
    },
  };
}
