/**
 * Every rule that the catalogue of the source documents names, in its order. An id is given once and
 * never taken back: one that is missing from the rulebook is a promise broken.
 */
export const CATALOGUE = [
  // 1. What a 3-D Secure result means.
  'threeds/authenticated',
  'threeds/attempted',
  'threeds/unavailable',
  'threeds/challenge',
  'threeds/denied',
  'threeds/rejected',
  'threeds/informational',
  // 2.1 The first answer.
  'liability/authenticated',
  'liability/attempted',
  'liability/unavailable',
  'liability/not-run',
  'liability/not-enrolled-yet',
  'liability/after-cancellation',
  'liability/suspended',
  'liability/brand-not-yet',
  'liability/zero-total',
  // 2.2 What a settlement request takes away.
  'liability/amount-changed',
  'liability/validity-passed',
  'liability/released',
  'liability/request-cancelled',
  'liability/address-changed',
  'liability/fraud-signal',
  // 2.4 Subscriptions and clubs.
  'subscription/first',
  'subscription/later',
  'subscription/amount-changed',
  'subscription/card-changed',
  'subscription/zero-first',
  'subscription/unauthenticated',
  // 3. Disputes.
  'dispute/third-party-fraud',
  'dispute/merchant-caused',
  'dispute/not-received',
  // 4. Nominal authorizations.
  'authorization/validity-check',
  'authorization/nominal-fuel',
  'authorization/nominal-goods',
  // 6. Screening.
  'screening/known-fraud-match',
  'screening/known-fraud-resemble',
  'screening/no-signal-for-cash',
  'screening/rising-amounts',
  'screening/resaleable-goods',
  'screening/ok',
  'screening/review',
  'screening/ng',
  // 8. Fees.
  'fees/screening-free',
  'fees/screening-paid',
  'fees/screening-limit',
  'fees/order',
  'fees/threeds-transaction',
  // 9. Measures.
  'measures/plan-2017-due',
  'measures/card-data',
  'measures/layers',
  'measures/security-code',
] as const;
