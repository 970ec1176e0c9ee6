import type { Text } from '../decision/index.js';
import type {
  DisputeAnswer,
  DisputeBearer,
  DisputeDeadline,
  DisputeStep,
  Objection,
} from '../disputes/index.js';
import { dayText, NOTHING, needAnswer, said, sentences, type Words } from './words.js';

const BEARERS: Words<DisputeBearer> = {
  issuer: { ja: '発行会社の負担となる見込み', en: 'the issuer is expected to bear it' },
  merchant: { ja: '加盟店の負担となる見込み', en: 'the merchant is expected to bear it' },
  indeterminate: {
    ja: '誰が負担するか判断できない。アクワイアラに確認する',
    en: 'who bears it cannot be said: ask the acquirer',
  },
};

const STEPS: Words<DisputeStep> = {
  'inquiry-reply': { ja: '照会への回答', en: 'the reply to the inquiry' },
  response: { ja: '反証', en: 'the response' },
  'pre-arbitration': { ja: 'プレアービトレーション', en: 'the pre-arbitration' },
  'pre-arbitration-response': {
    ja: 'プレアービトレーションへの回答',
    en: 'the response to the pre-arbitration',
  },
  arbitration: { ja: '仲裁の申し立て', en: 'the filing for arbitration' },
};

/**
 * Who is expected to bear a chargeback, as sentences: whether the dispute itself can be objected to,
 * until when to act, and how long the issuer may raise it. By which document, the rulebook says.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const found = findDisputeCode('visa', '10.4');
 * const code = found.kind === 'found' ? found.code : listDisputeCodes()[0];
 * const answer = answerDispute({ code, exemption: 'exempt', openedOn: jstDate('2026-05-01') });
 * explainDispute(answer).ja // => '発行会社の負担となる見込み。プレアービトレーションの期限は2026年5月31日。'
 * explainDispute(answer).en // => 'The issuer is expected to bear it. The pre-arbitration is due by 2026-05-31.'
 * ```
 * @public
 */
export function explainDispute(answer: DisputeAnswer): Text {
  needAnswer(answer, 'answerDispute', {
    bearer: 'a value',
    objections: 'a list of objects',
    deadline: 'a value',
    raisableUntil: 'a value',
  });
  const { bearer, objections, deadline, raisableUntil } = answer;
  return sentences(
    said(BEARERS, 'bearer', bearer),
    objectionText(objections),
    deadline === null ? NOTHING : deadlineText('answer.deadline', deadline),
    raisableUntil === null ? NOTHING : raisableText(raisableUntil),
  );
}

const OBJECTIONS: Words<Objection> = {
  invalid: {
    ja: 'チャージバック自体が成立しないと主張できる',
    en: 'the dispute itself is not valid',
  },
  'should-not': {
    ja: '本来は行われるべきでないチャージバックだと主張できる',
    en: 'the dispute should not have been raised',
  },
};

function objectionText(objections: DisputeAnswer['objections']): Text {
  if (objections.length === 0) return NOTHING;
  const words = objections.map(({ outcome }) => said(OBJECTIONS, 'objections', outcome));
  return words.find((text) => text === OBJECTIONS.invalid) ?? OBJECTIONS['should-not'];
}

function raisableText(until: string): Text {
  const { ja, en } = dayText('answer.raisableUntil', until);
  return {
    ja: `発行会社が申し立てられるのは${ja}まで`,
    en: `the issuer may raise it up to ${en}`,
  };
}

/**
 * A deadline of a dispute as one sentence, by the strictest source, and by the most generous if they
 * differ.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * const deadline = disputeDeadline({ brand: 'jcb', category: 'fraud', step: 'response' }, jstDate('2026-05-01'));
 * explainDisputeDeadline(deadline).ja // => '反証の期限は公表されていない。アクワイアラに確認する。'
 * ```
 * @public
 */
export function explainDisputeDeadline(deadline: DisputeDeadline): Text {
  return sentences(deadlineText('answer', deadline));
}

function deadlineText(path: string, deadline: DisputeDeadline): Text {
  needAnswer(deadline, 'disputeDeadline', { kind: 'a value' }, path);
  const { ja, en } = said(STEPS, 'step', deadline.step);
  if (deadline.kind !== 'due') {
    const kinds: Words<typeof deadline.kind> = {
      'no-step': { ja: `このブランドに${ja}の段階はない`, en: `the brand does not have ${en}` },
      indeterminate: {
        ja: `${ja}の期限は公表されていない。アクワイアラに確認する`,
        en: `until when ${en} is due is not published: ask the acquirer`,
      },
    };
    return said(kinds, 'kind', deadline.kind);
  }
  const last = dayText(`${path}.lastDay`, deadline.lastDay);
  const latest = dayText(`${path}.latest`, deadline.latest);
  const same = deadline.lastDay === deadline.latest;
  return {
    ja: `${ja}の期限は${last.ja}${same ? '' : `(出典によっては${latest.ja})`}`,
    en: `${en} is due by ${last.en}${same ? '' : `, or by ${latest.en}: sources differ`}`,
  };
}
