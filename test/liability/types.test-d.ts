import { expectTypeOf, test } from 'vitest';
import type { RuleTable } from '../../src/decision/index.js';
import type { Losses, LossFacts } from '../../src/liability/index.js';
import { type Profile, SHOPSERVE } from '../../src/profiles/index.js';

test('a profile of one’s own is plain data, checked by its type', () => {
  const losses: RuleTable<LossFacts, Losses> = {
    id: 'own/losses',
    hit: 'one',
    datedBy: null,
    domain: { cause: ['amount-changed', 'validity-passed', 'released', 'request-cancelled'] },
    rows: [
      {
        id: 'own/nothing-is-lost',
        when: {},
        then: { visa: 'kept', mastercard: 'kept', jcb: 'kept', amex: 'kept', diners: 'kept' },
        cite: [{ source: 'own/contract-2024', at: '§3', standing: 'text' }],
      },
    ],
  };
  const own: Profile = {
    ...SHOPSERVE,
    id: 'own/shop',
    liability: { ...SHOPSERVE.liability, losses },
  };
  expectTypeOf(own.liability.losses).toEqualTypeOf<RuleTable<LossFacts, Losses>>();
});

test('a brand may not be forgotten, nor a cause invented', () => {
  // @ts-expect-error diners is missing
  const losses: Losses = { visa: 'kept', mastercard: 'kept', jcb: 'kept', amex: 'kept' };
  // @ts-expect-error no such cause
  const facts: LossFacts = { cause: 'bad-luck' };
  expectTypeOf(losses).toBeObject();
  expectTypeOf(facts).toBeObject();
});
