import { decideAlways } from '../decision/index.js';
import { ANSWER } from './rules/index.js';
import type { DisputeAnswer, DisputeFacts } from './types.js';

/**
 * Says who is expected to bear a chargeback: the issuer, where an exempt order answers it, or the
 * merchant. It looks at what the chargeback says happened, and not at whether that is true.
 *
 * @returns The bearer with the rule; `indeterminate` where no document says.
 * @throws InvalidInputError for a cause or an exemption outside the vocabulary.
 * @example
 * ```ts
 * answerDispute({ cause: 'not-shipped', exemption: 'exempt' }).bearer // => 'merchant'
 * ```
 * @public
 */
export function answerDispute(facts: DisputeFacts): DisputeAnswer {
  const { outcome, reasons } = decideAlways(ANSWER, facts);
  return { bearer: outcome, reasons };
}
