import { describe, expect, it } from 'vitest';
import { jsonLines, linesOf, runCli } from '../run.js';
import { APPLICATION, MERCHANT, ORDER } from './records.js';

const LATER = ORDER.replace('"A-1"', '"A-9"').replace(
  '"subscription":null',
  '"subscription":{"application":"S-1","delivery":2}',
);
const JSON_RUN = ['ledger', '--json', '--as-of', '2024-06-30T00:00:00+09:00'];

async function run(...lines: string[]) {
  const { out, err, status } = await runCli(JSON_RUN, { input: lines.join('\n') });
  return { out: jsonLines(out), err: jsonLines(err) as { message: string }[], status };
}

describe('menseki ledger', () => {
  it('answers an order in the shape of the format', async () => {
    const { out } = await runCli(JSON_RUN, { input: ORDER });
    expect(out).toBe(
      '{"id":"A-1","exemption":"forfeited","icon":"grey","authorization":{"state":"settlement-requested","validUntil":"2024-05-17T23:59:59+09:00"},"causes":["amount-changed","request-cancelled"],"reasons":[{"rule":"liability/amount-changed"},{"rule":"liability/request-cancelled"}],"cautions":[],"refused":[]}\n',
    );
  });

  it('answers an application in the shape of the format', async () => {
    const { out } = await runCli(JSON_RUN, { input: `${MERCHANT}\n${APPLICATION}` });
    expect(out).toBe(
      '{"id":"S-1","icon":"shown","laterOrdersExempt":false,"reasons":[{"rule":"subscription/later"}]}\n',
    );
  });

  it('names refused events by their index and why', async () => {
    const twice = ORDER.replace(
      ']}',
      ',{"type":"settlement-requested","at":"2024-05-04T10:00:00+09:00"}]}',
    );
    const { out } = await run(twice);
    expect(out).toMatchObject([{ refused: [{ index: 4, reason: 'already-requested' }] }]);
  });

  it('takes orders of an application that came before, and no other', async () => {
    expect(await run(APPLICATION, LATER)).toMatchObject({ status: 0, err: [], out: [{}, {}] });
    const early = await run(LATER, APPLICATION, LATER);
    expect(early.status).toBe(1);
    expect(early.out).toHaveLength(2);
    expect(early.err).toEqual([
      {
        line: 1,
        message:
          'line 1: subscription.application: expected the id of an application on an earlier line, received "S-1"',
        issues: [
          {
            path: 'subscription.application',
            expected: 'the id of an application on an earlier line',
            received: '"S-1"',
          },
        ],
      },
    ]);
  });

  it('refuses a second application under one id, even the same one', async () => {
    const { err, out } = await run(APPLICATION, APPLICATION);
    expect(out).toHaveLength(1);
    expect(err).toMatchObject([{ line: 2, issues: [{ path: 'id', received: '"S-1"' }] }]);
  });

  it('refuses the orders of an application that could not be read', async () => {
    const { err, out } = await run(APPLICATION.replace('3980', '"3980"'), LATER, ORDER);
    expect(out).toMatchObject([{ id: 'A-1' }]);
    expect(err).toMatchObject([{ line: 1 }, { line: 2 }]);
  });

  it('refuses a merchant after another record, and a second one', async () => {
    for (const lines of [
      [ORDER, MERCHANT],
      [MERCHANT, MERCHANT],
    ]) {
      const { err } = await run(...(lines as string[]));
      expect(err).toMatchObject([
        { line: 2, issues: [{ path: 'record', expected: 'a merchant record before all others' }] },
      ]);
    }
  });

  it('judges by the merchant record where there is one', async () => {
    const later = MERCHANT.replace('2021-05-19', '2024-05-19');
    expect(await run(later, ORDER)).toMatchObject({ out: [{ exemption: 'none' }] });
    expect(await run('', later, '', ORDER)).toMatchObject({ out: [{ exemption: 'none' }] });
  });

  it('says what a merchant record that cannot be used means for the others', async () => {
    const { err, out } = await run(MERCHANT.replace('+09:00', ''), ORDER);
    expect(out).toHaveLength(1);
    expect(err).toHaveLength(1);
    expect(err[0]?.message).toContain('; the other lines are answered as if 3-D Secure had always');
  });

  it('answers for the moment asked for, by default for now', async () => {
    const before = ['ledger', '--json', '--as-of=2024-05-02T00:00:00Z'];
    const { out } = await runCli(before, { input: ORDER });
    expect(jsonLines(out)).toMatchObject([{ exemption: 'pending' }]);
    const now = await runCli(['ledger'], { input: ORDER });
    expect(linesOf(now.out).at(-1)).toContain('as of 2024-06-30T00:00:00+09:00');
  });

  it('shows under an order what it lost, why, and what to look at', async () => {
    const signal = ORDER.replace(
      ']}',
      ',{"type":"fraud-signal","at":"2024-05-04T10:00:00+09:00","level":"match"},{"type":"saved","at":"2024-04-04T10:00:00+09:00"}]}',
    );
    for (const [language, expected] of [
      [
        'en',
        ['forfeited', 'why: ', 'causes: amount changed', 'look at: fraud signal', 'before order'],
      ],
      [
        'ja',
        ['免責喪失', '理由: ', '経緯: 金額変更', '注意: 不正注文シグナル', '注文より前の日時'],
      ],
    ] as const) {
      const { out } = await runCli(['ledger', '--lang', language], {
        input: `${APPLICATION}\n${signal}`,
      });
      for (const text of expected) expect(out).toContain(text);
      expect(out).toContain('[liability/amount-changed]');
    }
  });

  it('shows under an order that kept its exemption what did not take it', async () => {
    const kept = ORDER.replace('"visa"', '"jcb"');
    const { out } = await runCli(['ledger', '--lang', 'en'], { input: `${APPLICATION}\n${kept}` });
    expect(out).toMatch(/│ A-1 +│ exempt +│/);
    expect(out).toContain('causes: amount changed, request cancelled');
    expect(out).toContain('[liability/amount-changed]');
    expect(out).not.toContain('[liability/authenticated]');
  });

  it('counts the orders per exemption', async () => {
    const exempt = ORDER.replace(/"events":\[.*\]/, '"events":[]');
    const { out } = await runCli(['ledger', '--as-of', '2024-05-03T12:00:00+09:00'], {
      input: [APPLICATION, ORDER, exempt, exempt].join('\n'),
    });
    expect(linesOf(out).at(-1)).toBe(
      '3 orders (exempt 2, forfeited 1, pending 0, none 0), 1 application, as of 2024-05-03T12:00:00+09:00',
    );
  });
});
