import { match } from 'ts-pattern';
import type { AuthorizationState, Cause } from '../authorization/index.js';
import type { Text } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';
import type { Deadline, Loss, OrderAnswer } from '../ledger/index.js';
import { INSTANT_FORM, isInstant } from '../time/index.js';
import { joined, needAnswer, said, type Words } from './words.js';

const EXEMPTIONS: readonly OrderAnswer['exemption'][] = ['exempt', 'pending', 'forfeited', 'none'];
const DEADLINES: readonly Deadline['kind'][] = ['free-until', 'already-lossy', 'none-due'];

const STATES: Words<AuthorizationState> = {
  authorized: { ja: 'オーソリは有効', en: 'the authorization stands' },
  lapsed: { ja: 'オーソリの有効期限が切れている', en: 'the authorization has lapsed' },
  released: { ja: 'オーソリは解除されている', en: 'the authorization was released' },
  'settlement-requested': { ja: '決済依頼済み', en: 'settlement was requested' },
  'settlement-cancelled': {
    ja: '決済依頼はキャンセルされている',
    en: 'the settlement request was cancelled',
  },
  refused: { ja: 'オーソリの再取得が拒否された', en: 'a new authorization was refused' },
  refunded: { ja: '全額返金済み', en: 'all was refunded' },
};

const CAUSES: Words<Cause> = {
  'amount-changed': { ja: '金額変更', en: 'the amount was changed' },
  'validity-passed': { ja: '有効期限の経過', en: 'the validity had passed' },
  released: { ja: 'オーソリ解除', en: 'the authorization had been released' },
  'request-cancelled': { ja: '決済依頼のキャンセル', en: 'an earlier request was cancelled' },
};

const LOSSES: Words<Loss> = {
  exemption: { ja: '免責', en: 'the exemption' },
  authorization: { ja: '今のオーソリ', en: 'the present authorization' },
};

function causesText(causes: readonly Cause[]): Text {
  return listed(causes.map((cause) => said(CAUSES, 'causes', cause)));
}

function lossesText(path: string, losses: readonly Loss[]): Text {
  return listed(losses.map((loss) => said(LOSSES, path, loss)));
}

function needMoment(path: string, at: unknown): void {
  need(isInstant(at), path, INSTANT_FORM, at);
}

function listed(words: readonly Text[]): Text {
  return joined(words, { ja: '・', en: ' and ' });
}

/**
 * An order's answer as one sentence: exempt or not, why, and where its authorization is.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * explainOrder({
 *   id: 'A-1', exemption: 'forfeited', icon: 'grey', causes: ['amount-changed'], reasons: [], cautions: [], refused: [],
 *   authorization: { state: 'settlement-requested', validUntil: null },
 * }).en
 * // => 'Not exempt any more, because the amount was changed; settlement was requested.'
 * ```
 * @public
 */
export function explainOrder(answer: OrderAnswer): Text {
  needAnswer(answer, 'evaluateOrder', {
    authorization: 'an object',
    causes: 'a list',
    exemption: 'a value',
  });
  const state = said(STATES, 'authorization.state', answer.authorization.state);
  const why = causesText(answer.causes);
  needWord(EXEMPTIONS, 'exemption', answer.exemption);
  return match(answer)
    .with({ exemption: 'exempt', causes: [] }, () => ({
      ja: `免責あり(見込み)。${state.ja}。`,
      en: `Expected to be exempt; ${state.en}.`,
    }))
    .with({ exemption: 'exempt' }, () => ({
      ja: `${why.ja}があったが免責あり(見込み)。${state.ja}。`,
      en: `Expected to be exempt although ${why.en}; ${state.en}.`,
    }))
    .with({ exemption: 'pending' }, () => ({
      ja: `免責は次の決済依頼で決まる。${state.ja}。`,
      en: `The next settlement request decides; ${state.en}.`,
    }))
    .with({ exemption: 'forfeited', causes: [] }, () => ({
      ja: `免責対象外(申し込み時に認証済)。${state.ja}。`,
      en: `Not exempt, though authenticated at the application; ${state.en}.`,
    }))
    .with({ exemption: 'forfeited' }, () => ({
      ja: `免責が外れた(${why.ja})。${state.ja}。`,
      en: `Not exempt any more, because ${why.en}; ${state.en}.`,
    }))
    .with({ exemption: 'none' }, () => ({
      ja: `免責対象外。${state.ja}。`,
      en: `Not exempt; ${state.en}.`,
    }))
    .exhaustive();
}

/**
 * A deadline as one sentence: until when the next settlement request costs nothing.
 *
 * @throws InvalidInputError for what is no such answer.
 * @example
 * ```ts
 * explainDeadline({ kind: 'none-due', cancelUntil: null }).en // => 'No settlement request is due.'
 * ```
 * @public
 */
export function explainDeadline(deadline: Deadline): Text {
  needAnswer(deadline, 'findDeadline', { kind: 'a value' });
  needWord(DEADLINES, 'kind', deadline.kind);
  const { kind } = deadline;
  if (kind === 'free-until') needAnswer(deadline, 'findDeadline', { lostAfter: 'a list' });
  if (kind === 'already-lossy') {
    needAnswer(deadline, 'findDeadline', { causes: 'a list', loses: 'a list' });
  }
  return match(deadline)
    .with({ kind: 'free-until' }, ({ at, lostAfter }) => {
      needMoment('answer.at', at);
      const lost = lossesText('lostAfter', lostAfter);
      return {
        ja: `${at}までの決済依頼なら何も失わない。その後は${lost.ja}を失う。`,
        en: `A settlement request up to ${at} costs nothing; after it, ${lost.en} is lost.`,
      };
    })
    .with({ kind: 'already-lossy' }, ({ causes, loses }) => {
      const why = causesText(causes);
      const lost = lossesText('loses', loses);
      return {
        ja: `次の決済依頼はオーソリを再取得し、${lost.ja}を失う${why.ja === '' ? '' : `(${why.ja})`}。`,
        en: `The next settlement request costs ${lost.en}${why.en === '' ? '' : `, because ${why.en}`}.`,
      };
    })
    .with({ kind: 'none-due', cancelUntil: null }, () => ({
      ja: '決済依頼は必要ない。',
      en: 'No settlement request is due.',
    }))
    .with({ kind: 'none-due' }, ({ cancelUntil }) => {
      needMoment('answer.cancelUntil', cancelUntil);
      return {
        ja: `決済依頼済み。${cancelUntil}までキャンセルできる。`,
        en: `Settlement was requested; it can be cancelled up to ${cancelUntil}.`,
      };
    })
    .exhaustive();
}
