import type { RuleTable } from '../../decision/index.js';
import {
  CODE_CATEGORIES,
  DISPUTE_EXEMPTIONS,
  type DisputeBearer,
  type DisputeCodeFacts,
  type DisputeExemption,
  PROTECTIONS,
  type Protection,
} from '../types.js';

/** What is asked before a code is read: what stage the dispute is at, and what speaks against it. */
export type RaisedFacts = Pick<DisputeCodeFacts, 'status'> & {
  /** The gravest objection to the dispute itself. */
  readonly objection: (typeof OBJECTIONS)[number];
  /** Whether the scheme itself named the payment, in a programme against fraud. */
  readonly programme: (typeof PROGRAMME_CODES)[number];
  /** Who bears it by its code. */
  readonly judged: DisputeBearer;
};

/** What can speak against a dispute, the gravest first. */
export const OBJECTIONS = ['invalid', 'should-not', 'none'] as const;

/** The codes of Visa’s programmes against fraud, today’s and the former, and a word for all others. */
export const PROGRAMME_CODES = ['visa-10.5', 'visa-93', 'none'] as const;

/** Whether a dispute is judged by its code, or settled before. */
export const DISPUTE_RAISED: RuleTable<RaisedFacts, DisputeBearer | 'by-code'> = {
  id: 'dispute/raised',
  hit: 'one',
  datedBy: null,
  domain: {
    status: ['current', 'legacy', 'inquiry'],
    objection: OBJECTIONS,
    programme: PROGRAMME_CODES,
    judged: ['issuer', 'merchant', 'indeterminate'],
  },
  rows: [
    {
      id: 'dispute/inquiry',
      when: { status: 'inquiry' },
      then: 'indeterminate',
      cite: [{ source: 'stripe-dispute-status', at: 'inquiries', standing: 'restated' }],
    },
    {
      id: 'dispute/objected',
      when: { status: ['current', 'legacy'], objection: 'invalid' },
      then: 'issuer',
      cite: [
        { source: 'visa-core-2026', at: '10.4, 12.6', standing: 'restated' },
        { source: 'mastercard-chargeback-2026', at: '4837', standing: 'restated' },
      ],
    },
    {
      id: 'dispute/doubtful',
      when: { status: ['current', 'legacy'], objection: 'should-not', judged: 'merchant' },
      then: 'indeterminate',
      cite: [{ source: 'mastercard-chargeback-2026', at: '4837, linked CIT', standing: 'reading' }],
      overrides: ['dispute/visa-programme', 'dispute/judged-by-code'],
    },
    {
      id: 'dispute/visa-programme',
      when: {
        status: ['current', 'legacy'],
        objection: ['none', 'should-not'],
        programme: ['visa-10.5', 'visa-93'],
      },
      then: 'merchant',
      cite: [{ source: 'visa-dmg-2024', at: '10.5', standing: 'restated' }],
    },
    {
      id: 'dispute/judged-by-code',
      when: {
        status: ['current', 'legacy'],
        objection: ['none', 'should-not'],
        programme: 'none',
      },
      then: 'by-code',
      cite: [{ source: 'house', at: '0014: by code', standing: 'house' }],
    },
  ],
};

/** A dispute by its code, with everything that is known summed up. */
export type ByCodeFacts = Pick<DisputeCodeFacts, 'category' | 'threeDS' | 'merchantCaused'> & {
  readonly exemption: DisputeExemption;
  /** What the circumstances leave of the protection. */
  readonly protection: Protection;
};

/** Who bears a chargeback, by its code and the exemption of the order. */
export const BY_CODE: RuleTable<ByCodeFacts, DisputeBearer> = {
  id: 'dispute/by-code',
  hit: 'one',
  datedBy: null,
  domain: {
    category: CODE_CATEGORIES,
    threeDS: ['answers', 'conditional', 'no', 'unknown'],
    merchantCaused: ['yes', 'no', 'unknown'],
    exemption: DISPUTE_EXEMPTIONS,
    protection: PROTECTIONS,
  },
  rows: [
    {
      id: 'dispute/code-answered',
      when: {
        threeDS: 'answers',
        exemption: 'exempt',
        protection: 'whole',
      },
      then: 'issuer',
      cite: [
        { source: 'S001', at: 'L341, L347-348', standing: 'text' },
        { source: 'amex', at: 'SafeKey', standing: 'text' },
      ],
    },
    {
      id: 'dispute/code-conditional',
      when: { threeDS: 'conditional', exemption: 'exempt', protection: 'whole' },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0014: by code', standing: 'reading' }],
    },
    {
      id: 'dispute/code-in-doubt',
      when: {
        threeDS: ['answers', 'conditional'],
        exemption: 'exempt',
        protection: 'in-doubt',
      },
      then: 'indeterminate',
      cite: [{ source: 'payjp-5369120', at: 'conspicuous attempts', standing: 'reading' }],
    },
    {
      id: 'dispute/code-pending',
      when: {
        threeDS: ['answers', 'conditional'],
        exemption: 'pending',
        protection: ['whole', 'in-doubt'],
      },
      then: 'indeterminate',
      cite: [{ source: 'S001', at: 'L134-142', standing: 'reading' }],
    },
    {
      id: 'dispute/code-protection-lost',
      when: {
        threeDS: ['answers', 'conditional'],
        exemption: ['exempt', 'pending'],
        protection: 'lost',
      },
      then: 'merchant',
      cite: [{ source: 'visa-dmg-2024', at: '10.4', standing: 'restated' }],
    },
    {
      id: 'dispute/code-unprotected',
      when: { threeDS: ['answers', 'conditional'], exemption: 'not-exempt' },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L102-107', standing: 'text' }],
    },
    {
      id: 'dispute/code-merchant-caused',
      when: { threeDS: 'no', merchantCaused: 'yes' },
      then: 'merchant',
      cite: [
        { source: 'S001', at: 'L341, L343-345', standing: 'text' },
        { source: 'stripe-3ds2-shift', at: 'fraud only', standing: 'text' },
      ],
    },
    {
      id: 'dispute/code-not-answered',
      when: { threeDS: 'no', merchantCaused: 'no' },
      then: 'merchant',
      cite: [{ source: 'house', at: '0014: fraud at a terminal', standing: 'reading' }],
    },
    {
      id: 'dispute/code-not-said',
      when: { threeDS: 'no', merchantCaused: 'unknown' },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0014: by code', standing: 'house' }],
    },
    {
      id: 'dispute/code-not-known',
      when: { threeDS: 'unknown' },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0014: by code', standing: 'house' }],
    },
    {
      id: 'dispute/code-fraud-unprotected',
      when: {
        category: 'fraud',
        threeDS: ['no', 'unknown'],
        merchantCaused: 'unknown',
        exemption: 'not-exempt',
      },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L102-107', standing: 'reading' }],
      overrides: ['dispute/code-not-said', 'dispute/code-not-known'],
    },
  ],
};
