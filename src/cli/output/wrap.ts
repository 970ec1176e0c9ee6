/** Columns a text takes in a terminal, and texts cut to them. */

/** First and last code points of what takes two columns (East Asian wide and full width, emoji). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Marks that change the direction of text, and control characters: shown by number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it shows
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text that shows what it holds: no character of it steers the terminal. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function widthOf(char: string): number {
  const code = char.codePointAt(0) as number;
  if (code < 0x1100) return 1;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}

/** What begins no line, and what ends none (禁則処理). */
const NO_START = '、。，．・：；！？)）」』】〕〉》]ー々〜…%％ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const NO_END = '(（「『【〔〈《[';

/** Whether a line may end between two characters: at a space, or beside a wide one. */
function parts(before: string, after: string): boolean {
  if (after === ' ') return true;
  const wide = widthOf(before) === 2 || widthOf(after) === 2;
  return wide && before !== ' ' && !NO_START.includes(after) && !NO_END.includes(before);
}

/** A word in katakana stays whole where the line does not become half as short for it. */
const KATAKANA = /^[ァ-ヶー]{2}$/;

/** Where to end a line that another character no longer fits into: as late as it may. */
function breakOf(line: readonly string[], next: string): number {
  const places = line.flatMap((before, at) => {
    const after = line[at + 1] ?? next;
    return parts(before, after) ? [{ at: at + 1, word: KATAKANA.test(before + after) }] : [];
  });
  const last = places.at(-1)?.at ?? line.length;
  const whole = places.filter(({ word }) => !word).at(-1)?.at ?? 0;
  return whole * 2 >= line.length ? whole : last;
}

/** Breaks a text into lines of at most so many columns: at a space, or between Japanese characters. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const char of visible(text)) {
    const width = widthOf(char);
    if (used + width > columns) {
      const cut = breakOf(line, char);
      lines.push(line.slice(0, cut).join(''));
      line = [...line.slice(cut).join('').trimStart()];
      used = columnsOf(line.join(''));
      if (char === ' ' && line.length === 0) continue;
    }
    line.push(char);
    used += width;
  }
  return [...lines, line.join('')];
}
