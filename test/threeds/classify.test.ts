import { describe, expect, it } from 'vitest';
import { classifyThreeDs, type ThreeDsFacts } from '../../src/threeds/index.js';

const ATTEMPT: ThreeDsFacts = {
  brand: 'visa',
  transStatus: 'A',
  eci: '06',
  authenticationValue: true,
};

describe('classifyThreeDs', () => {
  it('takes an attempt for what it is: authorize, with the values, and the issuer bears it', () => {
    const seen = classifyThreeDs(ATTEMPT);
    expect(seen).toMatchObject({
      outcome: 'attempted',
      mayAuthorize: 'yes',
      liability: 'issuer',
      forward: { eci: '06', authenticationValue: true },
      inconsistencies: [],
    });
    expect(seen.reasons.map((reason) => reason.rule)).toEqual([
      'threeds/attempted',
      'threeds/shift-attempted',
    ]);
  });

  it('says apart what may be authorized and who bears it: U may go on, and shifts nothing', () => {
    const seen = classifyThreeDs({
      ...ATTEMPT,
      transStatus: 'U',
      eci: '07',
      authenticationValue: false,
    });
    expect(seen).toMatchObject({ mayAuthorize: 'merchant-choice', liability: 'merchant' });
    expect(seen.forward).toEqual({ eci: '07', authenticationValue: false });
  });

  it.each(['N', 'R', 'C', 'D', 'S'] as const)('has nothing to forward for %s', (transStatus) => {
    const facts = { ...ATTEMPT, transStatus, eci: null, authenticationValue: false };
    expect(classifyThreeDs(facts).forward).toBeNull();
  });

  it('knows that a Y with ECI 07 at Visa does not shift, and whether that was asked for', () => {
    const facts = { ...ATTEMPT, transStatus: 'Y', eci: '07' } as const;
    expect(classifyThreeDs(facts)).toMatchObject({
      liability: 'merchant',
      inconsistencies: ['eci-contradicts-status'],
    });
    const asked = classifyThreeDs({ ...facts, exemption: 'merchant-requested' });
    expect(asked.inconsistencies).toEqual([]);
    expect(asked.reasons.map((reason) => reason.rule)).toEqual([
      'threeds/authenticated',
      'threeds/eci-denies',
      'threeds/exemption-requested',
    ]);
  });

  it('reads 06 and 07 the other way at Mastercard', () => {
    const facts = { ...ATTEMPT, brand: 'mastercard', transStatus: 'Y' } as const;
    expect(classifyThreeDs({ ...facts, eci: '06' }).liability).toBe('merchant');
    expect(classifyThreeDs({ ...facts, eci: '07' }).liability).toBe('issuer');
  });

  it('does not take a Mastercard N with reason 81 for a failure', () => {
    const seen = classifyThreeDs({
      brand: 'mastercard',
      transStatus: 'N',
      transStatusReason: '81',
      eci: '06',
      authenticationValue: false,
    });
    expect(seen).toMatchObject({
      outcome: 'informational',
      mayAuthorize: 'merchant-choice',
      liability: 'merchant',
      inconsistencies: [],
    });
  });

  it('asks no ECI of an Amex N, and lists one that came', () => {
    const none = {
      brand: 'amex',
      transStatus: 'N',
      eci: null,
      authenticationValue: false,
    } as const;
    expect(classifyThreeDs(none).inconsistencies).toEqual([]);
    expect(classifyThreeDs({ ...none, eci: '07' }).inconsistencies).toEqual(['eci-unexpected']);
  });

  it('lists everything that does not fit, each once', () => {
    const seen = classifyThreeDs({ ...ATTEMPT, brand: 'mastercard', authenticationValue: false });
    expect(seen.inconsistencies).toEqual(['eci-contradicts-status', 'value-missing']);
    const foreign = classifyThreeDs({ ...ATTEMPT, eci: 'ZZ' });
    expect(foreign).toMatchObject({ liability: 'merchant', inconsistencies: ['eci-not-of-brand'] });
  });

  it('says indeterminate where no source speaks, and merchant where another reason does', () => {
    const facts = { ...ATTEMPT, brand: 'jcb', exemption: 'delegated' } as const;
    expect(classifyThreeDs(facts).liability).toBe('indeterminate');
    expect(classifyThreeDs({ ...facts, sentAsThreeDS: false }).liability).toBe('merchant');
  });

  it.each([
    [{ brand: 'vsa' }, 'brand: expected visa | mastercard | jcb | amex | diners, received "vsa"'],
    [{ transStatus: 'Z' }, 'transStatus: expected Y | A | U | N | R | C | D | S | I, received "Z"'],
    [{ eci: '5' }, 'eci: expected two characters or null, received "5"'],
    [
      { eci: '4111111111111111' },
      'eci: expected two characters or null, received a longer text (not shown)',
    ],
    [
      { exemption: 'maybe' },
      'exemption: expected none | merchant-requested | issuer-applied | delegated, received "maybe"',
    ],
    [
      { brand: undefined },
      'brand: expected visa | mastercard | jcb | amex | diners, received nothing',
    ],
  ])('refuses %j', (given, message) => {
    expect(() => classifyThreeDs({ ...ATTEMPT, ...given } as ThreeDsFacts)).toThrow(message);
  });
});
