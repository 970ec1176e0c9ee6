import type { Text } from '../decision/index.js';
import type { CaseState, DisputeCase } from '../dispute-cases/index.js';
import { NOTHING, needAnswer, said, sentences, type Words, yenText } from './words.js';

const STATES: Words<CaseState> = {
  none: { ja: '照会もチャージバックも届いていない', en: 'nothing has arrived' },
  inquiry: { ja: '照会中で、回答を待たれている', en: 'an inquiry is open and wants a reply' },
  'inquiry-closed': { ja: '照会は終了した', en: 'the inquiry was closed' },
  chargeback: { ja: 'チャージバックが発生している', en: 'the payment was charged back' },
  represented: { ja: '反証を提出した', en: 'the chargeback was represented' },
  'pre-arbitration': {
    ja: 'プレアービトレーションに進んでいる',
    en: 'the dispute is in pre-arbitration',
  },
  arbitration: { ja: '仲裁に進んでいる', en: 'the dispute is in arbitration' },
  won: {
    ja: '加盟店の主張が認められた(後で覆ることもある)',
    en: 'the dispute was won, which may be overturned yet',
  },
  lost: {
    ja: '加盟店の主張は認められなかった(後で覆ることもある)',
    en: 'the dispute was lost, which may be overturned yet',
  },
  reversed: { ja: 'チャージバックは戻し入れられた', en: 'the chargeback was reversed' },
  accepted: { ja: 'チャージバックを受け入れた', en: 'the chargeback was accepted' },
};

/**
 * Where a dispute is in its life, as sentences: what happened last, what is taken of the money at the
 * moment, and the fees that did not come back.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const { dispute } = foldDispute({ id: 'D-1', order: 'A-1' }, [
 *   { id: 'E-1', type: 'chargeback', at: instant('2026-05-01T10:00:00+09:00'), amount: yen(30000) },
 *   { id: 'E-2', type: 'fee-charged', at: instant('2026-05-01T10:00:00+09:00'), amount: yen(1500) },
 *   { id: 'E-3', type: 'won', at: instant('2026-07-01T10:00:00+09:00') },
 * ]);
 * explainDisputeCase(dispute).ja
 * // => '加盟店の主張が認められた(後で覆ることもある)。引かれた30,000円はすべて戻っている。手数料1,500円が引かれている。'
 * explainDisputeCase(dispute).en
 * // => 'The dispute was won, which may be overturned yet. All of the ¥30,000 came back. Fees of ¥1,500 are taken.'
 * ```
 * @public
 */
export function explainDisputeCase(
  dispute: Pick<DisputeCase, 'state' | 'claimed' | 'outstanding' | 'fees'>,
): Text {
  const from = 'foldDispute';
  needAnswer(dispute, from, { claimed: 'a whole number', outstanding: 'a whole number' });
  needAnswer(dispute, from, { state: 'a value', fees: 'an object' });
  const { state, claimed, outstanding, fees } = dispute;
  needAnswer(fees, from, { charged: 'a whole number', refunded: 'a whole number' }, 'answer.fees');
  const cost = yenText('answer.fees', Math.max(0, fees.charged - fees.refunded));
  return sentences(
    said(STATES, 'state', state),
    claimed > 0 ? moneyText(claimed, outstanding) : NOTHING,
    fees.charged > fees.refunded
      ? { ja: `手数料${cost.ja}が引かれている`, en: `fees of ${cost.en} are taken` }
      : NOTHING,
  );
}

function moneyText(claimed: number, outstanding: number): Text {
  const all = yenText('answer.claimed', claimed);
  const left = yenText('answer.outstanding', outstanding);
  if (outstanding === 0) {
    return { ja: `引かれた${all.ja}はすべて戻っている`, en: `all of the ${all.en} came back` };
  }
  return outstanding === claimed
    ? { ja: `${all.ja}が引かれている`, en: `${all.en} is taken` }
    : { ja: `${all.ja}のうち${left.ja}が引かれている`, en: `${left.en} of ${all.en} is taken` };
}
