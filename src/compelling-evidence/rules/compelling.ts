import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';
import type { CompellingOutcome } from '../types.js';

/** The first day of the newer conditions. */
const NEWER = '2026-10-24' as JstDate;

/** An earlier payment, by its age in days. */
export type PriorAgeFacts = { readonly age: number };

/** Which earlier payments are of an age that counts. */
export const COMPELLING_AGE: RuleTable<PriorAgeFacts, 'counts' | 'too-young' | 'too-old'> = {
  id: 'compelling/prior-age',
  hit: 'one',
  datedBy: null,
  domain: { age: { from: 0 } },
  rows: [
    {
      id: 'compelling/prior-too-young',
      when: { age: { below: 121 } },
      then: 'too-young',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/prior-counts',
      when: { age: { from: 121, below: 366 } },
      then: 'counts',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/prior-too-old',
      when: { age: { from: 366 } },
      then: 'too-old',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
  ],
};

/** What is the same of the device, and the day the dispute is processed. */
export type DeviceFacts = {
  readonly device: 'both' | 'one' | 'none';
  readonly processedOn: JstDate;
};

/** How many matches a device makes. */
export const COMPELLING_DEVICE: RuleTable<DeviceFacts, 0 | 1 | 2> = {
  id: 'compelling/device',
  hit: 'one',
  datedBy: 'processedOn',
  domain: { device: ['both', 'one', 'none'] },
  rows: [
    {
      id: 'compelling/device-counts-twice',
      when: { device: 'both' },
      then: 2,
      inForce: { from: null, until: NEWER },
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'reading' }],
    },
    {
      id: 'compelling/device-counts-once',
      when: { device: 'both' },
      then: 1,
      inForce: { from: NEWER, until: null },
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/device-matches',
      when: { device: 'one' },
      then: 1,
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/device-differs',
      when: { device: 'none' },
      then: 0,
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
  ],
};

/** Earlier payments, counted and held against the disputed one. */
export type CompellingFacts = {
  readonly of: 'visa-10.4' | 'other';
  /** Earlier payments of an age that counts. */
  readonly payments: number;
  /** Whether the IP address or the device is among what matches. */
  readonly anchor: 'present' | 'none';
  readonly matches: number;
  readonly merchants: 'same' | 'several';
  readonly submission: 'first' | 'again';
  readonly processedOn: JstDate;
};

/** Whether earlier payments prove that a disputed one is the cardholder's own (Visa CE 3.0). */
export const COMPELLING: RuleTable<CompellingFacts, CompellingOutcome> = {
  id: 'compelling/evidence',
  hit: 'all',
  datedBy: 'processedOn',
  domain: {
    of: ['visa-10.4', 'other'],
    payments: { from: 0 },
    anchor: ['present', 'none'],
    matches: { from: 0 },
    merchants: ['same', 'several'],
    submission: ['first', 'again'],
  },
  rows: [
    {
      id: 'compelling/other-code',
      when: { of: 'other' },
      then: 'other-code',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/payments',
      when: { payments: { below: 2 } },
      then: 'too-few-payments',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/anchor',
      when: { anchor: 'none' },
      then: 'no-ip-or-device',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/matches',
      when: { matches: { below: 2 } },
      then: 'too-few-matches',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/merchants',
      when: { merchants: 'several' },
      then: 'other-merchant',
      inForce: { from: null, until: NEWER },
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/again',
      when: { submission: 'again' },
      then: 'submitted-before',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/one-merchant',
      when: {
        of: 'visa-10.4',
        payments: { from: 2 },
        anchor: 'present',
        matches: { from: 2 },
        merchants: 'same',
        submission: 'first',
      },
      then: 'qualifies',
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
    {
      id: 'compelling/some-merchants',
      when: {
        of: 'visa-10.4',
        payments: { from: 2 },
        anchor: 'present',
        matches: { from: 2 },
        merchants: 'several',
        submission: 'first',
      },
      then: 'qualifies',
      inForce: { from: NEWER, until: null },
      cite: [{ source: 'visa-core-2026', at: '11, CE 3.0', standing: 'restated' }],
    },
  ],
};
