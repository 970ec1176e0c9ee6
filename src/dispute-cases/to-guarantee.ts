import { decideAfresh } from '../decision/index.js';
import type { GuaranteeRecord } from '../guarantee/index.js';
import type { Yen } from '../money/index.js';
import { toEpochMs } from '../time/index.js';
import { need, needCase, needObject, needWord } from './need.js';
import { GUARANTEE_CAUSE } from './rules/index.js';
import type { CaseMove, DisputeCase, GuaranteeFacts } from './types.js';

/**
 * What a dispute is to a chargeback guarantee: a chargeback as it was debited, a reversal for what came
 * back, a second chargeback for what was debited again. Give the records to `accountGuarantee` together
 * with the screenings; they fit each other, so it takes every one of them.
 *
 * Money that moved both ways at one moment is netted, for the account could not tell which came first.
 * Whether the guarantee pays is not said here.
 *
 * @returns No record before a chargeback.
 * @throws InvalidInputError for an entry without its category, or `exempt` that is no boolean.
 * @example
 * ```ts
 * const { dispute } = foldDispute({ id: 'D-1', order: 'A-1' }, [
 *   { id: 'E-1', type: 'chargeback', at: instant('2017-06-01T10:00:00+09:00'), amount: yen(30000) },
 *   { id: 'E-2', type: 'won', at: instant('2017-08-01T10:00:00+09:00') },
 * ]);
 * toGuaranteeRecords(dispute, { code: { category: 'fraud', merchantCaused: 'no' }, exempt: false }).map((one) => one.record)
 * // => ['chargeback', 'reversal']
 * ```
 * @public
 */
export function toGuaranteeRecords(dispute: DisputeCase, facts: GuaranteeFacts): GuaranteeRecord[] {
  needCase(dispute);
  needObject(facts, 'facts');
  needObject(facts.code, 'code');
  const [first, ...moves] = dispute.moves;
  if (first === undefined) return [];
  const { code, exempt, method = 'card', channel = 'own-site', orderedAt = null } = facts;
  need(typeof exempt === 'boolean', 'exempt', 'true or false', exempt);
  const { category, merchantCaused } = code;
  needWord(GUARANTEE_CAUSE.domain.category, 'code.category', category);
  needWord(GUARANTEE_CAUSE.domain.merchantCaused, 'code.merchantCaused', merchantCaused);
  const { id, order, fees } = dispute;
  const fee = (fees.charged - fees.refunded) as Yen;
  return [
    {
      record: 'chargeback',
      id,
      order,
      at: first.at,
      amount: first.amount,
      cause: decideAfresh(GUARANTEE_CAUSE, { category, merchantCaused }).outcome,
      exempt,
      method,
      channel,
      fee,
      orderedAt,
    },
    ...netted(moves).map((move) => followerOf(id, move)),
  ];
}

type Net = Pick<CaseMove, 'at'> & { readonly ms: number; net: number };

/** Moves of one moment as one: above 0 a debit, below 0 a credit. */
function netted(moves: readonly CaseMove[]): readonly Net[] {
  const nets: Net[] = [];
  for (const { at, kind, amount } of moves) {
    const ms = toEpochMs(at);
    const last = nets.at(-1);
    const net = kind === 'debit' ? amount : -amount;
    if (last?.ms === ms) last.net += net;
    else nets.push({ at, ms, net });
  }
  return nets.filter(({ net }) => net !== 0);
}

function followerOf(chargeback: string, { at, net }: Net): GuaranteeRecord {
  const record = net < 0 ? 'reversal' : 'second-chargeback';
  return { record, chargeback, at, amount: Math.abs(net) as Yen };
}
