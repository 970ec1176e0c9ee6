import type { Text } from '../decision/index.js';
import type { Classification } from '../threeds/index.js';
import { needAnswer, said, type Words } from './words.js';

const MAY: Words<Classification['mayAuthorize']> = {
  yes: { ja: 'オーソリに進める', en: 'Authorize with these values' },
  'merchant-choice': {
    ja: 'オーソリに進むかは加盟店が決める',
    en: 'Whether to authorize is the merchant’s choice',
  },
  'not-yet': { ja: 'まだオーソリに進めない', en: 'Do not authorize yet' },
  no: { ja: 'オーソリに進めない', en: 'Do not authorize' },
};

const BEARS: Words<Classification['liability']> = {
  issuer: {
    ja: '第三者不正は発行会社の負担(見込み)',
    en: 'the issuer is expected to bear a fraud',
  },
  merchant: { ja: '第三者不正は加盟店の負担', en: 'the merchant would bear a fraud' },
  indeterminate: {
    ja: '第三者不正の負担はアクワイアラに確認する',
    en: 'ask the acquirer who bears a fraud',
  },
};

/**
 * A 3-D Secure classification as one sentence: may it be authorized, and who is expected to bear a
 * fraud. The two are said apart.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const seen = classifyThreeDs({ brand: 'visa', transStatus: 'R', eci: null, authenticationValue: false });
 * explainClassification(seen).en // => 'Do not authorize; the merchant would bear a fraud.'
 * ```
 * @public
 */
export function explainClassification(
  seen: Pick<Classification, 'mayAuthorize' | 'liability'>,
): Text {
  needAnswer(seen, 'classifyThreeDs', { mayAuthorize: 'a value', liability: 'a value' });
  const may = said(MAY, 'mayAuthorize', seen.mayAuthorize);
  const bears = said(BEARS, 'liability', seen.liability);
  return { ja: `${may.ja}。${bears.ja}。`, en: `${may.en}; ${bears.en}.` };
}
