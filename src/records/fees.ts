import { daysOfChange } from '../decision/index-of.js';
import { CONSUMPTION_TAX } from '../fees/rules/index.js';
import type { FeeRecord } from '../fees/types.js';
import {
  bool,
  fail,
  type Issue,
  instantText,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  type Reader,
  record,
  variant,
} from '../input/index.js';
import { dayOfDate, type Instant, type JstDate, jstDayOf, toEpochMs } from '../time/index.js';

/** The first day of which the table knows a tax rate. */
function firstTaxedDay(): JstDate {
  return daysOfChange(CONSUMPTION_TAX)[0] as JstDate;
}

/** An instant of which a fee can be billed. */
const billableInstant: Reader<Instant> = (value, issues: Issue[]) => {
  const before = issues.length;
  const at = instantText(value, issues);
  if (issues.length > before) return at;
  const first = firstTaxedDay();
  return jstDayOf(toEpochMs(at)) >= dayOfDate(first)
    ? at
    : fail(issues, `an instant from ${first} JST on: no tax rate is known before`, value);
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
