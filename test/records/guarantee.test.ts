import { describe, expect, it } from 'vitest';
import { parseGuaranteeRecord } from '../../src/records/guarantee.js';

const CHARGEBACK = {
  record: 'chargeback',
  id: 'C-1',
  order: 'A-1',
  at: '2017-09-01T10:00:00+09:00',
  amount: 30000,
  cause: 'third-party-fraud',
  exempt: false,
  method: 'card',
};
const SCREENING = { record: 'screening', order: 'A-1', at: '2017-06-01T10:00:00Z', verdict: 'OK' };
const SHIPMENT = { record: 'shipment', order: 'A-1', at: '2017-06-02T10:00:00+09:00' };
const REVERSAL = {
  record: 'reversal',
  chargeback: 'C-1',
  at: '2017-10-01T10:00:00+09:00',
  amount: 30000,
};
const SECOND = { ...REVERSAL, record: 'second-chargeback' };

function pathsOf(value: unknown): string[] {
  const parsed = parseGuaranteeRecord(value);
  return parsed.ok ? [] : parsed.issues.map((issue) => issue.path);
}

describe('parseGuaranteeRecord', () => {
  it.each([SCREENING, SHIPMENT, REVERSAL, SECOND])('reads %j', (value) => {
    expect(parseGuaranteeRecord(value)).toEqual({ ok: true, value });
  });

  it('reads a chargeback and fills in what was left out', () => {
    const defaults = { channel: 'own-site', fee: 0, orderedAt: null };
    const all = { channel: 'mall', fee: 1500, orderedAt: '2017-06-01T10:00:00+09:00' };
    const value = { ...CHARGEBACK, ...defaults };
    expect(parseGuaranteeRecord(CHARGEBACK)).toEqual({ ok: true, value });
    expect(parseGuaranteeRecord({ ...CHARGEBACK, ...all })).toEqual({
      ok: true,
      value: { ...CHARGEBACK, ...all },
    });
  });

  it.each([
    ['screening', SCREENING],
    ['shipment', SHIPMENT],
    ['chargeback', CHARGEBACK],
    ['reversal', REVERSAL],
    ['second-chargeback', SECOND],
  ])('misses every field of a %s by its name', (_, whole) => {
    for (const name of Object.keys(whole)) {
      const { [name]: left, ...rest } = whole as Record<string, unknown>;
      expect([left !== undefined, pathsOf(rest)]).toEqual([true, [name]]);
    }
  });

  it.each([
    ['an unknown field', { ...SHIPMENT, note: 'x' }, ['note']],
    ['a field of another kind', { ...SHIPMENT, verdict: 'OK' }, ['verdict']],
    ['an unknown kind', { ...SHIPMENT, record: 'refund' }, ['record']],
    ['an inherited word as kind', { ...SHIPMENT, record: 'toString' }, ['record']],
    ['an unknown verdict', { ...SCREENING, verdict: 'ok' }, ['verdict']],
    ['an instant without an offset', { ...SHIPMENT, at: '2017-06-02T10:00:00' }, ['at']],
    ['a day that is none', { ...SHIPMENT, at: '2017-02-30T10:00:00+09:00' }, ['at']],
    ['an order date without an offset', { ...CHARGEBACK, orderedAt: '2017-06-01' }, ['orderedAt']],
    ['an amount of nothing', { ...CHARGEBACK, amount: 0 }, ['amount']],
    ['a fraction of a yen', { ...REVERSAL, amount: 0.5 }, ['amount']],
    ['a negative amount', { ...SECOND, amount: -1 }, ['amount']],
    ['an amount as text', { ...CHARGEBACK, amount: '30000' }, ['amount']],
    ['an amount beyond the limit', { ...CHARGEBACK, amount: 1e12 }, ['amount']],
    ['a negative fee', { ...CHARGEBACK, fee: -1 }, ['fee']],
    ['an unknown cause', { ...CHARGEBACK, cause: 'fraud' }, ['cause']],
    ['an unknown channel', { ...CHARGEBACK, channel: 'shop' }, ['channel']],
    ['a word for a flag', { ...CHARGEBACK, exempt: 'no' }, ['exempt']],
    ['an empty id', { ...CHARGEBACK, id: '' }, ['id']],
    ['an id that is no text', { ...CHARGEBACK, id: 1 }, ['id']],
    ['two things at once', { ...CHARGEBACK, id: '', amount: -1 }, ['id', 'amount']],
    ['nothing', null, ['$']],
    ['a list', [SHIPMENT], ['$']],
  ])('refuses %s', (_, value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  it('refuses a key of the prototype like any other', () => {
    const value = JSON.parse(
      '{"__proto__":{},"record":"shipment","order":"A-1","at":"2017-06-02T10:00:00Z"}',
    );
    expect(pathsOf(value)).toEqual(['__proto__']);
  });

  it('never repeats a card number', () => {
    for (const name of ['id', 'order', 'method', 'amount', 'at', 'cause']) {
      for (const card of [
        '4111 1111 1111 1111',
        '４１１１１１１１１１１１１１１１',
        4111111111111111,
      ]) {
        const parsed = parseGuaranteeRecord({ ...CHARGEBACK, [name]: card });
        expect(parsed.ok).toBe(false);
        expect(JSON.stringify(parsed)).not.toContain('1111');
      }
    }
  });
});
