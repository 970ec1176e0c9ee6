import { FUNDINGS, ISSUED } from '../cards/index.js';
import {
  instantText,
  nullable,
  oneOf,
  optional,
  type Parsed,
  parseWith,
  record,
  text,
  yenAmount,
} from '../input/index.js';
import type { NominalSale } from '../nominal-sales/index.js';

const nominalSale = record<Required<NominalSale>>({
  id: text,
  at: instantText,
  card: text,
  merchant: text,
  use: oneOf(['fuel', 'goods']),
  authorized: yenAmount,
  captured: yenAmount,
  funding: optional(nullable(oneOf(FUNDINGS)), null),
  issued: optional(nullable(oneOf(ISSUED)), null),
});

/**
 * Reads a sale beside its authorization from outside, or lists everything wrong with it. The card is a
 * token; a card number is refused.
 *
 * @example
 * ```ts
 * const parsed = parseNominalSale({ id: 'T-1', at: '2022-04-10T14:00:00+09:00', card: 'tok_1', merchant: 'station', use: 'tyres', authorized: 1, captured: 98000 });
 * parsed.ok ? '' : parsed.issues[0].path // => 'use'
 * ```
 * @public
 */
export function parseNominalSale(value: unknown): Parsed<Required<NominalSale>> {
  return parseWith(nominalSale, value);
}
