import { describe, expect, test } from 'vitest';
import {
  buildKnownFraud,
  combineKnownFraud,
  digestKeys,
  findKnownFraud,
  type KnownFraud,
  type KnownFraudEntry,
  scanKnownFraud,
  shareKnownFraud,
} from '../../src/known-fraud/index.js';
import { type PersonKeys, personKeys } from '../../src/people/index.js';
import { entry, hmac, NOBODY, REPORTED, SEEN_AT } from './people.js';

const digest = hmac('secret');
const KEYS = personKeys(REPORTED);
const DIGESTED = digestKeys(KEYS, digest);
const readable = buildKnownFraud([entry(REPORTED)]);
const shared = buildKnownFraud([entry(REPORTED, { keys: DIGESTED })]);
const empty = buildKnownFraud([]);

describe('an entry', () => {
  const wrong: readonly [string, unknown, RegExp][] = [
    ['nothing', undefined, /entries\[0\]: expected an entry, received nothing/],
    [
      'without an id',
      { ...entry(REPORTED), id: '' },
      /entries\[0\].id: expected a text, received ""/,
    ],
    ['of nobody', { ...entry(REPORTED), merchant: undefined }, /entries\[0\].merchant/],
    ['of no time', { ...entry(REPORTED), seenAt: null }, /entries\[0\].seenAt/],
    [
      'without keys',
      { ...entry(REPORTED), keys: null },
      /entries\[0\].keys: expected keys of a person/,
    ],
    ['with an unknown key', { ...entry(REPORTED), keys: { card: 'x' } }, /received "card"/],
    [
      'with a key of another name',
      { ...entry(REPORTED), keys: { phone: 'mail/x' } },
      /a digest of 16/,
    ],
    [
      'with a short digest',
      { ...entry(REPORTED), keys: { phone: 'abc' } },
      /keys.phone: .* a digest of 16/,
    ],
    [
      'with a readable address for a digest',
      { ...entry(REPORTED), keys: { house: '千代田区丸ノ内 1-2-3-201' } },
      /keys.house: .* a digest of 16 .* longer text \(not shown\)/,
    ],
    [
      'with an empty key',
      { ...entry(REPORTED), keys: { phone: '' } },
      /keys.phone: expected a text/,
    ],
    [
      'with a number',
      { ...entry(REPORTED), keys: { phone: 12 } },
      /keys.phone: expected a text, received 12/,
    ],
    [
      'of two forms',
      { ...entry(REPORTED), keys: { ...KEYS, mail: DIGESTED.mail } },
      /keys that are all readable/,
    ],
  ];

  test.each(wrong)('%s', (_, value, message) => {
    expect(() => buildKnownFraud([value as KnownFraudEntry])).toThrow(message);
    expect(() => shareKnownFraud([value as KnownFraudEntry], digest)).toThrow();
  });

  test('a list is a list', () => {
    expect(() => buildKnownFraud({} as never)).toThrow('entries: expected a list');
    expect(() => shareKnownFraud('x' as never, digest)).toThrow('entries: expected a list');
  });

  test('a list without holes', () => {
    const holey = [entry(REPORTED), entry(REPORTED)];
    delete holey[0];
    const message = 'entries[0]: expected an entry, received nothing';
    expect(() => buildKnownFraud(holey)).toThrow(message);
    expect(() => shareKnownFraud(holey, digest)).toThrow(message);
  });

  test('that nothing can hit is listed', () => {
    const idle = entry({ ...NOBODY, name: '佐藤太郎', phone: '000-0000-0000' });
    expect(buildKnownFraud([idle, entry(REPORTED)]).idle).toEqual([idle]);
  });

  test('changed afterwards changes nothing', () => {
    const mine = { ...entry(REPORTED), keys: { ...KEYS } };
    const known = buildKnownFraud([mine]);
    Object.assign(mine.keys, { phone: 'phone/0000000000' });
    expect(findKnownFraud(known, { keys: KEYS, method: 'card' }).level).toBe('match');
    expect(known.entries[0]?.keys.phone).toBe(KEYS.phone);
  });

  test('under one id with other content is kept, too', () => {
    const later = entry({ ...REPORTED, phone: null }, { seenAt: SEEN_AT });
    expect(buildKnownFraud([entry(REPORTED), later, later]).entries).toHaveLength(2);
    const elsewhere = entry(REPORTED, { merchant: 'shop-b' });
    expect(buildKnownFraud([entry(REPORTED), elsewhere]).entries).toHaveLength(2);
  });
});

