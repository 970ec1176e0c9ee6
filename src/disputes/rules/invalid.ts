import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';
import {
  type DisputeEvidence,
  type Objection,
  PROTECTIONS,
  type Protection,
  SECURITY_LEVELS,
} from '../types.js';

/** Codes of Visa whose disputes a rule can call invalid, and a word for all others. */
export const OBJECTED_VISA = ['visa-10.4', 'visa-12.6', 'visa-12.6.1', 'other'] as const;

/** Codes of Mastercard whose disputes a rule can call invalid, and a word for all others. */
export const OBJECTED_MASTERCARD = ['mastercard-4837', 'mastercard-4808', 'other'] as const;

/** A dispute at Visa beside what is known of its payment. */
export type InvalidVisaFacts = Required<
  Pick<
    DisputeEvidence,
    'proof' | 'card' | 'accountDisputes' | 'securityCode' | 'approved' | 'clearing'
  >
> & {
  readonly of: (typeof OBJECTED_VISA)[number];
  /** What the circumstances leave of the protection: a proof does not help where it is lost. */
  readonly protection: Protection;
};

/** When a dispute at Visa is not valid, whoever is right about the purchase. */
export const INVALID_VISA: RuleTable<InvalidVisaFacts, Objection> = {
  id: 'dispute/invalid-visa',
  hit: 'all',
  datedBy: null,
  domain: {
    of: OBJECTED_VISA,
    proof: ['authenticated', 'attempted', 'none'],
    card: ['prepaid-non-reloadable', 'other'],
    protection: PROTECTIONS,
    accountDisputes: { from: 0 },
    securityCode: ['mismatch', 'other'],
    approved: ['yes', 'no'],
    clearing: ['multiple', 'other'],
  },
  rows: [
    {
      id: 'dispute/visa-authenticated',
      when: { of: 'visa-10.4', proof: 'authenticated', protection: ['whole', 'in-doubt'] },
      then: 'invalid',
      cite: [{ source: 'visa-core-2026', at: '10.4, ECI 05', standing: 'restated' }],
    },
    {
      id: 'dispute/visa-attempted',
      when: {
        of: 'visa-10.4',
        proof: 'attempted',
        card: 'other',
        protection: ['whole', 'in-doubt'],
      },
      then: 'invalid',
      cite: [{ source: 'visa-core-2026', at: '10.4, ECI 06', standing: 'restated' }],
    },
    {
      id: 'dispute/visa-account-disputes',
      when: { of: 'visa-10.4', accountDisputes: { from: 36 } },
      then: 'invalid',
      cite: [{ source: 'visa-core-2026', at: '10.4, 120 days', standing: 'restated' }],
    },
    {
      id: 'dispute/visa-security-code',
      when: { of: 'visa-10.4', securityCode: 'mismatch', approved: 'yes' },
      then: 'invalid',
      cite: [{ source: 'visa-core-2026', at: '10.4, CVV2', standing: 'restated' }],
    },
    {
      id: 'dispute/visa-multiple-clearing',
      when: { of: ['visa-12.6', 'visa-12.6.1'], clearing: 'multiple' },
      then: 'invalid',
      cite: [{ source: 'visa-core-2026', at: '12.6', standing: 'restated' }],
    },
  ],
};

/** A dispute at Mastercard beside what is known of its payment, and the day it came. */
export type InvalidMastercardFacts = Required<
  Pick<DisputeEvidence, 'sli' | 'linkedSli' | 'pump' | 'cat'>
> & {
  readonly of: (typeof OBJECTED_MASTERCARD)[number];
  readonly protection: Protection;
  readonly amount: number;
  readonly openedOn: JstDate;
};

/** When a dispute at Mastercard is not eligible, or should not have been raised. */
export const INVALID_MASTERCARD: RuleTable<InvalidMastercardFacts, Objection> = {
  id: 'dispute/invalid-mastercard',
  hit: 'all',
  datedBy: 'openedOn',
  domain: {
    of: OBJECTED_MASTERCARD,
    protection: PROTECTIONS,
    sli: SECURITY_LEVELS,
    linkedSli: SECURITY_LEVELS,
    pump: ['japan', 'elsewhere', 'none'],
    cat: ['1', '2', '6', 'other'],
    amount: { from: 0 },
  },
  rows: [
    {
      id: 'dispute/mastercard-authenticated',
      when: {
        of: 'mastercard-4837',
        sli: ['212', '217', '242'],
        protection: ['whole', 'in-doubt'],
      },
      then: 'invalid',
      cite: [{ source: 'mastercard-chargeback-2026', at: '4837, SLI', standing: 'restated' }],
    },
    {
      id: 'dispute/mastercard-attempted',
      when: { of: 'mastercard-4837', sli: '211', protection: ['whole', 'in-doubt'] },
      then: 'invalid',
      cite: [{ source: 'mastercard-chargeback-2026', at: '4837, SLI 211', standing: 'restated' }],
    },
    {
      id: 'dispute/mastercard-linked',
      when: { of: 'mastercard-4837', linkedSli: ['212', '242'] },
      then: 'should-not',
      cite: [
        { source: 'mastercard-chargeback-2026', at: '4837, linked CIT', standing: 'restated' },
      ],
    },
    {
      id: 'dispute/mastercard-japan-pump',
      when: {
        of: 'mastercard-4808',
        pump: 'japan',
        cat: ['1', '2', '6'],
        amount: { below: 15_001 },
      },
      then: 'invalid',
      inForce: { from: '2026-10-24' as JstDate, until: null },
      cite: [{ source: 'servicenow-mastercard', at: '5.1.0, 4808', standing: 'restated' }],
    },
  ],
};
