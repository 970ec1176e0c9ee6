import type { ChargebackAnswer, Statement } from '../../guarantee/index.js';
import { type Sink, sinkFor, type TableView } from '../output/sink.js';
import { clockText, counted, yenText } from '../output/words.js';
import type { Call } from './command.js';
import { rulesOf, sentencesIn } from './reasons.js';

/** Where the two kinds of answers go. */
export type GuaranteeSinks = {
  readonly chargebacks: Sink<ChargebackAnswer>;
  readonly statements: Sink<Statement>;
};

/** Both sinks of a call. */
export function guaranteeSinks(call: Call): GuaranteeSinks {
  return {
    chargebacks: sinkFor(call, chargebackShape, chargebackView(call)),
    statements: sinkFor(call, statementShape, statementView(call)),
  };
}

function chargebackShape(answer: ChargebackAnswer): object {
  const { id, period, covered, uncovered, remaining } = answer;
  return { id, period, covered, uncovered, remaining, reasons: rulesOf(answer.reasons) };
}

function statementShape({
  period,
  cap,
  covered,
  recovered,
  remaining,
  notices,
}: Statement): object {
  return {
    record: 'statement',
    period,
    cap,
    covered,
    recovered,
    remaining,
    notices: notices.map(({ at, percent }) => ({ at, percent })),
  };
}

const TEXTS = {
  ja: {
    claims: ['チャージバック', '期間', '補償額', '自己負担', '残り'],
    periods: ['期間', '上限', '補償額', '回収額', '残り'],
    summary: (count: number, covered: string, uncovered: string) =>
      `チャージバック ${count}件、補償 ${covered}円、自己負担 ${uncovered}円`,
    notice: (at: string, percent: number) => `上限の${percent}%に到達: ${at} (JST)`,
  },
  en: {
    claims: ['chargeback', 'period', 'covered', 'uncovered', 'remaining'],
    periods: ['period', 'cap', 'covered', 'recovered', 'remaining'],
    summary: (count: number, covered: string, uncovered: string) =>
      `${counted(count, 'chargeback')}, ¥${covered} covered, ¥${uncovered} uncovered`,
    notice: (at: string, percent: number) => `${percent}% of the cap reached at ${at} JST`,
  },
} as const;

const AMOUNT = { width: 18, narrow: 13, align: 'right' } as const;

function chargebackView({ language, paint }: Call): TableView<ChargebackAnswer> {
  const { claims, summary } = TEXTS[language];
  const [head, period, covered, uncovered, remaining] = claims;
  const sentences = sentencesIn(language);
  const sums = { count: 0, covered: 0, uncovered: 0 };
  return {
    head,
    columns: [
      { head: period, width: 14 },
      { head: covered, ...AMOUNT },
      { head: uncovered, ...AMOUNT },
      { head: remaining, ...AMOUNT },
    ],
    row: (answer) => {
      sums.count += 1;
      sums.covered += answer.covered;
      sums.uncovered += answer.uncovered;
      const lost = answer.uncovered > 0 || answer.covered === 0;
      return {
        cells: [
          { text: answer.id },
          { text: answer.period?.replace('/', '/ ') ?? '-' },
          { text: yenText(answer.covered) },
          {
            text: yenText(answer.uncovered),
            ...(answer.uncovered > 0 ? { paint: paint.bad } : {}),
          },
          { text: yenText(answer.remaining) },
        ],
        below: lost ? sentences(answer.reasons) : [],
      };
    },
    summary: () => [summary(sums.count, yenText(sums.covered), yenText(sums.uncovered))],
  };
}

function statementView({ language }: Call): TableView<Statement> {
  const { periods, notice } = TEXTS[language];
  const [head, cap, covered, recovered, remaining] = periods;
  return {
    head,
    columns: [cap, covered, recovered, remaining].map((one) => ({ head: one, ...AMOUNT })),
    row: (statement) => ({
      cells: [
        { text: statement.period },
        ...[statement.cap, statement.covered, statement.recovered, statement.remaining].map(
          (amount) => ({ text: yenText(amount) }),
        ),
      ],
      below: statement.notices.map(({ at, percent }) => notice(clockText(at), percent)),
    }),
    summary: () => [],
  };
}
