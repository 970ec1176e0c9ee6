import { describe, expect, it } from 'vitest';
import { assessManifestFraud } from '../../src/measures/index.js';
import { yen } from '../../src/money/index.js';
import rows from '../vectors/measures.json' with { type: 'json' };

/** So many yen a month at one card company, from December on: a new year changes nothing. */
function answerTo(fraudPerMonthYen: readonly number[]): boolean {
  const months = fraudPerMonthYen.map((amount, position) => ({
    company: 'A',
    month: ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'][position] as string,
    amount: yen(amount),
  }));
  return assessManifestFraud(months).verdict === 'manifest';
}

describe('published cases of manifest fraud', () => {
  it.each(rows.map((row) => [row.case, row] as const))('%s', (_, { input, expected }) => {
    expect(answerTo(input.fraudPerMonthYen)).toBe(expected.manifestFraud);
  });

  it.each([
    [[500_001, 500_001, 500_001], true],
    [[600_000, 600_000, 600_000], true],
    [[600_000, 600_000, 400_000, 600_000], false],
    [[400_000, 600_000, 600_000, 600_000], true],
    [[600_000, 600_000, 0, 600_000, 600_000], false],
    [[1_500_001], false],
  ] as const)('other figures: %j', (months, manifest) => {
    expect(answerTo(months)).toBe(manifest);
  });
});
