import {
  accountGuarantee,
  type ChargebackAnswer,
  type ChargebackRecord,
  type GuaranteePolicy,
  type GuaranteeRecord,
  type ScreeningVerdict,
} from '../../src/guarantee/index.js';
import { SBPS_2017 } from '../../src/guarantee/presets/index.js';
import { yen } from '../../src/money/index.js';
import { instant } from '../../src/time/index.js';

/** Short ways to write records in stories. A day alone means noon in Japan. */

export function moment(text: string) {
  return instant(text.length === 10 ? `${text}T12:00:00+09:00` : text);
}

export function screening(
  order: string,
  at: string,
  verdict: ScreeningVerdict = 'OK',
): GuaranteeRecord {
  return { record: 'screening', order, at: moment(at), verdict };
}

export function shipment(order: string, at: string): GuaranteeRecord {
  return { record: 'shipment', order, at: moment(at) };
}

export function chargeback(
  id: string,
  at: string,
  amount: number,
  more: Partial<ChargebackRecord> = {},
): ChargebackRecord {
  return {
    record: 'chargeback',
    id,
    order: 'A-1',
    at: moment(at),
    amount: yen(amount),
    cause: 'third-party-fraud',
    exempt: false,
    method: 'card',
    ...more,
  };
}

export function reversal(id: string, at: string, amount: number): GuaranteeRecord {
  return { record: 'reversal', chargeback: id, at: moment(at), amount: yen(amount) };
}

export function second(id: string, at: string, amount: number): GuaranteeRecord {
  return { record: 'second-chargeback', chargeback: id, at: moment(at), amount: yen(amount) };
}

/** Order A-1, screened OK in January 2016, before anything these stories tell. */
export const SCREENED = screening('A-1', '2016-01-01');

export function account(records: readonly GuaranteeRecord[], terms: Partial<GuaranteePolicy> = {}) {
  return accountGuarantee(records, { ...SBPS_2017, ...terms });
}

/** Per chargeback: id, period, covered, uncovered, remaining. */
export function sums(answers: readonly ChargebackAnswer[]) {
  return answers.map((one) => [one.id, one.period, one.covered, one.uncovered, one.remaining]);
}

/** Per chargeback: its rules, without the name of the concept. */
export function rules(answers: readonly ChargebackAnswer[]) {
  return answers.map((one) => one.reasons.map((reason) => reason.rule.replace('guarantee/', '')));
}
