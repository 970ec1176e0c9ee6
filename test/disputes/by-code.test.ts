import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisputeBrand,
  findDisputeCode,
  listDisputeCodes,
} from '../../src/dispute-codes/index.js';
import {
  answerDispute,
  type CodedDispute,
  DISPUTE_CIRCUMSTANCES,
  DISPUTE_EXEMPTIONS,
  type DisputeEvidence,
} from '../../src/disputes/index.js';
import { yen } from '../../src/money/index.js';
import { jstDate } from '../../src/time/index.js';

const OPENED = jstDate('2026-05-01');

function codeOf(brand: DisputeBrand, code: string) {
  const answer = findDisputeCode(brand, code);
  if (answer.kind !== 'found') throw new Error(`${brand} ${code} is unknown`);
  return answer.code;
}

function rulesOf({ reasons }: ReturnType<typeof answerDispute>) {
  return reasons.map(({ rule }) => rule.replace('dispute/', ''));
}

const FRAUD: CodedDispute = { code: codeOf('visa', '10.4'), exemption: 'exempt' };

describe('a dispute by its code', () => {
  it.each([
    ['visa', '10.4', 'issuer', 'code-answered'],
    ['mastercard', '4837', 'issuer', 'code-answered'],
    ['jcb', '546', 'issuer', 'code-answered'],
    ['amex', 'F29', 'issuer', 'code-answered'],
    ['diners', 'UA02', 'issuer', 'code-answered'],
    ['discover', 'UA02', 'issuer', 'code-answered'],
    ['unionpay', 'UA02', 'indeterminate', 'code-conditional'],
    ['amex', 'F24', 'indeterminate', 'code-conditional'],
    ['visa', '10.1', 'merchant', 'code-not-answered'],
    ['visa', '10.5', 'merchant', 'visa-programme'],
    ['visa', '93', 'merchant', 'visa-programme'],
    ['visa', '11.3', 'merchant', 'code-merchant-caused'],
    ['visa', '13.1', 'merchant', 'code-merchant-caused'],
    ['visa', '13.8', 'indeterminate', 'code-not-said'],
    ['amex', 'FR2', 'indeterminate', 'code-not-known'],
    ['amex', '193', 'indeterminate', 'inquiry'],
    ['mastercard', '6341', 'indeterminate', 'inquiry'],
  ] as const)('%s %s on an exempt order: %s, by %s', (brand, code, bearer, rule) => {
    const answer = answerDispute({ code: codeOf(brand, code), exemption: 'exempt' });
    expect({ bearer: answer.bearer, rule: rulesOf(answer)[0] }).toEqual({ bearer, rule });
  });

  it('names what took the protection away', () => {
    const answer = answerDispute({
      code: codeOf('mastercard', '4837'),
      exemption: 'exempt',
      circumstances: ['frequent-attempt-fraud', 'data-only'],
    });
    expect(answer.bearer).toBe('merchant');
    expect(rulesOf(answer)).toEqual([
      'code-protection-lost',
      'frequent-attempt-fraud',
      'data-only',
    ]);
  });

  it('does not let a stored card’s authentication answer', () => {
    const answer = answerDispute({ ...FRAUD, scope: 'card-registration' });
    expect(answer.bearer).toBe('merchant');
    expect(rulesOf(answer)).toEqual(['code-unprotected', 'card-registered']);
  });

  it('lets the issuer bear a dispute that is not valid, exempt or not', () => {
    const answer = answerDispute({
      ...FRAUD,
      exemption: 'not-exempt',
      evidence: { proof: 'attempted', accountDisputes: 36 },
    });
    expect(answer.bearer).toBe('issuer');
    expect(answer.objections.map(({ rule }) => rule)).toEqual([
      'dispute/visa-account-disputes',
      'dispute/visa-attempted',
    ]);
    expect(rulesOf(answer)).toEqual(['objected', 'code-unprotected']);
  });

  it('takes a proof for nothing at a merchant that Visa monitors', () => {
    const answer = answerDispute({
      ...FRAUD,
      circumstances: ['monitored'],
      evidence: { proof: 'authenticated' },
    });
    expect(answer).toMatchObject({ bearer: 'merchant', objections: [] });
  });

  it.each([
    ['inquiry-unanswered', FRAUD.code, { proof: 'authenticated' }],
    ['prepaid-attempt', FRAUD.code, { proof: 'attempted' }],
    ['monitored', codeOf('mastercard', '4837'), { sli: '212' }],
    ['outage', codeOf('mastercard', '4837'), { sli: '211' }],
  ] as const)('a proof does not help where %s took the shift away', (one, code, evidence) => {
    const answer = answerDispute({ code, exemption: 'exempt', circumstances: [one], evidence });
    expect(answer).toMatchObject({ bearer: 'merchant', objections: [] });
    expect(rulesOf(answer)).toEqual(['code-protection-lost', one]);
  });

  it('helps where the shift is only in doubt', () => {
    const doubt = { ...FRAUD, circumstances: ['frequent-attempt-fraud'] } as const;
    expect(answerDispute(doubt).bearer).toBe('indeterminate');
    expect(answerDispute({ ...doubt, evidence: { proof: 'authenticated' } }).bearer).toBe('issuer');
  });

  it('a doubt about the dispute makes no answer worse than the code does', () => {
    const linked = { code: codeOf('mastercard', '4837'), evidence: { linkedSli: '212' } } as const;
    const told = DISPUTE_EXEMPTIONS.map((exemption) => answerDispute({ ...linked, exemption }));
    expect(told.map(({ bearer }) => bearer)).toEqual(['issuer', 'indeterminate', 'indeterminate']);
    expect(told.map((answer) => rulesOf(answer)[0])).toEqual([
      'code-answered',
      'code-pending',
      'doubtful',
    ]);
    expect(told.map(({ objections }) => objections.length)).toEqual([1, 1, 1]);
  });

  it('names a circumstance that is told twice once', () => {
    const answer = answerDispute({ ...FRAUD, circumstances: ['monitored', 'monitored'] });
    expect(rulesOf(answer)).toEqual(['code-protection-lost', 'monitored']);
  });

  it('knows no protection for an attempt on a prepaid card that cannot be loaded again', () => {
    const evidence: DisputeEvidence = { proof: 'attempted', card: 'prepaid-non-reloadable' };
    const answer = answerDispute({ ...FRAUD, exemption: 'exempt', evidence });
    expect(answer).toMatchObject({ bearer: 'merchant', objections: [] });
    expect(rulesOf(answer)).toEqual(['code-protection-lost', 'prepaid-attempt']);
    const whole = answerDispute({
      ...FRAUD,
      exemption: 'exempt',
      evidence: { card: 'prepaid-non-reloadable' },
    });
    expect(whole.bearer).toBe('issuer');
    const named = answerDispute({
      code: codeOf('jcb', '546'),
      exemption: 'exempt',
      circumstances: ['prepaid-attempt'],
    });
    expect(named.bearer).toBe('indeterminate');
  });

  it('counts no rule of a day when the day is not known', () => {
    const evidence: DisputeEvidence = { pump: 'japan', cat: '1', amount: yen(15_000) };
    const pump = { code: codeOf('mastercard', '4808'), exemption: 'not-exempt', evidence } as const;
    expect(answerDispute(pump).objections).toEqual([]);
    const [before, first] = ['2026-10-23', '2026-10-24'].map(
      (day) => answerDispute({ ...pump, openedOn: jstDate(day) }).objections.length,
    );
    expect([before, first]).toEqual([0, 1]);
    const { amount: _, ...rest } = evidence;
    const unknown = answerDispute({ ...pump, evidence: rest, openedOn: jstDate('2026-10-24') });
    expect(unknown.objections, 'an amount that is not known is under no limit').toEqual([]);
  });

  it('has the first step’s last day, and the last day to raise it', () => {
    const answer = answerDispute({
      ...FRAUD,
      openedOn: OPENED,
      processedOn: jstDate('2026-01-15'),
    });
    expect(answer.deadline).toMatchObject({
      kind: 'due',
      step: 'pre-arbitration',
      lastDay: '2026-05-31',
    });
    expect(answer.raisableUntil).toBe('2026-05-15');
    const jcb = answerDispute({
      code: codeOf('jcb', '546'),
      exemption: 'exempt',
      openedOn: OPENED,
      processedOn: OPENED,
    });
    expect(jcb).toMatchObject({ deadline: { kind: 'indeterminate' }, raisableUntil: null });
  });

  it('refuses a brand it does not know, even where no rule asks for the brand', () => {
    const code = { ...FRAUD.code, brand: 'vsa' } as unknown as CodedDispute['code'];
    expect(() => answerDispute({ code, exemption: 'exempt' })).toThrow('brand: expected visa');
  });

  it('asks for a reply to an inquiry, not for an answer to a chargeback', () => {
    const inquiry = { code: codeOf('amex', '193'), exemption: 'exempt', openedOn: OPENED } as const;
    expect(answerDispute(inquiry).deadline).toMatchObject({ step: 'inquiry-reply' });
  });

  it.each([
    [{ exemption: 'maybe' }, 'exemption: expected exempt | pending | not-exempt'],
    [{ circumstances: ['luck'] }, 'circumstance: expected monitored'],
    [{ circumstances: 'monitored' }, 'circumstances: expected a list'],
    [{ evidence: { accountDisputes: 1.5 } }, 'accountDisputes: expected a whole number'],
    [{ evidence: { sli: '999' } }, 'sli: expected 211'],
    [{ evidence: null }, 'evidence: expected an object'],
    [{ code: { ...FRAUD.code, code: undefined } }, 'code: expected a text'],
    [{ evidence: { sil: '212' } }, 'evidence: expected proof | card'],
    [{ evidence: { amount: -1 } }, 'amount: expected a whole number'],
    [{ code: { ...FRAUD.code, timeLimitDays: Number.NaN } }, 'timeLimitDays: expected days'],
    [{ code: { ...FRAUD.code, timeLimitDays: undefined } }, 'timeLimitDays: expected days'],
    [{ scope: 'token' }, 'scope: expected payment | card-registration'],
    [{ openedOn: '2026-02-30' }, 'openedOn: expected a day'],
    [{ processedOn: 'today' }, 'processedOn: expected a day'],
    [{ code: null }, 'code: expected an object'],
    [{ code: { ...FRAUD.code, brand: 'vsa' } }, 'brand: expected visa'],
    [{ code: { ...FRAUD.code, threeDS: true } }, 'threeDS: expected answers'],
  ])('refuses %j', (wrong, message) => {
    const dispute = { ...FRAUD, openedOn: OPENED, ...wrong } as unknown as CodedDispute;
    expect(() => answerDispute(dispute)).toThrow(message);
  });
});

