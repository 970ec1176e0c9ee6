import type { Text } from '../decision/index.js';
import { needWord } from '../errors/index.js';
import type { ScreeningVerdict } from '../guarantee/index.js';
import type {
  AskableFact,
  RaisedSignal,
  ScreeningAnswer,
  ScreeningSignal,
  ShippingAdvice,
} from '../screening/index.js';
import { capital, joined, needAnswer, said, type Words } from './words.js';

type Outcome = ScreeningAnswer['outcome'];

const SIGNALS: Words<ScreeningSignal> = {
  'known-fraud-match': { ja: '既知の不正と一致', en: 'it matches known fraud' },
  'known-fraud-resemble': {
    ja: '既知の不正と類似',
    en: 'it resembles known fraud',
  },
  'velocity-hit': { ja: '試行回数の監視に該当', en: 'too many attempts' },
  'rising-amounts': { ja: '金額が続けて増加', en: 'the amounts keep rising' },
  'resaleable-goods': {
    ja: '転売されやすい商品',
    en: 'the goods are easily resold',
  },
  'high-risk-goods': { ja: '高リスク商材', en: 'the goods are high-risk' },
  'delivery-differs': {
    ja: '届け先が注文者と異なる',
    en: 'another person receives it',
  },
  forwarder: { ja: '転送業者への配送', en: 'it goes to a forwarder' },
  'delivery-abroad': { ja: '海外への配送', en: 'it goes abroad' },
  'foreign-card-domestic-delivery': {
    ja: '海外発行カードで国内に配送',
    en: 'a card issued abroad pays for a delivery in Japan',
  },
  'failed-authentications': {
    ja: '本人認証の失敗が続いた',
    en: 'authentications failed repeatedly',
  },
  'many-cards': { ja: '多数のカードを使用', en: 'many cards were tried' },
  'not-known': { ja: '確認できていない項目がある', en: 'facts are missing' },
};

const WEIGHTS: Words<RaisedSignal['severity']> = {
  ng: { ja: 'NG', en: 'NG' },
  review: { ja: '要確認', en: 'review' },
  note: { ja: '参考', en: 'note' },
};

const PARCEL: Words<ShippingAdvice> = {
  ship: { ja: '出荷できます', en: 'ship' },
  'hold-for-a-person': {
    ja: '担当者が確認するまで出荷を保留してください',
    en: 'hold the parcel until a person has looked',
  },
  'do-not-ship': { ja: '出荷しないでください', en: 'do not ship' },
};

const FACTS: Words<AskableFact> = {
  knownFraud: { ja: '既知の不正との照合', en: 'known fraud' },
  velocityHits: { ja: '試行回数の監視', en: 'velocity' },
  earlierAmounts: { ja: '過去の金額', en: 'earlier amounts' },
  goods: { ja: '商品の種類', en: 'goods' },
  recipient: { ja: '受取人', en: 'recipient' },
  destination: { ja: '届け先', en: 'destination' },
  cardIssued: { ja: 'カードの発行国', en: 'where the card was issued' },
  failedAuthentications: { ja: '認証失敗の回数', en: 'failed authentications' },
  cards: { ja: '試したカードの枚数', en: 'cards tried' },
};

/**
 * A screening as sentences: the verdict, what to do with the parcel, everything that speaks against the
 * order with its weight, and what was not known. By which document each stands, the rulebook says.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const answer = screenOrder({ method: 'other', amount: yen(5000), destination: 'forwarder' }, HOUSE_BALANCED);
 * explainScreening(answer).en // => 'REVIEW: hold the parcel until a person has looked. It goes to a forwarder (review); facts are missing (note). 5 facts are not known (known fraud, velocity, earlier amounts, goods, recipient).'
 * explainScreening(screenOrder({ method: 'card', amount: yen(2980), subscription: { delivery: 2 } }, HOUSE_BALANCED)).ja // => '審査の対象外の注文です。OKではありません。'
 * ```
 * @public
 */
export function explainScreening(answer: ScreeningAnswer): Text {
  needAnswer(answer, 'screenOrder', { outcome: 'a value' });
  needWord(['screened', 'not-screened'] satisfies Outcome[], 'outcome', answer.outcome);
  if (answer.outcome === 'not-screened') {
    return {
      ja: '審査の対象外の注文です。OKではありません。',
      en: 'The order is not among those that are screened, which is no OK.',
    };
  }
  needAnswer(answer, 'screenOrder', { signals: 'a list of objects', notKnown: 'a list' });
  const { verdict, advice, signals, notKnown } = answer;
  needWord(['OK', 'REVIEW', 'NG'] satisfies ScreeningVerdict[], 'verdict', verdict);
  const parcel = said(PARCEL, 'advice', advice);
  const missing = notKnown.length;
  const facts = joined(
    notKnown.map((fact) => said(FACTS, 'notKnown', fact)),
    { ja: '、', en: ', ' },
  );
  const against = signals.map(sentenceOf);
  return {
    ja: [
      `${verdict}: ${parcel.ja}。`,
      against.map(({ ja }) => ja).join('、') + (against.length > 0 ? '。' : ''),
      missing > 0 ? `未確認の項目が${missing}件あります(${facts.ja})。` : '',
    ].join(''),
    en: [
      `${verdict}: ${parcel.en}.`,
      against.length > 0 ? ` ${capital(against.map(({ en }) => en).join('; '))}.` : '',
      missing > 0
        ? ` ${missing} ${missing === 1 ? 'fact is' : 'facts are'} not known (${facts.en}).`
        : '',
    ].join(''),
  };
}

function sentenceOf({ signal, severity }: RaisedSignal): Text {
  const { ja, en } = said(SIGNALS, 'signal', signal);
  const weight = said(WEIGHTS, 'severity', severity);
  return { ja: `${ja}(${weight.ja})`, en: `${en} (${weight.en})` };
}
