import { describe, expect, test } from 'vitest';
import {
  CASE_EVENTS,
  CASE_STATES,
  type DisputeCase,
  foldDispute,
} from '../../src/dispute-cases/index.js';
import { listDisputeCodes } from '../../src/dispute-codes/index.js';
import {
  answerDispute,
  DISPUTE_CAUSES,
  DISPUTE_EXEMPTIONS,
  DISPUTE_STEPS,
} from '../../src/disputes/index.js';
import {
  explainDispute,
  explainDisputeCase,
  explainDisputeDeadline,
} from '../../src/explain/index.js';
import { yen } from '../../src/money/index.js';
import { instant, jstDate } from '../../src/time/index.js';
import { areDistinct, isSaid } from './said.js';

const DAYS = { processedOn: jstDate('2026-04-01'), openedOn: jstDate('2026-05-01') };

describe('explainDispute', () => {
  test('every code has sentences, under every exemption', () => {
    for (const code of listDisputeCodes()) {
      for (const exemption of DISPUTE_EXEMPTIONS) {
        isSaid(explainDispute(answerDispute({ code, exemption, ...DAYS })));
      }
    }
  });

  test('every cause has sentences', () => {
    for (const cause of DISPUTE_CAUSES) {
      isSaid(explainDispute(answerDispute({ cause, exemption: 'exempt' })));
    }
  });

  test('says what speaks against the dispute, and how long it may be raised', () => {
    const base = answerDispute({ cause: 'third-party-fraud', exemption: 'not-exempt' });
    const objection = {
      rule: 'dispute/visa-account-disputes',
      cite: base.reasons[0]?.cite,
    } as never;
    const said = (outcome: 'invalid' | 'should-not') =>
      explainDispute({
        ...base,
        objections: [Object.assign({ outcome }, objection)],
        raisableUntil: jstDate('2026-07-30'),
      });
    areDistinct([explainDispute(base), said('invalid'), said('should-not')]);
    expect(said('invalid')).toEqual({
      ja: '加盟店の負担となる見込み。チャージバック自体が成立しないと主張できる。発行会社が申し立てられるのは2026年7月30日まで。',
      en: 'The merchant is expected to bear it. The dispute itself is not valid. The issuer may raise it up to 2026-07-30.',
    });
  });

  test('who bears it is expected, never promised', () => {
    const said = explainDispute(answerDispute({ cause: 'third-party-fraud', exemption: 'exempt' }));
    expect(said).toEqual({
      ja: '発行会社の負担となる見込み。',
      en: 'The issuer is expected to bear it.',
    });
  });
});

describe('explainDisputeDeadline', () => {
  const at = { lastDay: jstDate('2026-05-31'), latest: jstDate('2026-05-31'), reasons: [] };

  test('every step and every kind has words of its own', () => {
    areDistinct(
      DISPUTE_STEPS.flatMap((step) => [
        explainDisputeDeadline({ kind: 'due', step, ...at }),
        explainDisputeDeadline({ kind: 'no-step', step, reasons: [] }),
        explainDisputeDeadline({ kind: 'indeterminate', step, reasons: [] }),
      ]),
    );
  });

  test('both days are told where sources differ', () => {
    const latest = jstDate('2026-06-15');
    expect(explainDisputeDeadline({ kind: 'due', step: 'response', ...at, latest })).toEqual({
      ja: '反証の期限は2026年5月31日(出典によっては2026年6月15日)。',
      en: 'The response is due by 2026-05-31, or by 2026-06-15: sources differ.',
    });
  });
});

describe('explainDisputeCase', () => {
  const none: DisputeCase = foldDispute({ id: 'D-1', order: 'A-1' }, []).dispute;

  test('every state has words of its own', () => {
    areDistinct(CASE_STATES.map((state) => explainDisputeCase({ ...none, state })));
  });

  test('the money is told once some was taken', () => {
    const taken = { ...none, state: 'chargeback', claimed: yen(30000) } as const;
    const said = [0, 12000, 30000].map((sum) =>
      explainDisputeCase({ ...taken, outstanding: yen(sum) }),
    );
    areDistinct(said);
    expect(said.map(({ ja }) => ja.split('。')[1])).toEqual([
      '引かれた30,000円はすべて戻っている',
      '30,000円のうち12,000円が引かれている',
      '30,000円が引かれている',
    ]);
    expect(explainDisputeCase({ ...none, state: 'inquiry' }).ja).not.toContain('円');
  });

  test('fees that came back are not told', () => {
    const fees = { charged: 1500, refunded: 1500 };
    expect(explainDisputeCase({ ...none, fees }).ja).not.toContain('手数料');
    expect(explainDisputeCase({ ...none, fees: { ...fees, refunded: 500 } }).ja).toContain(
      '手数料1,000円',
    );
  });

  test('a life has sentences at every step', () => {
    const events = CASE_EVENTS.map((type, n) => ({
      id: `E-${n}`,
      type,
      at: instant(`2026-05-${String(n + 1).padStart(2, '0')}T10:00:00+09:00`),
      ...(/fee|^chargeback/.test(type) ? { amount: yen(3000) } : {}),
    })) as Parameters<typeof foldDispute>[1];
    for (let n = 0; n <= events.length; n += 1) {
      isSaid(
        explainDisputeCase(foldDispute({ id: 'D-1', order: 'A-1' }, events.slice(0, n)).dispute),
      );
    }
  });
});
