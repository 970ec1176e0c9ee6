import { describe, expect, it } from 'vitest';
import { jsonLines, linesOf, runCli } from '../run.js';
import { DISPUTE, SCREENING } from './records.js';

const EXEMPT = DISPUTE.replace('"not-exempt"', '"exempt"').replace('"D-1"', '"D-2"');

function event(dispute: string, id: string, type: string, day: string, amount?: number): string {
  const at = `2026-${day}T10:00:00+09:00`;
  const more = amount === undefined ? {} : { amount };
  return JSON.stringify({ record: 'event', dispute, id, type, at, ...more });
}

const STORY = [
  event('D-1', 'E-3', 'lost', '09-01'),
  DISPUTE,
  event('D-1', 'E-1', 'chargeback', '05-01', 30_000),
  event('D-1', 'E-2', 'won', '07-01'),
];

async function answers(lines: readonly string[], ...options: string[]) {
  const { out, err, status } = await runCli(['disputes', '--json', ...options], {
    input: lines.join('\n'),
  });
  return { all: jsonLines(out) as Record<string, unknown>[], err, status };
}

describe('menseki disputes', () => {
  it('answers who bears it, until when, and what money it moved, whatever the order of lines', async () => {
    const { out, err, status } = await runCli(['disputes', '--json'], { input: STORY.join('\n') });
    expect(linesOf(out)).toEqual([
      '{"id":"D-1","order":"A-1","bearer":"merchant","objections":[],"deadline":{"kind":"due","step":"pre-arbitration","lastDay":"2026-05-31","latest":"2026-05-31","reasons":[{"rule":"dispute/visa-pre-arbitration"},{"rule":"dispute/visa-no-response"}]},"raisableUntil":null,"state":"lost","claimed":30000,"debited":60000,"credited":30000,"outstanding":30000,"fees":{"charged":0,"refunded":0},"reasons":[{"rule":"dispute/code-unprotected"}],"refused":[]}',
    ]);
    expect({ err, status }).toEqual({ err: '', status: 0 });
  });

  it('answers a dispute without events, in the order of the lines', async () => {
    const { all } = await answers([EXEMPT, DISPUTE]);
    expect(all).toMatchObject([
      { id: 'D-2', bearer: 'issuer', state: 'none', outstanding: 0 },
      { id: 'D-1', bearer: 'merchant' },
    ]);
  });

  it('takes what is known of the payment', async () => {
    const { all } = await answers([
      DISPUTE.replace(
        '}',
        ',"evidence":{"accountDisputes":36},"processedAt":"2026-01-15T10:00:00Z"}',
      ),
      EXEMPT.replace('}', ',"circumstances":["monitored"],"scope":"payment"}'),
      EXEMPT.replace('"D-2"', '"D-3"').replace('}', ',"scope":"card-registration"}'),
    ]);
    expect(all).toMatchObject([
      {
        bearer: 'issuer',
        raisableUntil: '2026-05-15',
        objections: [{ rule: 'dispute/visa-account-disputes', outcome: 'invalid' }],
      },
      { bearer: 'merchant', reasons: [{ rule: 'dispute/code-protection-lost' }, {}] },
      { bearer: 'merchant', reasons: [{}, { rule: 'dispute/card-registered' }] },
    ]);
  });

  it('answers an illegal event in the dispute, by its id', async () => {
    const { all, status } = await answers([...STORY, event('D-1', 'E-4', 'lost', '10-01')]);
    expect(status).toBe(0);
    expect(all).toMatchObject([{ refused: [{ event: 'E-4', reason: 'already-so' }] }]);
  });

  it.each([
    ['a code that its brand does not have', DISPUTE.replace('10.4', '99.9'), 'code'],
    ['a code of another brand', DISPUTE.replace('10.4', '4837'), 'code'],
    ['an unknown brand', DISPUTE.replace('"visa"', '"vsa"'), 'brand'],
    ['an unknown field', DISPUTE.replace('{', '{"colour":1,'), 'colour'],
    [
      'an unknown field of the evidence',
      DISPUTE.replace('}', ',"evidence":{"cvv":1}}'),
      'evidence.cvv',
    ],
    ['a level that is none', DISPUTE.replace('}', ',"evidence":{"sli":"21"}}'), 'evidence.sli'],
    [
      'an unknown circumstance',
      DISPUTE.replace('}', ',"circumstances":["luck"]}'),
      'circumstances[0]',
    ],
    ['no offset', DISPUTE.replace('+09:00', ''), 'openedAt'],
    ['a chargeback without an amount', event('D-1', 'E-1', 'chargeback', '05-01'), 'amount'],
    ['an amount where none belongs', event('D-1', 'E-1', 'represented', '05-01', 1), 'amount'],
    ['no yen', event('D-1', 'E-1', 'won', '05-01', 0), 'amount'],
    ['an unknown event', event('D-1', 'E-1', 'settled', '05-01'), 'type'],
    ['an event of no dispute', event('D-9', 'E-1', 'won', '05-01'), 'dispute'],
    ['an unknown record', '{"record":"claim"}', 'record'],
  ])('names the line and the field: %s', async (_, line, path) => {
    const { all, err, status } = await answers([EXEMPT, line]);
    expect({ status, answered: all.length }).toEqual({ status: 1, answered: 1 });
    expect(jsonLines(err)).toMatchObject([{ line: 2, issues: [{ path }] }]);
  });

  it('refuses a card number anywhere, and shows none', async () => {
    const card = '4111111111111111';
    for (const line of [
      DISPUTE.replace('"A-1"', `"${card}"`),
      DISPUTE.replace('"10.4"', card),
      event('D-1', card, 'won', '05-01'),
      DISPUTE.replace('}', `,"evidence":{"amount":${card}}}`),
    ]) {
      const { err, status } = await answers([EXEMPT, line]);
      expect(status).toBe(1);
      expect(err).not.toContain('4111');
    }
  });

  it('takes a dispute that is told twice once, and none of two that differ', async () => {
    const twice = await answers([DISPUTE, DISPUTE]);
    expect({ count: twice.all.length, status: twice.status }).toEqual({ count: 1, status: 0 });
    const other = DISPUTE.replace('"10.4"', '"13.1"');
    const { all, err, status } = await answers([
      DISPUTE,
      event('D-1', 'E-1', 'chargeback', '05-01', 1),
      other,
      EXEMPT,
    ]);
    expect({ status, ids: all.map(({ id }) => id) }).toEqual({ status: 1, ids: ['D-2'] });
    expect(jsonLines(err)).toMatchObject([{ line: 1 }, { line: 2 }, { line: 3 }]);
  });

  it('takes one moment or one list of circumstances for the same, however it is written', async () => {
    const more = (openedAt: string, circumstances: string) =>
      EXEMPT.replace(/"openedAt":"[^"]*"/, `"openedAt":"${openedAt}"`).replace(
        '}',
        `,"circumstances":[${circumstances}]}`,
      );
    const { all, err, status } = await answers([
      more('2026-05-01T10:00:00+09:00', '"data-only","outage"'),
      more('2026-05-01T01:00:00Z', '"outage","data-only","outage"'),
    ]);
    expect({ count: all.length, err, status }).toEqual({ count: 1, err: '', status: 0 });
    const other = await answers([
      more('2026-05-01T10:00:00+09:00', ''),
      more('2026-05-01T10:00:00Z', ''),
    ]);
    expect(other.status).toBe(1);
  });

  it('answers events of one moment the same, whatever the order of lines', async () => {
    const lines = [
      DISPUTE,
      event('D-1', 'E-1', 'chargeback', '05-01', 30_000),
      event('D-1', 'E-2', 'fee-charged', '05-01', 1_500),
      event('D-1', 'E-3', 'represented', '05-01'),
    ];
    const told = (await answers(lines)).all;
    expect(told).toMatchObject([
      { state: 'represented', outstanding: 30_000, fees: { charged: 1_500 }, refused: [] },
    ]);
    expect((await answers([...lines].reverse())).all).toEqual(told);
  });

  it('leaves to the guarantee what 3-D Secure does not answer, though the dispute is not valid', async () => {
    const evidence = ',"evidence":{"securityCode":"mismatch","approved":"yes"}}';
    const exempts = async (line: string, dispute: string) => {
      const input = `${line}\n${event(dispute, 'E-1', 'chargeback', '05-01', 1)}`;
      return jsonLines((await runCli(['disputes', '--guarantee'], { input })).out);
    };
    expect(await exempts(DISPUTE.replace('}', evidence), 'D-1')).toMatchObject([{ exempt: false }]);
    expect(await exempts(EXEMPT.replace('}', evidence), 'D-2')).toMatchObject([{ exempt: true }]);
  });

  it('writes what menseki guarantee reads, with or without --json', async () => {
    const { out, status } = await runCli(['disputes', '--guarantee'], { input: STORY.join('\n') });
    expect(status).toBe(0);
    expect(jsonLines(out)).toMatchObject([
      {
        record: 'chargeback',
        id: 'D-1',
        amount: 30_000,
        cause: 'third-party-fraud',
        exempt: false,
      },
      { record: 'reversal', chargeback: 'D-1', amount: 30_000 },
      { record: 'second-chargeback', chargeback: 'D-1', amount: 30_000 },
    ]);
    const json = await runCli(['disputes', '--json', '--guarantee'], { input: STORY.join('\n') });
    expect(json.out).toBe(out);
    const claims = await runCli(['guarantee', '--json'], { input: `${SCREENING}\n${out}` });
    expect({ status: claims.status, err: claims.err }).toEqual({ status: 0, err: '' });
    expect(jsonLines(claims.out)).toMatchObject([
      { id: 'D-1', covered: 60_000 },
      {
        record: 'statement',
        period: '2026',
        covered: 60_000,
        recovered: 30_000,
        remaining: 70_000,
      },
    ]);
  });

  it('tells the guarantee which chargebacks an exemption answers', async () => {
    const input = [EXEMPT, event('D-2', 'E-1', 'chargeback', '05-01', 500)].join('\n');
    const { out } = await runCli(['disputes', '--guarantee'], { input });
    expect(jsonLines(out)).toMatchObject([{ exempt: true }]);
  });

  it.each([
    [
      'ja',
      [
        '加盟店',
        '主張が認められず',
        '2026-05-31',
        '引き落とし計 60,000円',
        '1件、未返還の額 30,000円',
      ],
    ],
    ['en', ['merchant', 'lost', '2026-05-31', '¥60,000 debited', '1 dispute, ¥30,000 outstanding']],
  ])('shows a table in %s, and why', async (language, words) => {
    const input = [...STORY, event('D-1', 'E-4', 'lost', '10-01')].join('\n');
    const { out, status } = await runCli(['disputes', '--lang', language], { input });
    expect(status).toBe(0);
    for (const one of [...words, '[dispute/code-unprotected]', 'E-4', 'A-1'])
      expect(out).toContain(one);
  });

  it('shows where nothing is published', async () => {
    const input = DISPUTE.replace('"visa"', '"jcb"').replace('10.4', '546');
    const { out } = await runCli(['disputes', '--lang', 'ja'], { input });
    expect(out).toContain('要確認');
  });
});
