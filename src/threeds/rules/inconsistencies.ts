import { BRANDS, type Brand } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import {
  CATEGORIES,
  ECI_GRADES,
  type EciGrade,
  EXEMPTIONS,
  INITIATORS,
  type Inconsistency,
  TRANS_STATUSES,
  type TransStatus,
  VALUES,
  type ValuePresence,
} from '../types.js';
import { REASON_CLASSES, type ReasonClass } from './reason-classes.js';

/** A result, as far as its parts can contradict each other. */
export type InconsistencyFacts = {
  readonly brand: Brand;
  readonly transStatus: TransStatus;
  readonly reason: ReasonClass;
  readonly grade: EciGrade;
  readonly value: ValuePresence;
  readonly category: (typeof CATEGORIES)[number];
  readonly exemption: (typeof EXEMPTIONS)[number];
  readonly initiator: (typeof INITIATORS)[number];
};

const UNFINISHED_OR_FAILED = ['U', 'N', 'R', 'C', 'D', 'S', 'I'] as const;

/** Everything in a result that does not fit. It is said, and changes no answer. */
export const INCONSISTENCIES: RuleTable<InconsistencyFacts, Inconsistency> = {
  id: 'threeds/inconsistencies',
  hit: 'all',
  datedBy: null,
  domain: {
    brand: BRANDS,
    transStatus: TRANS_STATUSES,
    reason: REASON_CLASSES,
    grade: ECI_GRADES,
    value: VALUES,
    category: CATEGORIES,
    exemption: EXEMPTIONS,
    initiator: INITIATORS,
  },
  rows: [
    {
      id: 'threeds/odd-eci-of-brand',
      when: { grade: 'foreign' },
      then: 'eci-not-of-brand',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-authenticated',
      when: { transStatus: 'Y', grade: ['attempted', 'data-only'] },
      then: 'eci-contradicts-status',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-unexempted',
      when: {
        transStatus: 'Y',
        grade: ['none', 'exempt'],
        exemption: ['none', 'issuer-applied'],
      },
      then: 'eci-contradicts-status',
      cite: [{ source: 'ixopay', at: 'Visa Y with 07', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-attempted',
      when: { transStatus: 'A', grade: ['full', 'none', 'data-only', 'exempt', 'recurring'] },
      then: 'eci-contradicts-status',
      cite: [{ source: 'axepta', at: 'ECI table', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-unauthenticated',
      when: { transStatus: UNFINISHED_OR_FAILED, grade: ['full', 'attempted', 'recurring'] },
      then: 'eci-contradicts-status',
      cite: [{ source: 'ixopay', at: 'ECI per status', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-missing',
      when: { transStatus: ['Y', 'A'], grade: 'absent' },
      then: 'eci-missing',
      cite: [{ source: 'ixopay', at: 'ECI per status', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-amex',
      when: { brand: 'amex', transStatus: ['N', 'R'], grade: 'none' },
      then: 'eci-unexpected',
      cite: [{ source: 'ixopay', at: 'Amex N, R', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-payment',
      when: { category: 'payment', grade: ['non-payment', 'non-payment-failed'] },
      then: 'eci-contradicts-category',
      cite: [{ source: 'ixopay', at: 'Mastercard, NPA', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-eci-non-payment',
      when: {
        brand: 'mastercard',
        category: 'non-payment',
        grade: ['full', 'attempted', 'none', 'recurring'],
      },
      then: 'eci-contradicts-category',
      cite: [{ source: 'ixopay', at: 'Mastercard, NPA', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-value-missing',
      when: { transStatus: ['Y', 'A'], category: 'payment', value: 'absent' },
      then: 'value-missing',
      cite: [{ source: 'rbkmoney', at: 'value per status', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-value-unexpected',
      when: {
        transStatus: ['N', 'R', 'C', 'D', 'S'],
        reason: ['81', '82', 'reserved', 'other'],
        value: 'present',
      },
      then: 'value-unexpected',
      cite: [{ source: 'rbkmoney', at: 'value per status', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-value-89',
      when: {
        transStatus: ['N', 'R', 'C', 'D', 'S'],
        brand: ['mastercard', 'jcb', 'amex', 'diners'],
        reason: '89',
        value: 'present',
      },
      then: 'value-unexpected',
      cite: [{ source: 'ixopay', at: 'reason 89 is Visa’s', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-status-amex',
      when: { brand: 'amex', transStatus: 'I' },
      then: 'status-not-of-brand',
      cite: [{ source: 'ixopay', at: 'Amex, status I', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-challenge',
      when: { transStatus: ['C', 'S'], initiator: ['3ri', 'merchant'] },
      then: 'challenge-without-cardholder',
      cite: [{ source: 'rbkmoney', at: 'C is illegal for 3RI', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-reason-mastercard',
      when: {
        brand: 'mastercard',
        reason: ['81', '82'],
        transStatus: ['Y', 'A', 'U', 'R', 'C', 'D', 'S', 'I'],
      },
      then: 'reason-contradicts-status',
      cite: [{ source: 'ixopay', at: 'Mastercard, 81, 82', standing: 'restated' }],
    },
    {
      id: 'threeds/odd-reason-reserved',
      when: { reason: 'reserved' },
      then: 'reason-reserved',
      cite: [{ source: 'pci-proxy', at: 'reason codes 27-79', standing: 'restated' }],
    },
  ],
};