const disputes: fc.Arbitrary<CodedDispute> = fc.record({
  code: fc.constantFrom(...listDisputeCodes()),
  exemption: fc.constantFrom(...DISPUTE_EXEMPTIONS),
  scope: fc.constantFrom('payment', 'card-registration'),
  circumstances: fc.uniqueArray(fc.constantFrom(...DISPUTE_CIRCUMSTANCES), { maxLength: 3 }),
  openedOn: fc.constantFrom(OPENED, null),
});

/** Codes that evidence can speak against, and any other. */
const objectable = fc.oneof(
  fc.constantFrom(codeOf('visa', '10.4'), codeOf('mastercard', '4837'), codeOf('visa', '12.6')),
  fc.constantFrom(...listDisputeCodes()),
);

const evidences: fc.Arbitrary<DisputeEvidence> = fc.record(
  {
    proof: fc.constantFrom('authenticated', 'attempted', 'none'),
    sli: fc.constantFrom('211', '212', '217', '242', 'other'),
    linkedSli: fc.constantFrom('211', '212', '242', 'other'),
    accountDisputes: fc.constantFrom(0, 35, 36),
    securityCode: fc.constantFrom('mismatch', 'other'),
    approved: fc.constantFrom('yes', 'no'),
    clearing: fc.constantFrom('multiple', 'other'),
  },
  { requiredKeys: [] },
);

