import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import { ASKED, type FraudLikeness, LEVEL, LIKENESSES } from '../../../src/known-fraud/index.js';
import { LEADS, MEANINGS } from '../../../src/known-fraud/rules/keys.js';
import { runExamples } from '../../support/examples.js';
import { ASKED_EXAMPLES } from './asked.examples.js';
import { LEVEL_EXAMPLES, STRANGERS } from './level.examples.js';

runExamples(ASKED, ASKED_EXAMPLES);
runExamples(LEVEL, LEVEL_EXAMPLES);

const likeness = fc.constantFrom(...LIKENESSES);

describe('what is no fraud', () => {
  test('a name alone, however many share it', () => {
    for (const name of LIKENESSES) {
      for (const kana of LIKENESSES) {
        expect(findAll(LEVEL, { ...STRANGERS, name, kana })).toEqual([]);
      }
    }
  });

  test.each([
    ['the same block alone', { address: 'similar' }],
    ['mail addresses in a row alone', { mail: 'similar' }],
  ] as const)('%s', (_, like) => {
    expect(findAll(LEVEL, { ...STRANGERS, ...like })).toEqual([]);
  });

  test('nothing that is only unknown or different', () => {
    fc.assert(
      fc.property(fc.tuple(...Array.from({ length: 5 }, () => fc.boolean())), (flags) => {
        const [name, kana, phone, mail, address] = flags.map((flag) =>
          flag ? 'unknown' : 'different',
        ) as ('unknown' | 'different')[];
        const facts = { name, kana, phone, mail, address } as FraudLikeness;
        expect(findAll(LEVEL, facts)).toEqual([]);
      }),
    );
  });
});

test('more in common never says less', () => {
  const weight = (facts: FraudLikeness) =>
    Math.max(0, ...findAll(LEVEL, facts).map((one) => (one.outcome === 'match' ? 2 : 1)));
  fc.assert(
    fc.property(
      fc.record({
        name: likeness,
        kana: likeness,
        phone: likeness,
        mail: likeness,
        address: likeness,
      }),
      fc.constantFrom('name', 'kana', 'phone', 'mail', 'address'),
      (facts, field) => {
        expect(weight({ ...facts, [field]: 'same' })).toBeGreaterThanOrEqual(weight(facts));
      },
    ),
  );
});

test('every row of the table of levels can be reached by a key, or by two', () => {
  const fieldsOf = (...keys: readonly (keyof typeof MEANINGS)[]) =>
    keys.map((key) => MEANINGS[key][0]).sort();
  const leads = LEADS.flatMap(([lead, ...others]) =>
    others.length === 0 ? [fieldsOf(lead)] : others.map((other) => fieldsOf(lead, other)),
  ).map((fields) => fields.join());
  for (const row of LEVEL.rows) expect(leads).toContain(Object.keys(row.when).sort().join());
});
