import { describe, expect, it } from 'vitest';
import { applyEvent, openAuthorization } from '../../src/authorization/index.js';
import type { Brand } from '../../src/cards/index.js';
import {
  assessCompellingEvidence,
  type CompellingMatch,
} from '../../src/compelling-evidence/index.js';
import { decideAlways } from '../../src/decision/index.js';
import { foldDispute, toGuaranteeRecords } from '../../src/dispute-cases/index.js';
import {
  DISPUTE_BRANDS,
  type DisputeBrand,
  type DisputeCategory,
  findDisputeCode,
} from '../../src/dispute-codes/index.js';
import {
  answerDispute,
  type CodedDispute,
  type DisputeCause,
  type DisputeEvidence,
  type DisputeStep,
  disputeDeadline,
  type SecurityLevel,
} from '../../src/disputes/index.js';
import { accountGuarantee, type GuaranteePolicy } from '../../src/guarantee/index.js';
import { resolveSubscription } from '../../src/liability/index.js';
import { ANY_CHANGE_LOSES } from '../../src/liability/presets/index.js';
import { yen } from '../../src/money/index.js';
import { SHOPSERVE } from '../../src/profiles/index.js';
import { classifyThreeDs, type ThreeDsFacts } from '../../src/threeds/index.js';
import { dayOfDate, instant, jstDate } from '../../src/time/index.js';
import rows from '../vectors/disputes.json' with { type: 'json' };

/** The published answers to disputes, each asked of the library as its source puts it. */
type Input = Readonly<Record<string, unknown>>;
type Told = Readonly<Record<string, unknown>>;
type Published = {
  readonly source: string;
  readonly case: string;
  readonly input: Input;
  readonly expected: Told;
};
const published = rows as unknown as readonly Published[];

/** What the sources add in words; the words of the rules say it too. */
const IN_WORDS = ['caveat', 'remedy'];

function codeOf(brand: DisputeBrand, code: string) {
  const answer = findDisputeCode(brand, code);
  if (answer.kind !== 'found') throw new Error(`${brand} ${code} is unknown`);
  return answer.code;
}

/** The fraud code of each brand that 3-D Secure answers. */
const FRAUD_CODES: { readonly [brand in Brand]: string } = {
  visa: '10.4',
  mastercard: '4837',
  jcb: '546',
  amex: 'F29',
  diners: 'UA02',
};

/** What a result with its value says of a fraud, by the status that its ECI stands for. */
const STATUS_OF: Readonly<Record<string, Partial<ThreeDsFacts>>> = {
  '05': { transStatus: 'Y' },
  '06': { transStatus: 'A' },
  '07': { transStatus: 'N', authenticationValue: false },
  'mastercard 01': { transStatus: 'A' },
  'mastercard 02': { transStatus: 'Y' },
  'mastercard 04': { transStatus: 'U' },
  'mastercard 06': { transStatus: 'I', exemption: 'merchant-requested' },
  'mastercard 07': { transStatus: 'Y', initiator: '3ri' },
};

function bearerByEci(brand: Brand, eci: string): string {
  const status = STATUS_OF[`${brand} ${eci}`] ?? STATUS_OF[eci];
  return classifyThreeDs({
    brand,
    transStatus: 'Y',
    eci,
    authenticationValue: true,
    ...status,
  }).liability;
}

function onlyOne<T>(list: readonly T[]): T {
  expect(new Set(list).size).toBe(1);
  return list[0] as T;
}

/** Who bears a dispute of an authenticated order, by what it says happened. */
function bearerByReason({ reason, scope }: Input): string {
  const words: Record<string, DisputeCause> = {
    fraud: 'third-party-fraud',
    'not received': 'not-received',
    'goods-not-received': 'not-received',
  };
  return answerDispute({
    cause: words[String(reason)] ?? (reason as DisputeCause),
    exemption: 'exempt',
    scope: scope === 'token' ? 'card-registration' : 'payment',
  }).bearer;
}

/** A fraud on an attempt, at each brand: by the result, and by the code of its dispute. */
function bearerOfAttempt(): string {
  const brands = Object.keys(FRAUD_CODES) as Brand[];
  return onlyOne(
    brands.flatMap((brand) => [
      bearerByEci(brand, brand === 'mastercard' ? '01' : '06'),
      answerDispute({ code: codeOf(brand, FRAUD_CODES[brand]), exemption: 'exempt' }).bearer,
    ]),
  );
}

