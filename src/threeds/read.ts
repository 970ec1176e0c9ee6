import { need, needObject } from '../errors/index.js';
import { eciWordOf } from './rules/eci.js';
import { MCCS } from './rules/exclusions.js';
import { reasonClassOf } from './rules/reason-classes.js';
import type { AuthenticationOutcome, EciGrade, ThreeDsFacts } from './types.js';

/** The facts as the tables read them, with what is usual where nothing was said. */
export function read(facts: ThreeDsFacts) {
  needObject('facts', facts);
  const { brand, transStatus, transStatusReason = null, eci, authenticationValue } = facts;
  const { messageCategory: category = 'payment', exemption = 'none' } = facts;
  const { initiator = 'cardholder', sentAsThreeDS = true } = facts;
  const { card = { funding: 'credit' }, merchant = {} as Partial<Merchant> } = facts;
  needObject('card', card);
  needObject('merchant', merchant);
  const { mcc = null, inFraudProgramme = false } = merchant;
  needText('eci', eci, 2, 'two');
  needText('transStatusReason', transStatusReason, 2, 'two');
  needText('mcc', mcc, 4, 'four');
  return {
    grade: 'none' as EciGrade,
    outcome: 'rejected' as AuthenticationOutcome,
    brand,
    transStatus,
    reason: reasonClassOf(transStatusReason),
    eci: eciWordOf(eci),
    value:
      authenticationValue === null
        ? ('unknown' as const)
        : wordOf('authenticationValue', authenticationValue, 'present', 'absent'),
    category,
    exemption,
    funding: card.funding,
    initiator,
    programme: wordOf('inFraudProgramme', inFraudProgramme, 'in', 'out'),
    mcc: MCCS.find((code) => code === mcc) ?? 'other',
    sent: wordOf('sentAsThreeDS', sentAsThreeDS, 'as-3ds', 'as-non-3ds'),
  };
}

type Merchant = NonNullable<ThreeDsFacts['merchant']>;

function wordOf<const T, const F>(path: string, value: boolean, yes: T, no: F): T | F {
  need(typeof value === 'boolean', path, 'true or false', value);
  return value ? yes : no;
}

function needText(path: string, value: unknown, length: number, words: string): void {
  const fits = value === null || (typeof value === 'string' && value.length === length);
  need(fits, path, `${words} characters or null`, value);
}
