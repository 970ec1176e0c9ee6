import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessCompellingEvidence,
  COMPELLING_MATCHES,
  type CompellingEvidence,
} from '../../src/compelling-evidence/index.js';
import { jstDate } from '../../src/time/index.js';

const GOOD: CompellingEvidence = {
  code: { brand: 'visa', code: '10.4' },
  priorAges: [130, 300],
  matches: ['ip', 'account-id'],
  processedOn: jstDate('2026-05-01'),
};
const NEWER = jstDate('2026-10-24');

function assess(more: object) {
  const { kind, findings } = assessCompellingEvidence({ ...GOOD, ...more });
  return [kind, ...findings.map(({ outcome }) => outcome)];
}

describe('assessCompellingEvidence', () => {
  it.each([
    ['as it should be', {}, ['qualifies', 'qualifies']],
    [
      'a third payment that does not count',
      { priorAges: [10, 130, 300] },
      ['qualifies', 'qualifies'],
    ],
    ['the youngest and the oldest', { priorAges: [121, 365] }, ['qualifies', 'qualifies']],
    ['too young, too old', { priorAges: [120, 366, 200] }, ['falls-short', 'too-few-payments']],
    ['the device', { matches: ['device-id', 'delivery-address'] }, ['qualifies', 'qualifies']],
    [
      'no IP, no device',
      { matches: ['account-id', 'delivery-address'] },
      ['falls-short', 'no-ip-or-device'],
    ],
    ['the same twice', { matches: ['ip', 'ip'] }, ['falls-short', 'too-few-matches']],
    [
      'the whole device',
      { matches: ['device-id', 'device-fingerprint'] },
      ['qualifies', 'qualifies'],
    ],
    [
      'the whole device, later',
      { matches: ['device-id', 'device-fingerprint'], processedOn: NEWER },
      ['falls-short', 'too-few-matches'],
    ],
    ['other merchants', { merchants: 'several' }, ['falls-short', 'other-merchant']],
    [
      'other merchants, later',
      { merchants: 'several', processedOn: NEWER },
      ['qualifies', 'qualifies'],
    ],
    ['again', { submission: 'again' }, ['falls-short', 'submitted-before']],
    ['Mastercard', { code: { brand: 'mastercard', code: '4837' } }, ['falls-short', 'other-code']],
    [
      'nothing at all',
      { priorAges: [], matches: [], submission: 'again', merchants: 'several' },
      [
        'falls-short',
        'submitted-before',
        'no-ip-or-device',
        'too-few-matches',
        'other-merchant',
        'too-few-payments',
      ],
    ],
  ])('%s', (_, more, expected) => {
    expect(assess(more)).toEqual(expected);
  });

  it.each([
    [{ code: null }, 'code: expected an object'],
    [{ code: { brand: 'visa', code: 10.4 } }, 'code.code: expected a text'],
    [{ code: { code: '10.4' } }, 'code.brand: expected a text'],
    [{ priorAges: null }, 'priorAges: expected a list'],
    [{ priorAges: [1.5] }, 'age: expected a whole number'],
    [{ priorAges: [-1] }, 'age: expected a whole number'],
    [{ matches: 'ip' }, 'matches: expected a list'],
    [{ matches: ['phone'] }, 'matches: expected ip | device-id'],
    [{ merchants: 'mine' }, 'merchants: expected same | several'],
    [{ submission: 2 }, 'submission: expected first | again'],
    [{ processedOn: '2026-02-30' }, 'processedOn: expected a day'],
  ])('refuses %j', (wrong, message) => {
    expect(() => assess(wrong)).toThrow(message);
  });

  it('always qualifies or says what is missing, never both', () => {
    const evidence = fc.record({
      code: fc.constantFrom(GOOD.code, { brand: 'visa', code: '13.1' } as const),
      priorAges: fc.array(fc.nat(500), { maxLength: 5 }),
      matches: fc.array(fc.constantFrom(...COMPELLING_MATCHES)),
      merchants: fc.constantFrom('same', 'several'),
      submission: fc.constantFrom('first', 'again'),
      processedOn: fc.constantFrom(GOOD.processedOn, NEWER),
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const { kind, findings } = assessCompellingEvidence(given);
        const outcomes = findings.map(({ outcome }) => outcome);
        expect(outcomes.length).toBeGreaterThan(0);
        if (kind === 'qualifies') expect(outcomes).toEqual(['qualifies']);
        else expect(outcomes).not.toContain('qualifies');
      }),
    );
  });
});
