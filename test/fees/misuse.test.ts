import { describe, expect, test } from 'vitest';
import { addUsage, quoteFees, reportUsage } from '../../src/fees/index.js';
import { SHOPSERVE_AND_SBPS_2017, SHOPSERVE_REPORT } from '../../src/fees/presets/index.js';
import { garble } from '../support/garble.js';

const AT = '2024-05-20T10:00:00+09:00';
const usage = { '2024-05': { order: [1, 0, 3], 'threeds-run': [2], screening: [0, 0, 30] } };
const record = { record: 'order', at: AT, test: false };
const asked = { asOf: AT, month: '2024-05' };

const CALLS: [string, (args: never) => unknown, Record<string, unknown>][] = [
  ['addUsage', ({ usage, record }: never) => addUsage(usage, record), { usage, record }],
  [
    'quoteFees',
    ({ usage, terms }: never) => quoteFees(usage, terms),
    { usage, terms: SHOPSERVE_AND_SBPS_2017 },
  ],
  [
    'reportUsage',
    ({ usage, asked, terms }: never) => reportUsage(usage, asked, terms),
    { usage, asked, terms: SHOPSERVE_REPORT },
  ],
];

/** Counts are named as a whole, a price list by what it lacks, an instant as such. */
const NAMED_OTHERWISE = /: (usage|terms|rows|instant|month|yen)\b|serialize a BigInt/;

describe('one field wrong', () => {
  test.each(CALLS)('%s answers, or says which', (_, call, args) => {
    const { crashes } = garble(call, args as never);
    expect(crashes.filter((crash) => !NAMED_OTHERWISE.test(crash))).toEqual([]);
  });
});

describe('misuse', () => {
  const quote = quoteFees as (...args: unknown[]) => unknown;
  const report = reportUsage as (...args: unknown[]) => unknown;
  const add = addUsage as (...args: unknown[]) => unknown;
  const list = SHOPSERVE_AND_SBPS_2017.priceLists[0];
  test.each<[string, () => unknown, string]>([
    ['nothing to quote', () => quote(), 'usage: expected an object, received nothing'],
    ['no terms', () => quote({}), 'priceLists: expected a list, received nothing'],
    ['no price lists', () => quote({}, {}), 'priceLists: expected a list, received nothing'],
    [
      'a price list without a table',
      () => quote(usage, { rounding: 'down', priceLists: [{}] }),
      'terms: expected one price list that bills order, received 0',
    ],
    [
      'prices that neither hold the tax nor leave it out',
      () =>
        quote(usage, {
          ...SHOPSERVE_AND_SBPS_2017,
          priceLists: SHOPSERVE_AND_SBPS_2017.priceLists.map((one) =>
            one === list ? { ...one, prices: 'net' } : one,
          ),
        }),
      'prices: expected tax-excluded | tax-included, received "net"',
    ],
    ['a number for a month', () => quote({ '2024-05': 5 }, SHOPSERVE_AND_SBPS_2017), 'usage: '],
    ['no question', () => report(usage), 'asked: expected an object, received nothing'],
    ['no report terms', () => report(usage, asked), 'terms: expected an object, received nothing'],
    [
      'no price list to report by',
      () => report(usage, asked, { ...SHOPSERVE_REPORT, priceList: null }),
      'rows: expected a list, received nothing',
    ],
    ['no counts', () => add(undefined, record), 'usage: expected an object, received nothing'],
    ['no record', () => add({}), 'record: expected an object, received nothing'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
    expect(call).toThrow(expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }));
  });
});
