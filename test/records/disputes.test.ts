import { describe, expect, it } from 'vitest';
import { CASE_EVENTS } from '../../src/dispute-cases/index.js';
import { parseDisputeRecord } from '../../src/records/index.js';

const DISPUTE = {
  record: 'dispute',
  id: 'D-1',
  order: 'A-1',
  brand: 'visa',
  code: '10.4',
  exemption: 'exempt',
  openedAt: '2026-05-01T10:00:00+09:00',
};
const EVENT = { record: 'event', dispute: 'D-1', id: 'E-1', at: '2026-05-01T10:00:00+09:00' };

function pathsOf(value: unknown): readonly string[] {
  const parsed = parseDisputeRecord(value);
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

describe('parseDisputeRecord', () => {
  it('fills in what may be left out, and claims nothing by it', () => {
    const parsed = parseDisputeRecord(DISPUTE);
    expect(parsed.ok && parsed.value).toEqual({
      ...DISPUTE,
      processedAt: null,
      scope: 'payment',
      circumstances: [],
      evidence: {
        proof: 'none',
        card: 'other',
        sli: 'other',
        linkedSli: 'other',
        accountDisputes: 0,
        securityCode: 'other',
        approved: 'no',
        clearing: 'other',
        pump: 'none',
        cat: 'other',
        amount: null,
      },
      method: 'card',
      channel: 'own-site',
      orderedAt: null,
    });
  });

  it('lists everything that is wrong', () => {
    expect(
      pathsOf({ record: 'dispute', brand: 'vsa', code: '10 4', evidence: { sli: 1 } }),
    ).toEqual(['id', 'order', 'brand', 'code', 'exemption', 'openedAt', 'evidence.sli']);
  });

  it.each(CASE_EVENTS)('reads %s with the amount its type has', (type) => {
    const bare = pathsOf({ ...EVENT, type });
    const paid = pathsOf({ ...EVENT, type, amount: 100 });
    const needed = ['chargeback', 'fee-charged', 'fee-refunded'].includes(type);
    const optional = ['won', 'lost', 'reversed', 'withdrawn', 'second-chargeback'].includes(type);
    expect({ bare, paid }).toEqual({
      bare: needed ? ['amount'] : [],
      paid: needed || optional ? [] : ['amount'],
    });
  });

  it('refuses a card number in any field', () => {
    const parsed = parseDisputeRecord({ ...EVENT, type: 'won', id: '4111 1111 1111 1111' });
    expect(JSON.stringify(parsed)).not.toContain('4111');
    expect(pathsOf({ ...EVENT, type: 'won', id: '4111 1111 1111 1111' })).toEqual(['id']);
  });
});