/** The evidence of a coded dispute, field by field as the sources name it. */
function evidenceOf(input: Input): DisputeEvidence {
  const { eci, cavv, sli, linkedCitSli, disputesOnAccountLast120d, cvv2Presence, cvv2Result } =
    input;
  const { issuerApproved, multipleClearingSequence, mcc, country, cat, amountJpy } = input;
  const level = (raw: unknown) => (raw === undefined ? 'other' : raw) as SecurityLevel;
  const proofs: Record<string, 'authenticated' | 'attempted'> = {
    '05': 'authenticated',
    '06': 'attempted',
  };
  return {
    proof: (cavv === true ? proofs[String(eci)] : undefined) ?? 'none',
    sli: level(sli),
    linkedSli: level(linkedCitSli),
    accountDisputes: Number(disputesOnAccountLast120d ?? 0),
    securityCode: cvv2Presence === '1' && cvv2Result === 'N' ? 'mismatch' : 'other',
    approved: issuerApproved === true ? 'yes' : 'no',
    clearing: multipleClearingSequence === true ? 'multiple' : 'other',
    ...(mcc === '5542' ? { pump: country === 'JP' ? 'japan' : 'elsewhere' } : {}),
    ...(cat === undefined ? {} : { cat: String(cat) as NonNullable<DisputeEvidence['cat']> }),
    ...(amountJpy === undefined ? {} : { amount: yen(Number(amountJpy)) }),
  };
}

function coded(input: Input, more: Partial<CodedDispute> = {}) {
  const { brand = 'visa', code, date } = input;
  return answerDispute({
    code: codeOf(brand as DisputeBrand, String(code)),
    exemption: 'not-exempt',
    evidence: evidenceOf(input),
    ...(date === undefined ? {} : { openedOn: jstDate(String(date)) }),
    ...more,
  });
}

function validity(input: Input): unknown {
  const outcomes = coded(input).objections.map(({ outcome }) => outcome);
  return outcomes.includes('invalid') ? false : (outcomes[0] ?? true);
}

const STEPS: Readonly<Record<string, DisputeStep>> = {
  'issuer response': 'pre-arbitration-response',
  'acquirer response': 'pre-arbitration-response',
  'issuer pre-arbitration': 'pre-arbitration',
  'issuer arbitration': 'arbitration',
};
const CATEGORIES: Readonly<Record<number, DisputeCategory>> = {
  10: 'fraud',
  11: 'authorization',
  12: 'processing',
  13: 'consumer',
};

function daysOf({ category, step }: Input): number {
  const from = jstDate('2026-05-01');
  const deadline = disputeDeadline(
    {
      brand: 'visa',
      category: CATEGORIES[Number(category)] as DisputeCategory,
      step: STEPS[String(step)] as DisputeStep,
    },
    from,
  );
  return deadline.kind === 'due' ? dayOfDate(deadline.lastDay) - dayOfDate(from) : Number.NaN;
}

const MATCHES: Readonly<Record<string, CompellingMatch>> = {
  ip: 'ip',
  accountId: 'account-id',
  deliveryAddress: 'delivery-address',
};

function noon(day: string) {
  return instant(`${day}T12:00:00+09:00`);
}

function told(...types: readonly string[]) {
  const events = types.map((type, position) => ({
    id: `E-${position}`,
    type: type === 'opened' ? 'chargeback' : type,
    at: noon(`2026-01-0${position + 1}`),
    ...(type === 'opened' ? { amount: yen(100) } : {}),
  }));
  return foldDispute({ id: 'D-1', order: 'A-1' }, events as never).dispute;
}

const GUARANTEE: GuaranteePolicy = {
  cap: yen(25_000),
  period: 'calendar-year',
  lastClaim: 'partial',
  countsFees: true,
};

