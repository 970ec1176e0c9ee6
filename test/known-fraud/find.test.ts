import { describe, expect, test } from 'vitest';
import {
  buildKnownFraud,
  type FraudSignal,
  findKnownFraud,
  type KnownFraud,
  scanKnownFraud,
} from '../../src/known-fraud/index.js';
import { type Person, personKeys } from '../../src/people/index.js';
import published from '../vectors/known-fraud.json' with { type: 'json' };
import { entry, NOBODY, REPORTED } from './people.js';

const KNOWN = buildKnownFraud([entry(REPORTED)]);

function asked(person: Partial<Person>, known: KnownFraud = KNOWN) {
  const signal = findKnownFraud(known, {
    keys: personKeys({ ...NOBODY, ...person }),
    method: 'card',
  });
  if (signal.level === 'not-asked') throw new Error('expected to be asked');
  return signal;
}

describe('an order against one known fraud', () => {
  const cases: readonly [string, Partial<Person>, string, string][] = [
    ['all the same', REPORTED, 'match', 'known-fraud/same-address'],
    [
      'the telephone, written otherwise',
      { phone: '＋８１−９０−１２３４−５６７９' },
      'match',
      'known-fraud/same-phone',
    ],
    [
      'the mail address in capitals',
      { mail: 'SATO.TARO01@EXAMPLE.JP' },
      'match',
      'known-fraud/same-mail',
    ],
    [
      'the room under another name',
      { name: '鈴木花子', address: { postalCode: null, text: '千代田区丸ノ内一-二-三-二〇一' } },
      'match',
      'known-fraud/same-address',
    ],
    [
      'another room of the house, one letter away',
      { name: '佐藤太朗', address: { postalCode: null, text: '千代田区丸の内1-2-3-305' } },
      'resemble',
      'known-fraud/near-address-and-name',
    ],
    [
      'the same block by postal code, another name with this reading',
      {
        name: '左東太郎',
        kana: 'さとー たろー',
        address: { postalCode: '1000005', text: 'Marunouchi 1-2-9' },
      },
      'resemble',
      'known-fraud/near-address-and-kana',
    ],
    [
      'the next mail address in a row',
      { name: '佐藤太郎', mail: 'satotaro.02@example.jp' },
      'resemble',
      'known-fraud/near-mail-and-name',
    ],
    [
      'the next mail address, by the reading',
      { kana: 'サトウタロ', mail: 'sato.taro+1@example.jp' },
      'resemble',
      'known-fraud/near-mail-and-kana',
    ],
    [
      'the next mail address from the next house',
      { mail: 'sato.taro@example.jp', address: { postalCode: null, text: '千代田区丸の内1-2-4' } },
      'resemble',
      'known-fraud/near-mail-and-address',
    ],
  ];

  test.each(cases)('%s', (_, person, level, rule) => {
    const signal = asked(person);
    expect([signal.level, signal.reasons[0].rule]).toEqual([level, rule]);
    expect(signal.hits[0]?.level).toBe(level);
    expect(signal.reasons.at(-1)?.rule).toBe('known-fraud/compared');
  });

  const strangers: readonly [string, Partial<Person>][] = [
    ['nobody', {}],
    ['a namesake', { name: '佐藤太郎', kana: 'サトウタロウ' }],
    [
      'a neighbour',
      { name: '鈴木花子', address: { postalCode: null, text: '千代田区丸の内1-2-4' } },
    ],
    [
      'a namesake in the next block',
      { name: '佐藤太郎', address: { postalCode: null, text: '千代田区丸の内1-3-3' } },
    ],
    [
      'a namesake in another town',
      { name: '佐藤太郎', address: { postalCode: null, text: '港区三田1-2-3-201' } },
    ],
    ['another digit', { phone: '090-1234-5678' }],
    ['another host', { name: '佐藤太郎', mail: 'sato.taro01@example.com' }],
    [
      'two letters away',
      { name: '佐藤次朗', address: { postalCode: null, text: '千代田区丸の内1-2-4' } },
    ],
  ];

  test.each(strangers)('%s is no fraud', (_, person) => {
    const { level, hits, merchants, reasons } = asked(person);
    expect({ level, hits, merchants }).toEqual({ level: 'none', hits: [], merchants: 0 });
    expect(reasons.map(({ rule }) => rule)).toEqual(['known-fraud/compared']);
  });

  test('says field by field what is alike', () => {
    const signal = asked({ ...REPORTED, name: '佐藤太朗', kana: null, phone: '03-1234-5670' });
    expect(signal.hits[0]?.likeness).toEqual({
      name: 'similar',
      kana: 'unknown',
      phone: 'different',
      mail: 'same',
      address: 'same',
    });
  });

  test('names what could not be compared', () => {
    expect(asked({ phone: '000-0000-0000', mail: 'sato@example.jp' }).notKnown).toEqual([
      'name',
      'kana',
      'phone',
      'address',
    ]);
  });
});

