import { match } from 'ts-pattern';
import type { Text } from '../decision/index.js';
import type { RaisedSignal, ScreeningAnswer, ScreeningSignal } from '../screening/index.js';

/**
 * A screening as sentences: the verdict, what to do with the parcel, everything that speaks against the
 * order with its weight, and how much was not known. By which document each stands, the rulebook says.
 *
 * @example
 * ```ts
 * const answer = screenOrder({ method: 'other', amount: yen(5000), destination: 'forwarder' }, HOUSE_BALANCED);
 * explainScreening(answer).en // => 'REVIEW: hold the parcel until a person has looked. It goes to a forwarder (review); facts are missing (note). 5 facts are not known.'
 * explainScreening(screenOrder({ method: 'card', amount: yen(2980), subscription: { delivery: 2 } }, HOUSE_BALANCED)).ja // => '審査の対象外の注文です。OKではありません。'
 * ```
 * @public
 */
export function explainScreening(answer: ScreeningAnswer): Text {
  if (answer.outcome === 'not-screened') {
    return {
      ja: '審査の対象外の注文です。OKではありません。',
      en: 'The order is not among those that are screened, which is no OK.',
    };
  }
  const { verdict, advice, signals, notKnown } = answer;
  const parcel = match(advice)
    .with('ship', () => ({ ja: '出荷できます', en: 'ship' }))
    .with('hold-for-a-person', () => ({
      ja: '担当者が確認するまで出荷を保留してください',
      en: 'hold the parcel until a person has looked',
    }))
    .with('do-not-ship', () => ({ ja: '出荷しないでください', en: 'do not ship' }))
    .exhaustive();
  const missing = notKnown.length;
  const against = signals.map(sentenceOf);
  return {
    ja: [
      `${verdict}: ${parcel.ja}。`,
      against.map(({ ja }) => ja).join('、') + (against.length > 0 ? '。' : ''),
      missing > 0 ? `未確認の項目が${missing}件あります。` : '',
    ].join(''),
    en: [
      `${verdict}: ${parcel.en}.`,
      against.length > 0 ? ` ${capital(against.map(({ en }) => en).join('; '))}.` : '',
      missing > 0 ? ` ${missing} ${missing === 1 ? 'fact is' : 'facts are'} not known.` : '',
    ].join(''),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentenceOf({ signal, severity }: RaisedSignal): Text {
  const { ja, en } = wordsOf(signal);
  const weight = match(severity)
    .with('ng', () => ({ ja: 'NG', en: 'NG' }))
    .with('review', () => ({ ja: '要確認', en: 'review' }))
    .with('note', () => ({ ja: '参考', en: 'note' }))
    .exhaustive();
  return { ja: `${ja}(${weight.ja})`, en: `${en} (${weight.en})` };
}

function wordsOf(signal: ScreeningSignal): Text {
  return match<ScreeningSignal, Text>(signal)
    .with('known-fraud-match', () => ({ ja: '既知の不正と一致', en: 'it matches known fraud' }))
    .with('known-fraud-resemble', () => ({
      ja: '既知の不正と類似',
      en: 'it resembles known fraud',
    }))
    .with('velocity-hit', () => ({ ja: '件数の監視に該当', en: 'too many attempts' }))
    .with('rising-amounts', () => ({ ja: '金額が続けて増加', en: 'the amounts keep rising' }))
    .with('resaleable-goods', () => ({
      ja: '転売されやすい商品',
      en: 'the goods are easily resold',
    }))
    .with('high-risk-goods', () => ({ ja: '高リスク商材', en: 'the goods are high-risk' }))
    .with('delivery-differs', () => ({
      ja: '届け先が注文者と異なる',
      en: 'another person receives it',
    }))
    .with('forwarder', () => ({ ja: '転送業者への配送', en: 'it goes to a forwarder' }))
    .with('delivery-abroad', () => ({ ja: '海外への配送', en: 'it goes abroad' }))
    .with('foreign-card-domestic-delivery', () => ({
      ja: '海外発行カードで国内に配送',
      en: 'a card issued abroad pays for a delivery in Japan',
    }))
    .with('failed-authentications', () => ({
      ja: '本人認証の失敗が続いた',
      en: 'authentications failed repeatedly',
    }))
    .with('many-cards', () => ({ ja: '多数のカードを使用', en: 'many cards were tried' }))
    .with('not-known', () => ({ ja: '確認できていない項目がある', en: 'facts are missing' }))
    .exhaustive();
}
