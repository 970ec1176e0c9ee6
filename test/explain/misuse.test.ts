import { describe, expect, test } from 'vitest';
import { findDisputeCode } from '../../src/dispute-codes/index.js';
import { answerDispute } from '../../src/disputes/index.js';
import * as explain from '../../src/explain/index.js';
import { yen } from '../../src/money/index.js';
import { screenOrder } from '../../src/screening/index.js';
import { HOUSE_BALANCED } from '../../src/screening/presets/index.js';
import { jstDate } from '../../src/time/index.js';
import { garble } from '../support/garble.js';

const AT = '2024-05-15T23:59:59+09:00';
const found = findDisputeCode('visa', '10.4');
if (found.kind !== 'found') throw new Error('expected the code');

const chargeback = { id: 'C-1', covered: 100_000, uncovered: 30_000 };
const statement = {
  period: '2017',
  cap: 100_000,
  covered: 110_000,
  recovered: 30_000,
  remaining: 20_000,
};
const duty = { duty: 'three-ds', verdict: 'due', by: '2025-03-31', question: null };

/** Answers as sentences are made from them, without what no sentence needs. */
const ANSWERS: [keyof typeof explain, unknown][] = [
  ['explainClassification', { mayAuthorize: 'no', liability: 'merchant' }],
  [
    'explainOrder',
    { exemption: 'forfeited', causes: ['released'], authorization: { state: 'authorized' } },
  ],
  ['explainDeadline', { kind: 'free-until', at: AT, lostAfter: ['exemption'] }],
  ['explainDeadline', { kind: 'already-lossy', causes: ['released'], loses: ['authorization'] }],
  ['explainDeadline', { kind: 'none-due', cancelUntil: AT }],
  [
    'explainDispute',
    answerDispute({ code: found.code, exemption: 'exempt', openedOn: jstDate('2026-05-01') }),
  ],
  [
    'explainDisputeDeadline',
    { kind: 'due', step: 'response', lastDay: '2026-05-31', latest: '2026-06-15' },
  ],
  [
    'explainDisputeCase',
    { state: 'lost', claimed: 30_000, outstanding: 30_000, fees: { charged: 1500, refunded: 500 } },
  ],
  ['explainChargeback', chargeback],
  ['explainStatement', statement],
  ['explainGuarantee', { chargebacks: [chargeback], statements: [statement], issues: [] }],
  [
    'explainMeasures',
    {
      on: '2026-11-21',
      guideline: { edition: '6.0' },
      duties: [duty],
      fraud: { verdict: 'manifest' },
    },
  ],
  ['explainCardCheck', { state: 'open', dueAt: AT, proves: 1 }],
  ['explainNominalUse', { kind: 'breach', instead: 'sale-amount' }],
  ['explainNominalSale', { verdict: 'breach', exposure: 98_000 }],
  [
    'explainScreening',
    screenOrder({ method: 'other', amount: yen(5000), destination: 'forwarder' }, HOUSE_BALANCED),
  ],
];

const TAKERS = new Map(Object.entries(explain));

describe('a half-made answer', () => {
  test.each(ANSWERS)('%s says what is wrong with it', (name, answer) => {
    const call = TAKERS.get(name) as (answer: unknown) => unknown;
    expect(garble(({ answer }) => call(answer), { answer }).crashes).toEqual([]);
  });
});

describe('misuse', () => {
  const { explainIcon, explainDeadline, explainGuarantee, explainScreening } = explain;
  test.each<[string, () => unknown, string]>([
    [
      'no delivery',
      () => explainIcon('grey', undefined as never),
      'delivery: expected a whole number from 1, received nothing',
    ],
    [
      'no skin',
      () => explainIcon('grey', 1, 'x' as never),
      'skin: expected pattern-1 | pattern-2, received "x"',
    ],
    [
      'no moment',
      () => explainDeadline({ kind: 'none-due' } as never),
      'answer.cancelUntil: expected an instant',
    ],
    [
      'half a statement',
      () =>
        explainGuarantee({
          chargebacks: [],
          statements: [{ period: '2017' }],
          issues: [],
        } as never),
      'answer.statements[0].cap: expected whole yen, received nothing',
    ],
    [
      'no verdict',
      () =>
        explainScreening({
          outcome: 'screened',
          signals: [],
          notKnown: [],
          advice: 'ship',
        } as never),
      'verdict: expected OK | REVIEW | NG, received nothing',
    ],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
