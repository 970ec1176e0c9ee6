import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestKeys } from '../../src/known-fraud/index.js';
import { personKeys } from '../../src/people/index.js';
import { parseKnownFraudEntry, parsePerson } from '../../src/records/index.js';
import { hmac, NOBODY, REPORTED } from '../known-fraud/people.js';

const ORIGIN = { id: '1', merchant: 'shop-a', seenAt: '2024-05-01T10:00:00+09:00' };
const CARD = '4111 1111 1111 1111';

function pathsOf(parsed: ReturnType<typeof parsePerson | typeof parseKnownFraudEntry>): string[] {
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
}

describe('parsePerson', () => {
  test('reads all of a person, and what is left out as not known', () => {
    expect(parsePerson(REPORTED)).toEqual({ ok: true, value: REPORTED });
    expect(parsePerson({})).toEqual({ ok: true, value: NOBODY });
    expect(parsePerson({ address: { text: '港区三田1-2' } })).toEqual({
      ok: true,
      value: { ...NOBODY, address: { postalCode: null, text: '港区三田1-2' } },
    });
  });

  const wrong: readonly [string, unknown, string[]][] = [
    ['a list', [], ['$']],
    ['nothing', null, ['$']],
    ['an unknown field', { tel: '090-1234-5679' }, ['tel']],
    ['a number', { phone: 9012345679 }, ['phone']],
    ['an empty text', { name: '' }, ['name']],
    ['a long text', { name: 'x'.repeat(201) }, ['name']],
    ['an address as text', { address: '港区三田1-2' }, ['address']],
    ['an address without text', { address: { postalCode: '100-0005' } }, ['address.text']],
    [
      'two things',
      { kana: 1, address: { text: 2, zip: '1' } },
      ['kana', 'address.zip', 'address.text'],
    ],
  ];

  test.each(wrong)('refuses %s by its path', (_, value, paths) => {
    expect(pathsOf(parsePerson(value))).toEqual(paths);
  });

  test.each(['name', 'kana', 'phone', 'mail'])(
    'refuses a card number as %s, and does not echo it',
    (field) => {
      const parsed = parsePerson({ [field]: CARD });
      expect(pathsOf(parsed)).toEqual([field]);
      expect(JSON.stringify(parsed)).not.toContain('1111');
    },
  );

  test('what it reads, personKeys takes', () => {
    const value = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }));
    const given = fc.record(
      { name: value, kana: value, phone: value, mail: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (person) => {
        const parsed = parsePerson(person);
        if (parsed.ok) expect(() => personKeys(parsed.value)).not.toThrow();
      }),
    );
  });
});

describe('parseKnownFraudEntry', () => {
  test('makes the keys of a person', () => {
    expect(parseKnownFraudEntry({ ...ORIGIN, person: REPORTED })).toEqual({
      ok: true,
      value: { ...ORIGIN, keys: personKeys(REPORTED) },
    });
  });

  test('reads digests as they are', () => {
    const keys = digestKeys(personKeys(REPORTED), hmac('secret'));
    expect(parseKnownFraudEntry({ ...ORIGIN, keys })).toEqual({
      ok: true,
      value: { ...ORIGIN, keys },
    });
    expect(parseKnownFraudEntry({ ...ORIGIN, keys: { mail: null } })).toEqual({
      ok: true,
      value: { ...ORIGIN, keys: {} },
    });
  });

  const wrong: readonly [string, unknown, string[]][] = [
    ['a text', 'x', ['$']],
    ['neither person nor keys', ORIGIN, ['person']],
    ['both', { ...ORIGIN, person: REPORTED, keys: {} }, ['person']],
    ['an unknown key', { ...ORIGIN, keys: { card: 'x'.repeat(16) } }, ['keys.card']],
    ['a short digest', { ...ORIGIN, keys: { phone: 'x'.repeat(15) } }, ['keys.phone']],
    ['a long digest', { ...ORIGIN, keys: { phone: 'x'.repeat(201) } }, ['keys.phone']],
    ['a digest with a space', { ...ORIGIN, keys: { phone: 'x x'.repeat(9) } }, ['keys.phone']],
    ['a readable key', { ...ORIGIN, keys: { phone: 'phone/09012345679' } }, ['keys.phone']],
    [
      'a readable key of another name',
      { ...ORIGIN, keys: { name: 'phone/09012345679' } },
      ['keys.name'],
    ],
    ['a time without offset', { ...ORIGIN, seenAt: '2024-05-01T10:00:00', person: {} }, ['seenAt']],
    ['an unknown field of a person', { ...ORIGIN, person: { card: CARD } }, ['person.card']],
    ['keys that are a list', { ...ORIGIN, keys: [] }, ['keys']],
  ];

  test.each(wrong)('refuses %s by its path', (_, value, paths) => {
    expect(pathsOf(parseKnownFraudEntry(value))).toEqual(paths);
  });

  test('a card number is not echoed', () => {
    const parsed = parseKnownFraudEntry({ ...ORIGIN, id: CARD, person: { name: CARD } });
    expect(pathsOf(parsed)).toEqual(['id', 'person.name']);
    expect(JSON.stringify(parsed)).not.toContain('1111');
  });
});
