import type { ApplicationAnswer, OrderAnswer } from '../../ledger/index.js';
import type { TableView } from '../output/sink.js';
import type { CellText } from '../output/table.js';
import { clockText, counted, word, wordList } from '../output/words.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';
import { rulesOf, type Sentences, sentencesIn } from './reasons.js';
import { Tally } from './tally.js';

/** An answer of the ledger, marked with what it is about. */
export type LedgerAnswer =
  | ({ readonly kind: 'order' } & OrderAnswer)
  | ({ readonly kind: 'application' } & ApplicationAnswer);

/** An answer as the record format has it. */
export function ledgerShape(answer: LedgerAnswer): object {
  const { id, icon } = answer;
  const reasons = rulesOf(answer.reasons);
  if (answer.kind === 'application') {
    return { id, icon, laterOrdersExempt: answer.laterOrdersExempt, reasons };
  }
  const { exemption, authorization, causes, cautions, refused } = answer;
  const { state, validUntil } = authorization;
  return {
    id,
    exemption,
    icon,
    authorization: { state, validUntil },
    causes,
    reasons,
    cautions,
    refused: refused.map(({ index, reason }) => ({ index, reason })),
  };
}

const EXEMPTIONS = ['exempt', 'forfeited', 'pending', 'none'] as const;

const TEXTS = {
  ja: {
    heads: ['ID', '免責', 'アイコン', 'オーソリ', '有効期限 (JST)'],
    application: '申し込み',
    why: '理由: ',
    causes: '経緯: ',
    cautions: '注意: ',
    refused: (index: number, why: string) => `events[${index}] は受け付けられない: ${why}`,
    summary: (orders: number, counts: string, applications: number, asOf: string) =>
      `受注 ${orders}件(${counts})、申し込み ${applications}件、${asOf} 時点`,
  },
  en: {
    heads: ['ID', 'exemption', 'icon', 'authorization', 'valid until (JST)'],
    application: 'application',
    why: 'why: ',
    causes: 'causes: ',
    cautions: 'look at: ',
    refused: (index: number, why: string) => `events[${index}] could not be: ${why}`,
    summary: (orders: number, counts: string, applications: number, asOf: string) =>
      `${counted(orders, 'order')} (${counts}), ${counted(applications, 'application')}, as of ${asOf}`,
  },
} as const;

/** The order ledger as a table: under each row what was lost and what to look at. */
export function ledgerView({ language, paint }: Call, asOf: string): TableView<LedgerAnswer> {
  const orders = new Tally();
  const sentences = sentencesIn(language);
  let applications = 0;
  const texts = TEXTS[language];
  const [head, exemption, icon, state, until] = texts.heads;
  const colour = {
    exempt: paint.good,
    forfeited: paint.bad,
    pending: paint.open,
    none: paint.faint,
  };
  const exemptionCell = (answer: LedgerAnswer): CellText => {
    if (answer.kind === 'application') {
      applications += 1;
      return { text: texts.application };
    }
    orders.count(answer.exemption);
    return { text: word(language, 'exemption', answer.exemption), paint: colour[answer.exemption] };
  };
  return {
    head,
    columns: [
      { head: exemption, width: 13 },
      { head: icon, width: 10 },
      { head: state, width: 22, narrow: 15 },
      { head: until, width: 21 },
    ],
    row: (answer) => ({
      cells: [
        { text: answer.id },
        exemptionCell(answer),
        { text: word(language, 'icon', answer.icon) },
        ...authorizationCells(answer, language),
      ],
      below: below(answer, language, sentences),
    }),
    summary: () => {
      const counts = orders.text(EXEMPTIONS, (value) => word(language, 'exemption', value));
      return [texts.summary(orders.total, counts, applications, asOf)];
    },
  };
}

function authorizationCells(answer: LedgerAnswer, language: Language): CellText[] {
  if (answer.kind === 'application') return [{ text: '-' }, { text: '-' }];
  const { state, validUntil } = answer.authorization;
  return [
    { text: word(language, 'state', state) },
    { text: validUntil === null ? '-' : clockText(validUntil) },
  ];
}

/** The reasons worth a line: why something is not exempt, or is in spite of what happened to it. */
function told(answer: LedgerAnswer): LedgerAnswer['reasons'] {
  if (answer.kind === 'application') return answer.icon === 'none' ? answer.reasons : [];
  return answer.exemption === 'exempt' ? answer.reasons.slice(1) : answer.reasons;
}

function below(answer: LedgerAnswer, language: Language, sentences: Sentences): string[] {
  const { why, causes, cautions, refused } = TEXTS[language];
  const lines = sentences(told(answer)).map((sentence) => `${why}${sentence}`);
  if (answer.kind === 'application') return lines;
  if (answer.causes.length > 0) lines.push(causes + wordList(language, 'cause', answer.causes));
  if (answer.cautions.length > 0) {
    lines.push(cautions + wordList(language, 'caution', answer.cautions));
  }
  for (const { index, reason } of answer.refused) {
    lines.push(refused(index, word(language, 'refusal', reason)));
  }
  return lines;
}
