import type { FraudHit, FraudSignal } from '../../known-fraud/index.js';
import type { AskableFact, Screened, ScreeningAnswer } from '../../screening/index.js';
import type { TableView } from '../output/sink.js';
import { counted } from '../output/words.js';
import type { Language } from '../shell.js';
import type { Call } from './command.js';
import { rulesOf, type Sentences, sentencesIn } from './reasons.js';
import { Tally } from './tally.js';

/** Somebody an order names, and what is known of him. */
export type FoundFraud = { readonly who: 'buyer' | 'delivery'; readonly signal: FraudSignal };

/** What became of an order. */
export type ScreenLine = ScreeningAnswer & {
  readonly id: string;
  readonly found: readonly FoundFraud[];
};

type Hit = FraudHit & Pick<FoundFraud, 'who'>;

function hitsOf({ found }: ScreenLine): Hit[] {
  return found.flatMap(({ who, signal }) =>
    signal.level === 'not-asked' ? [] : signal.hits.map((hit) => ({ ...hit, who })),
  );
}

/** An answer as the record format has it. */
export function screenShape(line: ScreenLine): object {
  const { id, outcome } = line;
  const reasons = rulesOf(line.reasons);
  if (line.outcome === 'not-screened') return { id, outcome, reasons };
  const { verdict, advice, signals, notKnown, setAside } = line;
  return {
    id,
    outcome,
    verdict,
    advice,
    signals: signals.map((one) => ({
      signal: one.signal,
      severity: one.severity,
      reasons: rulesOf(one.reasons),
    })),
    notKnown,
    setAside: setAside.map((one) => ({ fact: one.fact, reasons: rulesOf(one.reasons) })),
    hits: hitsOf(line).map(({ who, merchant, id: entry, level, reasons: why }) => ({
      person: who,
      merchant,
      id: entry,
      level,
      reasons: rulesOf(why),
    })),
    reasons,
  };
}

/** Hits shown under a row; the rest is counted. */
const SHOWN = 3;

type FactNames = { readonly [fact in AskableFact]: string };

const FACTS: { readonly [language in Language]: FactNames } = {
  ja: {
    knownFraud: '既知の不正との照合',
    velocityHits: '試行回数の監視',
    earlierAmounts: '過去の金額',
    goods: '商品の種類',
    recipient: '受取人',
    destination: '届け先',
    cardIssued: 'カードの発行国',
    failedAuthentications: '認証失敗の回数',
    cards: '試したカードの枚数',
  },
  en: {
    knownFraud: 'known fraud',
    velocityHits: 'velocity',
    earlierAmounts: 'earlier amounts',
    goods: 'goods',
    recipient: 'recipient',
    destination: 'destination',
    cardIssued: 'where the card was issued',
    failedAuthentications: 'failed authentications',
    cards: 'cards tried',
  },
};

const TEXTS = {
  ja: {
    heads: ['ID', '審査結果', '出荷'],
    results: { OK: 'OK', REVIEW: 'REVIEW(保留)', NG: 'NG', none: '審査なし' },
    advice: { ship: '出荷可', 'hold-for-a-person': '確認まで保留', 'do-not-ship': '出荷しない' },
    persons: { buyer: '注文者', delivery: '届け先' },
    levels: { match: '一致', resemble: '類似' },
    weights: { ng: 'NG', review: '要確認', note: '参考' },
    hit: (person: string, level: string, entry: string) => `${person}が${entry}と${level}`,
    more: (count: number) => `ほか${count}件の不正情報`,
    notKnown: '不明: ',
    joint: '、',
    summary: (total: number, counts: string) => `${total}件(${counts})`,
  },
  en: {
    heads: ['ID', 'verdict', 'shipping'],
    results: { OK: 'OK', REVIEW: 'REVIEW', NG: 'NG', none: 'not screened' },
    advice: {
      ship: 'ship',
      'hold-for-a-person': 'hold for a person',
      'do-not-ship': 'do not ship',
    },
    persons: { buyer: 'buyer', delivery: 'delivery' },
    levels: { match: 'matches', resemble: 'resembles' },
    weights: { ng: 'NG', review: 'review', note: 'note' },
    hit: (person: string, level: string, entry: string) => `${person} ${level} ${entry}`,
    more: (count: number) => `and ${count} more of known fraud`,
    notKnown: 'not known: ',
    joint: ', ',
    summary: (total: number, counts: string) => `${counted(total, 'order')}: ${counts}`,
  },
} as const satisfies { readonly [language in Language]: object };

/** The orders as a table, with what speaks against each under it. */
export function screenView({ language, paint }: Call): TableView<ScreenLine> {
  const texts = TEXTS[language];
  const [head, verdict, shipping] = texts.heads;
  const sentences = sentencesIn(language);
  const tally = new Tally();
  const colour = { OK: paint.good, REVIEW: paint.open, NG: paint.bad, none: paint.faint };
  return {
    head,
    columns: [
      { head: verdict, width: 16 },
      { head: shipping, width: 20 },
    ],
    row: (line) => {
      const result = line.outcome === 'screened' ? line.verdict : 'none';
      tally.count(result);
      return {
        cells: [
          { text: line.id },
          { text: texts.results[result], paint: colour[result] },
          { text: line.outcome === 'screened' ? texts.advice[line.advice] : '-' },
        ],
        below: below(line, language, sentences),
      };
    },
    summary: () => [
      texts.summary(
        tally.total,
        tally.text(['OK', 'REVIEW', 'NG', 'none'], (one) => texts.results[one as 'OK']),
      ),
    ],
  };
}

/** Every signal in words, the heaviest first; what says nothing, whose data it was, what is not known. */
function below(line: ScreenLine, language: Language, sentences: Sentences): string[] {
  if (line.outcome === 'not-screened') return sentences(line.reasons);
  const verdict = line.verdict === 'OK' ? [] : sentences(line.reasons.slice(0, 1));
  const { weights } = TEXTS[language];
  const raised = line.signals.flatMap(({ severity, reasons }) =>
    sentences(reasons.slice(0, 1)).map((sentence) => `${weights[severity]}: ${sentence}`),
  );
  const aside = line.setAside.flatMap((one) => sentences(one.reasons.slice(0, 1)));
  return [
    ...verdict,
    ...raised,
    ...aside,
    ...hitTexts(line, language, sentences),
    ...missing(line, language),
  ];
}

function hitTexts(line: ScreenLine, language: Language, sentences: Sentences): string[] {
  const texts = TEXTS[language];
  const hits = hitsOf(line);
  const shown = hits.slice(0, SHOWN).map(({ who, merchant, id, level, reasons }) => {
    const found = texts.hit(texts.persons[who], texts.levels[level], `${merchant}/${id}`);
    return `${found}: ${sentences(reasons).join(texts.joint)}`;
  });
  return hits.length > SHOWN ? [...shown, texts.more(hits.length - SHOWN)] : shown;
}

function missing({ notKnown }: Screened, language: Language): string[] {
  if (notKnown.length === 0) return [];
  const texts = TEXTS[language];
  const names = notKnown.map((fact) => FACTS[language][fact]);
  return [texts.notKnown + names.join(texts.joint)];
}
