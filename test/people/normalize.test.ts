import { describe, expect, test } from 'vitest';
import { normalizePerson, type Person, personKeys } from '../../src/people/index.js';
import { heard } from '../../src/people/read.js';
import { KANJI, USUAL } from '../../src/people/spellings.js';
import { ADDRESSES, MAILS, NAMES, PHONES, ROOMS } from './spellings.examples.js';

const NOBODY: Person = { name: null, kana: null, phone: null, mail: null, address: null };

describe('normalizePerson', () => {
  test.each(NAMES)('the name %j is %j', (name, normal) => {
    expect(normalizePerson({ ...NOBODY, name }).name).toBe(normal);
  });

  test.each(PHONES)('the telephone number %j is %j', (phone, normal) => {
    expect(normalizePerson({ ...NOBODY, phone }).phone).toBe(normal);
  });

  test.each(MAILS)('the mail address %j is %j', (mail, normal) => {
    expect(normalizePerson({ ...NOBODY, mail }).mail).toBe(normal);
  });

  test.each(ADDRESSES)('the address %j is %j', (text, normal) => {
    const { address } = normalizePerson({ ...NOBODY, address: { postalCode: null, text } });
    expect(address?.text ?? null).toBe(normal);
  });

  test.each([
    [null, '〒100-0005 千代田区丸の内1-2', '1000005'],
    [null, '１００−０００５　千代田区丸の内1-2', '1000005'],
    ['〒100－0005', '千代田区丸の内1-2', '1000005'],
    ['100-0005', '〒999-9999 千代田区丸の内1-2', '1000005'],
    ['100', '千代田区丸の内1-2', null],
    [null, '千代田区丸の内100-0005', null],
  ])('the postal code of %j and %j is %j', (postalCode, text, normal) => {
    expect(normalizePerson({ ...NOBODY, address: { postalCode, text } }).address?.postalCode).toBe(
      normal,
    );
  });

  test('a name in kana is its own reading, one in kanji is not', () => {
    expect(normalizePerson({ ...NOBODY, name: 'さとう たろう' }).kana).toBe('サトウタロウ');
    expect(normalizePerson({ ...NOBODY, name: '佐藤 太郎' }).kana).toBeNull();
    expect(normalizePerson({ ...NOBODY, name: 'サトウ', kana: 'ヤマダ' }).kana).toBe('ヤマダ');
  });
});

test.each([
  ['サトウ', 'サトー'],
  ['サトウ', 'サト'],
  ['ショウジ', 'シヨージ'],
  ['キャノン', 'キヤノン'],
  ['ミヅホ', 'ミズホ'],
  ['オオノ', 'オーノ'],
  ['ヱビス', 'エビス'],
])('%s and %s sound alike', (one, other) => {
  expect(heard(one)).toBe(heard(other));
});

test.each([
  ['サトウ', 'カトウ'],
  ['ハヤシ', 'バヤシ'],
])('%s and %s do not', (one, other) => {
  expect(heard(one)).not.toBe(heard(other));
});

test('each variant is one kanji and has a usual one, which is no variant itself', () => {
  const signs = Object.keys(USUAL);
  expect(signs.filter((kanji) => kanji.replace(KANJI, '') !== '')).toEqual([]);
  expect(signs.filter((kanji) => [...kanji].length !== 1)).toEqual([]);
  expect(Object.values(USUAL).filter((kanji) => kanji in USUAL)).toEqual([]);
});

describe('personKeys', () => {
  test('all of them', () => {
    const person: Person = {
      name: '佐藤 太郎',
      kana: 'サトウ タロウ',
      phone: '03-1234-5679',
      mail: 'sato.01+x@example.jp',
      address: { postalCode: '100-0005', text: '東京都千代田区丸の内1-2-3 サンハイツ201' },
    };
    expect(personKeys(person)).toEqual({
      name: 'name/佐藤太郎',
      kana: 'kana/サトウタロウ',
      heard: 'heard/サトタロ',
      phone: 'phone/0312345679',
      mail: 'mail/sato.01+x@example.jp',
      stem: 'stem/sato@example.jp',
      house: 'house/千代田区丸ノ内 1-2-3-201',
      block: 'block/千代田区丸ノ内 1-2',
      postalBlock: 'postalBlock/1000005 1-2',
    });
  });

  test('of nobody: none', () => {
    expect(personKeys(NOBODY)).toEqual({});
  });

  test.each(['千代田区丸の内', '千代田区丸の内1丁目', '丸の内', ''])(
    'no house in %j, whatever the postal code',
    (text) => {
      expect(personKeys({ ...NOBODY, address: { postalCode: '100-0005', text } })).toEqual({});
    },
  );

  test.each([
    ['丸の内1-2-3', false],
    ['本町1-2-3', false],
    ['千代田区丸の内1-2-3', true],
    ['箱根町湯本12', true],
    ['利島村248', true],
  ])('%j is the house of one town: %j', (text, isOne) => {
    const keys = personKeys({ ...NOBODY, address: { postalCode: null, text } });
    expect(keys.house !== undefined).toBe(isOne);
  });

  test.each(ROOMS)('of %j: a room is missing: %j', (text, isMissing) => {
    const address = { postalCode: null, text };
    const keys = personKeys({ ...NOBODY, address });
    expect(keys.house === undefined && keys.block !== undefined).toBe(isMissing);
    const normal = normalizePerson({ ...NOBODY, address }).address;
    expect(normal?.text.endsWith('ビル')).toBe(isMissing);
  });

  test.each([
    ['yamada01@example.jp', 'yamada@example.jp'],
    ['yamada.02@example.jp', 'yamada@example.jp'],
    ['yamada_3+shop@example.jp', 'yamada@example.jp'],
    ['a1@example.jp', 'a1@example.jp'],
    ['a1+x@example.jp', 'a1@example.jp'],
    ['+@example.jp', '+@example.jp'],
    ['12345@example.jp', '12345@example.jp'],
  ])('the stem of %s is %s', (mail, stem) => {
    expect(personKeys({ ...NOBODY, mail }).stem).toBe(`stem/${stem}`);
  });
});

describe('what is no person', () => {
  const wrong: readonly [string, unknown, RegExp][] = [
    ['nothing', undefined, /person: expected an object with name, kana, .* received nothing/],
    ['a text', 'x', /person: expected an object/],
    ['a field less', { ...NOBODY, mail: undefined }, /mail: expected a text .* received nothing/],
    ['a field missing', { name: null }, /person: expected kana, received/],
    ['a field more', { ...NOBODY, card: null }, /person: expected no field but .* received "card"/],
    ['a number', { ...NOBODY, phone: 312345679 }, /phone: expected a text .* received 312345679/],
    ['a long name', { ...NOBODY, name: 'x'.repeat(201) }, /name: .* longer text \(not shown\)/],
    ['an address as text', { ...NOBODY, address: 'x' }, /person.address: expected an object/],
    ['an address without text', { ...NOBODY, address: { postalCode: null } }, /expected text/],
    [
      'a text that is null',
      { ...NOBODY, address: { postalCode: null, text: null } },
      /text: expected a text .* received null/,
    ],
  ];

  test.each(wrong)('%s', (_, value, message) => {
    expect(() => normalizePerson(value as Person)).toThrow(message);
    expect(() => personKeys(value as Person)).toThrow(message);
  });

  test('200 characters are taken', () => {
    expect(normalizePerson({ ...NOBODY, name: 'x'.repeat(200) }).name).toHaveLength(200);
  });
});
