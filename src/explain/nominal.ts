import type { Text } from '../decision/index.js';
import type { CardCheckAnswer, CardCheckState, UseVerdict } from '../nominal/index.js';
import type { SaleAnswer, SaleVerdict } from '../nominal-sales/index.js';
import { dayText, NOTHING, needAnswer, said, sentences, type Words, yenText } from './words.js';

/**
 * Where the check of a card is, as sentences: until when to cancel it, and what it proves.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const check = { amount: yen(1), checkedAt: instant('2024-04-01T10:00:00+09:00') };
 * const open = assessCardCheck({ ...check, asOf: instant('2024-04-02T10:00:00+09:00') });
 * explainCardCheck(open).ja
 * // => 'カードの有効性チェックが残っている。2024年5月31日までに取り消すか、失効する。売上にはできず、確かめられたのは1円の枠だけである。'
 * explainCardCheck(open).en
 * // => 'The card check is open. Cancel it, or it lapses, by 2024-05-31. Nothing may be captured on it, and it proves ¥1 of the limit alone.'
 * ```
 * @public
 */
export function explainCardCheck(
  answer: Pick<CardCheckAnswer, 'state' | 'dueAt' | 'proves'>,
): Text {
  const given = 'a value';
  needAnswer(answer, 'assessCardCheck', { state: given, dueAt: given, proves: given });
  const { state, dueAt, proves } = answer;
  const due = dayText('answer.dueAt', dueAt);
  const amount = yenText('answer.proves', proves);
  const states: Words<CardCheckState> = {
    open: { ja: 'カードの有効性チェックが残っている', en: 'the card check is open' },
    cancelled: {
      ja: 'カードの有効性チェックは取り消されている',
      en: 'the card check was cancelled',
    },
    overdue: {
      ja: `カードの有効性チェックが、期限の${due.ja}を過ぎても取り消されていない`,
      en: `the card check was not cancelled by ${due.en}, and is overdue`,
    },
  };
  const until = {
    ja: `${due.ja}までに取り消すか、失効する`,
    en: `cancel it, or it lapses, by ${due.en}`,
  };
  const worth = {
    ja: `売上にはできず、${proves > 0 ? `確かめられたのは${amount.ja}の枠だけである` : '枠については何もわからない'}`,
    en: `nothing may be captured on it, and it proves ${proves > 0 ? `${amount.en} of the limit alone` : 'nothing about the limit'}`,
  };
  return sentences(said(states, 'state', state), state === 'open' ? until : NOTHING, worth);
}

type Instead = Extract<UseVerdict, { readonly instead: string }>['instead'];

const INSTEAD: Words<Instead> = {
  'zero-amount': { ja: '0円で確認する', en: 'verify with a zero amount' },
  'sale-amount': { ja: '売上の全額をオーソリする', en: 'authorize the amount of the sale' },
  'maximum-or-chosen-amount': {
    ja: '上限額または選ばれた金額でオーソリする',
    en: 'authorize the maximum, or the amount that was chosen',
  },
};

const USES: Words<UseVerdict['kind']> = {
  allowed: {
    ja: 'この金額のオーソリを、この用途に使える',
    en: 'the amount may be authorized for this use',
  },
  'not-allowed': {
    ja: 'この金額のオーソリを、この用途には使えない',
    en: 'the amount may not be authorized for this use',
  },
  breach: {
    ja: 'この金額のオーソリでの販売は、国際ブランドのルールに違反する',
    en: 'a sale on this amount breaches the rules of the brand',
  },
  indeterminate: {
    ja: 'このブランドのルールは公開資料に見つからない。アクワイアラに確認する',
    en: 'no public rule of the brand was found: ask the acquirer',
  },
};

/**
 * What a brand's rule says of the use of an amount, as sentences, with what to authorize instead.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const shop = assessNominalUse({ brand: 'visa', use: 'card-check', amount: yen(1), mcc: '5999' }, NOMINAL_USE);
 * explainNominalUse(shop).ja // => 'この金額のオーソリを、この用途には使えない。0円で確認する。'
 * explainNominalUse(shop).en // => 'The amount may not be authorized for this use. Verify with a zero amount.'
 * ```
 * @public
 */
export function explainNominalUse(verdict: UseVerdict): Text {
  needAnswer(verdict, 'assessNominalUse', { kind: 'a value' });
  const use = said(USES, 'kind', verdict.kind);
  const refused = verdict.kind === 'not-allowed' || verdict.kind === 'breach';
  return sentences(use, refused ? said(INSTEAD, 'instead', verdict.instead) : NOTHING);
}

/**
 * What a sale on an authorization amounts to, as sentences, with the yen that are exposed.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const tyres = { id: 'T-1', at: instant('2022-04-10T14:00:00+09:00'), card: 'tok_1', merchant: 'station', use: 'goods', authorized: yen(1), captured: yen(98000) } as const;
 * explainNominalSale(assessNominalSale(tyres)).ja
 * // => '承認額が売上に足りず、国際ブランドのルールに違反する。発行会社から98,000円の返金を求められることがある。'
 * explainNominalSale(assessNominalSale(tyres)).en
 * // => 'More was sold than authorized, which breaches the rules of the brands. The issuer may claim ¥98,000 back.'
 * ```
 * @public
 */
export function explainNominalSale(answer: Pick<SaleAnswer, 'verdict' | 'exposure'>): Text {
  needAnswer(answer, 'assessNominalSale', { verdict: 'a value', exposure: 'a value' });
  const { verdict, exposure } = answer;
  const amount = yenText('answer.exposure', exposure);
  const verdicts: Words<SaleVerdict> = {
    covered: {
      ja: 'オーソリの範囲内の売上である',
      en: 'the authorization holds the whole sale',
    },
    fuel: {
      ja: '給油の売上は、少額のオーソリの後に最終金額で計上できる',
      en: 'fuel may be sold on a nominal authorization for its final amount',
    },
    breach: {
      ja: '承認額が売上に足りず、国際ブランドのルールに違反する',
      en: 'more was sold than authorized, which breaches the rules of the brands',
    },
    'over-authorized': {
      ja: '承認額を超える売上である',
      en: 'more was sold than authorized',
    },
  };
  const claim = {
    ja: `発行会社から${amount.ja}の返金を求められることがある`,
    en: `the issuer may claim ${amount.en} back`,
  };
  const unapproved = {
    ja: `${amount.ja}は発行会社が承認していない`,
    en: `the issuer did not approve ${amount.en} of it`,
  };
  const exposed = verdict === 'breach' ? claim : unapproved;
  return sentences(said(verdicts, 'verdict', verdict), exposure > 0 ? exposed : NOTHING);
}
