import type { RuleTable } from '../../decision/index.js';
import { AMOUNT_WORDS, type AmountWord } from '../../nominal/index.js';
import { type NominalSale, type SaleVerdict, SOLD_WORDS } from '../types.js';

/** A sale beside what was authorized for it. */
export type SaleFacts = {
  readonly use: NominalSale['use'];
  readonly authorized: AmountWord;
  readonly captured: 'within' | 'beyond';
};

/** What a sale is, and how much of it the issuer may claim back or never approved. */
export type SaleOutcome = {
  readonly verdict: SaleVerdict;
  readonly exposure: 'none' | 'beyond' | 'whole';
};

/** What a sale is, beside what was authorized for it. */
export const NOMINAL_SALE: RuleTable<SaleFacts, SaleOutcome> = {
  id: 'nominal/sale',
  hit: 'one',
  datedBy: null,
  domain: { use: SOLD_WORDS, authorized: AMOUNT_WORDS, captured: ['within', 'beyond'] },
  rows: [
    {
      id: 'nominal/sold-within',
      when: { captured: 'within' },
      then: { verdict: 'covered', exposure: 'none' },
      cite: [{ source: 'S002', at: 'L12-14', standing: 'reading' }],
    },
    {
      id: 'nominal/sold-beyond-ordinary',
      when: { captured: 'beyond', authorized: 'ordinary' },
      then: { verdict: 'over-authorized', exposure: 'beyond' },
      cite: [{ source: 'house', at: '0013: exposure', standing: 'house' }],
    },
    {
      id: 'nominal/fuel-sold',
      when: { captured: 'beyond', authorized: 'nominal', use: 'fuel' },
      then: { verdict: 'fuel', exposure: 'beyond' },
      cite: [{ source: 'S002', at: 'L48', standing: 'reading' }],
    },
    {
      id: 'nominal/goods-sold',
      when: { captured: 'beyond', authorized: 'nominal', use: 'goods' },
      then: { verdict: 'breach', exposure: 'whole' },
      cite: [{ source: 'S002', at: 'L49, L55-56', standing: 'text' }],
    },
    {
      id: 'nominal/sold-on-zero',
      when: { captured: 'beyond', authorized: 'zero' },
      then: { verdict: 'breach', exposure: 'whole' },
      cite: [{ source: 'house', at: '0013: exposure', standing: 'reading' }],
    },
  ],
};
