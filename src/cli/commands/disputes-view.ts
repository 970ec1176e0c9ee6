import type { CaseRefusal, CaseState, DisputeCase } from '../../dispute-cases/index.js';
import type { DisputeDeadline } from '../../disputes/index.js';
import { explainDispute } from '../../explain/index.js';
import { type Sink, sinkFor, type TableView } from '../output/sink.js';
import { counted, word, yenText } from '../output/words.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';
import type { AnsweredDispute } from './disputes.js';
import { rulesOf, sentencesIn } from './reasons.js';

/** Where the answers go. */
export function disputeSink(call: Call): Sink<AnsweredDispute> {
  return sinkFor(call, shapeOf, viewOf(call));
}

/** Where the records for `menseki guarantee` go: always one a line, ready to be read again. */
export function guaranteeSink({ out }: Call): Sink<AnsweredDispute> {
  return {
    put: ({ records }) => {
      for (const record of records) out.add(`${JSON.stringify(record)}\n`);
    },
    end: () => {},
  };
}

function shapeOf({ answer, dispute, refused }: AnsweredDispute): object {
  const { id, order, state, claimed, debited, credited, outstanding, fees } = dispute;
  const { bearer, objections, deadline, raisableUntil, reasons } = answer;
  return {
    id,
    order,
    bearer,
    objections: objections.map(({ rule, outcome }) => ({ rule, outcome })),
    deadline: deadline === null ? null : deadlineShape(deadline),
    raisableUntil,
    state,
    claimed,
    debited,
    credited,
    outstanding,
    fees,
    reasons: rulesOf(reasons),
    refused: refused.map(({ event, because }) => ({ event, reason: because })),
  };
}

function deadlineShape({ reasons, ...rest }: DisputeDeadline): object {
  return { ...rest, reasons: rulesOf(reasons) };
}

const STATES: { readonly [state in CaseState]: string } = {
  none: '申し立てなし',
  inquiry: '照会中',
  'inquiry-closed': '照会終了',
  chargeback: 'チャージバック',
  represented: '反証済',
  'pre-arbitration': 'プレアービトレーション',
  arbitration: '仲裁',
  won: '主張が認められた',
  lost: '主張が認められず',
  reversed: '戻し入れ',
  accepted: '受け入れ',
};

const REFUSALS: { readonly [because in CaseRefusal]: string } = {
  'already-so': 'すでにその状態である',
  'already-charged-back': 'すでにチャージバックされている',
  'no-inquiry-open': '照会がない',
  'no-chargeback': 'チャージバックがまだない',
  'nothing-to-answer': '反証するチャージバックがない',
  'no-pre-arbitration': 'プレアービトレーションがまだない',
  'nothing-was-returned': '代金が戻っていない',
  'nothing-outstanding': '引かれている代金がない',
  'amount-too-high': '引き落としまたは返還できる金額を超えている',
  accepted: '受け入れ済みである',
  'no-dispute': '申し立てがまだない',
  'id-reused': '同じIDで内容の異なる出来事がある',
};

/** The sums of a dispute, ready to be read. */
type Sums = {
  readonly claimed: string;
  readonly debited: string;
  readonly credited: string;
  readonly fees: { readonly charged: string; readonly refunded: string };
};

function sumsOf({ claimed, debited, credited, fees }: DisputeCase): Sums {
  return {
    claimed: yenText(claimed),
    debited: yenText(debited),
    credited: yenText(credited),
    fees: { charged: yenText(fees.charged), refunded: yenText(fees.refunded) },
  };
}

const TEXTS = {
  ja: {
    head: ['申し立て', '負担', '状態', '期限', '未返還の額'],
    state: (state: CaseState) => STATES[state],
    refused: (event: string, because: CaseRefusal) =>
      `${event} は受け付けられない: ${REFUSALS[because]}`,
    order: (order: string) => `注文: ${order}`,
    money: ({ claimed, debited, credited, fees }: Sums) =>
      `請求 ${claimed}円、引き落とし計 ${debited}円、返還計 ${credited}円、手数料 ${fees.charged}円(返還 ${fees.refunded}円)`,
    open: '要確認',
    summary: (count: number, outstanding: string) => `${count}件、未返還の額 ${outstanding}円`,
  },
  en: {
    head: ['dispute', 'borne by', 'state', 'act until', 'outstanding'],
    state: (state: CaseState) => state.replaceAll('-', ' '),
    refused: (event: string, because: CaseRefusal) =>
      `${event} refused: ${because.replaceAll('-', ' ')}`,
    order: (order: string) => `order: ${order}`,
    money: ({ claimed, debited, credited, fees }: Sums) =>
      `¥${claimed} claimed, ¥${debited} debited, ¥${credited} credited, fees ¥${fees.charged} (¥${fees.refunded} refunded)`,
    open: 'ask',
    summary: (count: number, outstanding: string) =>
      `${counted(count, 'dispute')}, ¥${outstanding} outstanding`,
  },
} as const satisfies { readonly [language in Language]: object };

function viewOf({ language, paint }: Call): TableView<AnsweredDispute> {
  const texts = TEXTS[language];
  const [head, bearer, state, until, outstanding] = texts.head;
  const sentences = sentencesIn(language);
  const paints = { issuer: paint.good, merchant: paint.bad, indeterminate: paint.open };
  const sums = { count: 0, outstanding: 0 };
  return {
    head,
    columns: [
      { head: bearer, width: 15 },
      { head: state, width: 22, narrow: 17 },
      { head: until, width: 12 },
      { head: outstanding, width: 18, narrow: 16, align: 'right' },
    ],
    row: ({ answer, dispute, refused }) => {
      sums.count += 1;
      sums.outstanding += dispute.outstanding;
      return {
        cells: [
          { text: dispute.id },
          { text: word(language, 'bearer', answer.bearer), paint: paints[answer.bearer] },
          { text: texts.state(dispute.state) },
          { text: untilOf(answer.deadline, texts.open) },
          { text: yenText(dispute.outstanding) },
        ],
        below: [
          texts.order(dispute.order),
          explainDispute({ ...answer, objections: [] })[language],
          ...sentences([...answer.reasons.slice(0, 1), ...answer.objections]),
          ...(dispute.moves.length > 0 || dispute.fees.charged > 0
            ? [texts.money(sumsOf(dispute))]
            : []),
          ...refused.map(({ event, because }) => texts.refused(event, because)),
        ],
      };
    },
    summary: () => [texts.summary(sums.count, yenText(sums.outstanding))],
  };
}

/** The last day by the strictest source; a word where nothing is published. */
function untilOf(deadline: DisputeDeadline | null, open: string): string {
  if (deadline?.kind === 'due') return deadline.lastDay;
  return deadline?.kind === 'indeterminate' ? open : '-';
}
