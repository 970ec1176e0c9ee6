import {
  addUsage,
  type FeeTerms,
  type MonthlyFees,
  NO_USAGE,
  quoteFees,
} from '../../fees/index.js';
import {
  SBPS_2017_FEES,
  SHOPSERVE_AND_SBPS_2017,
  SHOPSERVE_FEES,
} from '../../fees/presets/index.js';
import { parseFeeRecord } from '../../records/fees.js';
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

/** Holds the counts of each day, never a record. */
function feesJob(terms: FeeTerms, sink: Sink<MonthlyFees>): Job {
  let usage = NO_USAGE;
  return {
    take: (record) => {
      const parsed = parseFeeRecord(record);
      if (!parsed.ok) return parsed;
      usage = addUsage(usage, parsed.value);
      return null;
    },
    *finish() {
      for (const month of quoteFees(usage, terms)) {
        sink.put(month);
        yield null;
      }
      sink.end();
    },
  };
}