describe('forms are not mixed', () => {
  test('in entries', () => {
    const mixed = [entry(REPORTED), entry(REPORTED, { keys: DIGESTED })];
    expect(() => buildKnownFraud(mixed)).toThrow('entries: expected keys that are all');
    expect(() => combineKnownFraud(readable, shared)).toThrow('entries: expected keys');
  });

  test('in a question', () => {
    const question = { keys: KEYS, method: 'card' };
    expect(() => findKnownFraud(shared, question)).toThrow('keys: expected digested keys');
    const other = { keys: DIGESTED, method: 'card' };
    expect(() => findKnownFraud(readable, other)).toThrow('keys: expected readable keys');
    expect(() => scanKnownFraud(readable, other)).toThrow('keys: expected readable keys');
  });

  test('but nothing goes with everything', () => {
    expect([readable.form, shared.form, empty.form]).toEqual(['readable', 'digested', null]);
    expect(findKnownFraud(shared, { keys: {}, method: 'card' }).level).toBe('none');
    expect(findKnownFraud(empty, { keys: DIGESTED, method: 'card' }).level).toBe('none');
    expect(combineKnownFraud(empty, shared)).toEqual(shared);
    expect(combineKnownFraud()).toEqual(empty);
  });
});

describe('a question', () => {
  const wrong: readonly [string, unknown, RegExp][] = [
    ['nothing', undefined, /question: expected an order, received nothing/],
    ['without a method', { keys: KEYS }, /method: expected a text, received nothing/],
    ['with an empty method', { keys: KEYS, method: '' }, /method: expected a text/],
    ['without keys', { method: 'card' }, /keys: expected keys of a person, received nothing/],
    ['with a person', { keys: REPORTED, method: 'card' }, /keys: expected/],
  ];

  test.each(wrong)('%s', (_, value, message) => {
    expect(() => findKnownFraud(readable, value as never)).toThrow(message);
  });

  test.each([undefined, null, {}, []])('to %j, which is no index', (known) => {
    expect(() => findKnownFraud(known as never, { keys: KEYS, method: 'card' })).toThrow(
      'known: expected what buildKnownFraud gives',
    );
    expect(() => combineKnownFraud(known as unknown as KnownFraud)).toThrow('buildKnownFraud');
  });
});

describe('digestKeys', () => {
  const codesOf = (key: string) => [...key].map((sign) => sign.codePointAt(0)).join('.');
  const wrong: readonly [string, (key: string) => unknown, RegExp][] = [
    ['the key itself', (key) => key, /digest: expected a digest/],
    ['the key and more', (key) => `0123456789abcdef ${key}`, /digest: expected a digest/],
    ['what the key says, without its name', (key) => key.slice(6).padEnd(20, 'x'), /a digest/],
    ['a mail address', (key) => `${codesOf(key)}@example.jp`, /a digest of 16/],
    ['letters of no digest', (key) => `あ${codesOf(key)}`, /a digest of 16/],
    ['one text for all', () => 'one digest for all of them', /another text for another key/],
    ['a short text', (key) => key.length.toString(36).padStart(4, key), /digest/],
    ['no text', () => 1234567890123456, /digest: expected a digest/],
    ['a promise', async (key) => key, /digest: expected a digest, received an object/],
    ['nothing', () => undefined, /digest: expected a digest, received nothing/],
  ];

  test.each(wrong)('does not take %s', (_, made, message) => {
    expect(() => digestKeys(KEYS, made as never)).toThrow(message);
  });

  test('wants a function, and readable keys', () => {
    expect(() => digestKeys(KEYS, 'sha256' as never)).toThrow('digest: expected a function');
    expect(() => digestKeys(DIGESTED, digest)).toThrow('keys: expected readable keys');
  });

  test('is what the caller’s own digesting of each key is', async () => {
    const own = await Promise.all(
      Object.entries(KEYS).map(async ([key, text]) => [key, digest(text)] as const),
    );
    const keys: PersonKeys = Object.fromEntries(own);
    expect(keys).toEqual(DIGESTED);
    expect(shareKnownFraud([entry(REPORTED)], digest)).toEqual([entry(REPORTED, { keys })]);
  });
});
