import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yen } from '../../src/money/index.js';
import { assessCardCheck } from '../../src/nominal/index.js';
import { toJstText } from '../../src/time/index.js';

const START = Date.UTC(2024, 0, 1);

describe('assessCardCheck', () => {
  it('is never overdue in its first 60 days, and always after the 61st', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 * 90 }), (seconds) => {
        const checkedAt = toJstText(START);
        const asOf = toJstText(START + seconds * 1000);
        const { state } = assessCardCheck({ amount: yen(1), checkedAt, asOf });
        if (seconds <= 60 * 86_400) expect(state).toBe('open');
        if (seconds > 61 * 86_400) expect(state).toBe('overdue');
      }),
    );
  });
});
