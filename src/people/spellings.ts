/**
 * How one thing is written in many ways. Data only; why each list is as it is: docs/decisions/0011.
 * Kanji are a range of signs: a class such as \p{Script=Han} takes half a millisecond to read.
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
  栁: '柳',
  槗: '橋',
  靏: '鶴',
  靍: '鶴',
  龜: '亀',
  彥: '彦',
  晉: '晋',
  昻: '昂',
  薰: '薫',
  緖: '緒',
  會: '会',
  兒: '児',
  亞: '亜',
  學: '学',
  縣: '県',
  靜: '静',
  寬: '寛',
  賴: '頼',
  劔: '剣',
  劍: '剣',
  萬: '万',
  𣘺: '橋',
  圡: '土',
  穐: '秋',
  愼: '慎',
  郞: '郎',
  遙: '遥',
  凛: '凜',
  鄕: '郷',
  竈: '釜',
  麴: '麹',
  蠣: '蛎',
  靭: '靱',
  頸: '頚',
  檮: '梼',
  鰺: '鯵',
};

/** Any kanji. */
export const KANJI = /[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}]/gu;

/** Forms of a company or an association, a reading in brackets, and what is said after a name. */
export const NAME_ADDITIONS =
  /(?:株式|有限|合同|合資|合名)会社|(?:(?:一般|公益)[社財]団|医療|学校|宗教|社会福祉|特定非営利活動|税理士|弁護士|npo)法人|\([ァ-ヺー・ ]{2,}\)(?=[\s様]*$)|\(?[株有同資名]\)|\([株有同資名]|(?:カブシキ|ユウゲン|ゴウドウ)[カガ]イシ[ャヤ]|^[カユド]\)|\([カユド]\)?|(?:[, ]+(?:co\.?|ltd|limited|inc|corp(?:oration)?|llc|k\.?k)\.?)+ *$|(?:様|御中|(?<=\S)\s+(?:殿|サマ)|\s)+$/g;

/**
 * A prefecture, which many leave out. 長野市県町 begins with none. Two cities have a larger one of
 * their name elsewhere, and keep theirs.
 */
export const PREFECTURE =
  /^(?!広島県府中市|北海道伊達市)(?:北海道|東京都?|(?:京都|大阪)府|[^市区町村郡]{2,3}県)+/;

/** The streets of a crossing in Kyoto, which many leave out before the name of the town. */
export const KYOTO_STREETS =
  /(?<=^京都市(?:北|南|右京|左京|上京|中京|下京|西京|東山|山科|伏見)区).*(?:[上下]ガ?ル|[東西]入(?:リ|ル)?)(?:\d+丁目)?(?=.)/;

/** What joins kanji in a place name: 霞が関, 霞ヶ関, つつじが丘. Hiragana have become katakana by then. */
export const JOINING_KE =
  /[ヶヵ]|(?<=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])[ガカ](?=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])|(?<=[ァ-ヺー])ガ(?=丘)/gu;

/** The same: 堀之内, 堀ノ内. */
export const JOINING_NO =
  /(?<=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])之(?=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])/gu;

/** The same: 三ッ沢, 三ツ沢. */
export const JOINING_TSU =
  /(?<=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])ッ(?=[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])/gu;

/** Words of an address that are written or left out as one likes. */
export const ADDRESS_ADDITIONS = /大字|(?<!文)字/g;

/** A postal code at the beginning of an address. */
export const POSTAL_CODE =
  /^[^\w〒ァ-ヺ々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}]*(?:〒\s*)?(\d{3})\D?(\d{4})(?=\s*[々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])/u;

/** Kanji numerals that count something in an address. 千代田 and 三田 hold none. */
export const COUNTING =
  /[〇一二三四五六七八九壱弐参十百千]{1,8}(?=\s*(?:[丁番号条線階]|地割|[-‐-―−─ー~〜ノ]\s*[\d〇一二三四五六七八九壱弐参十百千]))|(?<=[\d〇一二三四五六七八九壱弐参十百千]\s*[-‐-―−─ー~〜ノ]\s*)[〇一二三四五六七八九壱弐参十百千]{1,8}|(?<=(?:丁目|番地?ノ?)\s*)[〇一二三四五六七八九壱弐参十百千]{1,8}(?![々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])/gu;

/** A numeral that is well formed. */
export const NUMERAL =
  /^(?:[〇一二三四五六七八九壱弐参]+|(?=.)(?:[一二三四五六七八九壱弐参]?千)?(?:[一二三四五六七八九壱弐参]?百)?(?:[一二三四五六七八九壱弐参]?十)?[一二三四五六七八九壱弐参]?)$/;

/**
 * What comes before the numbers of a house. A number that belongs to a name is among it: 南1条西, 8丁堀,
 * 麻布10番, and a chome that the name of a place stands behind: 4丁目渡辺3号.
 */
