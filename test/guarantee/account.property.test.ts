import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountGuarantee,
  CHARGEBACK_CAUSES,
  GUARANTEE_PERIODS,
  type GuaranteePolicy,
  type GuaranteeRecord,
  LAST_CLAIMS,
  PLACINGS,
  SALES_CHANNELS,
  SCREENING_VERDICTS,
} from '../../src/guarantee/index.js';
import type { Yen } from '../../src/money/index.js';
import { type Instant, jstDate, toEpochMs, toJstText } from '../../src/time/index.js';
import { oracle } from './oracle.js';

const HOUR = 3_600_000;
const START = Date.UTC(2016, 10, 30, 15);

/** Few moments, so that many records meet; written in JST or in UTC. */
const at: fc.Arbitrary<Instant> = fc
  .tuple(fc.nat(60), fc.boolean())
  .map(([step, utc]) => write(START + step * 181 * HOUR, utc));

function write(ms: number, utc: boolean): Instant {
  return (utc ? new Date(ms).toISOString() : toJstText(ms)) as Instant;
}

const order = fc.constantFrom('A-1', 'A-2', 'A-3');
const id = fc.constantFrom('C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6');
const amount = fc.constantFrom(1, 500, 20_000, 45_000, 75_000, 130_000) as fc.Arbitrary<Yen>;

/** One chargeback per id, so that most lists hold no contradiction. */
const claims = fc.uniqueArray(
  fc.record({
    record: fc.constant('chargeback' as const),
    id,
    order,
    at,
    amount,
    cause: fc.constantFrom(...CHARGEBACK_CAUSES, 'third-party-fraud' as const),
    exempt: fc.constantFrom(false, false, false, true),
    method: fc.constantFrom('card', 'wallet'),
    channel: fc.constantFrom(...SALES_CHANNELS, 'own-site' as const),
    fee: fc.constantFrom(0, 1_500) as fc.Arbitrary<Yen>,
    orderedAt: fc.constantFrom(null, toJstText(START - 400 * 24 * HOUR), toJstText(START)),
  }),
  { selector: (claim) => claim.id },
);

const screenings = fc.array(
  fc.record({
    record: fc.constant('screening' as const),
    order,
    at,
    verdict: fc.constantFrom(...SCREENING_VERDICTS, 'OK' as const, 'OK' as const),
  }),
  { maxLength: 8 },
);

const shipments = fc.array(fc.record({ record: fc.constant('shipment' as const), order, at }), {
  maxLength: 3,
});

const followers = fc.array(
  fc.record({
    record: fc.constantFrom('reversal' as const, 'second-chargeback' as const),
    chargeback: id,
    at,
    amount,
  }),
  { maxLength: 14 },
);

const records: fc.Arbitrary<GuaranteeRecord[]> = fc
  .tuple(screenings, shipments, claims, followers)
  .map((lists) => lists.flat());

const policy: fc.Arbitrary<GuaranteePolicy> = fc
  .record({
    cap: fc.constantFrom(0, 1, 99_999, 100_000, 250_000) as fc.Arbitrary<Yen>,
    period: fc.constantFrom(...GUARANTEE_PERIODS),
    lastClaim: fc.constantFrom(...LAST_CLAIMS),
    placedBy: fc.constantFrom(...PLACINGS),
    countsFees: fc.boolean(),
    recoveryRestores: fc.boolean(),
    excludedMethods: fc.constantFrom([], ['wallet']),
    excludedChannels: fc.constantFrom([], ['mall' as const]),
    coveredFrom: fc.constantFrom(null, toJstText(START + 900 * HOUR)),
  })
  .map((terms) => ({
    ...terms,
    contractStart: terms.period === 'contract-year' ? jstDate('2016-12-15') : null,
  }));

/** Every record again in another order, some of them more often and written differently. */
const scrambled = records.chain((list) =>
  fc
    .tuple(
      fc.shuffledSubarray(list, { minLength: list.length }),
      list.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...list), { maxLength: 6 }),
      fc.boolean(),
      fc.nat(100),
    )
    .map(([shuffled, copies, utc, turn]) => {
      const rewritten = copies.map((copy) => ({ ...copy, at: write(toEpochMs(copy.at), utc) }));
      const all = [...shuffled, ...rewritten];
      const cut = all.length === 0 ? 0 : turn % all.length;
      return { list, other: [...all.slice(cut), ...all.slice(0, cut)] };
    }),
);

