import type { RuleTable } from '../../decision/index.js';
import {
  AUTHENTICATION_SCOPES,
  type AuthenticationScope,
  DISPUTE_CAUSES,
  type DisputeBearer,
  type DisputeFacts,
} from '../types.js';

/** Whether the exemption of an order answers a chargeback. */
export const ANSWER: RuleTable<Omit<DisputeFacts, 'scope'>, DisputeBearer> = {
  id: 'dispute/answer',
  hit: 'one',
  datedBy: null,
  domain: { cause: DISPUTE_CAUSES, exemption: ['exempt', 'not-exempt'] },
  rows: [
    {
      id: 'dispute/third-party-fraud',
      when: { cause: 'third-party-fraud', exemption: 'exempt' },
      then: 'issuer',
      cite: [{ source: 'S001', at: 'L341, L347-348', standing: 'text' }],
    },
    {
      id: 'dispute/unprotected-fraud',
      when: { cause: 'third-party-fraud', exemption: 'not-exempt' },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L102-107', standing: 'text' }],
    },
    {
      id: 'dispute/merchant-caused',
      when: { cause: ['not-shipped', 'not-provided', 'defective', 'damaged'] },
      then: 'merchant',
      cite: [{ source: 'S001', at: 'L341, L343-345', standing: 'text' }],
    },
    {
      id: 'dispute/no-fraud',
      when: {
        cause: [
          'wrong-goods',
          'cancellation-not-processed',
          'double-charge',
          'wrong-amount',
          'authorization-expired',
        ],
      },
      then: 'merchant',
      cite: [
        { source: 'payjp-5369120', at: 'impersonation only', standing: 'text' },
        { source: 'fincode-652', at: 'missed cancellation', standing: 'text' },
      ],
    },
    {
      id: 'dispute/not-received',
      when: { cause: 'not-received' },
      then: 'merchant',
      cite: [
        { source: 'S001', at: 'L145', standing: 'reading' },
        { source: 'fincode-652', at: 'non-receipt', standing: 'text' },
        { source: 'stripe-3ds2-shift', at: 'fraud only', standing: 'text' },
      ],
    },
  ],
};

/** What an exemption rests on. */
export type ScopeFacts = { readonly scope: AuthenticationScope };

/** Whether an authentication speaks for the payment that is disputed. */
export const DISPUTE_SCOPE: RuleTable<ScopeFacts, 'counts' | 'does-not-count'> = {
  id: 'dispute/scope',
  hit: 'one',
  datedBy: null,
  domain: { scope: AUTHENTICATION_SCOPES },
  rows: [
    {
      id: 'dispute/payment-authenticated',
      when: { scope: 'payment' },
      then: 'counts',
      cite: [{ source: 'payjp-5369120', at: '3DS at the payment', standing: 'text' }],
    },
    {
      id: 'dispute/card-registered',
      when: { scope: 'card-registration' },
      then: 'does-not-count',
      cite: [{ source: 'payjp-5366456', at: '3DS of a token', standing: 'text' }],
    },
  ],
};
