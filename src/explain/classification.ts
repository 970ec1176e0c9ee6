import { match } from 'ts-pattern';
import type { Text } from '../decision/index.js';
import type { Classification } from '../threeds/index.js';

/**
 * A 3-D Secure classification as one sentence: may it be authorized, and who is expected to bear a
 * fraud. The two are said apart.
 *
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
  const may = match(seen.mayAuthorize)
    .with('yes', () => ({ ja: 'オーソリに進める', en: 'Authorize with these values' }))
    .with('merchant-choice', () => ({
      ja: 'オーソリに進むかは加盟店が決める',
      en: 'Whether to authorize is the merchant’s choice',
    }))
    .with('not-yet', () => ({ ja: 'まだオーソリに進めない', en: 'Do not authorize yet' }))
    .with('no', () => ({ ja: 'オーソリに進めない', en: 'Do not authorize' }))
    .exhaustive();
  const bears = match(seen.liability)
    .with('issuer', () => ({
      ja: '第三者不正は発行会社の負担(見込み)',
      en: 'the issuer is expected to bear a fraud',
    }))
    .with('merchant', () => ({
      ja: '第三者不正は加盟店の負担',
      en: 'the merchant would bear a fraud',
    }))
    .with('indeterminate', () => ({
      ja: '第三者不正の負担はアクワイアラに確認する',
      en: 'ask the acquirer who bears a fraud',
    }))
    .exhaustive();
  return { ja: `${may.ja}。${bears.ja}。`, en: `${may.en}; ${bears.en}.` };
}