/** What a guarantee makes of one fraud chargeback on an order that was approved at a moment. */
function guaranteed(day: string, amount: number, more: object = {}, approved = '2019-01-01') {
  const { policy = GUARANTEE, fee = 0 } = more as { policy?: GuaranteePolicy; fee?: number };
  return accountGuarantee(
    [
      { record: 'screening', order: 'A-1', at: noon(approved), verdict: 'OK' },
      {
        record: 'chargeback',
        id: 'C-1',
        order: 'A-1',
        at: noon(day),
        amount: yen(amount),
        cause: 'third-party-fraud',
        exempt: false,
        method: 'card',
        fee: yen(fee),
      },
    ],
    policy,
  );
}

const FRAUD = { code: { category: 'fraud', merchantCaused: 'no' }, exempt: false } as const;

/** How each kind of example is asked: the first whose fields an input has. */
const ASKED: readonly [readonly string[], (input: Input) => Told][] = [
  [
    ['priorTxnAgesDays'],
    ({ priorTxnAgesDays, match, disputeProcessed = '2026-05-01' }) => ({
      ce3:
        assessCompellingEvidence({
          code: { brand: 'visa', code: '10.4' },
          priorAges: priorTxnAgesDays as number[],
          matches: (match as string[]).map((one) => MATCHES[one] as CompellingMatch),
          processedOn: jstDate(String(disputeProcessed)),
        }).kind === 'qualifies',
    }),
  ],
  [['category', 'step'], (input) => ({ days: daysOf(input) })],
  [
    ['events'],
    ({ events }) => {
      const { state, outstanding, claimed } = told(...(events as string[]));
      return { finalState: state, payoutOutstanding: outstanding === claimed ? 'full' : 'part' };
    },
  ],
  [
    ['ops'],
    ({ ops }) => {
      const start = openAuthorization(yen(1_000), noon('2026-01-01'));
      const steps = (ops as string[]).slice(1).map((_, position) => ({
        type: 'authorization-released' as const,
        at: noon(`2026-01-0${position + 2}`),
      }));
      const [first, second] = steps;
      const once = applyEvent(start, first as never, SHOPSERVE.authorization);
      if (once.kind !== 'applied') throw new Error(once.because);
      const twice = applyEvent(once.authorization, second as never, SHOPSERVE.authorization);
      return { shouldBe: twice.kind === 'refused' ? 'rejected' : 'allowed', wasAllowed: true };
    },
  ],
  [
    ['charge', 'disputeOpened'],
    ({ disputeOpened, amount, fee }) => {
      const [statement] = guaranteed(String(disputeOpened), Number(amount), { fee }).statements;
      return { accruesTo: Number(statement?.period), accrued: statement?.covered };
    },
  ],
  [
    ['guaranteeApproved'],
    ({ chargeback, guaranteeApproved }) => {
      const { chargebacks } = guaranteed(String(chargeback), 100, {}, String(guaranteeApproved));
      return { eligible: chargebacks[0]?.covered === 100 };
    },
  ],
  [
    ['merchantWon'],
    () => {
      const records = toGuaranteeRecords(told('opened', 'won'), FRAUD);
      const [screening] = [
        { record: 'screening', order: 'A-1', at: noon('2025-01-01'), verdict: 'OK' } as const,
      ];
      const { statements } = accountGuarantee([screening, ...records], GUARANTEE);
      return { merchantOwesGuarantor: statements[0]?.recovered };
    },
  ],
  [
    ['representing'],
    () => {
      const [plain, represented] = [told('opened'), told('opened', 'represented')].map((dispute) =>
        JSON.stringify(toGuaranteeRecords(dispute, FRAUD)),
      );
      return { payoutHeld: plain !== represented };
    },
  ],
  [
    ['monthlyClaimsJpy'],
    ({ monthlyClaimsJpy, threeDs }) => {
      const cap = yen(threeDs === true ? 1_000_000 : 300_000);
      const policy: GuaranteePolicy = { cap, period: 'month', lastClaim: 'partial' };
      const { chargebacks } = guaranteed('2026-01-01', Number(monthlyClaimsJpy), { policy });
      return { payout: chargebacks[0]?.covered };
    },
  ],
  [
    ['action'],
    ({ action }) => {
      const later = resolveSubscription(
        { application: 'authenticated', card: 'same', amount: 'same' },
        SHOPSERVE.liability,
      ).later.exemption;
      const cause = action === 'amount-change' ? 'amount-changed' : 'request-cancelled';
      const lost = Object.values(decideAlways(ANY_CHANGE_LOSES, { cause }).outcome);
      const gone = action === 'continuous-payment' ? later !== 'exempt' : onlyOne(lost) === 'lost';
      const exemption = gone ? 'not-exempt' : 'exempt';
      const { bearer } = answerDispute({ cause: 'third-party-fraud', exemption });
      return { chargebackPossible: bearer === 'merchant' };
    },
  ],
  [
    ['authOutageException'],
    ({ brand }) => {
      const { bearer } = coded(
        { brand, code: FRAUD_CODES[brand as Brand] },
        { exemption: 'exempt', circumstances: ['outage'] },
      );
      return { fraudChargebackProtected: bearer === 'issuer' };
    },
  ],
  [
    ['country', 'eciInAuth'],
    ({ brand, eci }) => ({
      fraudLiabilityShift: bearerByEci(brand as Brand, String(eci)) === 'issuer',
    }),
  ],
  [
    ['reason'],
    (input) => {
      const liability = bearerByReason(input);
      return { liability, merchantPays: liability === 'merchant' };
    },
  ],
  [['tdsAtPayment'], () => ({ protected: bearerOfAttempt() === 'issuer' })],
  [
    ['result'],
    ({ result }) => {
      if (result === 'attempt_acknowledged') return { liability: bearerOfAttempt() };
      const exempted = (['visa', 'mastercard'] as const).map(
        (brand) =>
          coded(
            { brand, code: FRAUD_CODES[brand] },
            { exemption: 'exempt', circumstances: ['exempted'] },
          ).bearer,
      );
      return { liability: onlyOne(exempted) };
    },
  ],
  [
    ['code'],
    (input) => {
      const exemption = 'eci' in input ? 'exempt' : 'not-exempt';
      const { bearer } = coded(input, { exemption });
      return { disputeValid: validity(input), liable: bearer, protected: bearer === 'issuer' };
    },
  ],
  [
    ['eci'],
    ({ brand, eci }) => {
      const riskOwner = bearerByEci(brand as Brand, String(eci));
      return { riskOwner, liabilityShift: riskOwner === 'issuer' };
    },
  ],
];

