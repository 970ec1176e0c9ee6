import type { Brand } from '../cards/index.js';
import { decideAlways, type RuleId, type Text } from '../decision/index.js';
import { need } from '../errors/index.js';
import { REASON_CODE } from './rules/index.js';
import { REASON_CODES, type ReasonCodeAnswer, type ReasonCodeWord } from './types.js';

/**
 * What a transStatusReason of EMV 3DS means at a brand. From 80 on the same digits mean different
 * things: 80 is an unreachable ACS at Visa, Data Only at Mastercard, a card outside SafeKey at Amex.
 *
 * It decides nothing about the payment: that is `classifyThreeDs`.
 *
 * @param brand - Whose directory server sent it.
 * @param code - Two digits, as they came.
 * @returns `found` with its meaning and class; `reserved` for 27 to 79; `unknown` for a code that no
 * source read here gives that brand. All three have words in Japanese and English.
 * @throws InvalidInputError for an unknown brand, or a code that is not two digits.
 * @example
 * ```ts
 * const answer = findReasonCode('visa', '11');
 * answer.meaning.ja // => '不正の疑い'
 * answer.kind === 'found' ? answer.class : answer.kind // => 'fraud-suspected'
 * findReasonCode('jcb', '80').kind // => 'unknown'
 * ```
 * @public
 */
export function findReasonCode(brand: Brand, code: string): ReasonCodeAnswer {
  const { outcome, reasons } = decideAlways(REASON_CODE, { brand, code: wordOf(code) });
  const { ja, en } = textOf(reasons[0].rule);
  const answer = { brand, code, meaning: { ja, en }, reasons };
  return outcome === 'reserved' || outcome === 'unknown'
    ? { kind: outcome, ...answer }
    : { kind: 'found', class: outcome, ...answer };
}

function textOf(rule: RuleId): Text {
  return REASON_CODE.rows.find(({ id }) => id === rule)?.text as Text;
}

/** The word for two digits as received. */
function wordOf(code: string): ReasonCodeWord {
  const fits = typeof code === 'string' && /^[0-9]{2}$/.test(code);
  need(fits, 'code', 'two digits as a text', code);
  if (code >= '27' && code <= '79') return 'reserved';
  return REASON_CODES.find((known) => known === code) ?? 'other';
}
