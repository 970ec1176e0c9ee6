import type { RuleTable } from '../../decision/index.js';
import {
  ASKABLE_FACTS,
  type AskableFact,
  SCREENED_METHODS,
  type ScreenedMethod,
} from '../types.js';

/** A fact, and how the order is paid. */
export type ScreeningNeedFacts = { readonly fact: AskableFact; readonly method: ScreenedMethod };

/** `needed`: missed if not known. `taken`: counts if known. `set-aside`: says nothing here. */
export type ScreeningNeed = 'needed' | 'taken' | 'set-aside';

/** Which facts a screening needs, by how the order is paid. */
export const SCREENING_NEEDS: RuleTable<ScreeningNeedFacts, ScreeningNeed> = {
  id: 'screening/needs',
  hit: 'one',
  datedBy: null,
  domain: { fact: ASKABLE_FACTS, method: SCREENED_METHODS },
  rows: [
    {
      id: 'screening/needed',
      when: {},
      then: 'needed',
      cite: [{ source: 'house', at: '0010: what is not known', standing: 'house' }],
    },
    {
      id: 'screening/no-signal-for-cash',
      when: { fact: 'knownFraud', method: 'cash-on-delivery' },
      then: 'set-aside',
      overrides: ['screening/needed'],
      cite: [{ source: 'shopserve-045', at: 'not for cash on delivery', standing: 'text' }],
    },
    {
      id: 'screening/no-card',
      when: { fact: 'cardIssued', method: ['cash-on-delivery', 'other'] },
      then: 'set-aside',
      overrides: ['screening/needed'],
      cite: [{ source: 'house', at: '0010: what is not known', standing: 'house' }],
    },
    {
      id: 'screening/tries-without-card',
      when: { fact: ['failedAuthentications', 'cards'], method: ['cash-on-delivery', 'other'] },
      then: 'taken',
      overrides: ['screening/needed'],
      cite: [{ source: 'house', at: '0010: what is not known', standing: 'house' }],
    },
  ],
};
