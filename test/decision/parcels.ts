import type { Citation, NonEmpty, RuleTable } from '../../src/decision/index.js';
import { type JstDate, jstDate } from '../../src/time/index.js';

/** A small table of our own with everything a table can hold: values, a band, dates, overrides. */
export type ParcelFacts = {
  readonly zone: 'near' | 'far';
  readonly kind: 'letter' | 'parcel';
  readonly grams: number;
  readonly postedOn: JstDate;
};

const CITE: NonEmpty<Citation> = [{ source: 'own/tariff', at: '§1', standing: 'text' }];

const OPENED = jstDate('2020-01-01');
const RAISED = jstDate('2024-04-01');

export const PARCELS: RuleTable<ParcelFacts, number> = {
  id: 'own/parcels',
  hit: 'one',
  datedBy: 'postedOn',
  domain: { zone: ['near', 'far'], kind: ['letter', 'parcel'], grams: { from: 1 } },
  rows: [
    {
      id: 'own/near',
      when: { zone: 'near' },
      then: 100,
      inForce: { from: OPENED, until: RAISED },
      cite: CITE,
    },
    {
      id: 'own/near-raised',
      when: { zone: 'near' },
      then: 110,
      inForce: { from: RAISED, until: null },
      cite: CITE,
    },
    {
      id: 'own/far',
      when: { zone: 'far' },
      then: 200,
      inForce: { from: OPENED, until: null },
      cite: CITE,
    },
    {
      id: 'own/small-letter',
      when: { kind: 'letter', grams: { below: 26 } },
      then: 50,
      inForce: { from: OPENED, until: null },
      cite: CITE,
      overrides: ['own/near', 'own/near-raised', 'own/far'],
    },
    {
      id: 'own/heavy',
      when: { kind: ['letter', 'parcel'], grams: { from: 1001, below: 30_001 } },
      then: 900,
      inForce: { from: OPENED, until: null },
      cite: CITE,
      overrides: ['own/near', 'own/near-raised', 'own/far'],
    },
    {
      id: 'own/too-heavy',
      when: { grams: { from: 30_001 } },
      then: 0,
      inForce: { from: OPENED, until: null },
      cite: CITE,
      overrides: ['own/near', 'own/near-raised', 'own/far'],
    },
  ],
};

/** The same questions, but everything that applies is told. */
export const NOTICES: RuleTable<Omit<ParcelFacts, 'postedOn'>, 'weigh-again' | 'sign'> = {
  id: 'own/notices',
  hit: 'all',
  datedBy: null,
  domain: { zone: ['near', 'far'], kind: ['letter', 'parcel'], grams: { from: 1 } },
  rows: [
    { id: 'own/notice-weight', when: { grams: { from: 26 } }, then: 'weigh-again', cite: CITE },
    { id: 'own/notice-far', when: { zone: 'far' }, then: 'sign', cite: CITE },
    { id: 'own/notice-any-parcel', when: { kind: 'parcel' }, then: 'sign', cite: CITE },
  ],
};

/** Some facts, changed as the test wants them. */
export function parcel(changed: Partial<ParcelFacts> = {}): ParcelFacts {
  return { zone: 'near', kind: 'parcel', grams: 500, postedOn: jstDate('2024-05-01'), ...changed };
}
