import { CAUSES } from '../../authorization/index.js';
import { BRANDS, FUNDINGS } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import { jstDate } from '../../time/index.js';
import {
  type BrandServiceFacts,
  type GateFacts,
  type LiabilityOutcome,
  type LiabilityTerms,
  type Losses,
  type LossFacts,
  RESULTS,
  type ResultFacts,
  SERVICES,
  type SubscriptionFacts,
  type SubscriptionOutcome,
} from '../types.js';

/** Since when each brand's 3-D Secure runs at Shopserve; from 00:00 JST of the day. */
export const BRAND_SERVICE: RuleTable<BrandServiceFacts, 'available' | 'not-yet'> = {
  id: 'liability/brand-service',
  hit: 'one',
  datedBy: 'placedOn',
  domain: { brand: BRANDS },
  rows: [
    {
      id: 'liability/first-brands-not-yet',
      when: { brand: ['visa', 'mastercard', 'jcb'] },
      then: 'not-yet',
      inForce: { from: null, until: /* @__PURE__ */ jstDate('2021-05-19') },
      cite: [
        { source: 'S001', at: 'L368', standing: 'reading' },
        { source: 'shopserve-2021-04', at: 'release of 2021-05-19', standing: 'text' },
      ],
    },
    {
      id: 'liability/first-brands-available',
      when: { brand: ['visa', 'mastercard', 'jcb'] },
      then: 'available',
      inForce: { from: /* @__PURE__ */ jstDate('2021-05-19'), until: null },
      cite: [
        { source: 'S001', at: 'L368', standing: 'reading' },
        { source: 'shopserve-2021-04', at: 'release of 2021-05-19', standing: 'text' },
      ],
    },
    {
      id: 'liability/amex-not-yet',
      when: { brand: 'amex' },
      then: 'not-yet',
      inForce: { from: null, until: /* @__PURE__ */ jstDate('2022-01-19') },
      cite: [{ source: 'S001', at: 'L338', standing: 'text' }],
    },
    {
      id: 'liability/amex-available',
      when: { brand: 'amex' },
      then: 'available',
      inForce: { from: /* @__PURE__ */ jstDate('2022-01-19'), until: null },
      cite: [{ source: 'S001', at: 'L338', standing: 'text' }],
    },
    {
      id: 'liability/diners-not-yet',
      when: { brand: 'diners' },
      then: 'not-yet',
      inForce: { from: null, until: /* @__PURE__ */ jstDate('2023-05-17') },
      cite: [{ source: 'S001', at: 'L339', standing: 'text' }],
    },
    {
      id: 'liability/diners-available',
      when: { brand: 'diners' },
      then: 'available',
      inForce: { from: /* @__PURE__ */ jstDate('2023-05-17'), until: null },
      cite: [{ source: 'S001', at: 'L339', standing: 'text' }],
    },
  ],
};

/** Whether 3-D Secure could run for an order. */
export const GATE: RuleTable<GateFacts, 'runs' | 'does-not-run'> = {
  id: 'liability/gate',
  hit: 'one',
  datedBy: null,
  domain: {
    service: SERVICES,
    brandService: ['available', 'not-yet'],
    firstTotal: ['zero', 'other'],
  },
  rows: [
    {
      id: 'liability/in-service',
      when: { service: 'in-service', brandService: 'available', firstTotal: 'other' },
      then: 'runs',
      cite: [{ source: 'S001', at: 'L158-160', standing: 'text' }],
    },
    {
      id: 'liability/zero-total',
      when: { service: 'in-service', brandService: 'available', firstTotal: 'zero' },
      then: 'does-not-run',
      cite: [{ source: 'S001', at: 'L198-200', standing: 'reading' }],
    },
    {
      id: 'liability/brand-not-yet',
      when: { service: 'in-service', brandService: 'not-yet' },
      then: 'does-not-run',
      cite: [{ source: 'S001', at: 'L338-339, L368', standing: 'text' }],
    },
    {
      id: 'liability/not-enrolled-yet',
      when: { service: 'not-enrolled-yet' },
      then: 'does-not-run',
      cite: [{ source: 'S001', at: 'L206-209', standing: 'reading' }],
    },
    {
      id: 'liability/after-cancellation',
      when: { service: 'after-cancellation' },
      then: 'does-not-run',
      cite: [{ source: 'S001', at: 'L206-209', standing: 'text' }],
    },
    {
      id: 'liability/suspended',
      when: { service: 'suspended' },
      then: 'does-not-run',
      cite: [{ source: 'S001', at: 'L211-214', standing: 'text' }],
    },
  ],
};

