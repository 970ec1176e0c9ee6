import { BRANDS, type Brand } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import type { EciGrade } from '../types.js';

/** The ECI digits that some brand uses, and two words for the rest. */
export const ECIS = [
  '00',
  '01',
  '02',
  '04',
  '05',
  '06',
  '07',
  'N0',
  'N2',
  'absent',
  'other',
] as const;

/** An ECI as the table sees it. */
export type EciWord = (typeof ECIS)[number];

/** An ECI and the brand that sent it: the same digits mean different things. */
export type EciFacts = { readonly brand: Brand; readonly eci: EciWord };

/** The word for an ECI of two characters, or of none. */
export function eciWordOf(eci: string | null): EciWord {
  if (eci === null) return 'absent';
  return ECIS.includes(eci as EciWord) ? (eci as EciWord) : 'other';
}

/** Every brand but Mastercard counts 05, 06, 07. */
const OTHERS = ['visa', 'jcb', 'amex', 'diners'] as const;

/** What an ECI says at its brand. */
export const ECI: RuleTable<EciFacts, EciGrade> = {
  id: 'threeds/eci',
  hit: 'one',
  datedBy: null,
  domain: { brand: BRANDS, eci: ECIS },
  rows: [
    {
      id: 'threeds/eci-05',
      when: { brand: OTHERS, eci: '05' },
      then: 'full',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-06',
      when: { brand: OTHERS, eci: '06' },
      then: 'attempted',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-07',
      when: { brand: OTHERS, eci: '07' },
      then: 'none',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-02',
      when: { brand: 'mastercard', eci: '02' },
      then: 'full',
      cite: [{ source: 'ixopay', at: 'Mastercard', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-01',
      when: { brand: 'mastercard', eci: '01' },
      then: 'attempted',
      cite: [{ source: 'ixopay', at: 'Mastercard', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-00',
      when: { brand: 'mastercard', eci: '00' },
      then: 'none',
      cite: [{ source: 'ixopay', at: 'Mastercard', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-04',
      when: { brand: 'mastercard', eci: '04' },
      then: 'data-only',
      cite: [{ source: 'ixopay', at: 'Mastercard, Data Only', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-06',
      when: { brand: 'mastercard', eci: '06' },
      then: 'exempt',
      cite: [{ source: 'ixopay', at: 'Mastercard, acquirer exemption', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-07',
      when: { brand: 'mastercard', eci: '07' },
      then: 'recurring',
      cite: [{ source: 'ixopay', at: 'Mastercard, recurring', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-n2',
      when: { brand: 'mastercard', eci: 'N2' },
      then: 'non-payment',
      cite: [{ source: 'ixopay', at: 'Mastercard, NPA', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-n0',
      when: { brand: 'mastercard', eci: 'N0' },
      then: 'non-payment-failed',
      cite: [{ source: 'ixopay', at: 'Mastercard, NPA', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-absent',
      when: { eci: 'absent' },
      then: 'absent',
      cite: [{ source: 'ixopay', at: 'Amex: no ECI for N and R', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-foreign',
      when: { brand: OTHERS, eci: ['00', '01', '02', '04', 'N0', 'N2', 'other'] },
      then: 'foreign',
      cite: [{ source: 'cielo', at: 'any other ECI', standing: 'restated' }],
    },
    {
      id: 'threeds/eci-mastercard-foreign',
      when: { brand: 'mastercard', eci: ['05', 'other'] },
      then: 'foreign',
      cite: [{ source: 'cielo', at: 'any other ECI', standing: 'restated' }],
    },
  ],
};
