import { describe, expect, it } from 'vitest';
import {
  CODE_STATUSES,
  CONFIDENCES,
  DISPUTE_BRANDS,
  DISPUTE_CATEGORIES,
  type DisputeBrand,
  findDisputeCode,
  listDisputeCodes,
  MERCHANT_CAUSED,
  THREEDS_ANSWERS,
} from '../../src/dispute-codes/index.js';
import facts from '../vectors/dispute-codes.json' with { type: 'json' };

type Fact = (typeof facts)[number];

/** How the facts write what the library says in words. */
const THREEDS = new Map<unknown, string>([
  [true, 'answers'],
  [false, 'no'],
  ['conditional', 'conditional'],
  [null, 'unknown'],
]);
const CAUSED = new Map<unknown, string>([
  [true, 'yes'],
  [false, 'no'],
  [null, 'unknown'],
]);

function found(brand: string, code: string) {
  const answer = findDisputeCode(brand as DisputeBrand, code);
  if (answer.kind !== 'found') throw new Error(`${brand} ${code} is unknown`);
  return answer.code;
}

function repeated(list: readonly string[]): string[] {
  return list.filter((one, position) => list.indexOf(one) !== position);
}

describe('each code is as it was collected', () => {
  it.each(facts.map((fact): [string, Fact] => [`${fact.brand} ${fact.code}`, fact]))(
    '%s',
    (_, fact) => {
      const code = found(fact.brand, fact.code);
      expect({ ...code, id: '', note: '', title: '' }).toEqual({
        id: '',
        brand: fact.brand,
        code: fact.code,
        title: '',
        category: fact.category,
        cardPresent: fact.cardPresent,
        threeDS: THREEDS.get(fact.coveredBy3dsLiabilityShift),
        merchantCaused: CAUSED.get(fact.merchantCaused),
        timeLimitDays: fact.timeLimitDays,
        status: fact.status,
        confidence: fact.confidence,
        sources: fact.source,
        note: '',
      });
      expect(code.title.en).toBe(fact.title.replaceAll('uthoris', 'uthoriz'));
    },
  );

  it('and no other is there', () => {
    expect(listDisputeCodes()).toHaveLength(facts.length);
    const counts = DISPUTE_BRANDS.map(
      (brand) => listDisputeCodes().filter((one) => one.brand === brand).length,
    );
    expect(counts).toEqual([51, 33, 30, 75, 46, 46, 33]);
  });
});

describe('the list', () => {
  it('has one entry for a brand and a code, and one id for an entry', () => {
    expect(repeated(listDisputeCodes().map(({ brand, code }) => `${brand} ${code}`))).toEqual([]);
    expect(repeated(listDisputeCodes().map(({ id }) => id))).toEqual([]);
    const odd = listDisputeCodes().filter(
      ({ id }) => !/^dispute-code\/[a-z]+(-[a-z0-9]+)+$/.test(id),
    );
    expect(odd).toEqual([]);
  });

  it('uses the words of its vocabularies', () => {
    const odd = listDisputeCodes().filter(
      (one) =>
        !DISPUTE_BRANDS.includes(one.brand) ||
        !DISPUTE_CATEGORIES.includes(one.category) ||
        !THREEDS_ANSWERS.includes(one.threeDS) ||
        !MERCHANT_CAUSED.includes(one.merchantCaused) ||
        !CODE_STATUSES.includes(one.status) ||
        !CONFIDENCES.includes(one.confidence) ||
        !(one.timeLimitDays === null || one.timeLimitDays > 0),
    );
    expect(odd).toEqual([]);
  });

  it('has a title in both languages, and a source', () => {
    for (const { id, title, sources } of listDisputeCodes()) {
      expect(title.ja, id).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(title.en, id).toMatch(/^[\x20-\x7e]+$/);
      expect(sources.length, id).toBeGreaterThan(0);
      const odd = sources.filter((one) => !/^https?:\/\/|^public restatement/.test(one));
      expect(odd, id).toEqual([]);
    }
  });

  it('says in Japanese no more and no less than in English', () => {
    const japanese = new Map(listDisputeCodes().map(({ title }) => [title.en, title.ja]));
    for (const { title } of listDisputeCodes()) expect(japanese.get(title.en)).toBe(title.ja);
  });

  it('lets 3-D Secure answer fraud only, and never what the merchant caused or a terminal saw', () => {
    const answered = listDisputeCodes().filter((one) =>
      ['answers', 'conditional'].includes(one.threeDS),
    );
    expect(answered.filter((one) => one.category !== 'fraud')).toEqual([]);
    expect(answered.filter((one) => one.merchantCaused !== 'no')).toEqual([]);
    expect(answered.filter((one) => one.cardPresent === true)).toEqual([]);
    expect(
      answered
        .filter((one) => one.threeDS === 'answers')
        .map((one) => `${one.brand} ${one.code}`)
        .sort(),
    ).toEqual([
      'amex 4540',
      'amex F29',
      'diners C42',
      'diners UA02',
      'discover 7030',
      'discover UA02',
      'jcb 546',
      'mastercard 4837',
      'visa 10.4',
      'visa 83',
    ]);
  });

  it('is made once', () => {
    expect(listDisputeCodes()).toBe(listDisputeCodes());
    expect(found('visa', '10.4')).toBe(listDisputeCodes().find(({ code }) => code === '10.4'));
  });

  it('cannot be changed by whoever holds an entry', () => {
    const code = found('visa', '10.4');
    expect(Object.isFrozen(listDisputeCodes())).toBe(true);
    expect([code, code.title, code.sources].every((one) => Object.isFrozen(one))).toBe(true);
  });
});

