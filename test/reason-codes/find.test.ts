import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BRANDS } from '../../src/cards/index.js';
import { decide, findDefects, type NonEmpty, situations } from '../../src/decision/index.js';
import { findReasonCode, REASON_CODE } from '../../src/reason-codes/index.js';
import { FINCODE } from './published.examples.js';
import { EXAMPLES } from './rules/codes.examples.js';

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

describe('what the sources say', () => {
  test.each(EXAMPLES)('$brand $code ($from)', ({ brand, code, expect: expected }) => {
    const answer = findReasonCode(brand, code);
    expect(answer).toMatchObject({
      kind: 'found',
      brand,
      code,
      class: expected.class,
      meaning: { en: expected.en },
    });
    expect(answer.reasons[0].rule).toBe(expected.rule);
  });

  test.each(FINCODE)('fincode $case, at every brand', ({ code, expect: { en } }) => {
    for (const brand of BRANDS) expect(findReasonCode(brand, code).meaning.en).toMatch(en);
  });
});

describe('codes without a meaning', () => {
  test.each(['27', '50', '79'])('%s is reserved', (code) => {
    for (const brand of BRANDS) {
      const answer = findReasonCode(brand, code);
      expect(answer).toMatchObject({ kind: 'reserved', code });
      expect(answer.reasons.map((reason) => reason.rule)).toEqual(['reason-codes/reserved']);
    }
  });

  test.each([
    ['visa', '90'],
    ['mastercard', '85'],
    ['mastercard', '89'],
    ['amex', '82'],
    ['jcb', '80'],
    ['diners', '99'],
    ['visa', '00'],
  ] as const)('%s %s is unknown', (brand, code) => {
    const answer = findReasonCode(brand, code);
    expect(answer).toMatchObject({ kind: 'unknown', brand, code });
    expect(answer.reasons.map((reason) => reason.rule)).toEqual(['reason-codes/unknown']);
  });

  test('a code of a brand sets the unknown aside', () => {
    expect(findReasonCode('visa', '80').reasons.map((reason) => reason.rule)).toEqual([
      'reason-codes/visa-80',
      'reason-codes/unknown',
    ]);
  });
});

describe('every text of two digits', () => {
  test('is answered at every brand, with words', () => {
    for (const brand of BRANDS) {
      for (const code of TWO_DIGITS) {
        const answer = findReasonCode(brand, code);
        const kind =
          code >= '27' && code <= '79'
            ? 'reserved'
            : EXAMPLES.some((one) => one.code === code && (code <= '26' || one.brand === brand))
              ? 'found'
              : 'unknown';
        expect(answer.kind).toBe(kind);
        expect(answer.meaning.ja).not.toBe('');
        expect(answer.meaning.en).not.toBe('');
      }
    }
  });

  test('below 80 all brands say the same', () => {
    for (const code of TWO_DIGITS.filter((each) => each < '80')) {
      const [first, ...others] = BRANDS.map((brand) => findReasonCode(brand, code).meaning.en);
      expect(others).toEqual(others.map(() => first));
    }
  });

  test('only 15 to 18 are degrees of confidence', () => {
    const degrees = TWO_DIGITS.filter((code) => {
      const answer = findReasonCode('visa', code);
      return answer.kind === 'found' && answer.class === 'confidence';
    });
    expect(degrees).toEqual(['15', '16', '17', '18']);
  });
});

describe('misuse', () => {
  test.each(['', '1', '011', ' 1', '１１', 'ab', '1.', '-1', '11\n', 11, null, undefined])(
    'the code %j',
    (code) => {
      expect(() => findReasonCode('visa', code as string)).toThrow(
        'code: expected two digits as a text',
      );
      expect(() => findReasonCode('visa', code as string)).toThrow(
        expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }),
      );
    },
  );

  test.each(['discover', '', null])('the brand %j', (brand) => {
    expect(() => findReasonCode(brand as never, '11')).toThrow('brand: expected visa | mastercard');
  });

  test('never a long text in the message', () => {
    expect(() => findReasonCode('visa', '4111111111111111')).toThrow('a longer text (not shown)');
  });
});

describe('the table', () => {
  test('has no defects', () => {
    expect(findDefects(REASON_CODE)).toEqual([]);
  });

  test('every row is hit by an example', () => {
    const hit: string[] = [
      ...EXAMPLES.map((example) => example.expect.rule),
      'reason-codes/reserved', // tried above
      'reason-codes/unknown',
    ];
    expect(REASON_CODE.rows.map((row) => row.id).filter((id) => !hit.includes(id))).toEqual([]);
  });

  test('every class is cited as ours', () => {
    for (const row of REASON_CODE.rows) {
      if (row.then === 'reserved') continue;
      expect(row.cite.some(({ standing }) => standing === 'house')).toBe(true);
    }
  });

  test('every row has words in both languages', () => {
    for (const row of REASON_CODE.rows) {
      expect(row.text).toMatchObject({ ja: expect.any(String), en: expect.any(String) });
    }
  });

  test('shuffling the rows changes no answer', () => {
    const all = [...situations(REASON_CODE)];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...REASON_CODE.rows], { minLength: REASON_CODE.rows.length }),
        (rows) => {
          const shuffled = { ...REASON_CODE, rows: rows as unknown as NonEmpty<(typeof rows)[0]> };
          for (const facts of all) {
            expect(decide(shuffled, facts)).toEqual(decide(REASON_CODE, facts));
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
