import type { Text } from '../decision/index.js';
import { need, needWord } from '../errors/index.js';

/** A text for each word of a vocabulary. */
export type Words<Word extends string> = { readonly [word in Word]: Text };

/** The text of a word; a word that has none is a defect of the caller, and is not passed over. */
export function said<Word extends string>(words: Words<Word>, path: string, word: Word): Text {
  needWord(Object.keys(words), path, word);
  return words[word];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field of an answer holds. A word, a day, yen are looked at where they are said. */
const HELD = {
  'a value': (value: unknown) => value !== undefined,
  'a text': (value: unknown) => typeof value === 'string',
  'a whole number': (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0,
  'a list': (value: unknown) => Array.isArray(value),
  'a list of objects': (value: unknown) =>
    Array.isArray(value) && Array.from(value).every(isObject),
  'an object': isObject,
} as const;

/** Throws unless an answer has the fields that its sentences are made from. */
export function needAnswer<Answer extends object>(
  answer: Answer,
  from: string,
  fields: { readonly [field in keyof Answer & string]?: keyof typeof HELD },
  path = 'answer',
): void {
  need(isObject(answer), path, `what ${from} gives`, answer);
  for (const field of Object.keys(fields) as (keyof Answer & string)[]) {
    const held = fields[field] as keyof typeof HELD;
    const value = answer[field];
    need(HELD[held](value), `${path}.${field}`, `${held}, as ${from} gives it`, value);
  }
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
export function yenText(path: string, amount: number): Text {
  need(HELD['a whole number'](amount), path, 'whole yen', amount);
  const digits = String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return { ja: `${digits}円`, en: `¥${digits}` };
}

/** A day, a month or a year of the calendar, from `YYYY-MM-DD` or its beginning. */
export function dayText(path: string, day: string): Text {
  const text = typeof day === 'string' ? day.slice(0, 10) : '';
  need(/^\d{4}(-\d\d){0,2}$/.test(text), path, 'a day as YYYY-MM-DD, or its beginning', day);
  const [year, month, date] = text.split('-').map(Number);
  const parts = [`${year}年`, month ? `${month}月` : '', date ? `${date}日` : ''];
  return { ja: parts.join(''), en: text };
}
