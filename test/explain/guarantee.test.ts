import { describe, expect, test } from 'vitest';
import { explainChargeback, explainGuarantee, explainStatement } from '../../src/explain/index.js';
import { accountGuarantee, type ChargebackAnswer } from '../../src/guarantee/index.js';
import { SBPS_2017 } from '../../src/guarantee/presets/index.js';
import { yen } from '../../src/money/index.js';
import { instant } from '../../src/time/index.js';
import { areDistinct, isSaid } from './said.js';

const ANSWER: ChargebackAnswer = {
  id: 'C-1',
  period: '2017',
  covered: yen(0),
  uncovered: yen(0),
  remaining: yen(100_000),
  reasons: [],
};

describe('explainChargeback', () => {
  test('nothing, all, part, and what the exemption answers are told apart', () => {
    const said = [
      [0, 0],
      [0, 30_000],
      [30_000, 0],
      [20_000, 10_000],
    ].map(([covered = 0, uncovered = 0]) =>
      explainChargeback({ ...ANSWER, covered: yen(covered), uncovered: yen(uncovered) }),
    );
    expect(new Set(said.map(({ ja }) => ja)).size).toBe(said.length);
    expect(said.map(({ en }) => en)).toEqual([
      'C-1: the 3-D Secure exemption answers it, so nothing is left to pay.',
      'C-1: nothing is covered, ¥30,000 is left to the shop.',
      'C-1: all of ¥30,000 is covered.',
      'C-1: ¥20,000 of ¥30,000 is covered, ¥10,000 is left to the shop.',
    ]);
  });

  test('an id stays as it is written', () => {
    expect(explainChargeback({ ...ANSWER, id: 'dp_1' }).en).toMatch(/^dp_1: /);
  });
});

describe('explainStatement', () => {
  test.each([
    ['2017', '2017年の', '2017,'],
    ['FY2017', '2017年度の', 'FY2017,'],
    ['2017-05', '2017年5月の', '2017-05,'],
    ['2017-05-01/2018-04-30', '2017年5月1日から2018年4月30日の', '2017-05-01 to 2018-04-30,'],
  ])('the period %s', (period, ja, en) => {
    const amounts = { cap: yen(100_000), covered: yen(0), recovered: yen(0), notices: [] };
    const said = explainStatement({ period, ...amounts, remaining: yen(100_000) });
    expect(said.ja.startsWith(ja)).toBe(true);
    expect(said.en.startsWith(en)).toBe(true);
  });
});

describe('explainGuarantee', () => {
  const at = instant('2017-09-01T10:00:00+09:00');
  const chargeback = {
    record: 'chargeback',
    id: 'C-1',
    order: 'A-1',
    at,
    amount: yen(130_000),
    cause: 'third-party-fraud',
    exempt: false,
    method: 'card',
  } as const;

  test('an account that is empty says so', () => {
    const said = explainGuarantee(accountGuarantee([], SBPS_2017));
    isSaid(said);
    expect(said.en).toBe('There is no chargeback yet.');
  });

  test('every chargeback, every period, and what could not be taken', () => {
    const screening = { record: 'screening', order: 'A-1', verdict: 'OK' } as const;
    const records = [
      { ...screening, at: instant('2017-06-01T10:00:00+09:00') },
      chargeback,
      { record: 'reversal', chargeback: 'C-9', at, amount: yen(1) },
    ] as const;
    const said = explainGuarantee(accountGuarantee(records, SBPS_2017));
    expect(said).toEqual({
      ja: 'C-1: 130,000円のうち100,000円が補償され、30,000円は自己負担。2017年の保証枠100,000円: 補償100,000円、回収0円、残り0円。受け付けられなかった記録が1件ある。',
      en: 'C-1: ¥100,000 of ¥130,000 is covered, ¥30,000 is left to the shop. 2017, of ¥100,000: ¥100,000 covered, ¥0 recovered, ¥0 left. 1 record could not be taken.',
    });
    const more = explainGuarantee(
      accountGuarantee([...records, { ...records[2], chargeback: 'C-8' }], SBPS_2017),
    );
    areDistinct([said, more].map(({ ja, en }) => ({ ja, en: en.replace('C-1', 'The first') })));
    expect(more.en).toContain('2 records could not be taken.');
  });
});
