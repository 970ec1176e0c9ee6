import { addUsage, type FeeRecord, NO_USAGE, type UsageCounts } from '../../src/fees/index.js';
import { instant } from '../../src/time/index.js';

/** The counts of some events. */
export function usageOf(records: readonly FeeRecord[]): UsageCounts {
  return records.reduce(addUsage, NO_USAGE);
}

/** So many events of one kind at noon of a day. */
export function times(
  count: number,
  record: FeeRecord['record'],
  { date = '2024-05-10', test = false } = {},
): FeeRecord[] {
  const at = instant(`${date}T12:00:00+09:00`);
  return Array.from({ length: count }, () =>
    record === 'screening' ? { record, at } : { record, at, test },
  );
}