test('a block alone finds nothing, so it is not known; with a name it is', () => {
  const address = { postalCode: null, text: '港区芝1-2-3 芝ハイツ' };
  expect(asked({ address }).notKnown).toContain('address');
  expect(asked({ address, name: '佐藤太郎' }).notKnown).not.toContain('address');
  expect(asked({ address: { ...address, text: '港区芝1-2-3' } }).notKnown).not.toContain('address');
});

describe('a building of many homes, without a room', () => {
  const at = (name: string, text: string) => ({ name, address: { postalCode: null, text } });
  const [building, room] = ['港区芝1-2-3 芝マンション', '港区芝1-2-3 芝マンション201'];
  const sato = (text: string) => buildKnownFraud([entry({ ...NOBODY, ...at('佐藤太郎', text) })]);

  test.each([
    [building, building, '佐藤太郎', 'resemble'],
    [building, building, '鈴木花子', 'none'],
    [room, building, '佐藤太郎', 'resemble'],
    [room, building, '鈴木花子', 'none'],
    [building, room, '鈴木花子', 'none'],
    [building, '港区芝1-2-3', '鈴木花子', 'none'],
    [room, room, '鈴木花子', 'match'],
    ['港区芝1-2-3', '港区芝1-2-3', '鈴木花子', 'match'],
  ])('known at %s, an order to %s for %s: %s', (known, order, name, level) => {
    expect(asked(at(name, order), sato(known)).level).toBe(level);
  });
});

describe('an address that many have', () => {
  const at = (text: string, postalCode: string | null = null) => ({ postalCode, text });
  const sato = (address: Person['address']) =>
    buildKnownFraud([entry({ ...NOBODY, name: '佐藤太郎', address })]);

  test.each([
    ['a town of this name in another city', at('本町1-2-3', '060-0001'), at('本町1-2-3')],
    [
      'parcels kept at a post office',
      at('千代田区丸の内2-7-2 東京中央郵便局留'),
      at('千代田区丸の内2丁目7-2 東京中央郵便局留め'),
    ],
    ['a hotel', at('千代田区内幸町1-1-1 帝国ホテル'), at('千代田区内幸町1-1-1帝国ホテル')],
    ['a wing', at('東久留米市ひばりが丘団地12号棟'), at('東久留米市ひばりヶ丘団地12号棟')],
    ['a room of some house in a chome', at('港区芝1丁目 芝荘201'), at('港区芝1丁目 三田荘201')],
    ['a chome', at('新宿区西新宿1'), at('新宿区西新宿一丁目')],
    ['the other side of it', at('札幌市白石区本通1丁目南1-1'), at('札幌市白石区本通1丁目北1-1')],
    ['the other wing', at('港区芝1-2-3 東棟101'), at('港区芝1-2-3 西棟101')],
    ['the floor below', at('港区芝1-2-3 芝ビル1階'), at('港区芝1-2-3 芝ビル地下1階')],
  ])('%s is no match under another name', (_, known, order) => {
    expect(asked({ name: '鈴木花子', address: order }, sato(known)).level).toBe('none');
    expect(asked({ name: '鈴木花子', address: known }, sato(order)).level).toBe('none');
  });

  test.each([
    ['a hotel room', at('千代田区内幸町1-1-1 帝国ホテル 1205号室'), at('千代田区内幸町1-1-1-1205')],
    [
      'a room of a wing',
      at('東久留米市ひばりが丘団地12号棟103号'),
      at('東久留米市ひばりヶ丘団地12-103'),
    ],
  ])('%s is one', (_, known, order) => {
    expect(asked({ name: '鈴木花子', address: order }, sato(known)).level).toBe('match');
  });

  test('by postal code and name it resembles, though a city is missing', () => {
    const known = sato(at('本町1-2-3', '060-0001'));
    const order = at('札幌市中央区本町一丁目2番9', '0600001');
    expect(asked({ name: '佐藤太郎', address: order }, known).level).toBe('resemble');
  });
});

test('entries stand by merchant, id and moment, whatever order they came in', () => {
  const made = [
    entry(REPORTED, { merchant: 'shop', id: '10' }),
    entry(REPORTED, { merchant: 'shop', id: '9' }),
    entry({ ...REPORTED, phone: null }, { merchant: 'shop', id: '9' }),
    entry(REPORTED, { merchant: 'shop!', id: '1' }),
  ];
  const known = buildKnownFraud([made[3], made[0], made[2], made[1], made[3]] as typeof made);
  expect(known.entries.map(({ merchant, id }) => `${merchant}/${id}`)).toEqual([
    'shop/10',
    'shop/9',
    'shop/9',
    'shop!/1',
  ]);
  expect(known).toEqual(buildKnownFraud(made));
});

