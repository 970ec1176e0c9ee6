import { daysOfChange } from '../decision/index-of.js';
import { CONSUMPTION_TAX } from '../fees/rules/index.js';
import type { FeeRecord } from '../fees/types.js';
import {
  bool,
  fail,
  instantText,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  variant,
} from '../input/index.js';
import { dayOfDate, type Instant, type JstDate, startOfJstDay, toEpochMs } from '../time/index.js';

/** The start of the first day with a tax rate in epoch milliseconds, kept once it was asked for. */
let opensAt: number | undefined;

function firstTaxedDay(): JstDate {
  return daysOfChange(CONSUMPTION_TAX)[0] as JstDate;
}

/** An instant of which a fee can be billed. */
const billableInstant: Reader<Instant> = (value, issues) => {
  const before = issues.length;
  const at = instantText(value, issues);
  if (issues.length > before) return at;
  opensAt ??= startOfJstDay(dayOfDate(firstTaxedDay()));
  return toEpochMs(at) >= opensAt
    ? at
    : fail(issues, `an instant from ${firstTaxedDay()} JST on: no tax rate is known before`, value);
};

const fee: Reader<FeeRecord> = variant<FeeRecord>('record', {
  screening: record<FeeRecord & { record: 'screening' }>({
    record: oneOf(['screening']),
    at: billableInstant,
  }),
  order: record<FeeRecord & { test: boolean }>({
    record: oneOf(['order']),
    at: billableInstant,
    test: optional(bool, false),
  }),
  'threeds-run': record<FeeRecord & { test: boolean }>({
    record: oneOf(['threeds-run']),
    at: billableInstant,
    test: optional(bool, false),
  }),
});

/**
 * Reads one event that may cost a fee from outside, or lists everything wrong with it. `test` is
 * `false` if left out. An `at` before 2014-04-01 JST is refused: no tax rate is known for it.
 *
 * @example
 * ```ts
 * const parsed = parseFeeRecord({ record: 'order', at: '2014-03-31T23:59:59+09:00' });
 * parsed.ok ? '' : parsed.issues[0].path // => 'at'
 * ```
 * @public
 */
export function parseFeeRecord(value: unknown): Parsed<FeeRecord> {
  return parseWith(fee, value);
}
