import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNDINGS } from '../../src/cards/index.js';
import { type Yen, yen } from '../../src/money/index.js';
import { accountNominalSales, type NominalSale } from '../../src/nominal-sales/index.js';
import { toEpochMs, toJstText } from '../../src/time/index.js';

const START = Date.UTC(2024, 0, 1);
const SPLIT = { below: yen(15_000), atLeast: 3, withinMinutes: 60 };

const amount: fc.Arbitrary<Yen> = fc.constantFrom(0, 1, 100, 200, 5_000, 14_999, 15_000).map(yen);

const sales: fc.Arbitrary<NominalSale[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 400 }).map((minute) => toJstText(START + minute * 60_000)),
      card: fc.constantFrom('a', 'b'),
      merchant: fc.constantFrom('x', 'y'),
      use: fc.constantFrom('fuel' as const, 'goods' as const),
      authorized: amount,
      captured: amount,
      funding: fc.constantFrom(...FUNDINGS, null),
      issued: fc.constantFrom('domestic' as const, 'foreign' as const, null),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map((sale, position) => ({ ...sale, id: `s${position}` })));

describe('accountNominalSales', () => {
  it('gives the same answer in whatever order the sales come, and however often', () => {
    const shuffled = sales.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, twice]) => {
        const policy = { split: SPLIT };
        expect(accountNominalSales(twice, policy)).toEqual(accountNominalSales(list, policy));
      }),
    );
  });

  it('loses no yen: the sales, the cards and the whole expose the same', () => {
    fc.assert(
      fc.property(sales, (list) => {
        const account = accountNominalSales(list);
        const sum = (all: readonly { exposure: number }[]) =>
          all.reduce((total, { exposure }) => total + exposure, 0);
        expect(sum(account.sales)).toBe(account.exposure);
        expect(sum(account.cards)).toBe(account.exposure);
        expect(account.cards.reduce((count, card) => count + card.sales, 0)).toBe(list.length);
        const captured = list.reduce((total, sale) => total + sale.captured, 0);
        expect(account.exposure).toBeLessThanOrEqual(captured);
      }),
    );
  });

  it('never exposes a sale that its authorization holds, and always one that it does not', () => {
    fc.assert(
      fc.property(sales, (list) => {
        for (const { id, exposure } of accountNominalSales(list).sales) {
          const sale = list.find((one) => one.id === id) as NominalSale;
          expect(exposure > 0).toBe(sale.captured > sale.authorized);
          expect(exposure).toBeLessThanOrEqual(sale.captured);
        }
      }),
    );
  });

  it('never takes an alarm back when sales are added', () => {
    fc.assert(
      fc.property(sales, (list) => {
        const policy = { split: SPLIT };
        const before = accountNominalSales(list.slice(0, -3), policy).cards;
        const after = accountNominalSales(list, policy).cards;
        for (const { card, alarms } of before) {
          const now = after.find((one) => one.card === card)?.alarms ?? [];
          expect(alarms.filter((alarm) => !now.includes(alarm))).toEqual([]);
        }
      }),
    );
  });

  it('finds a split sale exactly where some window holds enough charges', () => {
    fc.assert(
      fc.property(sales, (list) => {
        const found = accountNominalSales(list, { split: SPLIT }).splits.flatMap(
          (one) => one.sales,
        );
        const small = list.filter(
          ({ captured, authorized }) => captured < SPLIT.below && captured > authorized,
        );
        const expected = small.filter((sale) => small.some((from) => isIn(sale, from, small)));
        expect([...found].sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });
});

/** Whether a charge is in the window that opens with another one, and the window holds enough. */
function isIn(sale: NominalSale, from: NominalSale, all: readonly NominalSale[]): boolean {
  const inside = all.filter(
    (one) =>
      one.card === from.card &&
      one.merchant === from.merchant &&
      toEpochMs(one.at) >= toEpochMs(from.at) &&
      toEpochMs(one.at) < toEpochMs(from.at) + SPLIT.withinMinutes * 60_000,
  );
  return inside.length >= SPLIT.atLeast && inside.includes(sale);
}