/** What an order gets for the result of a 3-D Secure that could run. */
export const FIRST_ANSWER: RuleTable<ResultFacts, LiabilityOutcome> = {
  id: 'liability/first-answer',
  hit: 'one',
  datedBy: null,
  domain: { order: ['one-off', 'first-delivery'], result: RESULTS, funding: FUNDINGS },
  rows: [
    {
      id: 'liability/authenticated',
      when: { result: 'authenticated' },
      then: { exemption: 'exempt', icon: 'active', cautions: [] },
      cite: [{ source: 'S001', at: 'L158-170', standing: 'text' }],
    },
    {
      id: 'liability/attempted',
      when: { result: 'attempted' },
      then: { exemption: 'exempt', icon: 'active', cautions: [] },
      cite: [
        { source: 'S001', at: 'L161', standing: 'text' },
        { source: 'S004', at: 'L30', standing: 'text' },
      ],
    },
    {
      id: 'subscription/first',
      when: { order: 'first-delivery', result: ['authenticated', 'attempted'] },
      then: { exemption: 'exempt', icon: 'active', cautions: [] },
      overrides: ['liability/authenticated', 'liability/attempted'],
      cite: [{ source: 'S001', at: 'L243, L268', standing: 'text' }],
    },
    {
      id: 'liability/prepaid',
      when: {
        result: ['authenticated', 'attempted'],
        funding: ['prepaid', 'prepaid-non-reloadable'],
      },
      then: { exemption: 'exempt', icon: 'active', cautions: ['ask-acquirer'] },
      overrides: ['liability/authenticated', 'liability/attempted', 'subscription/first'],
      cite: [{ source: 'S001', at: 'L158-170 (silent on prepaid)', standing: 'reading' }],
    },
    {
      id: 'liability/attempt-unprotected',
      when: { result: 'attempted-unprotected' },
      then: { exemption: 'none', icon: 'none', cautions: [] },
      cite: [{ source: 'S004', at: 'L31', standing: 'text' }],
    },
    {
      id: 'liability/unavailable',
      when: { result: 'unavailable' },
      then: { exemption: 'none', icon: 'none', cautions: ['ask-acquirer'] },
      cite: [{ source: 'S004', at: 'L27-30 (S001 is silent)', standing: 'reading' }],
    },
    {
      id: 'liability/not-run',
      when: { result: 'not-run' },
      then: { exemption: 'none', icon: 'none', cautions: [] },
      cite: [{ source: 'S001', at: 'L107', standing: 'text' }],
    },
    {
      id: 'liability/denied',
      when: { result: 'denied' },
      then: { exemption: 'none', icon: 'none', cautions: ['order-should-not-exist'] },
      cite: [{ source: 'S001', at: 'L162', standing: 'text' }],
    },
    {
      id: 'liability/rejected',
      when: { result: 'rejected' },
      then: { exemption: 'none', icon: 'none', cautions: ['order-should-not-exist'] },
      cite: [{ source: 'S004', at: 'L25', standing: 'reading' }],
    },
    {
      id: 'liability/unfinished',
      when: { result: 'unfinished' },
      then: { exemption: 'none', icon: 'none', cautions: ['inconsistent-authentication'] },
      cite: [{ source: 'S004', at: 'L24', standing: 'reading' }],
    },
    {
      id: 'liability/informational',
      when: { result: 'informational' },
      then: { exemption: 'none', icon: 'none', cautions: [] },
      cite: [{ source: 'ixopay', at: 'status I', standing: 'restated' }],
    },
  ],
};

