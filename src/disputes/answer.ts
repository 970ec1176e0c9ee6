import type { Finding, Reason } from '../decision/index.js';
import { YEN_LIMIT } from '../money/index.js';
import type { JstDate } from '../time/index.js';
import { ask, askAll, need, needDay, needObject } from './ask.js';
import { daysAfter, disputeDeadline } from './deadline.js';
import {
  ANSWER,
  BY_CODE,
  type ByCodeFacts,
  DISPUTE_LOSSES,
  DISPUTE_RAISED,
  DISPUTE_SCOPE,
  INVALID_MASTERCARD,
  INVALID_VISA,
  OBJECTED_MASTERCARD,
  OBJECTED_VISA,
  PROGRAMME_CODES,
} from './rules/index.js';
import {
  CODED_BRANDS,
  type CodedDispute,
  type DisputeAnswer,
  type DisputeExemption,
  type DisputeFacts,
  type Objection,
} from './types.js';

/** What is taken as known where a caller says nothing: nothing that speaks against the dispute. */
const UNKNOWN = {
  proof: 'none',
  card: 'other',
  sli: 'other',
  linkedSli: 'other',
  accountDisputes: 0,
  securityCode: 'other',
  approved: 'no',
  clearing: 'other',
  pump: 'none',
  cat: 'other',
  /** One that is not known is under no limit. */
  amount: YEN_LIMIT,
} as const;

/** Without a day, no rule that begins on one is taken to be in force. */
const LONG_AGO = '1952-01-01' as JstDate;

/** The step that is the merchant's side's first, by what a code is. */
const FIRST_STEP = { current: 'response', legacy: 'response', inquiry: 'inquiry-reply' } as const;

/**
 * Says who is expected to bear a chargeback: the issuer, where an exempt order answers it or the dispute
 * is not valid, or the merchant. It looks at what the chargeback says happened, and not at whether that
 * is true; the card company decides in the end.
 *
 * A chargeback comes either with a cause in words, or with an entry of `menseki/dispute-codes`; with a
 * code, the answer also has what speaks against the dispute, and the days.
 *
 * @returns The bearer with the rules; `indeterminate` where no document says.
 * @throws InvalidInputError for a word outside its vocabulary.
 * @example
 * ```ts
 * answerDispute({ cause: 'not-shipped', exemption: 'exempt' }).bearer // => 'merchant'
 * const found = findDisputeCode('visa', '10.4');
 * const code = found.kind === 'found' ? found.code : listDisputeCodes()[0];
 * const answer = answerDispute({ code, exemption: 'exempt', openedOn: jstDate('2026-05-01') });
 * answer.bearer // => 'issuer'
 * answer.deadline?.kind === 'due' ? answer.deadline.lastDay : null // => '2026-05-31'
 * answerDispute({ code, exemption: 'not-exempt', evidence: { accountDisputes: 36 } }).objections.map((one) => one.rule)
 * // => ['dispute/visa-account-disputes']
 * ```
 * @public
 */
export function answerDispute(dispute: DisputeFacts | CodedDispute): DisputeAnswer {
  needObject(dispute, 'dispute');
  return 'code' in dispute ? byCode(dispute) : byCause(dispute);
}

function byCause({ cause, exemption, scope }: DisputeFacts): DisputeAnswer {
  const stands = standing(exemption, scope);
  const { outcome, reasons } = ask(ANSWER, { cause, exemption: stands.exemption });
  return {
    bearer: outcome,
    reasons: [...reasons, ...stands.reasons],
    objections: [],
    deadline: null,
    raisableUntil: null,
  };
}

/** An exemption as it counts for the disputed payment, and why it does not if so. */
function standing<E extends DisputeExemption>(
  exemption: E,
  scope: DisputeFacts['scope'] = 'payment',
) {
  const { outcome, reasons } = ask(DISPUTE_SCOPE, { scope });
  return outcome === 'counts'
    ? { exemption, reasons: [] }
    : { exemption: 'not-exempt' as const, reasons };
}

