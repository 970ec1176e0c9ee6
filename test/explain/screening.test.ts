import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainScreening } from '../../src/explain/index.js';
import { yen } from '../../src/money/index.js';
import {
  ASKABLE_FACTS,
  SCREENING_SIGNALS,
  type Screened,
  screenOrder,
} from '../../src/screening/index.js';
import { HOUSE_BALANCED } from '../../src/screening/presets/index.js';

const OK = screenOrder(
  {
    method: 'cash-on-delivery',
    amount: yen(3000),
    velocityHits: 0,
    earlierAmounts: [],
    goods: ['other'],
    recipient: 'buyer',
    destination: 'domestic',
  },
  HOUSE_BALANCED,
) as Screened;

it('says no more of a clean order than that it may be shipped', () => {
  expect(explainScreening(OK)).toEqual({ ja: 'OK: 出荷できます。', en: 'OK: ship.' });
});

it('counts one missing fact as one', () => {
  const { en, ja } = explainScreening({ ...OK, notKnown: ['goods'] });
  expect([en, ja]).toEqual([
    'OK: ship. 1 fact is not known (goods).',
    'OK: 出荷できます。未確認の項目が1件あります(商品の種類)。',
  ]);
});

it('names every fact that is not known, and no two alike', () => {
  const { en, ja } = explainScreening({ ...OK, notKnown: ASKABLE_FACTS });
  const listed = (text: string) => text.slice(text.indexOf('(') + 1, text.indexOf(')'));
  expect(new Set(listed(en).split(', ')).size).toBe(ASKABLE_FACTS.length);
  expect(new Set(listed(ja).split('、')).size).toBe(ASKABLE_FACTS.length);
});

it('names every signal in both languages, and no two alike', () => {
  fc.assert(
    fc.property(fc.subarray([...SCREENING_SIGNALS], { minLength: 1 }), (names) => {
      const signals = names.map((signal) => ({
        signal,
        severity: 'review' as const,
        reasons: OK.reasons,
      }));
      const { ja, en } = explainScreening({ ...OK, verdict: 'REVIEW', signals });
      expect(new Set(ja.split('。')[1]?.split('、')).size).toBe(names.length);
      expect(new Set(en.slice(en.indexOf('.') + 2).split('; ')).size).toBe(names.length);
    }),
  );
});
