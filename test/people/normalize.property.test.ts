import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizePerson, type Person, personKeys } from '../../src/people/index.js';
import { addressSpelling, houses, kanaNames, kanaSpelling } from './spellings.js';

const NOBODY: Person = { name: null, kana: null, phone: null, mail: null, address: null };

const SIGNS = [
  ...'〇一二三十百千丁目番地号条線区町字大のノ之ヶケがー-‐−~+@.().０1９aAｱﾞ゛〒県都道府株式会社㈱有様内線髙渡邊𠮷ッ丘棟東西左右甲イ下階f館渡麻布ビル地 　\u200b',
];
/** Any texts: of any signs, and of those that have a meaning here. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join('')),
);
const people: fc.Arbitrary<Person> = fc.record({
  name: fc.option(texts),
  kana: fc.option(texts),
  phone: fc.option(texts),
  mail: fc.option(texts),
  address: fc.option(fc.record({ postalCode: fc.option(texts), text: texts })),
});

describe('any texts', () => {
  test('normalising never throws, and twice is once', () => {
    fc.assert(
      fc.property(people, (person) => {
        const once = normalizePerson(person);
        expect(normalizePerson(once)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test('the normal form has the same keys', () => {
    fc.assert(
      fc.property(people, (person) => {
        expect(personKeys(normalizePerson(person))).toEqual(personKeys(person));
      }),
      { numRuns: 300 },
    );
  });

  test('a key begins with its name, and says something', () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const [key, text] of Object.entries(personKeys(person))) {
          expect(text.startsWith(`${key}/`) && text.length > key.length + 1).toBe(true);
        }
      }),
    );
  });

  test('the longest texts are read to the end', () => {
    for (const sign of SIGNS) {
      const text = sign.repeat(200 / sign.length);
      const person = {
        name: text,
        kana: text,
        phone: text,
        mail: text,
        address: { postalCode: text, text },
      };
      expect(Object.keys(normalizePerson(person))).toHaveLength(5);
    }
  });
});

test('every spelling of a reading is one', () => {
  const spellings = kanaNames.chain((reading) =>
    fc.tuple(fc.constant(reading), kanaSpelling(reading)),
  );
  fc.assert(
    fc.property(spellings, ([reading, written]) => {
      expect(normalizePerson({ ...NOBODY, kana: written }).kana).toBe(reading);
      expect(normalizePerson({ ...NOBODY, name: written }).kana).toBe(reading);
    }),
  );
});

test('every spelling of an address is one', () => {
  const spellings = houses.chain((house) =>
    fc.tuple(addressSpelling(house), addressSpelling(house)),
  );
  fc.assert(
    fc.property(spellings, ([one, other]) => {
      const [house, same] = [one, other].map(
        (text) => personKeys({ ...NOBODY, address: { postalCode: null, text } }).house,
      );
      expect(house).toBeDefined();
      expect(same).toBe(house);
    }),
    { numRuns: 300 },
  );
});

test('other numbers are another house', () => {
  fc.assert(
    fc.property(houses, houses, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      const [a, b] = [one, other].map(({ place, numbers, room }) => {
        const text = `${place}${[...numbers, ...(room === null ? [] : [room])].join('-')}`;
        return personKeys({ ...NOBODY, address: { postalCode: null, text } }).house;
      });
      expect(a).not.toBe(b);
    }),
  );
});