function answerTo(input: Input): Told {
  const asked = ASKED.find(([fields]) => fields.every((field) => field in input));
  if (asked === undefined) throw new Error(`no way to ask ${JSON.stringify(input)}`);
  return asked[1](input);
}

describe('published answers to disputes', () => {
  it.each(published.map((row) => [`${row.source}: ${row.case}`, row] as const))('%s', (_, row) => {
    const answer = answerTo(row.input);
    const judged = Object.entries(row.expected).filter(([name]) => !IN_WORDS.includes(name));
    expect(judged.length).toBeGreaterThan(0);
    for (const [name, value] of judged) expect({ [name]: answer[name] }).toEqual({ [name]: value });
  });

  it.each([
    [35, true],
    [36, false],
    [37, false],
  ])('around a published limit: %i disputes on the account, valid: %s', (count, valid) => {
    expect(validity({ code: '10.4', disputesOnAccountLast120d: count })).toBe(valid);
  });

  it('beside a published example: without the evidence that fincode asks for, the merchant pays', () => {
    const unanswered = { exemption: 'exempt', circumstances: ['inquiry-unanswered'] } as const;
    const bearers = Object.entries(FRAUD_CODES).map(
      ([brand, code]) => coded({ brand, code }, unanswered).bearer,
    );
    expect(onlyOne(bearers)).toBe('merchant');
  });

  it('every brand has a fraud code that an exemption answers, but UnionPay', () => {
    const answered = DISPUTE_BRANDS.filter((brand) =>
      ['10.4', '4837', '546', 'F29', 'UA02'].some((code) => {
        const found = findDisputeCode(brand, code);
        if (found.kind === 'unknown') return false;
        return answerDispute({ code: found.code, exemption: 'exempt' }).bearer === 'issuer';
      }),
    );
    expect(answered).toEqual(DISPUTE_BRANDS.filter((brand) => brand !== 'unionpay'));
  });
});