describe('one letter', () => {
  const near = (a: string, b: string) => {
    const address = { postalCode: null, text: '港区三田1-2-3' };
    const known = buildKnownFraud([entry({ ...NOBODY, name: a, address })]);
    return asked({ name: b, address: { postalCode: null, text: '港区三田1-2-4' } }, known).level;
  };

  test.each([
    ['佐藤太郎', '佐藤太朗', 'resemble'],
    ['佐藤太郎', '佐藤太一郎', 'resemble'],
    ['佐藤太郎', '佐藤太', 'resemble'],
    ['佐藤太郎', '佐太郎', 'resemble'],
    ['abcd', 'bcda', 'none'],
    ['佐藤修', '佐藤治', 'none'],
    ['林修', '林', 'none'],
    ['林修', '林修', 'resemble'],
    ['x'.repeat(32), `${'x'.repeat(31)}y`, 'resemble'],
    ['x'.repeat(31), 'x'.repeat(32), 'resemble'],
    ['x'.repeat(32), 'x'.repeat(33), 'none'],
    ['x'.repeat(33), `${'x'.repeat(32)}y`, 'none'],
    ['x'.repeat(33), 'x'.repeat(33), 'resemble'],
  ])('%s and %s: %s, whichever is known', (a, b, level) => {
    expect([near(a, b), near(b, a)]).toEqual([level, level]);
  });
});

describe('several entries', () => {
  const phone = { ...NOBODY, phone: REPORTED.phone };
  const block = {
    ...NOBODY,
    name: '佐藤太郎',
    address: { postalCode: null, text: '千代田区丸の内1-2-4' },
  };
  const known = buildKnownFraud([
    entry(block, { id: '1', merchant: 'shop-a' }),
    entry(phone, { id: '2', merchant: 'shop-b' }),
    entry(phone, { id: '3', merchant: 'shop-b' }),
    entry({ ...NOBODY, phone: '03-9876-5432' }, { id: '4', merchant: 'shop-c' }),
  ]);

  test('matches come first, and merchants are counted once', () => {
    const signal = asked(REPORTED, known);
    expect(signal.level).toBe('match');
    expect(signal.hits.map(({ id, level }) => [id, level])).toEqual([
      ['2', 'match'],
      ['3', 'match'],
      ['1', 'resemble'],
    ]);
    expect(signal.merchants).toBe(2);
    expect(signal.reasons.map(({ rule }) => rule)).toEqual([
      'known-fraud/same-phone',
      'known-fraud/near-address-and-name',
      'known-fraud/compared',
    ]);
  });

  /** Ten thousand people in one house and at one host, every other one of them named Sato Taro. */
  const crowd = buildKnownFraud(
    Array.from({ length: 10_000 }, (_, index) => {
      const own = String(index).padStart(5, '0');
      const name = index % 2 === 0 ? '佐藤太郎' : `名無${own}号`;
      const text = `港区海岸1-2-3-${index % 2 === 0 ? `9${own}` : own}`;
      const mail = `u${own}x@gmail.com`;
      return entry({ ...NOBODY, name, mail, address: { postalCode: null, text } }, { id: own });
    }),
  );

  test.each<[string, Partial<Person>, string[]]>([
    ['a mailbox', { name: '佐藤太郎', mail: 'U.07778.x@gmail.com' }, ['07778']],
    [
      'a name one letter away in the same house',
      { name: '名無07777番', address: { postalCode: null, text: '港区海岸1-2-9' } },
      ['07777'],
    ],
    ['a stranger', { name: '佐藤太郎', mail: 'u99999x@gmail.com' }, []],
  ])('a crowd neither hides %s nor is looked through', (_, person, ids) => {
    let seen = 0;
    const entries = new Proxy(crowd.entries, {
      get(list, name) {
        if (/^\d+$/.test(String(name))) seen += 1;
        return Reflect.get(list, name);
      },
    });
    const signal = asked(person, { ...crowd, entries });
    expect(signal.hits.map(({ id }) => id)).toEqual(ids);
    expect(seen).toBe(ids.length);
  });
});

describe('cash on delivery', () => {
  const keys = personKeys(REPORTED);
  const level = (signal: FraudSignal) => signal.level;

  test('is not asked, and says why', () => {
    const signal = findKnownFraud(KNOWN, { keys, method: 'cash-on-delivery' });
    expect(signal).toMatchObject({
      level: 'not-asked',
      reasons: [{ rule: 'known-fraud/cash-on-delivery', cite: [{ source: 'shopserve-045' }] }],
    });
    expect(level(scanKnownFraud(KNOWN, { keys, method: 'cash-on-delivery' }))).toBe('not-asked');
  });

  test.each(['card', 'convenience-store', 'cash-on-delivery ', '代引'])('%s is asked', (method) => {
    expect(level(findKnownFraud(KNOWN, { keys, method }))).toBe('match');
  });
});

describe('published examples', () => {
  test.each(published.map((row) => [row.case, row] as const))('%s', (_, { input, expected }) => {
    const { level } = findKnownFraud(KNOWN, { keys: personKeys(REPORTED), method: input.method });
    expect(level !== 'not-asked').toBe(expected.fraudSignalShown);
  });
});