export const PLACE =
  /^(?:\D|\d+(?=条|線|番町|番丁|丁(?=[^目ノ\d\s-])|丁ノ?目(?![東西南北左右]\s*\d)[ノケツ々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}]+\s*\d|地割|区|町|市|村|軒)|(?<=麻布)\d+(?=番))*/u;

/** A lone number that is a chome, not a house: 丸の内1丁目, 丸の内1. */
export const CHOME_ALONE = /^(?:\d+丁|\d(?![\d番号]))/;

/** A place where a lone number is a chome: 北1条西10. */
export const COUNTED_PLACE = /条[東西南北]$/;

/** A place that names a city, a ward, a county or a village. 本町 alone is in a hundred of them. */
export const MUNICIPAL = /.[市区郡村]|.町./;

/**
 * Numbers behind those of a house that count nothing there: that of a name (第3ビル, 三条ハイツ), and
 * the floor of a room that has a number of its own.
 */
export const IDLE_NUMBERS =
  /第\d+(?!\d|号|棟)|\d+(?=条|番町|番丁|丁(?=[^目ノ\d\s-]))|\d+(?:階|f(?![a-z]))(?=\D*\d{3})/g;

/**
 * A house of many rooms or guests, or a counter where parcels are kept. What stands behind it is a
 * floor or a room; the number of a wing is neither.
 */
export const BUILDING =
  /[\da-z]*号?棟|ビル|マンション|アパート|ハイツ|コーポ(?!レ)|ハイム|メゾン|レジデンス|タワー|パレス|シャトー|ヒルズ|コート|プラザ|テラス|ガーデン|ハウス|ホーム|ホテル|センター|荘|団地|寮|住宅|会館|病院|大学|局留|営業所|heights|mansion|apart|tower|court|house|hotel|bldg|building/g;

/**
 * What counts in the numbers of a house: its digits, letters that stand alone, a side (1丁目南1, 東棟)
 * and a part (12番地甲).
 */
export const HOUSE_NUMBERS =
  /\d+|(?<![a-z])[a-z](?![a-z])|(?<=丁目|号|[^々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])[東西南北左右](?=棟|館|\s*-?\d)|(?<=\d(?:番地?)?[-ノ]?)[甲乙丙イロハニホ](?![ァ-ヺ々〇㐀-鿿豈-\u{faff}\u{20000}-\u{3ffff}])/gu;

/** Google Mail is one host by two names, and heeds neither dots nor what follows a plus sign. */
export const GOOGLE_MAIL = /^g(?:oogle)?mail\.com$/;

/** Small kana, and kana of one sound, over what they are heard as. */
export const HEARD_ALIKE = 'ァィゥェォッャュョヮヂヅヲヰヱ';
/** What they are heard as, place by place. */
export const HEARD_AS = 'アイウエオツヤユヨワジズオイエ';

/** Signs that only make a sound long. */
export const LONG_SOUND = /ー|(?<=[オコソトノホモヨロゴゾドボポ])[ウオ]/g;

/** What is neither letter nor digit; a text, so that the classes are read when they are needed. */
export const NO_LETTER = '[^\\p{L}\\p{N}]';

/** What nobody sees: marks of format, and selectors of a variant form. */
export const UNSEEN =
  /[\u{ad}\u{600}-\u{605}\u{61c}\u{6dd}\u{70f}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0001}-\u{e007f}]|[\u{180b}-\u{180d}]|[\u{fe00}-\u{fe0f}]|[\u{e0100}-\u{e01ef}]/gu;

/** An extension, and all that comes after a number. */
export const EXTENSION = /(?:内線|\(内\)|ext|x|#).*/s;

/** The ways to write Japan's country code, before a number whose zero is then left out. */
export const COUNTRY_CODE = /^(?:\+|010|00)?810?(?=[1-9]\d{8,9}$)/;

/** A Japanese number whose first zero a spreadsheet has eaten. */
export const ZERO_EATEN = /^(?=[1-9]\d{8}$|[5789]0\d{8}$)/;

/** A number that can be dialled. A shorter one stands in many towns. */
export const DIALLED = /^(?:\d{10,15}|\+\d{8,15})$/;

/**
 * What is put in where a number is demanded: 000-0000-0000, 090-9999-9999, 0120-000-000,
 * 090-1234-5678, 0123456789.
 */
export const FILLER = /(\d)\1{7}$|^0120(\d)\2{5}$|1234567(?:8|89|890)$|87654321$/;

/** What stands around a mail address: a name before it, or mailto. */
export const AROUND_MAIL = /^.*<|>.*$|^mailto:/gs;

/** A tag that the owner of a mailbox puts behind its name. */
export const MAIL_TAG = /(?!^)\+.*/;

/**
 * What says nothing in the local part of a mail address: a tag, separators, a number at the end.
 */
export const MAIL_TRIMMINGS = /(?!^)\+.*|[._-]|\d+(?=\+|$)/g;
