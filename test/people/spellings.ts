import { number2kanji } from '@geolonia/japanese-numeral';
import fc from 'fast-check';

/** Turns characters into their full-width forms, where they have some. */
export function widened(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Katakana as hiragana. */
export function asHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));
}

const HALF: Readonly<Record<string, string>> = {
  サ: 'ｻ',
  ト: 'ﾄ',
  ウ: 'ｳ',
  タ: 'ﾀ',
  ロ: 'ﾛ',
  ヤ: 'ﾔ',
  マ: 'ﾏ',
  ダ: 'ﾀﾞ',
  ハ: 'ﾊ',
  ナ: 'ﾅ',
  コ: 'ｺ',
  パ: 'ﾊﾟ',
  ー: 'ｰ',
};

/** Katakana in half width. */
export function asHalfKana(text: string): string {
  return [...text].map((sign) => HALF[sign] ?? sign).join('');
}

export const kanaNames = fc
  .array(fc.constantFrom(...Object.keys(HALF).filter((sign) => sign !== 'ー')), {
    minLength: 2,
    maxLength: 10,
  })
  .map((signs) => signs.join(''))
  // Behind a space, さま is what is said after a name.
  .filter((name) => name === 'サマ' || !name.endsWith('サマ'));

/** A reading as different people write it. */
export function kanaSpelling(reading: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(asHiragana, asHalfKana, (text: string) => text),
      fc.constantFrom('', ' ', '　', '・'),
      fc.nat({ max: reading.length }),
      fc.constantFrom('', '様', ' 様', '　御中'),
    )
    .map(
      ([write, space, at, after]) =>
        `${write(reading.slice(0, at))}${space}${write(reading.slice(at))}${after}`,
    );
}

export const places = fc.constantFrom(
  '千代田区丸の内',
  '千代田区霞が関',
  '港区三田',
  '中央区八重洲',
  '札幌市中央区南一条西',
  '横浜市西区みなとみらい',
  '杉並区高円寺',
  '八千代市',
  '長野市県町',
  '山県市高富',
  '堺市北区百舌鳥梅北町',
  '港区麻布十番',
  '調布市西つつじケ丘',
  '仙台市若林区六丁の目中町',
  '札幌市白石区本通1丁目南',
);

/** A house: its place, a block, numbers, and a room or none. */
export const houses = fc.record({
  place: places,
  numbers: fc.array(fc.integer({ min: 1, max: 199 }), { minLength: 3, maxLength: 3 }),
  room: fc.option(fc.integer({ min: 101, max: 1299 })),
});

type House = { place: string; numbers: number[]; room: number | null };

const HYPHENS = ['-', '－', '‐', '‑', '–', '—', '−', 'ー', 'ｰ', '─', 'の', ' - ', '~'];

/** An address as different people write it. */
export function addressSpelling({ place, numbers, room }: House): fc.Arbitrary<string> {
  const [first, second, third] = numbers as [number, number, number];
  const digits = fc.constantFrom(String, number2kanji, (one: number) => widened(String(one)));
  const chained = fc
    .tuple(digits, fc.constantFrom(...HYPHENS))
    .map(([write, hyphen]) => numbers.map(write).join(hyphen));
  const named = fc
    .tuple(digits, fc.constantFrom('番', '番地', '番地の'), fc.constantFrom('号', ''))
    .filter(([write, ban, go]) => write !== number2kanji || ban === '番地の' || go === '号')
    .map(([write, ban, go]) => `${write(first)}丁目${write(second)}${ban}${write(third)}${go}`);
  const rooms = fc.constantFrom(
    ...(room === null
      ? ['', ' 山田方', '　山田商店']
      : [
          `-${room}`,
          ` ${room}号室`,
          ` サンハイツ${room}`,
          `　メゾン・ド・ミナト　${widened(String(room))}号`,
        ]),
  );
  return fc
    .tuple(
      fc.constantFrom('', '東京都', '東京都 ', '〒100-0001 '),
      fc.constantFrom('', ' ', '　'),
      fc.oneof(chained, named),
      rooms,
      fc.constantFrom((text: string) => text, spelt),
    )
    .map(
      ([before, space, where, behind, write]) =>
        `${before}${write(place)}${space}${where}${behind}`,
    );
}

/** The place names above in other signs. */
function spelt(place: string): string {
  return place
    .replace('霞が関', '霞ヶ関')
    .replace('丸の内', '丸之内')
    .replace('南一条', '南１条')
    .replace('高', '髙')
    .replace('つつじケ丘', 'つつじが丘')
    .replace('六丁の目', '六丁ノ目')
    .replace('みなとみらい', 'ミナトミライ')
    .replace('浜', '濱');
}
