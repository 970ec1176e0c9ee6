import { describe, expect, test } from 'vitest';
import {
  decide,
  decideAfresh,
  decideAlways,
  findAll,
  findAllAfresh,
  findDefects,
  situations,
} from '../../src/decision/index.js';
import { PARCELS, parcel } from './parcels.js';

const ASKERS = { decide, decideAfresh, decideAlways, findAll, findAllAfresh };

describe('no table', () => {
  test.each(Object.entries(ASKERS))('%s', (_, ask) => {
    for (const odd of [undefined, null, 'parcels', [], {}]) {
      expect(() => ask(odd as never, {} as never)).toThrow(
        'rows: expected a list, received nothing',
      );
    }
  });

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'rows: expected a list, received nothing'],
    ['no columns', { ...PARCELS, domain: undefined }, 'domain: expected an object'],
    ['a column of nothing', { ...PARCELS, domain: { zone: null } }, 'zone: expected an object'],
    ['no row', { ...PARCELS, rows: [null] }, 'rows: expected an object, received null'],
    ['a row without conditions', { ...PARCELS, rows: [{}] }, 'when: expected an object'],
    ['dates of nothing', { ...PARCELS, rows: [{ when: {}, inForce: null }] }, 'inForce: expected'],
    ['no citation', { ...PARCELS, rows: [{ when: {} }] }, 'cite: expected a list'],
    [
      'overrides that are no list',
      { ...PARCELS, rows: [{ when: {}, cite: [], overrides: 5 }] },
      'overrides: expected a list, received 5',
    ],
  ])('findDefects and situations: %s', (_, table, message) => {
    expect(() => findDefects(table as never)).toThrow(message);
    expect(() => [...situations(table as never)]).toThrow(message);
  });
});

describe('no facts', () => {
  test.each([decide, decideAlways, findAll])('%o names the first column', (ask) => {
    const first = Object.keys(PARCELS.domain)[0] as string;
    for (const odd of [undefined, null, {}]) {
      expect(() => ask(PARCELS as never, odd as never)).toThrow(`${first}: expected `);
    }
  });

  test('afresh, no row answers', () => {
    expect(() => decideAfresh(PARCELS, undefined as never)).toThrow(
      'expected one row to answer, received none',
    );
  });

  test('a number as a text is no number', () => {
    expect(() => decide(PARCELS, { ...parcel(), grams: '20' } as never)).toThrow(
      'grams: expected a whole number from 1, received "20"',
    );
  });
});