describe('accountGuarantee', () => {
  it('agrees with a slow account that looks everything up in the list', () => {
    fc.assert(
      fc.property(records, policy, (list, terms) => {
        const { chargebacks, statements, issues } = accountGuarantee(list, terms);
        const slow = oracle(list, terms);
        expect(chargebacks.map(({ reasons, ...sums }) => sums)).toEqual(slow.chargebacks);
        expect(statements).toEqual(slow.statements);
        expect(issues.map((one) => one.index)).toEqual(slow.issues);
      }),
      { numRuns: 400 },
    );
  });

  it('answers alike in any order of arrival, and however often a record is sent', () => {
    fc.assert(
      fc.property(scrambled, policy, ({ list, other }, terms) => {
        const one = accountGuarantee(list, terms);
        const two = accountGuarantee(other, terms);
        expect(two.chargebacks).toEqual(one.chargebacks);
        expect(two.statements).toEqual(one.statements);
        const told = (all: GuaranteeRecord[], { issues }: typeof one) =>
          new Set(
            issues.map(({ index, issue }) => {
              const record = all[index] as GuaranteeRecord;
              return JSON.stringify([{ ...record, at: toEpochMs(record.at) }, issue]);
            }),
          );
        expect(told(other, two)).toEqual(told(list, one));
      }),
      { numRuns: 300 },
    );
  });

  it('answers alike in any order even where chargebacks contradict each other', () => {
    const contradicting = fc.tuple(records, claims).map(([list, more]) => [...list, ...more]);
    fc.assert(
      fc.property(contradicting, policy, (list, terms) => {
        const { chargebacks, statements } = accountGuarantee(list, terms);
        const turned = accountGuarantee([...list].reverse(), terms);
        expect(turned.chargebacks).toEqual(chargebacks);
        expect(turned.statements).toEqual(statements);
      }),
    );
  });

  it('covers no more than is claimed, and leaves no yen unaccounted for', () => {
    fc.assert(
      fc.property(records, policy, (list, terms) => {
        const account = accountGuarantee(list, terms);
        const refused = new Set(account.issues.map((one) => one.index));
        const taken = new Set(
          list
            .filter((_, index) => !refused.has(index))
            .map((one) => JSON.stringify({ ...one, at: toEpochMs(one.at) })),
        );
        const rest = [...taken].map((one) => JSON.parse(one));
        for (const answer of account.chargebacks) {
          const claim = rest.find((one) => one.id === answer.id);
          const again = rest.filter(
            (one) => one.record === 'second-chargeback' && one.chargeback === answer.id,
          );
          const claimed = [claim, ...again].reduce((sum, one) => sum + one.amount, 0);
          const fee = terms.countsFees ? claim.fee : 0;
          const answered = claim.exempt && claim.cause === 'third-party-fraud';
          expect(answer.covered).toBeGreaterThanOrEqual(0);
          expect(answer.uncovered).toBeGreaterThanOrEqual(0);
          expect(answer.covered + answer.uncovered).toBe(answered ? 0 : claimed + fee);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never uses more than the cap, at no moment', () => {
    fc.assert(
      fc.property(records, policy, at, (list, terms, until) => {
        const sofar = list.filter((record) => toEpochMs(record.at) <= toEpochMs(until));
        const { chargebacks, statements } = accountGuarantee(sofar, terms);
        for (const { cap, covered, recovered, remaining, notices } of statements) {
          expect(recovered).toBeLessThanOrEqual(covered);
          expect(remaining).toBe(
            cap - covered + (terms.recoveryRestores === false ? 0 : recovered),
          );
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(remaining).toBeLessThanOrEqual(cap);
          const shares = notices.map((notice) => notice.percent);
          expect([[], [75], [75, 100]]).toContainEqual(shares);
        }
        const paid = chargebacks.reduce((sum, one) => sum + one.covered, 0);
        expect(statements.reduce((sum, one) => sum + one.covered, 0)).toBe(paid);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the sums right when a claim is won back and charged back again, over and over', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (rounds) => {
        const claim = {
          record: 'chargeback',
          id: 'C-1',
          order: 'A-1',
          at: write(START, true),
          amount: 100_000 as Yen,
          cause: 'third-party-fraud',
          exempt: false,
          method: 'card',
        } as const;
        const screened = { record: 'screening', order: 'A-1', at: write(START - 1, true) } as const;
        const turns = rounds.flatMap((sum, round): GuaranteeRecord[] => {
          const base = { chargeback: 'C-1', amount: sum as Yen };
          const when = (step: number) => write(START + (2 * round + step) * 1000, true);
          return [
            { record: 'reversal', at: when(1), ...base },
            { record: 'second-chargeback', at: when(2), ...base },
          ];
        });
        const { chargebacks, statements, issues } = accountGuarantee(
          [{ ...screened, verdict: 'OK' }, claim, ...turns],
          { cap: 100_000 as Yen, period: 'calendar-year', lastClaim: 'all-or-nothing' },
        );
        const turned = rounds.reduce((sum, one) => sum + one, 0);
        expect(issues).toEqual([]);
        expect(chargebacks).toMatchObject([
          { covered: 100_000 + turned, uncovered: 0, remaining: 0 },
        ]);
        expect(statements).toMatchObject([{ covered: 100_000 + turned, recovered: turned }]);
      }),
    );
  });

  it('says the same when asked again, and changes nothing it was given', () => {
    fc.assert(
      fc.property(records, policy, (list, terms) => {
        const before = JSON.stringify([list, terms]);
        const once = JSON.stringify(accountGuarantee(list, terms));
        expect(JSON.stringify(accountGuarantee(list, terms))).toBe(once);
        expect(JSON.stringify([list, terms])).toBe(before);
      }),
    );
  });

  it('takes a hundred thousand records to the end', () => {
    const many: GuaranteeRecord[] = [];
    for (let n = 0; n < 25_000; n += 1) {
      const when = (hours: number) => toJstText(START + ((n * 7) % 25_000) * 1000 + hours * HOUR);
      const sum = 100 as Yen;
      many.push(
        { record: 'screening', order: `A-${n % 50}`, at: when(0), verdict: 'OK' },
        {
          record: 'chargeback',
          id: `C-${n}`,
          order: `A-${n % 50}`,
          at: when(9),
          amount: sum,
          cause: 'third-party-fraud',
          exempt: false,
          method: 'card',
        },
        { record: 'reversal', chargeback: `C-${n}`, at: when(10), amount: sum },
        { record: 'second-chargeback', chargeback: `C-${n}`, at: when(11), amount: sum },
      );
    }
    const terms = { cap: 100_000 as Yen, period: 'month', lastClaim: 'partial' } as const;
    const { chargebacks, issues } = accountGuarantee(many, terms);
    expect([chargebacks.length, issues.length]).toEqual([25_000, 0]);
  });
});
