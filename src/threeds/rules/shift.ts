import type { RuleTable } from '../../decision/index.js';
import {
  type AuthenticationOutcome,
  type Bearer,
  ECI_GRADES,
  type EciGrade,
  OUTCOMES,
  VALUES,
  type ValuePresence,
} from '../types.js';

/** What decides the shift: never the status alone. */
export type ShiftFacts = {
  readonly outcome: AuthenticationOutcome;
  readonly grade: EciGrade;
  readonly value: ValuePresence;
};

/** Grades that do not speak against a shift; a missing ECI leaves it to the status. */
const FOR = ['full', 'attempted', 'absent'] as const;

/**
 * Who bears a third-party fraud on an ordinary payment, before anything excludes it. A value that is
 * not known to be missing is taken as sent: Y and A must carry one in a payment authentication.
 */
export const SHIFT: RuleTable<ShiftFacts, Bearer> = {
  id: 'threeds/shift',
  hit: 'one',
  datedBy: null,
  domain: { outcome: OUTCOMES, grade: ECI_GRADES, value: VALUES },
  rows: [
    {
      id: 'threeds/shift-authenticated',
      when: { outcome: 'authenticated', grade: FOR, value: ['present', 'unknown'] },
      then: 'issuer',
      cite: [
        { source: 'ixopay', at: 'Y with value, per brand', standing: 'restated' },
        { source: 'rbkmoney', at: 'value mandatory for Y', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/shift-attempted',
      when: { outcome: 'attempted', grade: FOR, value: ['present', 'unknown'] },
      then: 'issuer',
      cite: [
        { source: 'S004', at: 'L30', standing: 'text' },
        { source: 'axepta', at: 'matrix', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/shift-recurring',
      when: { outcome: 'authenticated', grade: 'recurring', value: ['present', 'unknown'] },
      then: 'issuer',
      cite: [{ source: 'checkout', at: 'Mastercard ECI 07', standing: 'restated' }],
    },
    {
      id: 'threeds/value-missing',
      when: {
        outcome: ['authenticated', 'attempted'],
        grade: ['full', 'attempted', 'absent', 'recurring'],
        value: 'absent',
      },
      then: 'merchant',
      overrides: ['threeds/attempted-recurring'],
      cite: [
        { source: 'tabapay', at: 'Visa without CAVV', standing: 'restated' },
        { source: 'securetrading', at: 'AAV missing', standing: 'restated' },
        { source: 'judopay', at: 'JCB 06', standing: 'restated' },
        { source: 'house', at: '0005', standing: 'reading' },
      ],
    },
    {
      id: 'threeds/eci-denies',
      when: {
        outcome: ['authenticated', 'attempted'],
        grade: ['none', 'data-only', 'exempt', 'non-payment', 'non-payment-failed', 'foreign'],
      },
      then: 'merchant',
      cite: [
        { source: 'ixopay', at: 'Visa Y with 07', standing: 'restated' },
        { source: 'cielo', at: 'any other ECI', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/attempted-recurring',
      when: { outcome: 'attempted', grade: 'recurring' },
      then: 'merchant',
      cite: [{ source: 'house', at: '0005', standing: 'reading' }],
    },
    {
      id: 'threeds/no-shift',
      when: { outcome: ['unavailable', 'challenge', 'denied', 'rejected', 'informational'] },
      then: 'merchant',
      cite: [
        { source: 'tabapay', at: 'U, N', standing: 'restated' },
        { source: 'ixopay', at: 'N, U, I per brand', standing: 'restated' },
      ],
    },
  ],
};
