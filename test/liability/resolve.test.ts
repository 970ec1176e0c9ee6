import { describe, expect, it } from 'vitest';
import {
  findService,
  type LiabilityFacts,
  resolveLiability,
  resolveLoss,
} from '../../src/liability/index.js';
import { SHOPSERVE_LIABILITY } from '../../src/liability/presets/index.js';
import { instant, jstDate } from '../../src/time/index.js';

const ORDER: LiabilityFacts = {
  brand: 'visa',
  placedOn: jstDate('2024-05-01'),
  service: 'in-service',
  order: 'one-off',
  total: 'positive',
  result: 'authenticated',
  funding: 'credit',
};

function rules(facts: Partial<LiabilityFacts>): readonly string[] {
  const answer = resolveLiability({ ...ORDER, ...facts }, SHOPSERVE_LIABILITY);
  return answer.reasons.map((reason) => reason.rule);
}

describe('resolveLiability', () => {
  it('names the rule that decided, then what it set aside', () => {
    expect(rules({})).toEqual(['liability/authenticated']);
    expect(rules({ order: 'first-delivery' })).toEqual([
      'subscription/first',
      'liability/authenticated',
    ]);
  });

  it('names the brand’s day where the brand had not begun', () => {
    expect(rules({ brand: 'diners', placedOn: jstDate('2023-05-16') })).toEqual([
      'liability/brand-not-yet',
      'liability/diners-not-yet',
    ]);
    expect(rules({ brand: 'diners', placedOn: jstDate('2023-05-17') })).toEqual([
      'liability/authenticated',
    ]);
  });

  it('lets the shop’s own service decide before the brand’s', () => {
    expect(
      rules({ brand: 'amex', placedOn: jstDate('2020-01-01'), service: 'not-enrolled-yet' }),
    ).toEqual(['liability/not-enrolled-yet']);
  });

  it('refuses a day that does not exist', () => {
    const facts = { ...ORDER, placedOn: '2024-02-30' as LiabilityFacts['placedOn'] };
    expect(() => resolveLiability(facts, SHOPSERVE_LIABILITY)).toThrow(
      'placedOn: expected a day as YYYY-MM-DD, received "2024-02-30"',
    );
  });
});

describe('resolveLoss', () => {
  it('keeps JCB and AMEX, by the same rule that takes it from the others', () => {
    const lost = resolveLoss('visa', 'released', SHOPSERVE_LIABILITY);
    const kept = resolveLoss('amex', 'released', SHOPSERVE_LIABILITY);
    expect([lost.loss, kept.loss]).toEqual(['lost', 'kept']);
    expect(lost.reasons).toEqual(kept.reasons);
  });
});

describe('findService', () => {
  const periods = {
    from: instant('2021-05-19T08:00:00+09:00'),
    until: instant('2024-04-01T00:00:00+09:00'),
    suspended: [
      {
        from: instant('2023-01-10T10:00:00+09:00'),
        until: instant('2023-01-10T12:00:00+09:00'),
      },
      { from: instant('2024-03-31T00:00:00+09:00'), until: null },
    ],
  };

  it.each([
    ['2021-05-19T07:59:59+09:00', 'not-enrolled-yet'],
    ['2021-05-19T08:00:00+09:00', 'in-service'],
    ['2021-05-18T23:00:00Z', 'in-service'],
    ['2023-01-10T09:59:59+09:00', 'in-service'],
    ['2023-01-10T10:00:00+09:00', 'suspended'],
    ['2023-01-10T11:59:59+09:00', 'suspended'],
    ['2023-01-10T12:00:00+09:00', 'in-service'],
    ['2024-03-31T23:59:59+09:00', 'suspended'],
    ['2024-04-01T00:00:00+09:00', 'after-cancellation'],
  ])('%s: %s', (at, service) => {
    expect(findService(periods, instant(at))).toBe(service);
  });

  it('takes 3-D Secure as always in service where nothing is known', () => {
    expect(findService(null, instant('1999-01-01T00:00:00Z'))).toBe('in-service');
  });
});
