import { BRANDS, type Brand, FUNDINGS, type Funding } from '../../cards/index.js';
import type { RuleTable } from '../../decision/index.js';
import {
  type AuthenticationOutcome,
  type Bearer,
  CATEGORIES,
  EXEMPTIONS,
  INITIATORS,
  OUTCOMES,
} from '../types.js';

/** Merchant category codes that some brand excludes, and one word for the rest. */
export const MCCS = ['4829', '5967', '6051', '6540', '7801', '7802', '7995', 'other'] as const;

/** What can take a shift away from a payment that the 3DS result alone would give it. */
export type ExclusionFacts = {
  readonly brand: Brand;
  readonly outcome: AuthenticationOutcome;
  readonly category: (typeof CATEGORIES)[number];
  readonly exemption: (typeof EXEMPTIONS)[number];
  readonly funding: Funding;
  readonly initiator: (typeof INITIATORS)[number];
  readonly programme: 'in' | 'out';
  readonly mcc: (typeof MCCS)[number];
  readonly sent: 'as-3ds' | 'as-non-3ds';
};

/** Brands for which no source says what an exemption, a delegation or 3RI does. */
const SILENT = ['jcb', 'amex', 'diners'] as const;

/** Everything that takes the shift away, all that apply: `merchant`, or nobody can say. */
export const EXCLUSIONS: RuleTable<ExclusionFacts, Exclude<Bearer, 'issuer'>> = {
  id: 'threeds/exclusions',
  hit: 'all',
  datedBy: null,
  domain: {
    brand: BRANDS,
    outcome: OUTCOMES,
    category: CATEGORIES,
    exemption: EXEMPTIONS,
    funding: FUNDINGS,
    initiator: INITIATORS,
    programme: ['in', 'out'],
    mcc: MCCS,
    sent: ['as-3ds', 'as-non-3ds'],
  },
  rows: [
    {
      id: 'threeds/non-payment',
      when: { category: 'non-payment' },
      then: 'merchant',
      cite: [
        { source: 'ixopay', at: 'N2, N0', standing: 'restated' },
        { source: 'payjp', at: 'help 5366456', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/exemption-requested',
      when: { exemption: 'merchant-requested' },
      then: 'merchant',
      cite: [
        { source: 'saferpay', at: 'exemption', standing: 'restated' },
        { source: 'shopify', at: 'exemption', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/exemption-issuer-unknown',
      when: { exemption: 'issuer-applied', brand: SILENT },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0005', standing: 'reading' }],
    },
    {
      id: 'threeds/delegated-visa',
      when: { exemption: 'delegated', brand: 'visa' },
      then: 'merchant',
      cite: [{ source: 'ixopay', at: 'Visa, delegated Y/07', standing: 'restated' }],
    },
    {
      id: 'threeds/delegated-unknown',
      when: { exemption: 'delegated', brand: SILENT },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0005', standing: 'reading' }],
    },
    {
      id: 'threeds/prepaid',
      when: { funding: 'prepaid' },
      then: 'merchant',
      cite: [
        { source: 'axepta', at: 'matrix, prepaid', standing: 'restated' },
        { source: 'tabapay', at: 'page headline', standing: 'restated' },
      ],
    },
    {
      id: 'threeds/prepaid-non-reloadable',
      when: {
        funding: 'prepaid-non-reloadable',
        brand: ['mastercard', 'jcb', 'amex', 'diners'],
      },
      then: 'merchant',
      cite: [{ source: 'axepta', at: 'matrix, prepaid', standing: 'restated' }],
    },
    {
      id: 'threeds/prepaid-attempted-visa',
      when: { funding: 'prepaid-non-reloadable', brand: 'visa', outcome: 'attempted' },
      then: 'merchant',
      cite: [{ source: 'tabapay', at: 'Visa table, ECI 06', standing: 'restated' }],
    },
    {
      id: 'threeds/merchant-initiated',
      when: { initiator: 'merchant' },
      then: 'merchant',
      cite: [
        { source: 'monext', at: 'MIT without token', standing: 'restated' },
        { source: 'S001', at: 'L194-196', standing: 'text' },
      ],
    },
    {
      id: 'threeds/3ri-unknown',
      when: { initiator: '3ri', brand: SILENT },
      then: 'indeterminate',
      cite: [{ source: 'house', at: '0005', standing: 'reading' }],
    },
    {
      id: 'threeds/fraud-programme',
      when: { programme: 'in' },
      then: 'merchant',
      cite: [
        { source: 'gmo-pg-q056', at: 'from the following month', standing: 'restated' },
        { source: 'tabapay', at: 'VFMP', standing: 'restated' },
        { source: 'amex', at: 'fraud ratio', standing: 'text' },
      ],
    },
    {
      id: 'threeds/restricted-mcc-visa',
      when: { brand: 'visa', mcc: ['4829', '5967', '6051', '6540', '7801', '7802', '7995'] },
      then: 'merchant',
      cite: [
        { source: 'tabapay', at: 'FAQ 5 (US domestic)', standing: 'restated' },
        { source: 'house', at: '0005', standing: 'reading' },
      ],
    },
    {
      id: 'threeds/restricted-mcc-diners',
      when: { brand: 'diners', mcc: ['6540', '7801', '7802'] },
      then: 'merchant',
      cite: [{ source: 'forte', at: 'ProtectBuy, MCC', standing: 'restated' }],
    },
    {
      id: 'threeds/not-sent',
      when: { sent: 'as-non-3ds' },
      then: 'merchant',
      cite: [{ source: 'S004', at: 'L31', standing: 'text' }],
    },
  ],
};
