import type { RuleTable } from '../../decision/index.js';
import type { Caution } from '../types.js';

/** What happened to an order that calls for a look. */
export type CautionFacts = {
  readonly sight:
    | 'request-on-last-day'
    | 'address-changed'
    | 'fraud-signal'
    | 'contradiction'
    | 'result-while-not-in-service';
};

/** What calls for a look and leaves the exemption and the icon as they are. */
export const CAUTION: RuleTable<CautionFacts, Caution> = {
  id: 'liability/cautions',
  hit: 'one',
  datedBy: null,
  domain: {
    sight: [
      'request-on-last-day',
      'address-changed',
      'fraud-signal',
      'contradiction',
      'result-while-not-in-service',
    ],
  },
  rows: [
    {
      id: 'liability/boundary-day',
      when: { sight: 'request-on-last-day' },
      then: 'boundary-day',
      cite: [{ source: 'S001', at: 'L134, L182 against L135, L184', standing: 'reading' }],
    },
    {
      id: 'liability/address-changed',
      when: { sight: 'address-changed' },
      then: 'address-changed',
      cite: [{ source: 'S001', at: 'L145-146', standing: 'text' }],
    },
    {
      id: 'liability/fraud-signal',
      when: { sight: 'fraud-signal' },
      then: 'fraud-signal',
      cite: [{ source: 'S001', at: 'L219-226', standing: 'text' }],
    },
    {
      id: 'liability/inconsistent-authentication',
      when: { sight: 'contradiction' },
      then: 'inconsistent-authentication',
      cite: [{ source: 'house', at: '0005', standing: 'house' }],
    },
    {
      id: 'liability/result-while-not-in-service',
      when: { sight: 'result-while-not-in-service' },
      then: 'inconsistent-authentication',
      cite: [{ source: 'S001', at: 'L206-214', standing: 'reading' }],
    },
  ],
};

/** Whether an authorization stands for an order. */
export type StandingFacts = { readonly authorization: 'stands' | 'none-stands' };

/** An exemption needs an authorization that stands; without one the next request decides. */
export const STANDING: RuleTable<StandingFacts, 'as-decided' | 'pending'> = {
  id: 'liability/standing',
  hit: 'one',
  datedBy: null,
  domain: { authorization: ['stands', 'none-stands'] },
  rows: [
    {
      id: 'liability/authorization-stands',
      when: { authorization: 'stands' },
      then: 'as-decided',
      cite: [{ source: 'S001', at: 'L101, L188, L192', standing: 'reading' }],
    },
    {
      id: 'liability/no-authorization-stands',
      when: { authorization: 'none-stands' },
      then: 'pending',
      cite: [{ source: 'S001', at: 'L120, L188, L192', standing: 'reading' }],
    },
  ],
};
