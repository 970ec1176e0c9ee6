import { describe, expect, test } from 'vitest';
import { explainMeasures } from '../../src/explain/index.js';
import { checkMeasures, PRESENCES, type ShopMeasures } from '../../src/measures/index.js';
import { yen } from '../../src/money/index.js';
import { jstDate } from '../../src/time/index.js';
import { isSaid } from './said.js';

const SHOP: ShopMeasures = {
  on: jstDate('2026-11-21'),
  cardData: 'not-retained',
  layers: {
    authentication: 'in-place',
    securityCode: 'in-place',
    analysis: 'in-place',
    delivery: 'in-place',
  },
  vulnerability: 'in-place',
  login: 'in-place',
  goods: ['other'],
  skips: [],
  fraudMonths: ['2026-08', '2026-09', '2026-10'].map((month) => ({
    company: 'A',
    month,
    amount: yen(500_000),
  })),
};

describe('explainMeasures', () => {
  test('nothing is missing of a shop that has all', () => {
    expect(explainMeasures(checkMeasures(SHOP))).toEqual({
      ja: '2026年11月21日はガイドライン6.0版による。足りない対策はない。不正顕在化加盟店には当たらない。',
      en: 'On 2026-11-21, edition 6.0 of the guideline applies. Nothing is missing. Fraud is not manifest at the shop.',
    });
  });

  test('one yen more in three months in a row is manifest', () => {
    const fraudMonths = SHOP.fraudMonths.map((one) => ({ ...one, amount: yen(500_001) }));
    const said = explainMeasures(checkMeasures({ ...SHOP, fraudMonths }));
    expect(said.ja).toContain('不正顕在化加盟店に当たる。');
    expect(said.en).toContain('Fraud is manifest at the shop.');
  });

  test('what is due has its day', () => {
    const said = explainMeasures(
      checkMeasures({ ...SHOP, on: jstDate('2017-06-30'), cardData: 'neither' }),
    );
    expect(said.ja).toContain('期限までに必要な対策: カード情報の保護(2018年3月31日まで)');
    expect(said.en).toContain('Due: card data (by 2018-03-31)');
  });

  test('a day that no document covers is said to be one', () => {
    const said = explainMeasures(checkMeasures({ ...SHOP, on: jstDate('2020-01-01') }));
    isSaid(said);
    expect(said.ja).toContain('適用された版は確認できていない');
    expect(said.en).toContain('is not known');
  });

  test('every day and every state of every measure has sentences', () => {
    const days = ['2016-01-01', '2017-06-30', '2019-01-01', '2022-06-01', '2023-03-15'];
    for (const on of [...days, '2023-06-01', '2024-06-01', '2025-04-01'].map(jstDate)) {
      for (const one of PRESENCES) {
        for (const cardData of ['pci-dss', 'neither', 'unknown'] as const) {
          const layers = { ...SHOP.layers, authentication: one, delivery: one };
          const shop = { ...SHOP, on, cardData, layers, vulnerability: one, login: one };
          isSaid(explainMeasures(checkMeasures({ ...shop, fraudMonths: [] })));
        }
      }
    }
  });
});
