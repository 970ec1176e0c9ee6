import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BRANDS, FUNDINGS } from '../../src/cards/index.js';
import { classifyThreeDs, type ThreeDsFacts, TRANS_STATUSES } from '../../src/threeds/index.js';
import { CATEGORIES, EXEMPTIONS, INITIATORS } from '../../src/threeds/types.js';

const eci = fc.option(
  fc.oneof(
    fc.constantFrom('00', '01', '02', '04', '05', '06', '07', 'N0', 'N2'),
    fc.string({ minLength: 2, maxLength: 2 }),
  ),
);

const facts: fc.Arbitrary<ThreeDsFacts> = fc.record<Required<Omit<ThreeDsFacts, 'authorizedAt'>>>({
  brand: fc.constantFrom(...BRANDS),
  transStatus: fc.constantFrom(...TRANS_STATUSES),
  transStatusReason: fc.option(fc.integer({ min: 1, max: 99 }).map((n) => `${n}`.padStart(2, '0'))),
  eci,
  authenticationValue: fc.option(fc.boolean()),
  messageCategory: fc.constantFrom(...CATEGORIES),
  exemption: fc.constantFrom(...EXEMPTIONS),
  card: fc.record({ funding: fc.constantFrom(...FUNDINGS) }),
  merchant: fc.record({
    mcc: fc.option(fc.constantFrom('5732', '6540', '7995', '0000')),
    inFraudProgramme: fc.boolean(),
  }),
  initiator: fc.constantFrom(...INITIATORS),
  sentAsThreeDS: fc.boolean(),
});

describe('classifyThreeDs, always', () => {
  it('gives the issuer nothing that was neither authenticated nor attempted', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { outcome, liability } = classifyThreeDs(given);
        if (outcome !== 'authenticated' && outcome !== 'attempted')
          expect(liability).toBe('merchant');
      }),
    );
  });

  it('never lets a value be sent that may not be authorized', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { mayAuthorize, forward } = classifyThreeDs(given);
        expect(forward === null).toBe(mayAuthorize === 'no' || mayAuthorize === 'not-yet');
      }),
    );
  });

  it('shifts nothing on a payment that is not sent as 3DS, or whose value is missing', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { liability } = classifyThreeDs(given);
        const lost = given.sentAsThreeDS === false || given.authenticationValue === false;
        if (lost) expect(liability).not.toBe('issuer');
      }),
    );
  });

  it('does not get better for the merchant when something excludes the shift', () => {
    const rank = { issuer: 0, indeterminate: 1, merchant: 2 };
    fc.assert(
      fc.property(facts, (given) => {
        const merchant = { mcc: given.merchant?.mcc ?? null, inFraudProgramme: true };
        const worse = classifyThreeDs({ ...given, merchant }).liability;
        expect(rank[worse]).toBeGreaterThanOrEqual(rank[classifyThreeDs(given).liability]);
      }),
    );
  });

  it('names the rule of the outcome first, and gives every answer a citation', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { reasons } = classifyThreeDs(given);
        expect(reasons.length).toBeGreaterThanOrEqual(2);
        for (const reason of reasons) expect(reason.cite.length).toBeGreaterThan(0);
      }),
    );
  });
});
