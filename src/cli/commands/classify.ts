import { parseClassifyRecord } from '../../records/threeds.js';
import { type Classification, classifyThreeDs } from '../../threeds/index.js';
import { sinkFor, type TableView } from '../output/sink.js';
import { counted, word, wordList } from '../output/words.js';
import type { Call, LineCommand } from './command.js';
import { rulesOf, type Sentences, sentencesIn } from './reasons.js';
import { Tally } from './tally.js';

type Answer = Classification & { readonly id: string };

/** What one 3-D Secure result means, line by line. */
export const CLASSIFY: LineCommand = {
  kind: 'lines',
  options: {},
  answersAsRead: true,
  start: (call) => {
    const sink = sinkFor(call, shape, view(call));
    return {
      take: (record) => {
        const parsed = parseClassifyRecord(record);
        if (!parsed.ok) return parsed;
        sink.put({ ...classifyThreeDs(parsed.value), id: parsed.value.id });
        return null;
      },
      finish: () => {
        sink.end();
        return [];
      },
    };
  },
};

function shape(answer: Answer): object {
  const { id, outcome, mayAuthorize, liability, forward, inconsistencies, reasons } = answer;
  return {
    id,
    outcome,
    mayAuthorize,
    liability,
    forward: forward && {
      eci: forward.eci,
      authenticationValue: forward.authenticationValue,
    },
    inconsistencies,
    reasons: rulesOf(reasons),
  };
}

const HEADS = {
  ja: ['ID', '認証結果', 'オーソリ', '不正の負担', '送る値'],
  en: ['ID', 'outcome', 'authorize?', 'borne by', 'send'],
} as const;

function view({ language, paint }: Call): TableView<Answer> {
  const tally = new Tally();
  const sentences = sentencesIn(language);
  const [head, outcome, may, bearer, eci] = HEADS[language];
  const colour = { issuer: paint.good, merchant: paint.bad, indeterminate: paint.open };
  return {
    head,
    columns: [
      { head: outcome, width: 16 },
      { head: may, width: 17 },
      { head: bearer, width: 15 },
      { head: eci, width: 13 },
    ],
    row: (answer) => {
      tally.count(answer.liability);
      return {
        cells: [
          { text: answer.id },
          { text: word(language, 'outcome', answer.outcome) },
          { text: word(language, 'may', answer.mayAuthorize) },
          { text: word(language, 'bearer', answer.liability), paint: colour[answer.liability] },
          { text: sent(answer, language) },
        ],
        below: below(answer, language, sentences),
      };
    },
    summary: () => [summary(tally, language)],
  };
}

/** The ECI to send, and whether the authentication value goes with it. */
function sent({ forward }: Answer, language: Call['language']): string {
  if (forward === null) return '-';
  const value = language === 'ja' ? '認証値' : 'value';
  const values = [
    ...(forward.eci === null ? [] : [forward.eci]),
    ...(forward.authenticationValue ? [value] : []),
  ];
  return values.join(' + ') || '-';
}

function below(answer: Answer, language: Call['language'], sentences: Sentences): string[] {
  const odd = wordList(language, 'inconsistency', answer.inconsistencies);
  const label = language === 'ja' ? '不整合: ' : 'does not fit: ';
  const lost = answer.liability === 'issuer' ? [] : sentences(answer.reasons);
  return odd === '' ? lost : [...lost, `${label}${odd}`];
}

function summary(tally: Tally, language: Call['language']): string {
  const counts = tally.text(['issuer', 'merchant', 'indeterminate'], (value) =>
    word(language, 'bearer', value),
  );
  return language === 'ja'
    ? `認証結果 ${tally.total}件(不正の負担: ${counts})`
    : `${counted(tally.total, 'result')}, fraud borne by: ${counts}`;
}
