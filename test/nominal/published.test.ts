import { describe, expect, it } from 'vitest';
import { decideAlways } from '../../src/decision/index.js';
import { yen } from '../../src/money/index.js';
import {
  assessCardCheck,
  assessNominalUse,
  assessPump,
  type NominalUse,
} from '../../src/nominal/index.js';
import {
  NOMINAL_USE,
  PUMP_ADVICE,
  US_PUMP_LIMITS,
  type UsPumpFacts,
} from '../../src/nominal/presets/index.js';
import { instant } from '../../src/time/index.js';
import rows from '../vectors/nominal.json' with { type: 'json' };
import leftOut from '../vectors/nominal-left-out.json' with { type: 'json' };

type Row = (typeof rows)[number];
type Input = { readonly [name: string]: string | number };

const YEAR = 2023;

/** The amount of `JPY 1`, `USD 1`, or a number. */
function unitsOf(amount: string | number | undefined) {
  return yen(Number(String(amount).replace(/^[A-Z]{3} /, '')));
}

function useOf(input: Input): NominalUse {
  const { preauth, amount, checkAmountUsd, region } = input;
  return {
    brand: (input['network'] ?? input['brand'] ?? 'mastercard') as NominalUse['brand'],
    mcc: String(input['mcc'] ?? '5999'),
    use: preauth === undefined ? 'card-check' : 'fuel',
    amount: unitsOf(preauth ?? amount ?? checkAmountUsd),
    region: region === 'US' ? 'united-states' : 'japan',
  };
}

/** Where a pump in the United States is shut off. */
function dollarsOf(brand: UsPumpFacts['brand'], read: UsPumpFacts['read']): number | null {
  const { outcome } = decideAlways(US_PUMP_LIMITS, { brand, read });
  return outcome.kind === 'up-to' ? outcome.dollars : null;
}

/** What the library says, in the words of the row. */
function answerTo({ case: name, input }: Row): object {
  const given = input as unknown as Input;
  if (name === 'nominal-check-60-days') {
    const checkedAt = instant(`${YEAR}-${given['date']}T12:00:00+09:00`);
    const { dueAt } = assessCardCheck({ amount: yen(1), checkedAt, asOf: checkedAt });
    return { releasedBy: dueAt.slice(5, 10) };
  }
  if (name === 'us-afd-shutoff') {
    const limit = (read: 'chip' | 'stripe') => dollarsOf(given['brand'] as 'visa', read);
    return { nonEmv: limit('stripe'), emv: limit('chip') };
  }
  if (name === 'mc-afd-advice') {
    const all = yen(100);
    const sale = { brand: 'mastercard', asked: all, approved: all, final: all } as const;
    const minutesToAdvice = Number(given['minutesToAdvice']);
    return { compliant: assessPump({ ...sale, minutesToAdvice }, PUMP_ADVICE).compliant === 'yes' };
  }
  if (name === 'mc-afd-partial-approval-cap') {
    const sale = {
      brand: 'mastercard',
      asked: unitsOf(given['preauth']),
      approved: unitsOf(given['partialApproved']),
      final: unitsOf(given['final']),
      minutesToAdvice: 10,
    } as const;
    return { compliant: assessPump(sale, PUMP_ADVICE).compliant === 'yes' };
  }
  const seen = assessNominalUse(useOf(given), NOMINAL_USE);
  if (seen.kind !== 'not-allowed') return { allowed: seen.kind === 'allowed' };
  const use = seen.instead === 'zero-amount' ? 'zero-value account verification' : undefined;
  return { allowed: false, ...(use && { use }) };
}

describe('published cases of nominal authorizations', () => {
  it.each(rows.map((row) => [row.case, row] as const))('%s', (_, row) => {
    expect(answerTo(row)).toEqual(row.expected);
  });

  it('says why each other case is left out', () => {
    expect(leftOut.filter(({ why }) => why === '')).toEqual([]);
    expect(rows).toHaveLength(9);
  });
});

describe('other cells of the same published tables', () => {
  it.each([
    ['visa', '5542', 1, true],
    ['visa', '5541', 1, false],
    ['visa', '5411', 1, false],
    ['visa', '5541', 0, true],
    ['visa', '5542', 0, true],
    ['mastercard', '5411', 1, false],
    ['mastercard', '5411', 200, false],
  ] as const)('a check: %s, %s, %i', (brand, mcc, amount, allowed) => {
    const asked: NominalUse = { brand, mcc, use: 'card-check', amount: yen(amount) };
    expect(assessNominalUse(asked, NOMINAL_USE).kind === 'allowed').toBe(allowed);
  });

  it.each([
    ['japan', 60, 'yes'],
    ['japan', 60.01, 'no'],
    ['japan', 61, 'no'],
    ['united-states', 61, 'no'],
    ['europe', 20, 'yes'],
    ['europe', 21, 'no'],
    ['other', 0, 'yes'],
  ] as const)('an advice: %s, %d minutes', (region, minutesToAdvice, compliant) => {
    const all = yen(3000);
    const sale = { brand: 'mastercard', region, asked: all, approved: all, final: all } as const;
    expect(assessPump({ ...sale, minutesToAdvice }, PUMP_ADVICE).compliant).toBe(compliant);
  });

  it.each([
    ['mastercard', 175, 175],
    ['amex', 100, 100],
    ['discover', 175, 175],
    ['jcb', null, null],
  ] as const)(
    'a pump in the United States: %s, %d by the stripe, %d by the chip',
    (brand, stripe, chip) => {
      expect([dollarsOf(brand, 'stripe'), dollarsOf(brand, 'chip')]).toEqual([stripe, chip]);
    },
  );

  it.each([
    [150, 60, 60, 'yes'],
    [150, 60, 61, 'no'],
    [150, 150, 160, 'yes'],
    [1, 1, 75, 'yes'],
    [1, 0, 75, 'yes'],
  ] as const)('a final amount: asked %i, approved %i, final %i', (asked, approved, final, yes) => {
    const sale = {
      brand: 'mastercard',
      asked: yen(asked),
      approved: yen(approved),
      final: yen(final),
      minutesToAdvice: 5,
    } as const;
    expect(assessPump(sale, PUMP_ADVICE).compliant).toBe(yes);
  });
});
