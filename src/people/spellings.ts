/**
 * How one thing is written in many ways. Data only; why each list is as it is: docs/decisions/0011.
 */

/** Kanji that are written for others in names and places, and those others. */
export const USUAL: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邉: '辺',
  邊: '辺',
  澤: '沢',
  齋: '斉',
  齊: '斉',
  斎: '斉',
  濱: '浜',
  濵: '浜',
  廣: '広',
  國: '国',
  櫻: '桜',
  惠: '恵',
  嶋: '島',
  嶌: '島',
  瀨: '瀬',
  𠮷: '吉',
  德: '徳',
  眞: '真',
  黑: '黒',
  榮: '栄',
  圓: '円',
  龍: '竜',
  瀧: '滝',
  淵: '渕',
  條: '条',
  澁: '渋',
  澀: '渋',
  壽: '寿',
  實: '実',
  藏: '蔵',
  曾: '曽',
  槇: '槙',
  冨: '富',
  峯: '峰',
  舘: '館',
  藪: '薮',
  檜: '桧',
  桒: '桑',
  鷗: '鴎',
  礒: '磯',
  關: '関',
  來: '来',
  彌: '弥',
  戶: '戸',
  淸: '清',
  靑: '青',
  穗: '穂',
  總: '総',
  豐: '豊',
  與: '与',
  狹: '狭',
  繩: '縄',
  鐵: '鉄',
  臺: '台',
  莊: '荘',
  應: '応',
  舩: '船',
  籠: '篭',
};
/** All of them that have a more usual form. */
export const VARIANTS =
  /[髙﨑嵜邉邊澤齋齊斎濱濵廣國櫻惠嶋嶌瀨𠮷德眞黑榮圓龍瀧淵條澁澀壽實藏曾槇冨峯舘藪檜桒鷗礒關來彌戶淸靑穗總豐與狹繩鐵臺莊應舩籠]/gu;

/** Forms of a company, and what is said after a name. */
export const NAME_ADDITIONS =
  /(?:株式|有限|合同|合資|合名)会社|\(?[株有同資名]\)|\([株有同資名]|(?:カブシキ|ユウゲン|ゴウドウ)ガイシャ|^[カユド]\)|\([カユド]\)?|(?:[, ]+(?:co\.?|ltd|inc|llc|k\.?k)\.?)+ *$|(?:様|御中|\s)+$/g;

/** A prefecture, which many leave out. 長野市県町 begins with none. */
export const PREFECTURE = /^(?:北海道|東京都|(?:京都|大阪)府|[^市区町村郡]{2,3}県)+/;

/** What joins kanji in a place name: 霞が関, 霞ヶ関. Hiragana have become katakana by then. */
export const JOINING_KE = /(?<=\p{sc=Han})[ヶヵガカ](?=\p{sc=Han})/gu;
/** The same: 堀之内, 堀ノ内. */
export const JOINING_NO = /(?<=\p{sc=Han})之(?=\p{sc=Han})/gu;

/** Words of an address that are written or left out as one likes. */
export const ADDRESS_ADDITIONS = /大字|(?<!文)字/g;

/** A postal code at the beginning of an address. */
export const POSTAL_CODE = /^[^\p{L}\p{N}〒]*(?:〒\s*)?(\d{3})\D?(\d{4})(?=\s*\p{sc=Han})/u;

/** Kanji numerals that count something in an address. 千代田 and 三田 hold none. */
export const COUNTING =
  /[〇一二三四五六七八九壱弐参十百千]{1,8}(?=\s*(?:[丁番号条線階]|地割|[-‐-―−─ー~〜ノ]\s*[\d〇一二三四五六七八九壱弐参十百千]))|(?<=[\d〇一二三四五六七八九壱弐参十百千]\s*[-‐-―−─ー~〜ノ]\s*)[〇一二三四五六七八九壱弐参十百千]{1,8}|(?<=(?:丁目|番地?ノ?)\s*)[〇一二三四五六七八九壱弐参十百千]{1,8}(?!\p{sc=Han})/gu;

/** A numeral that is well formed. */
export const NUMERAL =
  /^(?:[〇一二三四五六七八九壱弐参]+|(?=.)(?:[一二三四五六七八九壱弐参]?千)?(?:[一二三四五六七八九壱弐参]?百)?(?:[一二三四五六七八九壱弐参]?十)?[一二三四五六七八九壱弐参]?)$/;

/** What comes before the numbers of a house. A number that belongs to a name is among it: 南1条西. */
export const PLACE = /^(?:\D|\d+(?=条|線|番町|番丁|丁(?!目)|地割|区|町|市|村|軒))*/;

/** What counts in the numbers of a house: its digits, and letters that stand alone. */
export const HOUSE_NUMBERS = /\d+|(?<![a-z])[a-z](?![a-z])/g;

/** Google Mail is one host by two names, and heeds neither dots nor what follows a plus sign. */
export const GOOGLE_MAIL = /^g(?:oogle)?mail\.com$/;

/** Small kana, and kana of one sound, over what they are heard as. */
export const HEARD_ALIKE = 'ァィゥェォッャュョヮヂヅヲ';
/** What they are heard as, place by place. */
export const HEARD_AS = 'アイウエオツヤユヨワジズオ';

/** Signs that only make a sound long. */
export const LONG_SOUND = /ー|(?<=[オコソトノホモヨロゴゾドボポ])[ウオ]/g;

/** What nobody sees: marks of format, and selectors of a variant form. */
export const UNSEEN = /\p{Cf}|\p{Variation_Selector}/gu;

/** An extension, and all that comes after a number. */
export const EXTENSION = /(?:内線|ext|x|#).*/s;

/** The ways to write Japan's country code, before a number whose zero is then left out. */
export const COUNTRY_CODE = /^(?:\+|010|00)?810?(?=[1-9]\d{8,9}$)/;

/** A Japanese number whose first zero a spreadsheet has eaten. */
export const ZERO_EATEN = /^(?=[1-9]\d{8}$|[5789]0\d{8}$)/;

/** A number that can be dialled. A shorter one stands in many towns. */
export const DIALLED = /^(?:\d{10,15}|\+\d{8,15})$/;

/** What is put in where a number is demanded: 000-0000-0000, 090-9999-9999. */
export const FILLER = /(\d)\1{7}$/;

/** A tag that the owner of a mailbox puts behind its name. */
export const MAIL_TAG = /(?!^)\+.*/;

/**
 * What says nothing in the local part of a mail address: a tag, separators, a number at the end.
 */
export const MAIL_TRIMMINGS = /(?!^)\+.*|[._-]|\d+(?=\+|$)/g;
