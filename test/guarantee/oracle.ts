import type {
  ChargebackRecord,
  GuaranteePolicy,
  GuaranteeRecord,
  ScreeningRecord,
} from '../../src/guarantee/index.js';

/**
 * The account a second time, slow and plain: for every question it looks through the whole list with
 * the host's own dates. It shares no code with the library, so that both must be right.
 */

type Claim = Required<ChargebackRecord>;
type Paid = { period: string; claim: string; outstanding: number };
type Sums = {
  id: string;
  period: string | null;
  covered: number;
  uncovered: number;
  remaining: number;
};

const KINDS = ['screening', 'shipment', 'chargeback', 'reversal', 'second-chargeback'];
const STRICT = ['OK', 'REVIEW', 'NG'];

const ms = (at: string) => Date.parse(at);
const same = (a: GuaranteeRecord, b: GuaranteeRecord) =>
  JSON.stringify({ ...a, at: ms(a.at) }) === JSON.stringify({ ...b, at: ms(b.at) });
const idOf = (one: GuaranteeRecord) =>
  'chargeback' in one ? one.chargeback : 'id' in one ? one.id : '';

function verdictFor(list: readonly GuaranteeRecord[], order: string, at: number) {
  const shipped = list
    .filter((one) => one.record === 'shipment' && one.order === order && ms(one.at) <= at)
    .map((one) => ms(one.at));
  const until = shipped.length > 0 ? Math.min(...shipped) : at - 0.5;
  const screened = list.filter(
    (one): one is ScreeningRecord =>
      one.record === 'screening' && one.order === order && ms(one.at) <= until,
  );
  const last = Math.max(...screened.map((one) => ms(one.at)));
  const verdicts = screened.filter((one) => ms(one.at) === last).map((one) => one.verdict);
  const strictest = verdicts.sort((a, b) => STRICT.indexOf(b) - STRICT.indexOf(a))[0];
  return { at: last, verdict: strictest ?? null };
}

function periodAt(terms: GuaranteePolicy, at: number): string | null {
  const day = new Date(at + 9 * 3_600_000);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  if (terms.period === 'calendar-year') return `${year}`;
  if (terms.period === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  if (terms.period === 'fiscal-year') return `FY${month >= 4 ? year : year - 1}`;
  // The only contract of these tests begins on 15 December 2016.
  const begun = month * 100 + date >= 1215 ? year : year - 1;
  return begun < 2016 ? null : `${begun}-12-15/${begun + 1}-12-14`;
}

export function oracle(list: readonly GuaranteeRecord[], terms: GuaranteePolicy) {
  const distinct = list.filter(
    (one, index) => list.findIndex((other) => same(one, other)) === index,
  );
  const sorted = [...distinct].sort(
    (a, b) =>
      ms(a.at) - ms(b.at) ||
      idOf(a).localeCompare(idOf(b), 'en') ||
      KINDS.indexOf(a.record) - KINDS.indexOf(b.record) ||
      ('amount' in a && 'amount' in b ? a.amount - b.amount : 0),
  );
  const answers: Sums[] = [];
  const disputed = new Map<string, number>();
  const paid: Paid[] = [];
  const moves: { period: string; covered: number; recovered: number; at: number }[] = [];
  const refused: GuaranteeRecord[] = [];

  const used = (period: string, upto = moves.length) =>
    moves
      .slice(0, upto)
      .filter((move) => move.period === period)
      .reduce(
        (sum, move) => sum + move.covered - (terms.recoveryRestores === false ? 0 : move.recovered),
        0,
      );

  const assess = (claim: Claim, at: number, amount: number, sums: Sums) => {
    const counts = verdictFor(list, claim.order, at);
    const moment = {
      chargeback: at,
      order: ms(claim.orderedAt ?? 'none'),
      screening: counts.verdict === null ? Number.NaN : counts.at,
    }[terms.placedBy ?? 'chargeback'];
    const period = Number.isNaN(moment) ? null : periodAt(terms, moment);
    if (period !== null) moves.push({ period, covered: 0, recovered: 0, at });
    const room = period === null ? 0 : terms.cap - used(period);
    if (claim.cause === 'third-party-fraud' && claim.exempt) return { period, remaining: room };
    const covered =
      period !== null &&
      claim.cause === 'third-party-fraud' &&
      counts.verdict === 'OK' &&
      !terms.excludedMethods?.includes(claim.method) &&
      !terms.excludedChannels?.includes(claim.channel) &&
      at >= ms(terms.coveredFrom ?? '1970-01-01');
    const fits = amount <= room || terms.lastClaim === 'partial';
    const pays = covered && fits ? Math.min(amount, room) : 0;
    if (period !== null && pays > 0) {
      moves.push({ period, covered: pays, recovered: 0, at });
      paid.push({ period, claim: claim.id, outstanding: pays });
    }
    sums.covered += pays;
    sums.uncovered += amount - pays;
    return { period, remaining: room - pays };
  };

  for (const one of sorted) {
    if (one.record === 'screening' || one.record === 'shipment') continue;
    const at = ms(one.at);
    if (one.record === 'chargeback') {
      const claim = one as Claim;
      const ordered = claim.orderedAt === null ? null : ms(claim.orderedAt);
      if (ordered === null ? terms.placedBy === 'order' : ordered > at) {
        refused.push(one);
        continue;
      }
      const sums: Sums = { id: claim.id, period: null, covered: 0, uncovered: 0, remaining: 0 };
      const fee = terms.countsFees ? claim.fee : 0;
      Object.assign(sums, assess(claim, at, claim.amount + fee, sums));
      answers.push(sums);
      disputed.set(claim.id, claim.amount);
      continue;
    }
    const sums = answers.find((answer) => answer.id === one.chargeback);
    const claim = list.find((other) => 'id' in other && other.id === one.chargeback) as Claim;
    const held = disputed.get(one.chargeback) ?? 0;
    const most = one.record === 'reversal' ? held : (claim?.amount ?? 0) - held;
    if (sums === undefined || one.amount > most) {
      refused.push(one);
    } else if (one.record === 'second-chargeback') {
      disputed.set(one.chargeback, held + one.amount);
      assess(claim, at, one.amount, sums);
    } else {
      disputed.set(one.chargeback, held - one.amount);
      let left: number = one.amount;
      for (const payment of paid.filter((each) => each.claim === claim.id).reverse()) {
        const back = Math.min(left, payment.outstanding);
        payment.outstanding -= back;
        left -= back;
        moves.push({ period: payment.period, covered: 0, recovered: back, at });
      }
    }
  }

  const periods = [...new Set(moves.map((move) => move.period))].sort();
  return {
    chargebacks: answers,
    statements: periods.map((period) => {
      const own = moves.filter((move) => move.period === period);
      const reached = ([75, 100] as const).flatMap((percent) => {
        const first = moves.findIndex(
          (move, index) =>
            move.period === period &&
            move.covered > 0 &&
            used(period, index + 1) >= (terms.cap * percent) / 100,
        );
        if (first < 0) return [];
        const at = new Date((moves[first]?.at ?? 0) + 9 * 3_600_000).toISOString();
        return [{ at: `${at.slice(0, 19)}+09:00`, percent }];
      });
      return {
        period,
        cap: terms.cap,
        covered: own.reduce((sum, move) => sum + move.covered, 0),
        recovered: own.reduce((sum, move) => sum + move.recovered, 0),
        remaining: terms.cap - used(period),
        notices: reached,
      };
    }),
    issues: list.flatMap((one, index) => (refused.some((bad) => same(bad, one)) ? [index] : [])),
  };
}