function byCode(dispute: CodedDispute): DisputeAnswer {
  const { code } = dispute;
  needObject(code, 'code');
  need(typeof code.code === 'string', 'code', 'a text', code.code);
  need(CODED_BRANDS.includes(code.brand), 'brand', CODED_BRANDS.join(' | '), code.brand);
  const objections = objectionsTo(dispute);
  const raised = ask(DISPUTE_RAISED, {
    ...code,
    objection: gravest(objections),
    programme: PROGRAMME_CODES.find((one) => one === keyOf(code)) ?? 'none',
  });
  const judged = judge(dispute);
  const { outcome: bearer, reasons } = raised;
  const answer =
    bearer === 'by-code' ? judged : { bearer, reasons: [...reasons, ...judged.reasons] };
  return { ...answer, objections, ...daysOf(dispute) };
}

function keyOf({ brand, code }: CodedDispute['code']): string {
  return `${brand}-${code}`;
}

/** What the code alone says, under the exemption as far as it stands. */
function judge(dispute: CodedDispute) {
  const { code, exemption, scope } = dispute;
  const losses = circumstancesOf(dispute).map((circumstance) =>
    ask(DISPUTE_LOSSES, { ...code, circumstance }),
  );
  const stands = standing(exemption, scope);
  const found = ask(BY_CODE, {
    ...code,
    exemption: stands.exemption,
    protection: protectionOf(losses.map(({ outcome }) => outcome)),
  });
  const others = losses.map(({ reasons }) => reasons[0]);
  const reasons: readonly Reason[] = [...found.reasons, ...stands.reasons, ...others];
  return { bearer: found.outcome, reasons };
}

/** What a caller names, and what the evidence shows. */
function circumstancesOf({ circumstances = [], evidence: { proof, card } = {} }: CodedDispute) {
  const prepaid = proof === 'attempted' && card === 'prepaid-non-reloadable';
  return prepaid ? [...circumstances, 'prepaid-attempt' as const] : circumstances;
}

function protectionOf(losses: readonly ('lost' | 'in-doubt')[]): ByCodeFacts['protection'] {
  if (losses.includes('lost')) return 'lost';
  return losses.length > 0 ? 'in-doubt' : 'whole';
}

function objectionsTo(dispute: CodedDispute): readonly Finding<Objection>[] {
  const { code, circumstances = [], evidence = {}, openedOn } = dispute;
  need(Array.isArray(circumstances), 'circumstances', 'a list', circumstances);
  needEvidence(evidence);
  const key = keyOf(code);
  const known = { ...UNKNOWN, ...evidence };
  return [
    ...askAll(INVALID_VISA, {
      ...known,
      of: OBJECTED_VISA.find((one) => one === key) ?? 'other',
      monitored: circumstances.includes('monitored') ? 'yes' : 'no',
    }),
    ...askAll(INVALID_MASTERCARD, {
      ...known,
      of: OBJECTED_MASTERCARD.find((one) => one === key) ?? 'other',
      amount: evidence.amount ?? UNKNOWN.amount,
      openedOn: openedOn ?? LONG_AGO,
    }),
  ];
}

/** Throws unless evidence is an object whose names are known: a name that is not would say nothing. */
function needEvidence(evidence: object): void {
  needObject(evidence, 'evidence');
  const names = Object.keys(UNKNOWN);
  for (const name of Object.keys(evidence)) {
    need(names.includes(name), 'evidence', names.join(' | '), name);
  }
}

function gravest(objections: readonly Finding<Objection>[]): Objection | 'none' {
  const invalid = objections.find(({ outcome }) => outcome === 'invalid');
  return (invalid ?? objections[0])?.outcome ?? 'none';
}

/** Until when the merchant's side must act, and until when the issuer may raise it. */
function daysOf({ code, openedOn = null, processedOn = null }: CodedDispute) {
  const { status, timeLimitDays } = code;
  if (processedOn !== null) needDay(processedOn, 'processedOn');
  const step = FIRST_STEP[status];
  const days = timeLimitDays ?? 0;
  const whole = Number.isSafeInteger(days) && days >= 0 && days < 3660;
  need(whole, 'timeLimitDays', 'days or null', timeLimitDays);
  const limited = processedOn !== null && timeLimitDays !== null;
  return {
    deadline: openedOn === null ? null : disputeDeadline({ ...code, step }, openedOn),
    raisableUntil: limited ? daysAfter(processedOn, days) : null,
  };
}
