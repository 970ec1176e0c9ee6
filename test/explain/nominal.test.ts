import { describe, expect, test } from 'vitest';
import { BRANDS } from '../../src/cards/index.js';
import {
  explainCardCheck,
  explainNominalSale,
  explainNominalUse,
} from '../../src/explain/index.js';
import { yen } from '../../src/money/index.js';
import { assessCardCheck, assessNominalUse } from '../../src/nominal/index.js';
import { NOMINAL_USE } from '../../src/nominal/presets/index.js';
import type { SaleVerdict } from '../../src/nominal-sales/index.js';
import { instant } from '../../src/time/index.js';
import { areDistinct, isSaid } from './said.js';

describe('explainCardCheck', () => {
  const check = { amount: yen(1), checkedAt: instant('2024-04-01T10:00:00+09:00') };
  const first = instant('2024-04-01T10:00:00+09:00');

  test.each([
    ['2024-05-31T23:59:59+09:00', '2024年5月31日までに取り消す', 'by 2024-05-31'],
    ['2024-06-01T00:00:00+09:00', '期限の2024年5月31日を過ぎても', 'is overdue'],
  ])('at %s', (at, ja, en) => {
    const said = explainCardCheck(assessCardCheck({ ...check, asOf: instant(at) }));
    isSaid(said);
    expect(said.ja).toContain(ja);
    expect(said.en).toContain(en);
  });

  test('a cancelled one has no day left, and a zero amount proves nothing of the limit', () => {
    const said = explainCardCheck(
      assessCardCheck({ ...check, amount: yen(0), cancelledAt: first, asOf: first }),
    );
    expect(said).toEqual({
      ja: 'カードの有効性チェックは取り消されている。売上にはできず、枠については何もわからない。',
      en: 'The card check was cancelled. Nothing may be captured on it, and it proves nothing about the limit.',
    });
  });

  test('a state that is none is not passed over', () => {
    const answer = assessCardCheck({ ...check, asOf: first });
    expect(() => explainCardCheck({ ...answer, state: 'gone' as 'open' })).toThrow(
      'state: expected open | cancelled | overdue, received "gone"',
    );
  });
});

describe('explainNominalUse', () => {
  test('every answer for ¥1 has sentences, of every brand and use', () => {
    for (const brand of BRANDS) {
      for (const mcc of ['5542', '5999']) {
        const asked = { brand, mcc, amount: yen(1), sold: yen(5000) };
        for (const use of ['card-check', 'fuel', 'goods'] as const) {
          isSaid(explainNominalUse(assessNominalUse({ ...asked, use }, NOMINAL_USE)));
        }
      }
    }
  });

  test('each kind and each advice has words of its own', () => {
    areDistinct([
      explainNominalUse({ kind: 'allowed' }),
      explainNominalUse({ kind: 'indeterminate', ask: 'acquirer' }),
      ...(['zero-amount', 'sale-amount', 'maximum-or-chosen-amount'] as const).flatMap((instead) =>
        (['not-allowed', 'breach'] as const).map((kind) => explainNominalUse({ kind, instead })),
      ),
    ]);
  });
});

describe('explainNominalSale', () => {
  test('every verdict has words of its own, and the sum is told where there is one', () => {
    const verdicts: readonly SaleVerdict[] = ['covered', 'fuel', 'breach', 'over-authorized'];
    areDistinct(verdicts.map((verdict) => explainNominalSale({ verdict, exposure: yen(0) })));
    for (const verdict of verdicts) {
      expect(explainNominalSale({ verdict, exposure: yen(0) }).ja).not.toContain('円');
      const said = explainNominalSale({ verdict, exposure: yen(1_234_567) });
      expect(said.ja).toContain('1,234,567円');
      expect(said.en).toContain('¥1,234,567');
    }
  });

  test('only a breach is claimed back', () => {
    expect(explainNominalSale({ verdict: 'fuel', exposure: yen(7499) }).ja).not.toContain('返金');
    expect(explainNominalSale({ verdict: 'breach', exposure: yen(7499) }).ja).toContain('返金');
  });
});