describe('where sources contradict each other', () => {
  it.each([
    ['4863', 'mastercard', 'fraud', 'discover', 'authorization'],
    ['4752', 'amex', 'processing', 'discover', 'fraud'],
    ['4755', 'amex', 'authorization', 'discover', 'consumer'],
    ['4515', 'amex', 'processing', 'unionpay', 'fraud'],
    ['A02', 'amex', 'authorization', 'diners', 'authorization'],
  ])('%s is one thing at %s and another at %s', (code, a, categoryA, b, categoryB) => {
    expect(found(a, code).category).toBe(categoryA);
    expect(found(b, code).category).toBe(categoryB);
    expect(found(a, code).title.en).not.toBe(found(b, code).title.en);
  });

  it.each([
    ['discover', 'UA01', true],
    ['diners', 'UA01', true],
    ['discover', 'UA02', false],
  ])('%s %s: card present %s, and the note tells of the other label', (brand, code, present) => {
    const entry = found(brand, code);
    expect(entry.cardPresent).toBe(present);
    expect(entry.note).toContain('Sources differ');
  });

  it.each([
    ['visa', '11.1', /75 days.*120/],
    ['visa', '12.6.1', /same dispute as 12\.6/],
    ['mastercard', '4834', /4831.*2028/],
    ['mastercard', '4850', /Sources differ/],
    ['mastercard', '4859', /Two meanings/],
    ['mastercard', '4837', /is not the SLI/],
    ['visa', '74', /Sources differ/],
    ['amex', 'FR4', /disagree/],
    ['discover', '4752', /Sources differ/],
    ['discover', 'UA02', /18 months/],
  ])('%s %s says so in its note', (brand, code, note) => {
    expect(found(brand, code).note).toMatch(note);
  });
});

describe('findDisputeCode', () => {
  it('names what it does not know, and guesses nothing', () => {
    expect(findDisputeCode('visa', '4837')).toEqual({
      kind: 'unknown',
      brand: 'visa',
      code: '4837',
    });
    for (const code of ['10.40', '10', 'ua02', 'f29', 'toString', '55']) {
      expect(findDisputeCode('visa', code).kind).toBe('unknown');
    }
    expect(findDisputeCode('discover', 'ua02').kind).toBe('unknown');
  });

  it('refuses a brand that is not listed, the names of an object among them', () => {
    for (const brand of ['vsa', '__proto__', 'constructor', 'hasOwnProperty', null, 4]) {
      expect(() => findDisputeCode(brand as DisputeBrand, '10.4')).toThrow(
        'brand: expected visa | mastercard | jcb',
      );
    }
  });

  it('refuses a code that is none, and never shows a card number', () => {
    for (const code of ['', 'a b', '__proto__', '123456789', 4837, null, undefined]) {
      expect(() => findDisputeCode('visa', code as string)).toThrow(
        'code: expected a text of 1 to 8',
      );
    }
    expect(() => findDisputeCode('visa', '4111111111111111')).toThrow('(not shown)');
  });
});
