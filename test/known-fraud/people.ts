import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { KnownFraudEntry } from '../../src/known-fraud/index.js';
import { type Person, type PersonKeys, personKeys } from '../../src/people/index.js';
import { instant } from '../../src/time/index.js';

export const NOBODY: Person = { name: null, kana: null, phone: null, mail: null, address: null };

export const SEEN_AT = instant('2024-05-01T10:00:00+09:00');

/** One fraud as it was reported. */
export const REPORTED: Person = {
  name: '佐藤 太郎',
  kana: 'サトウ タロウ',
  phone: '090-1234-5679',
  mail: 'sato.taro01@example.jp',
  address: { postalCode: '100-0005', text: '東京都千代田区丸の内1丁目2番3号 サンハイツ201' },
};

export function entry(person: Person, more: Partial<KnownFraudEntry> = {}): KnownFraudEntry {
  return { id: '1', merchant: 'shop-a', seenAt: SEEN_AT, keys: personKeys(person), ...more };
}

/** A keyed digest, as a pool of merchants would use it. */
export function hmac(secret: string): (key: string) => string {
  return (key) => createHmac('sha256', secret).update(key).digest('base64url');
}

const few = <T>(...values: T[]) => fc.constantFrom(null, ...values);

/**
 * People of a small world: few enough values that many are the same, similar or one letter apart, and
 * written in more ways than one.
 */
export const people: fc.Arbitrary<Person> = fc.record({
  name: few(
    '佐藤太郎',
    '佐藤太一郎',
    '佐藤 次郎',
    '斉藤太郎',
    '齋藤太朗',
    '林修',
    '林',
    'ＴＡＲＯ Sato',
    'sato tarou',
  ),
  kana: few(
    'サトウタロウ',
    'サトータロー',
    'さとう じろう',
    'サイトウタロウ',
    'ハヤシ',
    'ハヤ',
    'サトウタロ',
  ),
  phone: few('090-1234-5679', '+81 90 1234 5679', '090-1234-5670', '03-1234-5679', 'なし'),
  mail: few(
    'sato01@example.jp',
    'SATO02@example.jp',
    'sato@example.jp',
    'sato+x@example.jp',
    's.a.t.o@gmail.com',
    'sato@googlemail.com',
    'x1@example.jp',
  ),
  address: few(
    { postalCode: '100-0005', text: '東京都千代田区丸の内1-2-3-201' },
    { postalCode: null, text: '千代田区丸ノ内一丁目２番３号 サンハイツ201' },
    { postalCode: null, text: '千代田区丸の内1-2-4' },
    { postalCode: '1000005', text: '丸の内1-2' },
    { postalCode: '100-0005', text: '1-2-3' },
    { postalCode: null, text: '港区三田1-2-3-201' },
    { postalCode: null, text: '港区三田' },
  ),
});

/** Entries of several merchants, some of them twice. */
export const entries: fc.Arbitrary<KnownFraudEntry[]> = fc.array(
  fc
    .tuple(people, fc.nat({ max: 5 }), fc.constantFrom('shop-a', 'shop-b', 'shop-c'))
    .map(([person, id, merchant]) => entry(person, { id: String(id), merchant })),
  { maxLength: 25 },
);

/** Takes away keys at will, so that any of them can be missing. */
export function without(keys: PersonKeys, names: readonly (keyof PersonKeys)[]): PersonKeys {
  return Object.fromEntries(
    Object.entries(keys).filter(([key]) => !names.includes(key as keyof PersonKeys)),
  );
}