describe('whatever the dispute', () => {
  it('is answered, with a reason', () => {
    fc.assert(
      fc.property(disputes, (dispute) => {
        const { bearer, reasons } = answerDispute(dispute);
        expect(['issuer', 'merchant', 'indeterminate']).toContain(bearer);
        expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('the issuer bears it only for fraud on an exempt order, if nothing speaks against it', () => {
    fc.assert(
      fc.property(disputes, (dispute) => {
        if (answerDispute(dispute).bearer !== 'issuer') return;
        expect(dispute).toMatchObject({ exemption: 'exempt', scope: 'payment', circumstances: [] });
        expect(dispute.code).toMatchObject({ category: 'fraud', threeDS: 'answers' });
      }),
    );
  });

  it('one circumstance more never helps the merchant', () => {
    const burden = { issuer: 0, indeterminate: 1, merchant: 2 };
    fc.assert(
      fc.property(disputes, fc.constantFrom(...DISPUTE_CIRCUMSTANCES), (dispute, one) => {
        const more = { ...dispute, circumstances: [...(dispute.circumstances ?? []), one] };
        const [before, after] = [dispute, more].map((each) => burden[answerDispute(each).bearer]);
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
    );
  });

  it('evidence never harms the merchant, but for a card that cannot be loaded again', () => {
    const burden = { issuer: 0, indeterminate: 1, merchant: 2 };
    fc.assert(
      fc.property(disputes, objectable, evidences, (any, code, evidence) => {
        const dispute = { ...any, code };
        const [before, after] = [dispute, { ...dispute, evidence }].map(
          (each) => burden[answerDispute(each).bearer],
        );
        expect(after).toBeLessThanOrEqual(before as number);
      }),
    );
  });

  it('an exempt order is never worse off than a pending one, nor that than one that is not', () => {
    const burden = { issuer: 0, indeterminate: 1, merchant: 2 };
    fc.assert(
      fc.property(disputes, evidences, (dispute, evidence) => {
        const told = DISPUTE_EXEMPTIONS.map(
          (exemption) => burden[answerDispute({ ...dispute, evidence, exemption }).bearer],
        );
        expect(told).toEqual([...told].sort());
      }),
    );
  });

  it('the order of the circumstances does not matter', () => {
    fc.assert(
      fc.property(disputes, (dispute) => {
        const turned = [...(dispute.circumstances ?? [])].reverse();
        const answer = answerDispute({ ...dispute, circumstances: turned });
        expect(answer.bearer).toBe(answerDispute(dispute).bearer);
      }),
    );
  });
});
