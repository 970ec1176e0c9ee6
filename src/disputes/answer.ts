import type { Finding, RuleTable } from '../decision/index.js';
import { YEN_LIMIT } from '../money/index.js';
import type { JstDate } from '../time/index.js';
import { ask, askAll, need, needDay, needObject } from './ask.js';
import { daysAfter, disputeDeadline } from './deadline.js';
import { OBJECTIONS, PROGRAMME_CODES } from './rules/by-code.js';
import {
  ANSWER,
  BY_CODE,
  DISPUTE_LOSSES,
  DISPUTE_RAISED,
  DISPUTE_SCOPE,
  INVALID_MASTERCARD,
  INVALID_VISA,
} from './rules/index.js';
import { OBJECTED_MASTERCARD, OBJECTED_VISA } from './rules/invalid.js';
import {
  CODED_BRANDS,
  type CodedDispute,
  type DisputeAnswer,
  type DisputeBearer,
  type DisputeExemption,
  type DisputeFacts,
  type Objection,
  PROTECTIONS,
  type Protection,
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

function byCause({ scope, ...facts }: DisputeFacts): DisputeAnswer {
  const judged = judge(ANSWER, facts, scope);
  return { ...judged, objections: [], deadline: null, raisableUntil: null };
}

/** What a table says, under the exemption as far as it counts for the disputed payment. */
function judge<F extends { readonly exemption: DisputeExemption }>(
  table: RuleTable<F, DisputeBearer>,
  facts: F,
  scope: DisputeFacts['scope'] = 'payment',
) {
  const scoped = ask(DISPUTE_SCOPE, { scope });
  const counts = scoped.outcome === 'counts';
  const found = ask(table, counts ? facts : { ...facts, exemption: 'not-exempt' as const });
  const reasons = counts ? found.reasons : [...found.reasons, ...scoped.reasons];
  return { bearer: found.outcome, reasons };
}

function byCode(dispute: CodedDispute): DisputeAnswer {
  const { code, exemption, scope, evidence = {} } = dispute;
  needCode(code);
  needEvidence(evidence);
  const losses = circumstancesOf(dispute).map((circumstance) =>
    ask(DISPUTE_LOSSES, { ...code, circumstance }),
  );
  const protection = wordOf(PROTECTIONS, outcomesOf(losses));
  const objections = objectionsTo(dispute, protection);
  const judged = judge(BY_CODE, { ...code, exemption, protection }, scope);
  const { bearer, reasons } = settle(code, objections, judged);
  const lost = losses.flatMap((loss) => loss.reasons.slice(0, 1));
  return { bearer, reasons: [...reasons, ...lost], objections, ...daysOf(dispute) };
}

/** What is settled before a code is read, or else what it says. */
function settle(
  code: CodedDispute['code'],
  objections: DisputeAnswer['objections'],
  judged: ReturnType<typeof judge>,
): ReturnType<typeof judge> {
  const { outcome, reasons } = ask(DISPUTE_RAISED, {
    ...code,
    objection: wordOf(OBJECTIONS, outcomesOf(objections)),
    programme: wordOf(PROGRAMME_CODES, [keyOf(code)]),
    judged: judged.bearer,
  });
  if (outcome === 'by-code') return judged;
  return { bearer: outcome, reasons: [...reasons, ...judged.reasons] };
}

function outcomesOf<O>(found: readonly { readonly outcome: O }[]): O[] {
  return found.map(({ outcome }) => outcome);
}

function needCode(code: CodedDispute['code']): void {
  needObject(code, 'code');
  need(typeof code.code === 'string', 'code', 'a text', code.code);
  need(CODED_BRANDS.includes(code.brand), 'brand', CODED_BRANDS.join(' | '), code.brand);
}

/** What a caller names, each once, and what the evidence shows. */
function circumstancesOf({ circumstances = [], evidence: { proof, card } = {} }: CodedDispute) {
  need(Array.isArray(circumstances), 'circumstances', 'a list', circumstances);
  const prepaid = proof === 'attempted' && card === 'prepaid-non-reloadable';
  return [...new Set([...circumstances, ...(prepaid ? (['prepaid-attempt'] as const) : [])])];
}

function objectionsTo(
  { code, evidence = {}, openedOn }: CodedDispute,
  protection: Protection,
): readonly Finding<Objection>[] {
  const key = keyOf(code);
  const known = {
    ...UNKNOWN,
    ...evidence,
    amount: evidence.amount ?? UNKNOWN.amount,
    openedOn: openedOn ?? LONG_AGO,
    protection,
  };
  return [
    ...askAll(INVALID_VISA, { ...known, of: wordOf(OBJECTED_VISA, [key]) }),
    ...askAll(INVALID_MASTERCARD, { ...known, of: wordOf(OBJECTED_MASTERCARD, [key]) }),
  ];
}

/** A code as the tables name it. */
function keyOf({ brand, code }: CodedDispute['code']): string {
  return `${brand}-${code}`;
}

/** The first word of a column that was found, and the last one where none was. */
function wordOf<W extends string>(words: readonly W[], found: readonly string[]): W {
  return words.find((one) => found.includes(one)) ?? (words.at(-1) as W);
}

/** Throws unless evidence is an object whose names are known: a name that is not would say nothing. */
function needEvidence(evidence: object): void {
  needObject(evidence, 'evidence');
  const names = Object.keys(UNKNOWN);
  for (const name of Object.keys(evidence)) {
    need(names.includes(name), 'evidence', names.join(' | '), name);
  }
}

/** Until when the merchant's side must act, and until when the issuer may raise it. */
function daysOf({ code, openedOn = null, processedOn = null }: CodedDispute) {
  if (processedOn !== null) needDay(processedOn, 'processedOn');
  const days = code.timeLimitDays;
  const fits = days === null || (Number.isSafeInteger(days) && days >= 0 && days < 3660);
  need(fits, 'timeLimitDays', 'days or null', days);
  return {
    deadline:
      openedOn === null
        ? null
        : disputeDeadline({ ...code, step: FIRST_STEP[code.status] }, openedOn),
    raisableUntil: processedOn === null || days === null ? null : daysAfter(processedOn, days),
  };
}
