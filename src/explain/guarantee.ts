import type { Text } from '../decision/index.js';
import type { ChargebackAnswer, GuaranteeAccount, Statement } from '../guarantee/index.js';
import { dayText, joined, needAnswer, sentences, yenText } from './words.js';

/**
 * What a guarantee pays for one chargeback, as one sentence. Why, the rulebook says of its reasons.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const answer = { id: 'C-1', period: '2017', covered: yen(100000), uncovered: yen(30000), remaining: yen(0), reasons: [] };
 * explainChargeback(answer).ja // => 'C-1: 130,000円のうち100,000円が補償され、30,000円は自己負担。'
 * explainChargeback({ ...answer, covered: yen(0) }).en // => 'C-1: nothing is covered, ¥30,000 is left to the shop.'
 * ```
 * @public
 */
export function explainChargeback(answer: ChargebackAnswer): Text {
  return chargebackSaid(answer, 'answer');
}

function chargebackSaid(answer: ChargebackAnswer, path: string): Text {
  const yen = 'a whole number';
  needAnswer(answer, 'accountGuarantee', { id: 'a text', covered: yen, uncovered: yen }, path);
  return named(answer.id, chargebackText(answer));
}

/** A sentence that begins with an id, which stays as it is written. */
function named(id: string, { ja, en }: Text): Text {
  return { ja: `${id}: ${ja}。`, en: `${id}: ${en}.` };
}

function chargebackText({ covered, uncovered }: ChargebackAnswer): Text {
  const whole = yenText('covered', covered + uncovered);
  const paid = yenText('covered', covered);
  const left = yenText('uncovered', uncovered);
  if (covered === 0 && uncovered === 0) {
    return {
      ja: '3Dセキュアの免責により加盟店の負担はなく、保証枠も使わない',
      en: 'the 3-D Secure exemption answers it, so nothing is left to pay',
    };
  }
  if (uncovered === 0) {
    return { ja: `${paid.ja}の全額が補償される`, en: `all of ${paid.en} is covered` };
  }
  return covered === 0
    ? {
        ja: `補償されず、${left.ja}は自己負担`,
        en: `nothing is covered, ${left.en} is left to the shop`,
      }
    : {
        ja: `${whole.ja}のうち${paid.ja}が補償され、${left.ja}は自己負担`,
        en: `${paid.en} of ${whole.en} is covered, ${left.en} is left to the shop`,
      };
}

/**
 * What became of the cap of one period, as one sentence.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const statement = { period: '2017', cap: yen(100000), covered: yen(110000), recovered: yen(30000), remaining: yen(20000), notices: [] };
 * explainStatement(statement).ja // => '2017年の保証枠100,000円: 補償110,000円、回収30,000円、残り20,000円。'
 * explainStatement(statement).en // => '2017, of ¥100,000: ¥110,000 covered, ¥30,000 recovered, ¥20,000 left.'
 * ```
 * @public
 */
export function explainStatement(statement: Statement): Text {
  return statementSaid(statement, 'answer');
}

function statementSaid(statement: Statement, path: string): Text {
  needAnswer(statement, 'accountGuarantee', { period: 'a text' }, path);
  const { period, cap, covered, recovered, remaining } = statement;
  const of = yenText(`${path}.cap`, cap);
  const paid = yenText(`${path}.covered`, covered);
  const back = yenText(`${path}.recovered`, recovered);
  const left = yenText(`${path}.remaining`, remaining);
  const span = periodText(`${path}.period`, period);
  return {
    ja: `${span.ja}の保証枠${of.ja}: 補償${paid.ja}、回収${back.ja}、残り${left.ja}。`,
    en: `${span.en}, of ${of.en}: ${paid.en} covered, ${back.en} recovered, ${left.en} left.`,
  };
}

/** `2017`, `FY2017`, `2017-05`, or a contract year by its first and last day. */
function periodText(path: string, period: string): Text {
  if (/^FY\d{4}$/.test(period)) return { ja: `${period.slice(2)}年度`, en: period };
  const days = period.split('/').map((day) => dayText(path, day));
  return joined(days, { ja: 'から', en: ' to ' });
}

const EMPTY: Text = {
  ja: 'チャージバックはまだない。',
  en: 'There is no chargeback yet.',
};

/**
 * What a guarantee pays over a whole account, as sentences: every chargeback, then every period, then
 * how many records could not be taken.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const account = accountGuarantee([
 *   { record: 'screening', order: 'A-1', at: instant('2017-06-01T10:00:00+09:00'), verdict: 'OK' },
 *   { record: 'chargeback', id: 'C-1', order: 'A-1', at: instant('2017-09-01T10:00:00+09:00'), amount: yen(30000), cause: 'third-party-fraud', exempt: false, method: 'card' },
 * ], SBPS_2017);
 * explainGuarantee(account).ja
 * // => 'C-1: 30,000円の全額が補償される。2017年の保証枠100,000円: 補償30,000円、回収0円、残り70,000円。'
 * ```
 * @public
 */
export function explainGuarantee(account: GuaranteeAccount): Text {
  const list = 'a list of objects';
  needAnswer(account, 'accountGuarantee', {
    chargebacks: list,
    statements: list,
    issues: 'a list',
  });
  const { chargebacks, statements, issues } = account;
  const count = issues.length;
  const refused = sentences({
    ja: `受け付けられなかった記録が${count}件ある`,
    en: count === 1 ? '1 record could not be taken' : `${count} records could not be taken`,
  });
  const told = [
    ...chargebacks.map((one, at) => chargebackSaid(one, `answer.chargebacks[${at}]`)),
    ...statements.map((one, at) => statementSaid(one, `answer.statements[${at}]`)),
    ...(count > 0 ? [refused] : []),
  ];
  return told.length === 0 ? EMPTY : joined(told, { ja: '', en: ' ' });
}
