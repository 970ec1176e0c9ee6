import { describe, expect, it } from 'vitest';
import { classifyThreeDs, establish, type ThreeDsFacts } from '../../src/threeds/index.js';
import { garble } from '../support/garble.js';

const facts: ThreeDsFacts = {
  brand: 'visa',
  transStatus: 'A',
  eci: '06',
  authenticationValue: true,
  transStatusReason: '81',
  messageCategory: 'payment',
  exemption: 'none',
  card: { funding: 'credit' },
  merchant: { mcc: '7995', inFraudProgramme: true },
  initiator: 'cardholder',
  sentAsThreeDS: true,
};

describe('a wrong field is refused, by its name', () => {
  it('classifyThreeDs: but for what stands for nothing said', () => {
    const unsaid = ['gone', 'nothing'];
    const { crashes, ...rest } = garble((args) => classifyThreeDs(args.facts), { facts });
    // The message category is refused as the column `category` of the tables.
    expect(
      crashes.filter((crash) => !/^facts.messageCategory.+ category: exp/.test(crash)),
    ).toEqual([]);
    expect(rest).toEqual({
      answered: {
        'facts.eci': ['null'],
        'facts.authenticationValue': ['null', 'true'],
        'facts.transStatusReason': [...unsaid, 'null'],
        'facts.messageCategory': unsaid,
        'facts.exemption': unsaid,
        'facts.card': unsaid,
        // A merchant of whom nothing is said is an ordinary one.
        'facts.merchant': [...unsaid, 'an object', 'a list'],
        'facts.merchant.mcc': [...unsaid, 'null'],
        'facts.merchant.inFraudProgramme': [...unsaid, 'true'],
        'facts.initiator': unsaid,
        'facts.sentAsThreeDS': [...unsaid, 'true'],
      },
      unread: [],
    });
  });

  it('establish', () => {
    const { crashes } = garble((args) => establish(args.facts), { facts });
    expect(crashes.filter((crash) => !/card|funding|messageCategory/.test(crash))).toEqual([]);
  });

  it.each<[object, string]>([
    [
      { authenticationValue: undefined },
      'authenticationValue: expected true or false, received no',
    ],
    [{ authenticationValue: 'no' }, 'authenticationValue: expected true or false, received "no"'],
    [{ transStatusReason: 81 }, 'transStatusReason: expected two characters or null, received 81'],
    [{ merchant: { mcc: 7995 } }, 'mcc: expected four characters or null, received 7995'],
    [
      { merchant: { mcc: '7995', inFraudProgramme: 'yes' } },
      'inFraudProgramme: expected true or false, received "yes"',
    ],
    [{ sentAsThreeDS: 'as-non-3ds' }, 'sentAsThreeDS: expected true or false'],
    [{ card: null }, 'card: expected an object, received null'],
    [{ card: {} }, 'funding: expected credit | debit'],
  ])('%j, which would have passed for another value', (given, message) => {
    expect(() => classifyThreeDs({ ...facts, ...given } as ThreeDsFacts)).toThrow(message);
  });

  it('takes two characters that are no digits for a code that nobody knows', () => {
    const plain = { ...facts, transStatus: 'N', transStatusReason: '99' } as const;
    for (const code of ['3x', 'x3', '0x', '  ']) {
      expect(classifyThreeDs({ ...plain, transStatusReason: code })).toEqual(
        classifyThreeDs(plain),
      );
    }
  });
});