/** Brands at Shopserve: the sentence of L142 names JCB and AMEX, the table rows name none. */
const JCB_AND_AMEX_KEEP: Losses = {
  visa: 'lost',
  mastercard: 'lost',
  diners: 'lost',
  jcb: 'kept',
  amex: 'kept',
};

/** What a settlement request that makes a new authorization does to the exemption, per brand. */
export const LOSSES: RuleTable<LossFacts, Losses> = {
  id: 'liability/losses',
  hit: 'one',
  datedBy: null,
  domain: { cause: CAUSES },
  rows: [
    {
      id: 'liability/amount-changed',
      when: { cause: 'amount-changed' },
      then: JCB_AND_AMEX_KEEP,
      cite: [{ source: 'S001', at: 'L123-128, L172-180', standing: 'text' }],
    },
    {
      id: 'liability/validity-passed',
      when: { cause: 'validity-passed' },
      then: JCB_AND_AMEX_KEEP,
      cite: [{ source: 'S001', at: 'L134-135, L142, L182-184', standing: 'reading' }],
    },
    {
      id: 'liability/released',
      when: { cause: 'released' },
      then: JCB_AND_AMEX_KEEP,
      cite: [{ source: 'S001', at: 'L136-137, L142, L190-192', standing: 'reading' }],
    },
    {
      id: 'liability/request-cancelled',
      when: { cause: 'request-cancelled' },
      then: JCB_AND_AMEX_KEEP,
      cite: [{ source: 'S001', at: 'L138-139, L142, L186-188', standing: 'reading' }],
    },
  ],
};

/** Subscriptions and clubs: the orders after the first, for every brand alike. */
export const SUBSCRIPTION: RuleTable<SubscriptionFacts, SubscriptionOutcome> = {
  id: 'subscription/later-orders',
  hit: 'one',
  datedBy: null,
  domain: {
    application: ['authenticated', 'unauthenticated', 'zero-total'],
    card: ['same', 'changed'],
    amount: ['same', 'changed'],
  },
  rows: [
    {
      id: 'subscription/later',
      when: { application: 'authenticated', card: 'same' },
      then: {
        later: { exemption: 'forfeited', icon: 'grey' },
        applicationIcon: 'shown',
        laterOrdersExempt: false,
      },
      cite: [{ source: 'S001', at: 'L194-196, L243, L268', standing: 'text' }],
    },
    {
      id: 'subscription/amount-changed',
      when: { application: 'authenticated', card: 'same', amount: 'changed' },
      then: {
        later: { exemption: 'forfeited', icon: 'grey' },
        applicationIcon: 'shown',
        laterOrdersExempt: false,
      },
      overrides: ['subscription/later'],
      cite: [{ source: 'S001', at: 'L270-272', standing: 'text' }],
    },
    {
      id: 'subscription/card-changed',
      when: { card: 'changed' },
      then: {
        later: { exemption: 'none', icon: 'none' },
        applicationIcon: 'none',
        laterOrdersExempt: false,
      },
      overrides: ['subscription/zero-first', 'subscription/unauthenticated'],
      cite: [{ source: 'S001', at: 'L202-204, L274-276', standing: 'text' }],
    },
    {
      id: 'subscription/zero-first',
      when: { application: 'zero-total' },
      then: {
        later: { exemption: 'none', icon: 'none' },
        applicationIcon: 'none',
        laterOrdersExempt: false,
      },
      cite: [{ source: 'S001', at: 'L198-200, L278-280', standing: 'text' }],
    },
    {
      id: 'subscription/unauthenticated',
      when: { application: 'unauthenticated' },
      then: {
        later: { exemption: 'none', icon: 'none' },
        applicationIcon: 'none',
        laterOrdersExempt: false,
      },
      cite: [{ source: 'S001', at: 'L260-262', standing: 'text' }],
    },
  ],
};

/** Who bears what at Shopserve (ショップサーブ). */
export const SHOPSERVE_LIABILITY: LiabilityTerms = {
  brandService: BRAND_SERVICE,
  gate: GATE,
  result: FIRST_ANSWER,
  losses: LOSSES,
  subscription: SUBSCRIPTION,
};
