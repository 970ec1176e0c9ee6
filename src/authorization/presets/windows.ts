import type { RuleTable } from '../../decision/index.js';
import type { ValidityWindow } from '../../time/index.js';

/** Published windows of Japanese providers. Each counts in its own way. */
export const WINDOWS_OF = [
  'shopserve-validity',
  'shopserve-cancel',
  'gmo-pg',
  'payjp-60',
  'epsilon-paypay',
  'nudge-check',
] as const;

/** A published window, by its holder. */
export type WindowFacts = { readonly window: (typeof WINDOWS_OF)[number] };

/** Validity of an authorization at Shopserve (オーソリ有効期限). */
export const SHOPSERVE_VALIDITY: ValidityWindow = {
  days: 14,
  firstDay: 'excluded',
  ends: 'day-end',
};

/** How long a settlement request can be cancelled at Shopserve (決済依頼キャンセル). */
export const SHOPSERVE_CANCEL: ValidityWindow = {
  days: 14,
  firstDay: 'excluded',
  ends: 'day-end',
};

/** How long an authorization, or a right tied to one, lasts at a provider. */
export const WINDOWS: RuleTable<WindowFacts, ValidityWindow> = {
  id: 'authorization/windows',
  hit: 'one',
  datedBy: null,
  domain: { window: WINDOWS_OF },
  rows: [
    {
      id: 'authorization/validity-shopserve',
      when: { window: 'shopserve-validity' },
      then: SHOPSERVE_VALIDITY,
      cite: [
        { source: 'S001', at: 'L135, L184 (headings L134, L182 say 14)', standing: 'reading' },
        { source: 'shopserve-201', at: '15 days or more', standing: 'text' },
      ],
    },
    {
      id: 'authorization/cancel-shopserve',
      when: { window: 'shopserve-cancel' },
      then: SHOPSERVE_CANCEL,
      cite: [
        { source: 'shopserve-faq-722', at: 'within 14 days of the request', standing: 'text' },
      ],
    },
    {
      id: 'authorization/validity-gmo-pg',
      when: { window: 'gmo-pg' },
      then: { days: 60, firstDay: 'excluded', ends: 'day-end' },
      cite: [{ source: 'gmo-pg-openapi', at: 'example of 2020-01-08', standing: 'text' }],
    },
    {
      id: 'authorization/validity-payjp',
      when: { window: 'payjp-60' },
      then: { days: 60, firstDay: 'included', ends: 'day-end' },
      cite: [{ source: 'payjp', at: 'charges, expiry_days 60', standing: 'text' }],
    },
    {
      id: 'authorization/validity-epsilon-paypay',
      when: { window: 'epsilon-paypay' },
      then: { days: 30, firstDay: 'excluded', ends: 'clock-time' },
      cite: [{ source: 'epsilon-paypay', at: '30 days later, same time', standing: 'text' }],
    },
    {
      id: 'authorization/validity-nudge-check',
      when: { window: 'nudge-check' },
      then: { days: 60, firstDay: 'excluded', ends: 'day-end' },
      cite: [{ source: 'nudge-65000184757', at: '1 April to 31 May', standing: 'text' }],
    },
  ],
};
