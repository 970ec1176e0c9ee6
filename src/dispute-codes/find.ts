import { InvalidInputError, short } from '../errors/index.js';
import { listDisputeCodes } from './list.js';
import { DISPUTE_BRANDS, type DisputeBrand, type DisputeCodeAnswer } from './types.js';

/**
 * What a reason code of a chargeback says at its brand: 4863 is a cardholder who does not recognise a
 * payment at Mastercard, and a missing authorization at Discover.
 *
 * It decides nothing about who bears the chargeback: that is `answerDispute`, which takes the entry.
 *
 * @param brand - Whose code it is.
 * @param code - As the brand writes it, in capitals: `10.4`, `4837`, `F29`.
 * @returns `found` with the entry, or `unknown` with what was asked for. Nothing is guessed: no other
 * brand is tried, and no other spelling.
 * @throws InvalidInputError for a brand that is not listed, or a code that is no text of 1 to 8
 * letters, digits and points.
 * @example
 * ```ts
 * const answer = findDisputeCode('visa', '10.4');
 * answer.kind === 'found' ? answer.code.threeDS : answer.kind // => 'answers'
 * const other = findDisputeCode('discover', '4863');
 * other.kind === 'found' ? other.code.category : other.kind // => 'authorization'
 * findDisputeCode('jcb', '10.4').kind // => 'unknown'
 * ```
 * @public
 */
export function findDisputeCode(brand: DisputeBrand, code: string): DisputeCodeAnswer {
  if (!DISPUTE_BRANDS.includes(brand)) {
    const expected = DISPUTE_BRANDS.join(' | ');
    throw new InvalidInputError(`brand: expected ${expected}, received ${short(brand)}`);
  }
  if (typeof code !== 'string' || !/^[0-9A-Za-z.]{1,8}$/.test(code)) {
    const expected = 'a text of 1 to 8 letters, digits and points';
    throw new InvalidInputError(`code: expected ${expected}, received ${short(code)}`);
  }
  const found = listDisputeCodes().find((one) => one.brand === brand && one.code === code);
  return found === undefined ? { kind: 'unknown', brand, code } : { kind: 'found', code: found };
}
