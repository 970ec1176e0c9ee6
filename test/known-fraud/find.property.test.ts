import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildKnownFraud,
  combineKnownFraud,
  digestKeys,
  findKnownFraud,
  scanKnownFraud,
  shareKnownFraud,
} from '../../src/known-fraud/index.js';
import { PERSON_KEYS, personKeys } from '../../src/people/index.js';
import { entries, entry, hmac, people, without } from './people.js';

const someKeys = fc.tuple(people, fc.subarray([...PERSON_KEYS], { maxLength: 4 }));

/** The answer without what a comparison of two answers should not see. */
function levelOf(known: Parameters<typeof findKnownFraud>[0], keys: object): string {
  return findKnownFraud(known, { keys, method: 'card' }).level;
}

describe('the look-up', () => {
  test('always answers what comparing with every entry answers', () => {
    fc.assert(
      fc.property(entries, someKeys, (list, [person, left]) => {
        const known = buildKnownFraud(list);
        const question = { keys: without(personKeys(person), left), method: 'card' };
        expect(findKnownFraud(known, question)).toEqual(scanKnownFraud(known, question));
      }),
      { numRuns: 400 },
    );
  });

  test('answers so for any names, too', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '郎', '\u{20bb7}'), maxLength: 34 });
    const at = { postalCode: null, text: '港区三田1-2-3' };
    const next = { postalCode: null, text: '港区三田1-2-4' };
    const nobody = { name: null, kana: null, phone: null, mail: null, address: null };
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (known, asked) => {
        const index = buildKnownFraud(
          known.map((one) => entry({ ...nobody, name: one, address: at })),
        );
        const keys = personKeys({ ...nobody, name: asked, address: next });
        const question = { keys, method: 'card' };
        expect(findKnownFraud(index, question)).toEqual(scanKnownFraud(index, question));
      }),
      { numRuns: 300 },
    );
  });

  test('always finds an entry by its own person, unless the entry is idle', () => {
    fc.assert(
      fc.property(entries, people, (list, person) => {
        const mine = entry(person, { id: 'mine' });
        const known = buildKnownFraud([...list, mine]);
        const signal = findKnownFraud(known, { keys: mine.keys, method: 'card' });
        const ids = signal.level === 'not-asked' ? [] : signal.hits.map(({ id }) => id);
        const { phone, mail, house } = mine.keys;
        const strict = [phone, mail, house].some((key) => key !== undefined);
        if (strict) expect(signal.level).toBe('match');
        expect(ids.includes('mine')).toBe(!known.idle.some(({ id }) => id === 'mine'));
      }),
    );
  });

  test('never takes a level back when more is known', () => {
    const weight = { none: 0, resemble: 1, match: 2, 'not-asked': -1 };
    fc.assert(
      fc.property(entries, entries, people, (list, more, person) => {
        const keys = personKeys(person);
        const before = levelOf(buildKnownFraud(list), keys) as keyof typeof weight;
        const after = levelOf(buildKnownFraud([...list, ...more]), keys) as keyof typeof weight;
        expect(weight[after]).toBeGreaterThanOrEqual(weight[before]);
      }),
    );
  });
});

describe('joining', () => {
  test('is the same in any order, joined at once or one by one, once or twice', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(buildKnownFraud) as [never, never, never];
        const all = buildKnownFraud([...a, ...b, ...c]);
        expect(combineKnownFraud(x, y, z)).toEqual(all);
        expect(combineKnownFraud(z, combineKnownFraud(y, x))).toEqual(all);
        expect(combineKnownFraud(all, y, all)).toEqual(all);
      }),
    );
  });

  test('loses no entry', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const texts = new Set(list.map((one) => JSON.stringify(one)));
        expect(buildKnownFraud(list).entries).toHaveLength(texts.size);
      }),
    );
  });
});

describe('the shared form', () => {
  const digest = hmac('the secret of a pool');

  test('finds every match that the readable form finds, and no other', () => {
    fc.assert(
      fc.property(entries, people, (list, person) => {
        const shared = buildKnownFraud(shareKnownFraud(list, digest));
        const keys = personKeys(person);
        const readable = findKnownFraud(buildKnownFraud(list), { keys, method: 'card' });
        const blind = findKnownFraud(shared, { keys: digestKeys(keys, digest), method: 'card' });
        const matches = ({ hits }: { hits: readonly { id: string; level: string }[] }) =>
          hits.flatMap(({ id, level }) => (level === 'match' ? [id] : []));
        if (readable.level === 'not-asked' || blind.level === 'not-asked') throw new Error('asked');
        expect(matches(blind).sort()).toEqual(matches(readable).sort());
        expect(readable.hits.length).toBeGreaterThanOrEqual(blind.hits.length);
      }),
      { numRuns: 60 },
    );
  });

  test('shows nothing of a person', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = JSON.stringify(shareKnownFraud(list, digest).map(({ keys }) => keys));
        for (const { keys } of list) {
          for (const key of Object.values(keys)) {
            const value = key.slice(key.indexOf('/') + 1);
            if (value.length > 3) expect(text).not.toContain(value);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says nothing to a pool with another secret', () => {
    fc.assert(
      fc.property(entries, people, (list, person) => {
        const shared = buildKnownFraud(shareKnownFraud(list, digest));
        const keys = digestKeys(personKeys(person), hmac('another secret'));
        expect(levelOf(shared, keys)).toBe('none');
      }),
      { numRuns: 60 },
    );
  });

  test('joins what is digested as it joins what is readable', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const share = (list: typeof a) => buildKnownFraud(shareKnownFraud(list, digest));
        expect(combineKnownFraud(share(a), share(b))).toEqual(share([...b, ...a]));
      }),
      { numRuns: 50 },
    );
  });
});
