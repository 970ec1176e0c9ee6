import type { Text } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';

/** A text for each word of a vocabulary. */
export type Words<Word extends string> = { readonly [word in Word]: Text };

/** The text of a word; a word that has none is a defect of the caller, and is not passed over. */
export function said<Word extends string>(words: Words<Word>, path: string, word: Word): Text {
  needWord(Object.keys(words), path, word);
  return words[word];
}

/** Throws unless an answer has the fields that its sentences are made from. */
export function needAnswer<Answer extends object>(
  answer: Answer,
  from: string,
  fields: readonly (keyof Answer & string)[],
): void {
  need(typeof answer === 'object' && answer !== null, 'answer', `what ${from} gives`, answer);
  const lacking = fields.find((field) => answer[field] === undefined);
  need(lacking === undefined, `answer.${lacking}`, `what ${from} gives`, undefined);
}

/** Some texts one after the other, with what stands between them. */
export function joined(texts: readonly Text[], between: Text): Text {
  return {
    ja: texts.map(({ ja }) => ja).join(between.ja),
    en: texts.map(({ en }) => en).join(between.en),
  };
}

/** Sentences one after the other. An empty one is left out. */
export function sentences(...texts: readonly Text[]): Text {
  const told = texts.filter(({ en }) => en !== '');
  return joined(
    told.map(({ ja, en }) => ({ ja: `${ja}。`, en: `${capital(en)}.` })),
    { ja: '', en: ' ' },
  );
}

/** No sentence at all. */
export const NOTHING: Text = { ja: '', en: '' };

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Yen with their thousands apart. */
export function yenText(amount: number): Text {
  need(Number.isSafeInteger(amount), 'answer', 'whole yen', amount);
  const digits = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return { ja: `${digits}円`, en: `¥${digits}` };
}

/** A day, a month or a year of the calendar, from `YYYY-MM-DD` or its beginning. */
export function dayText(day: string): Text {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  const parts = [`${year}年`, month ? `${month}月` : '', date ? `${date}日` : ''];
  return { ja: parts.join(''), en: day.slice(0, 10) };
}
