import { describe, expect, it } from 'vitest';
import { decideAlways } from '../../src/decision/index.js';
import { accountGuarantee } from '../../src/guarantee/index.js';
import { POLICIES, SBPS_2017 } from '../../src/guarantee/presets/index.js';
import { chargeback, SCREENED } from './records.js';

/** Calls the account as plain JavaScript would. */
function call(records: unknown, terms: object): unknown {
  return accountGuarantee(records as never, terms as never);
}

const TERMS = { cap: 100_000, period: 'calendar-year', lastClaim: 'partial' };

describe('a policy', () => {
  it('needs a cap, a period and what becomes of the last claim', () => {
    expect(call([], TERMS)).toEqual({ chargebacks: [], statements: [], issues: [] });
    for (const name of Object.keys(TERMS)) {
      expect(() => call([], { ...TERMS, [name]: undefined })).toThrow(`policy.${name}: expected`);
    }
  });

  it.each([
    [{ cap: 0.5 }, 'policy.cap: expected whole yen, received 0.5'],
    [{ cap: -1 }, 'policy.cap: expected whole yen, received -1'],
    [{ cap: '100000' }, 'policy.cap: expected whole yen, received "100000"'],
    [{ cap: Number.NaN }, 'policy.cap: expected whole yen'],
    [
      { period: 'year' },
      'policy.period: expected calendar-year | fiscal-year | contract-year | month, received "year"',
    ],
    [{ placedBy: 'payout' }, 'policy.placedBy: expected chargeback | order | screening'],
    [{ lastClaim: 'whole' }, 'policy.lastClaim: expected partial | all-or-nothing'],
    [{ countsFees: 1 }, 'policy.countsFees: expected true | false, received 1'],
    [{ recoveryRestores: 'yes' }, 'policy.recoveryRestores: expected true | false'],
    [{ recoveryRestores: undefined }, 'policy.recoveryRestores: expected true | false'],
    [{ excludedMerchant: null }, 'policy.excludedMerchant: expected true | false'],
    [{ excludedMethods: 'card' }, 'policy.excludedMethods: expected a list, received "card"'],
    [{ excludedChannels: 'mall' }, 'policy.excludedChannels: expected a list'],
    [{ excludedChannels: ['shop'] }, 'policy.excludedChannels: expected own-site | mall'],
    [{ coveredFrom: '2017-05-01' }, 'policy.coveredFrom: expected an instant'],
    [{ contractStart: '2017-02-30' }, 'policy.contractStart: expected a day with contract-year'],
    [
      { period: 'contract-year', contractStart: '2017-02-30' },
      'policy.contractStart: expected a day with contract-year',
    ],
    [{ period: 'contract-year' }, 'policy.contractStart: expected a day with contract-year'],
    [{ contractStart: '2017-05-01' }, 'policy.contractStart: expected a day with contract-year'],
    [{ lastclaim: 'partial' }, 'policy: expected cap | period | lastClaim'],
    [{ amount: 1 }, 'policy: expected cap | period | lastClaim'],
    [{ lastClaim: '4111111111111111' }, 'received a longer text (not shown)'],
  ])('refuses %j', (wrong, message) => {
    expect(() => call([], { ...TERMS, ...wrong })).toThrow(message);
    expect(() => call([], { ...TERMS, ...wrong })).toThrow(
      expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }),
    );
  });

  it('refuses what is no policy at all', () => {
    for (const none of [null, undefined, 1, 'sbps-2017', []]) {
      expect(() => call([], none as never)).toThrow(/^policy.*: expected/);
    }
  });

  it('may be the one of a row that names where it was published', () => {
    const { outcome, reasons } = decideAlways(POLICIES, { policy: 'sbps-2017' });
    expect(outcome).toBe(SBPS_2017);
    expect(reasons[0].rule).toBe('guarantee/sbps-2017');
    expect(call([], outcome)).toMatchObject({ issues: [] });
  });
});

describe('a record', () => {
  const claim = chargeback('C-1', '2017-06-01', 100);
  it.each([
    [null, 'records[1].record: expected screening | shipment | chargeback | reversal'],
    [undefined, 'records[1].record: expected screening'],
    [{ record: 'refund' }, 'records[1].record: expected screening'],
    [{ record: '__proto__' }, 'records[1].record: expected screening'],
    [{ ...claim, amount: 0 }, 'records[1].amount: expected whole yen above 0, received 0'],
    [{ ...claim, amount: 1.5 }, 'records[1].amount: expected whole yen above 0, received 1.5'],
    [{ ...claim, at: '2017-06-01' }, 'records[1].at: expected an instant, received "2017-06-01"'],
    [{ ...claim, at: undefined }, 'records[1].at: expected an instant, received nothing'],
    [{ ...claim, at: new Date(0) }, 'records[1].at: expected an instant, received an object'],
    [{ ...claim, exempt: 'no' }, 'records[1].exempt: expected true | false, received "no"'],
    [{ ...claim, cause: 'fraud' }, 'records[1].cause: expected third-party-fraud'],
    [{ ...claim, channel: 'shop' }, 'records[1].channel: expected own-site | mall'],
    [{ ...claim, fee: -1 }, 'records[1].fee: expected whole yen, received -1'],
    [{ ...claim, order: undefined }, 'records[1].order: expected a text, received nothing'],
    [{ ...SCREENED, order: undefined }, 'records[1].order: expected a text'],
    [{ ...claim, orderedAt: 'x' }, 'records[1].orderedAt: expected an instant, received "x"'],
    [{ ...SCREENED, verdict: 'ok' }, 'records[1].verdict: expected OK | REVIEW | NG'],
    [{ record: 'reversal', chargeback: 'C-1', at: claim.at }, 'records[1].amount: expected'],
  ])('is refused by its position: %j', (wrong, message) => {
    expect(() => call([SCREENED, wrong], TERMS)).toThrow(message);
    expect(() => call([SCREENED, wrong], TERMS)).toThrow(
      expect.objectContaining({ code: 'MENSEKI_INVALID_INPUT' }),
    );
  });

  it('may carry fields that are not its own: they change nothing', () => {
    const more = { ...SCREENED, id: 'S-1', chargeback: 'C-9', amount: 5, fee: -1, cause: 'x' };
    expect(call([more, claim], TERMS)).toEqual(call([SCREENED, claim], TERMS));
  });

  it('is not skipped where a list has a hole', () => {
    const holed: unknown[] = [SCREENED];
    holed[2] = SCREENED;
    expect(() => call(holed, TERMS)).toThrow('records[1].record');
  });

  it('stands in a list', () => {
    for (const none of [null, undefined, {}, 'x'])
      expect(() => call(none, TERMS)).toThrow('records: expected a list');
  });
});
