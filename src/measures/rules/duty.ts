import type { RuleTable } from '../../decision/index.js';
import type { JstDate } from '../../time/index.js';
import { type Demand, DUTIES, type Duty, type FraudVerdict } from '../types.js';
import {
  BY_MARCH_2025,
  EVERY_PAYMENT,
  FOUR,
  IN_MARCH_2023,
  MARCH_2023,
  PLAN,
  SILENT,
  SINCE_SIX,
  SINCE_THREE_DS,
  SIX,
  SOME_DAY,
  THREE_DS,
  UNTIL_PLAN,
} from './dates.js';

/** Whether fraud is manifest; of several card companies the first of these words counts. */
export const FRAUD_VERDICTS = ['manifest', 'indeterminate', 'not-manifest'] as const;

/** A duty, on a day, for a shop where fraud is manifest or not. */
export type DutyFacts = {
  readonly duty: Duty;
  readonly fraud: FraudVerdict;
  readonly on: JstDate;
};

const PLAN_DUE = '2018-03-31' as JstDate;
const PLAN_DONE = '2018-04-01' as JstDate;
const THREE_DS_DUE = '2025-03-31' as JstDate;

const REQUIRED: Demand = { demand: 'required', by: null };
const NOT_KNOWN: Demand = { demand: 'indeterminate', by: null };

/** What is asked of a shop on a day. */
export const DUTY: RuleTable<DutyFacts, Demand> = {
  id: 'measures/duty',
  hit: 'one',
  datedBy: 'on',
  domain: { duty: DUTIES, fraud: FRAUD_VERDICTS },
  rows: [
    {
      id: 'measures/duties-before-plan-2017',
      when: { duty: ['card-data', 'layers', 'three-ds'] },
      then: NOT_KNOWN,
      inForce: UNTIL_PLAN,
      cite: [SILENT],
    },
    {
      id: 'measures/plan-2017-due',
      when: { duty: ['card-data', 'layers'] },
      then: { demand: 'due', by: PLAN_DUE },
      inForce: { from: PLAN, until: PLAN_DONE },
      cite: [{ source: 'S000', at: 'L60-71', standing: 'text' }],
    },
    {
      id: 'measures/card-data',
      when: { duty: 'card-data' },
      then: REQUIRED,
      inForce: { from: PLAN_DONE, until: null },
      cite: [
        { source: 'S000', at: 'L60-67', standing: 'reading' },
        { source: 'meti-guideline-3', at: 'card data', standing: 'text' },
      ],
    },
    {
      id: 'measures/layers',
      when: { duty: 'layers' },
      then: REQUIRED,
      inForce: { from: PLAN_DONE, until: null },
      cite: [
        { source: 'S000', at: 'L60-62, L69-76', standing: 'reading' },
        { source: 'sony-2022-07', at: 'four measures', standing: 'restated' },
      ],
    },
    {
      id: 'measures/three-ds-one-of-four',
      when: { duty: 'three-ds' },
      then: { demand: 'recommended', by: null },
      inForce: { from: PLAN, until: MARCH_2023 },
      cite: [{ source: 'S000', at: 'L76-83', standing: 'reading' }],
    },
    {
      id: 'measures/three-ds-march-2023',
      when: { duty: 'three-ds' },
      then: NOT_KNOWN,
      inForce: IN_MARCH_2023,
      cite: [SOME_DAY],
    },
    {
      id: 'measures/three-ds-due',
      when: { duty: 'three-ds' },
      then: { demand: 'due', by: THREE_DS_DUE },
      inForce: { from: FOUR, until: THREE_DS },
      cite: [BY_MARCH_2025],
    },
    {
      id: 'measures/three-ds-at-once',
      when: { duty: 'three-ds', fraud: 'manifest' },
      then: REQUIRED,
      inForce: { from: FOUR, until: THREE_DS },
      overrides: ['measures/three-ds-due'],
      cite: [{ source: 'yahoo-3ds-roll-out', at: 'order of roll-out', standing: 'reading' }],
    },
    {
      id: 'measures/three-ds',
      when: { duty: 'three-ds' },
      then: REQUIRED,
      inForce: SINCE_THREE_DS,
      cite: [BY_MARCH_2025, EVERY_PAYMENT],
    },
    {
      id: 'measures/security-code',
      when: { duty: 'security-code' },
      then: { demand: 'recommended', by: null },
      cite: [{ source: 'S001', at: 'L374-375', standing: 'text' }],
    },
    {
      id: 'measures/site-not-asked',
      when: { duty: ['vulnerability', 'login'] },
      then: { demand: 'not-asked', by: null },
      inForce: { from: null, until: SIX },
      cite: [{ source: 'netkeizai-guideline-6', at: 'added by 6.0', standing: 'reading' }],
    },
    {
      id: 'measures/vulnerability',
      when: { duty: 'vulnerability' },
      then: REQUIRED,
      inForce: SINCE_SIX,
      cite: [{ source: 'cacco-guideline-6', at: 'weak points of the site', standing: 'restated' }],
    },
    {
      id: 'measures/login',
      when: { duty: 'login' },
      then: REQUIRED,
      inForce: SINCE_SIX,
      cite: [{ source: 'cacco-guideline-6', at: 'stolen logins', standing: 'restated' }],
    },
  ],
};
