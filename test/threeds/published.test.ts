import { describe, expect, it } from 'vitest';
import type { Brand, Funding } from '../../src/cards/index.js';
import { classifyThreeDs, type ThreeDsFacts, type TransStatus } from '../../src/threeds/index.js';
import rows from '../vectors/threeds.json' with { type: 'json' };
import leftOut from '../vectors/threeds-left-out.json' with { type: 'json' };

/** A row of a published table. What a table does not say is `null`. */
type Published = {
  readonly id: string;
  readonly vendor: string;
  readonly case: string;
  readonly brands: readonly Brand[];
  readonly transStatus: TransStatus;
  readonly eci: string | null;
  readonly authenticationValue: boolean | null;
  readonly funding?: Funding;
  readonly inFraudProgramme?: boolean;
  readonly mcc?: string;
  readonly exemption?: ThreeDsFacts['exemption'];
  readonly initiator?: ThreeDsFacts['initiator'];
  readonly messageCategory?: ThreeDsFacts['messageCategory'];
  readonly shift: boolean | null;
  readonly action: 'authorize' | 'optional' | 'decline' | 'challenge' | null;
};

const MAY = { authorize: 'yes', optional: 'merchant-choice', decline: 'no', challenge: 'not-yet' };

const published = rows as unknown as readonly Published[];

function factsOf(row: Published, brand: Brand): ThreeDsFacts {
  return {
    brand,
    transStatus: row.transStatus,
    eci: row.eci,
    authenticationValue: row.authenticationValue,
    card: { funding: row.funding ?? 'credit' },
    merchant: { mcc: row.mcc ?? null, inFraudProgramme: row.inFraudProgramme ?? false },
    exemption: row.exemption ?? 'none',
    initiator: row.initiator ?? 'cardholder',
    messageCategory: row.messageCategory ?? 'payment',
  };
}

describe('published tables', () => {
  it.each(published.map((row) => [`${row.id} ${row.vendor}: ${row.case}`, row] as const))(
    '%s',
    (_, row) => {
      for (const brand of row.brands) {
        const seen = classifyThreeDs(factsOf(row, brand));
        if (row.shift !== null) expect(seen.liability).toBe(row.shift ? 'issuer' : 'merchant');
        if (row.action !== null) expect(seen.mayAuthorize).toBe(MAY[row.action]);
      }
    },
  );

  it('says why each other row is left out', () => {
    expect(leftOut.filter((row) => row.why === '')).toEqual([]);
    expect(published.length).toBeGreaterThan(150);
  });
});
