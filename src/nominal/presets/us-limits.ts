import type { RuleTable } from '../../decision/index.js';

/** A payment at an automated fuel dispenser in the United States. */
export type UsPumpFacts = {
  readonly brand: 'visa' | 'mastercard' | 'jcb' | 'amex' | 'diners' | 'discover';
  /** How the card was read: by its chip (EMV), or by its magnetic stripe. */
  readonly read: 'chip' | 'stripe';
};

/** Up to how many US dollars the seller of the fuel is protected. */
export type UsPumpLimit =
  | { readonly kind: 'up-to'; readonly dollars: number }
  | { readonly kind: 'indeterminate'; readonly ask: 'acquirer' };

/**
 * The amounts at which a pump in the United States is shut off, as one seller of fuel tells its stations:
 * beyond them the station is not protected. They say nothing about pumps in Japan.
 *
 * @example
 * ```ts
 * decideAlways(US_PUMP_LIMITS, { brand: 'visa', read: 'stripe' }).outcome
 * // => { kind: 'up-to', dollars: 100 }
 * ```
 * @public
 */
export const US_PUMP_LIMITS: RuleTable<UsPumpFacts, UsPumpLimit> = {
  id: 'nominal/us-pump',
  hit: 'one',
  datedBy: null,
  domain: {
    brand: ['visa', 'mastercard', 'jcb', 'amex', 'diners', 'discover'],
    read: ['chip', 'stripe'],
  },
  rows: [
    {
      id: 'nominal/us-pump-visa-stripe',
      when: { brand: 'visa', read: 'stripe' },
      then: { kind: 'up-to', dollars: 100 },
      cite: [{ source: 'clark-brands', at: 'Visa, magnetic stripe', standing: 'restated' }],
    },
    {
      id: 'nominal/us-pump-visa-chip',
      when: { brand: 'visa', read: 'chip' },
      then: { kind: 'up-to', dollars: 175 },
      cite: [{ source: 'clark-brands', at: 'Visa, EMV', standing: 'restated' }],
    },
    {
      id: 'nominal/us-pump-mastercard',
      when: { brand: 'mastercard' },
      then: { kind: 'up-to', dollars: 175 },
      cite: [{ source: 'clark-brands', at: 'Mastercard', standing: 'restated' }],
    },
    {
      id: 'nominal/us-pump-amex',
      when: { brand: 'amex' },
      then: { kind: 'up-to', dollars: 100 },
      cite: [{ source: 'clark-brands', at: 'American Express', standing: 'restated' }],
    },
    {
      id: 'nominal/us-pump-discover',
      when: { brand: 'discover' },
      then: { kind: 'up-to', dollars: 175 },
      cite: [{ source: 'clark-brands', at: 'Discover', standing: 'restated' }],
    },
    {
      id: 'nominal/us-pump-not-found',
      when: { brand: ['jcb', 'diners'] },
      then: { kind: 'indeterminate', ask: 'acquirer' },
      cite: [{ source: 'house', at: '0013: brands without a rule', standing: 'house' }],
    },
  ],
};
