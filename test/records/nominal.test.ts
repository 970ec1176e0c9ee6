import { describe, expect, it } from 'vitest';
import { accountNominalSales } from '../../src/nominal-sales/index.js';
import { parseNominalSale } from '../../src/records/nominal.js';

const SALE = {
  id: 'T-1',
  at: '2022-04-10T14:00:00+09:00',
  card: 'tok_1',
  merchant: 'station',
  use: 'goods',
  authorized: 1,
  captured: 98_000,
};

function pathsOf(value: unknown): string[] {
  const parsed = parseNominalSale(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('parseNominalSale', () => {
  it('reads a sale and fills in that its card is not known', () => {
    const value = { ...SALE, funding: null, issued: null };
    expect(parseNominalSale(SALE)).toEqual({ ok: true, value });
    const known = { ...SALE, funding: 'debit', issued: 'foreign' };
    expect(parseNominalSale(known)).toEqual({ ok: true, value: known });
  });

  it('reads what the account takes', () => {
    const parsed = parseNominalSale(SALE);
    if (!parsed.ok) throw new Error('expected a sale');
    expect(accountNominalSales([parsed.value]).exposure).toBe(98_000);
  });

  it.each([
    [null, ['$']],
    [{}, ['id', 'at', 'card', 'merchant', 'use', 'authorized', 'captured']],
    [{ ...SALE, at: '2022-04-10T14:00:00' }, ['at']],
    [{ ...SALE, use: 'card-check' }, ['use']],
    [{ ...SALE, authorized: 0.01, captured: '98000' }, ['authorized', 'captured']],
    [{ ...SALE, funding: 'gift', issued: 'LK' }, ['funding', 'issued']],
    [{ ...SALE, card: '4111111111111111' }, ['card']],
    [{ ...SALE, mcc: '5541' }, ['mcc']],
  ])('lists what is wrong with %j', (value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  it('does not repeat a card number', () => {
    const parsed = parseNominalSale({ ...SALE, card: '4111111111111111' });
    expect(JSON.stringify(parsed)).not.toContain('4111111111111111');
  });
});
