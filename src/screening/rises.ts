import { isYen, type Yen } from '../money/index.js';
import { need, needWhole } from './need.js';

/**
 * How often in a row the amounts rose, up to the last of them.
 *
 * A rise is an amount that exceeds the one before it by `percent` or more of that, and by ¥1 at
 * least: the very percentage counts, the same amount again does not. It counts backwards from the
 * last amount and stops at the first step that is no rise; fewer than two amounts have none. From ¥0
 * every amount above is a rise.
 *
 * @param amounts - Yen, oldest first.
 * @param percent - A whole number from 0 to 1000.
 * @throws InvalidInputError for an amount or a percentage that is none.
 * @example
 * ```ts
 * countRises([9000, 3000, 5000, 8000].map(yen), 20) // => 2
 * countRises([3000, 3000].map(yen), 0) // => 0
 * ```
 * @public
 */
export function countRises(amounts: readonly Yen[], percent: number): number {
  need(Array.isArray(amounts), 'amounts', 'a list', amounts);
  for (const amount of amounts) need(isYen(amount), 'amounts', 'whole yen', amount);
  needWhole(0, 1000, 'percent', percent);
  let rises = 0;
  for (let last = amounts.length - 1; last > 0; last -= 1) {
    const [before, after] = [amounts[last - 1] as Yen, amounts[last] as Yen];
    // Compared in whole numbers: at most 999,999,999,999 × 1,100.
    if (after <= before || after * 100 < before * (100 + percent)) break;
    rises += 1;
  }
  return rises;
}
