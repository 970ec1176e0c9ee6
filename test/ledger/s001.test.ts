import { describe, expect, it } from 'vitest';
import type { ApplicationAnswer, OrderAnswer } from '../../src/ledger/index.js';
import { answersToExamples } from './example-file.js';

const answers = answersToExamples();

/** id, exemption, icon, state, last day of validity, causes, rules, cautions: the ledger of S001 2-3. */
const ORDERS = [
  // S001 L158-170, L102-107, L206-214, L338-339: the first answer
  'A-01-authenticated | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated |',
  'A-02-attempted | exempt | active | settlement-requested | 2024-05-15 | | liability/attempted |',
  'A-03-debit | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated |',
  'A-04-foreign-card | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated |',
  'A-05-unavailable | none | none | settlement-requested | 2024-05-15 | | liability/unavailable | ask-acquirer',
  'A-06-not-run | none | none | settlement-requested | 2024-05-15 | | liability/not-run |',
  'A-07-denied | none | none | lapsed | 2024-05-15 | | liability/denied | order-should-not-exist',
  'A-08-before-enrolment | none | none | settlement-requested | 2021-06-02 | | liability/not-enrolled-yet |',
  'A-09-after-cancellation | none | none | authorized | 2024-07-04 | | liability/after-cancellation |',
  'A-10-suspended | none | none | settlement-requested | 2024-06-03 | | liability/suspended |',
  'A-11-suspension-over | exempt | active | settlement-requested | 2024-06-03 | | liability/authenticated |',
  'A-12-amex-day-before | none | none | settlement-requested | 2022-02-01 | | liability/brand-not-yet, liability/amex-not-yet |',
  'A-13-amex-first-day | exempt | active | settlement-requested | 2022-02-02 | | liability/authenticated |',
  'A-14-diners-day-before | none | none | settlement-requested | 2023-05-30 | | liability/brand-not-yet, liability/diners-not-yet |',
  'A-15-diners-first-day | exempt | active | settlement-requested | 2023-05-31 | | liability/authenticated |',
  'A-16-inconsistent | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated | inconsistent-authentication',
  // S001 L118-142, L172-192: what a settlement request takes away, and from whom
  ...['visa', 'mastercard', 'diners'].flatMap((brand) => [
    `B-amount-${brand} | forfeited | grey | settlement-requested | 2024-05-17 | amount-changed | liability/amount-changed |`,
    `B-late-${brand} | forfeited | grey | settlement-requested | 2024-05-30 | validity-passed | liability/validity-passed |`,
    `B-released-${brand} | forfeited | grey | settlement-requested | 2024-05-17 | released | liability/released |`,
    `B-cancelled-${brand} | forfeited | grey | settlement-requested | 2024-05-18 | request-cancelled | liability/request-cancelled |`,
  ]),
  ...['jcb', 'amex'].flatMap((brand) => [
    `B-amount-${brand} | exempt | active | settlement-requested | 2024-05-17 | amount-changed | liability/authenticated, liability/amount-changed |`,
    `B-late-${brand} | exempt | active | settlement-requested | 2024-05-30 | validity-passed | liability/authenticated, liability/validity-passed |`,
    `B-released-${brand} | exempt | active | settlement-requested | 2024-05-17 | released | liability/authenticated, liability/released |`,
    `B-cancelled-${brand} | exempt | active | settlement-requested | 2024-05-18 | request-cancelled | liability/authenticated, liability/request-cancelled |`,
  ]),
  'B-changed-back | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated |',
  'B-all-causes | forfeited | grey | settlement-requested | 2024-05-31 | amount-changed, validity-passed, request-cancelled | liability/amount-changed, liability/validity-passed, liability/request-cancelled |',
  'B-address-and-signal | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated | address-changed, fraud-signal',
  'B-refund | exempt | active | refunded | 2024-05-15 | | liability/authenticated |',
  'B-refused-events | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated |',
  'B-pending-released | pending | active | released | | | liability/no-authorization-stands, liability/authenticated |',
  'B-pending-refused | pending | active | refused | | validity-passed | liability/no-authorization-stands, liability/authenticated |',
  // S001 L134-135, L184: the fourteenth day
  'C-last-day | exempt | active | settlement-requested | 2024-05-15 | | liability/authenticated | boundary-day',
  'C-lapsed | pending | active | lapsed | 2024-06-24 | | liability/no-authorization-stands, liability/authenticated |',
  'C-still-valid | exempt | active | authorized | 2024-07-02 | | liability/authenticated |',
  // S001 L194-204: subscriptions in the order ledger
  'S-1-first | exempt | active | settlement-requested | 2024-03-19 | | subscription/first, liability/authenticated |',
  'S-1-second | forfeited | grey | settlement-requested | 2024-04-19 | | subscription/later |',
  'S-2-second-amount-changed | forfeited | grey | settlement-requested | 2024-04-19 | | subscription/amount-changed, subscription/later |',
  'S-3-first | exempt | active | settlement-requested | 2024-03-19 | | subscription/first, liability/authenticated |',
  'S-3-second-before-change | forfeited | grey | settlement-requested | 2024-04-19 | | subscription/later |',
  'S-3-third-after-change | none | none | settlement-requested | 2024-05-19 | | subscription/card-changed |',
  'S-4-first-zero | none | none | lapsed | 2024-03-19 | | liability/zero-total |',
  'S-4-second | none | none | settlement-requested | 2024-04-19 | | subscription/zero-first |',
  'S-5-second | none | none | settlement-requested | 2024-06-19 | | subscription/unauthenticated |',
];

/** id, icon, later orders exempt, rules: the application ledger of S001 3-2. */
const APPLICATIONS = [
  'S-1 | shown | false | subscription/later',
  'S-2 | shown | false | subscription/amount-changed, subscription/later',
  'S-3 | none | false | subscription/card-changed',
  'S-4 | none | false | subscription/zero-first',
  'S-5 | none | false | subscription/unauthenticated',
];

function lineOf(answer: OrderAnswer | ApplicationAnswer): string {
  const rules = answer.reasons.map((reason) => reason.rule).join(', ');
  if ('laterOrdersExempt' in answer) {
    return [answer.id, answer.icon, answer.laterOrdersExempt, rules].join(' | ');
  }
  const { state, validUntil } = answer.authorization;
  const words = [answer.causes.join(', '), rules, answer.cautions.join(', ')];
  return [answer.id, answer.exemption, answer.icon, state, validUntil?.slice(0, 10) ?? '', ...words]
    .join(' | ')
    .replaceAll(/\|\s+(?=\|)/g, '| ')
    .trim();
}

describe('the ledgers of S001, played by docs/examples/orders.jsonl', () => {
  it.each([...ORDERS, ...APPLICATIONS])('%s', (expected) => {
    const answer = answers.get(expected.split(' | ')[0] as string);
    expect(answer === undefined ? 'no such record' : lineOf(answer)).toBe(expected);
  });

  it('has an expectation for every record', () => {
    expect([...answers.keys()].length).toBe(ORDERS.length + APPLICATIONS.length);
  });

  it('refuses illegal events by their place in the list, and applies the others', () => {
    expect((answers.get('B-refused-events') as OrderAnswer).refused).toEqual([
      { index: 0, reason: 'nothing-requested' },
      { index: 2, reason: 'already-requested' },
      { index: 3, reason: 'cancel-window-closed' },
    ]);
  });
});
