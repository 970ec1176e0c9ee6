import { describe, expect, it } from 'vitest';
import { parseMeasureRecord } from '../../src/records/measures.js';

const SHOP = {
  record: 'shop',
  id: 'S-1',
  on: '2026-11-21',
  cardData: 'pci-dss',
  layers: {
    authentication: 'in-place',
    securityCode: 'missing',
    analysis: 'unknown',
    delivery: 'in-place',
  },
  vulnerability: 'in-place',
  login: 'missing',
  goods: ['tickets'],
  skips: ['mit'],
};
const MONTH = { record: 'fraud-month', shop: 'S-1', company: 'A', month: '2026-01', amount: 0 };

function pathsOf(value: unknown): string[] {
  const parsed = parseMeasureRecord(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('parseMeasureRecord', () => {
  it.each([SHOP, MONTH, { ...SHOP, goods: null, skips: [] }])('reads %j', (value) => {
    expect(parseMeasureRecord(value)).toEqual({ ok: true, value });
  });

  it('fills in that nothing is known', () => {
    const { record, id, on } = SHOP;
    const unknown = 'unknown';
    const none = {
      authentication: unknown,
      securityCode: unknown,
      analysis: unknown,
      delivery: unknown,
    };
    const rest = { cardData: unknown, layers: none, vulnerability: unknown, login: unknown };
    const value = { record, id, on, ...rest, goods: null, skips: [] };
    expect(parseMeasureRecord({ record, id, on })).toEqual({ ok: true, value });
    expect(parseMeasureRecord({ record, id, on, layers: {} })).toEqual({ ok: true, value });
  });

  it.each([
    [null, ['$']],
    [{ ...SHOP, record: 'store' }, ['record']],
    [{ ...SHOP, on: '2026-02-29' }, ['on']],
    [{ ...SHOP, on: 20261121 }, ['on']],
    [{ ...SHOP, goods: [] }, ['goods']],
    [{ ...SHOP, goods: 'tickets' }, ['goods']],
    [{ ...SHOP, goods: ['tickets', 'x', 'y'] }, ['goods[1]', 'goods[2]']],
    [{ ...SHOP, skips: null }, ['skips']],
    [{ ...SHOP, skips: ['none'] }, ['skips[0]']],
    [{ ...SHOP, layers: { delivery: null, x: 1 } }, ['layers.x', 'layers.delivery']],
    [{ ...SHOP, fraudMonths: [] }, ['fraudMonths']],
    [{ ...MONTH, month: '2026-1' }, ['month']],
    [{ ...MONTH, month: '1951-12' }, ['month']],
    [{ ...MONTH, amount: -1 }, ['amount']],
    [{ ...MONTH, shop: '4111111111111111' }, ['shop']],
  ])('lists what is wrong with %j', (value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });
});
