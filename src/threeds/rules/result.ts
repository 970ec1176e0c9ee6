import { BRANDS, type Brand } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import {
  type AuthenticationOutcome,
  type MayAuthorize,
  TRANS_STATUSES,
  type TransStatus,
} from '../types.js';
import { REASON_CLASSES, type ReasonClass } from './reason-classes.js';

/** What a transStatus says. */
export type ResultFacts = {
  readonly transStatus: TransStatus;
  readonly brand: Brand;
  readonly reason: ReasonClass;
};

/** What it established, and whether an authorization may follow. */
export type ResultOutcome = {
  readonly outcome: AuthenticationOutcome;
  readonly mayAuthorize: MayAuthorize;
};

/** The meaning of every transStatus. */
export const RESULT: RuleTable<ResultFacts, ResultOutcome> = {
  id: 'threeds/result',
  hit: 'one',
  datedBy: null,
  domain: { transStatus: TRANS_STATUSES, brand: BRANDS, reason: REASON_CLASSES },
  rows: [
    {
      id: 'threeds/authenticated',
      when: { transStatus: 'Y' },
      then: { outcome: 'authenticated', mayAuthorize: 'yes' },
      cite: [{ source: 'S004', at: 'L20-26', standing: 'text' }],
    },
    {
      id: 'threeds/attempted',
      when: { transStatus: 'A' },
      then: { outcome: 'attempted', mayAuthorize: 'yes' },
      cite: [{ source: 'S004', at: 'L4-16, L26', standing: 'text' }],
    },
    {
      id: 'threeds/unavailable',
      when: { transStatus: 'U' },
      then: { outcome: 'unavailable', mayAuthorize: 'merchant-choice' },
      cite: [{ source: 'S004', at: 'L26-30', standing: 'reading' }],
    },
    {
      id: 'threeds/challenge',
      when: { transStatus: ['C', 'D', 'S'] },
      then: { outcome: 'challenge', mayAuthorize: 'not-yet' },
      cite: [{ source: 'S004', at: 'L24', standing: 'text' }],
    },
    {
      id: 'threeds/denied',
      when: { transStatus: 'N' },
      then: { outcome: 'denied', mayAuthorize: 'no' },
      cite: [
        { source: 'S004', at: 'L25', standing: 'text' },
        { source: 'S001', at: 'L162', standing: 'text' },
      ],
    },
    {
      id: 'threeds/acquirer-exemption',
      when: { transStatus: 'N', brand: 'mastercard', reason: '81' },
      then: { outcome: 'informational', mayAuthorize: 'merchant-choice' },
      overrides: ['threeds/denied'],
      cite: [{ source: 'ixopay', at: 'Mastercard, reason 81 (2.1.0)', standing: 'restated' }],
    },
    {
      id: 'threeds/rejected',
      when: { transStatus: 'R' },
      then: { outcome: 'rejected', mayAuthorize: 'no' },
      cite: [{ source: 'S004', at: 'L25 (N and R merged there)', standing: 'reading' }],
    },
    {
      id: 'threeds/informational',
      when: { transStatus: 'I' },
      then: { outcome: 'informational', mayAuthorize: 'merchant-choice' },
      cite: [{ source: 'ixopay', at: 'status I, 2.2.0', standing: 'restated' }],
    },
  ],
};
