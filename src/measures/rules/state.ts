import type { Citation, RuleTable } from '../../decision/index.js';
import { CARD_DATA, type CardData, DEMANDS, type DutyVerdict, type Presence } from '../types.js';

/** How far a duty is done. `partly`: some of its layers are there. */
export type DutyState = Presence | 'partly';

const VERDICTS: Citation = { source: 'house', at: '0013: verdicts', standing: 'house' };
const QUESTIONS: Citation = { source: 'house', at: '0013: questions', standing: 'house' };
const HOW_MANY: Citation = { source: 'house', at: '0013: how many layers', standing: 'house' };

/** How a shop keeps card data. */
export type CardDataFacts = { readonly cardData: CardData };

/** Either of the two ways does for card data. */
export const CARD_DATA_STATE: RuleTable<CardDataFacts, Presence> = {
  id: 'measures/card-data-state',
  hit: 'one',
  datedBy: null,
  domain: { cardData: CARD_DATA },
  rows: [
    {
      id: 'measures/not-retained',
      when: { cardData: 'not-retained' },
      then: 'in-place',
      cite: [{ source: 'S000', at: 'L65', standing: 'text' }],
    },
    {
      id: 'measures/pci-dss',
      when: { cardData: 'pci-dss' },
      then: 'in-place',
      cite: [{ source: 'S000', at: 'L66-67', standing: 'text' }],
    },
    {
      id: 'measures/neither',
      when: { cardData: 'neither' },
      then: 'missing',
      cite: [{ source: 'S000', at: 'L64-67', standing: 'text' }],
    },
    {
      id: 'measures/card-data-not-known',
      when: { cardData: 'unknown' },
      then: 'unknown',
      cite: [QUESTIONS],
    },
  ],
};

/** How many of the four layers are there. */
export type LayersFacts = {
  /** `not-known`: none is known to be there, and some are not known. */
  readonly inPlace: 'none' | 'some' | 'all' | 'not-known';
};

/**
 * Whether the layers do. How many a shop needs, more with high-risk goods or manifest fraud, no source
 * seen says; so some of them are `partly`.
 */
export const LAYERS_NEEDED: RuleTable<LayersFacts, DutyState> = {
  id: 'measures/layers-needed',
  hit: 'one',
  datedBy: null,
  domain: { inPlace: ['none', 'some', 'all', 'not-known'] },
  rows: [
    {
      id: 'measures/no-layer',
      when: { inPlace: 'none' },
      then: 'missing',
      cite: [{ source: 'S000', at: 'L69-76', standing: 'text' }],
    },
    {
      id: 'measures/all-layers',
      when: { inPlace: 'all' },
      then: 'in-place',
      cite: [{ source: 'S000', at: 'L79-94', standing: 'reading' }],
    },
    {
      id: 'measures/layers-not-known',
      when: { inPlace: 'not-known' },
      then: 'unknown',
      cite: [QUESTIONS],
    },
    {
      id: 'measures/some-layers',
      when: { inPlace: 'some' },
      then: 'partly',
      cite: [HOW_MANY],
    },
  ],
};

/** What is asked, and how far it is done. */
export type VerdictFacts = {
  readonly demand: (typeof DEMANDS)[number];
  readonly state: DutyState;
};

/** How a shop stands to a duty. */
export const DUTY_VERDICT: RuleTable<VerdictFacts, DutyVerdict> = {
  id: 'measures/verdict',
  hit: 'one',
  datedBy: null,
  domain: { demand: DEMANDS, state: ['in-place', 'missing', 'unknown', 'partly'] },
  rows: [
    {
      id: 'measures/in-place',
      when: { state: 'in-place' },
      then: { verdict: 'met', question: null },
      cite: [VERDICTS],
    },
    {
      id: 'measures/missing',
      when: { demand: 'required', state: 'missing' },
      then: { verdict: 'missing', question: null },
      cite: [VERDICTS],
    },
    {
      id: 'measures/due',
      when: { demand: 'due', state: 'missing' },
      then: { verdict: 'due', question: null },
      cite: [VERDICTS],
    },
    {
      id: 'measures/advised',
      when: { demand: 'recommended', state: ['missing', 'partly'] },
      then: { verdict: 'advised', question: null },
      cite: [VERDICTS],
    },
    {
      id: 'measures/not-asked',
      when: { demand: 'not-asked', state: ['missing', 'unknown', 'partly'] },
      then: { verdict: 'not-asked', question: null },
      cite: [VERDICTS],
    },
    {
      id: 'measures/which-guideline',
      when: { demand: 'indeterminate', state: ['missing', 'unknown', 'partly'] },
      then: { verdict: 'indeterminate', question: 'which-guideline' },
      cite: [QUESTIONS],
    },
    {
      id: 'measures/is-it-in-place',
      when: { demand: ['required', 'due', 'recommended'], state: 'unknown' },
      then: { verdict: 'indeterminate', question: 'is-it-in-place' },
      cite: [QUESTIONS],
    },
    {
      id: 'measures/how-many-layers',
      when: { demand: ['required', 'due'], state: 'partly' },
      then: { verdict: 'indeterminate', question: 'how-many-layers' },
      cite: [HOW_MANY],
    },
  ],
};
