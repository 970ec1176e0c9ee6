import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/files.js';
import { jsonLines, linesOf, runCli } from '../run.js';
import { ATTEMPT } from './records.js';

const EXAMPLES = readFileSync(join(ROOT, 'docs/examples/velocity.jsonl'), 'utf8');
const LINES = linesOf(EXAMPLES);

type Line = {
  readonly record?: 'summary';
  readonly id?: string;
  readonly at?: string;
  readonly rule: string;
  readonly action?: string;
  readonly hits?: number;
};

async function velocity(input: string, ...options: string[]) {
  const run = await runCli(['velocity', '--json', ...options], { input });
  const all = jsonLines(run.out) as Line[];
  return {
    ...run,
    findings: all.filter(({ record }) => record === undefined),
    summaries: all.filter(({ record }) => record === 'summary'),
  };
}

/** So many failures of one member, a minute apart. */
function failures(count: number): string {
  return Array.from({ length: count }, (_, n) =>
    ATTEMPT.replace('"P-1"', `"P-${n}"`).replace('09:00:00', `09:${String(n).padStart(2, '0')}:00`),
  ).join('\n');
}

describe('menseki velocity', () => {
  it('tells each hit in order of time, then what each rule said in all', async () => {
    const { out, err, status } = await velocity(EXAMPLES, '--policy', 'okashimi');
    expect({ err, status }).toEqual({ err: '', status: 0 });
    const lines = linesOf(out);
    expect(lines).toContain(
      '{"id":"P-004","at":"2024-05-01T10:03:00+09:00","rule":"velocity/okashimi-cards","kind":"hit","action":"block","counted":4,"attempts":4,"failures":4,"because":[],"subjects":[{"key":"member","value":"M-1"}],"reasons":[{"rule":"velocity/okashimi-cards"},{"rule":"velocity/reached"}]}',
    );
    expect(lines.slice(-3)).toEqual([
      '{"record":"summary","rule":"velocity/okashimi-cards","asked":8,"hits":2,"indeterminate":0}',
      '{"record":"summary","rule":"velocity/okashimi-yellow","asked":3,"hits":3,"indeterminate":0}',
      '{"record":"summary","rule":"velocity/okashimi-red","asked":3,"hits":0,"indeterminate":0}',
    ]);
    const moments = jsonLines(lines.slice(0, -3).join('\n')).map((one) => (one as Line).at);
    expect(moments).toEqual([...moments].sort());
  });

  it('names a member and a brand in the table as people do', async () => {
    const input = Array.from({ length: 31 }, (_, n) =>
      JSON.stringify({
        record: 'attempt',
        id: `P-${n}`,
        at: `2024-05-01T09:${String(n).padStart(2, '0')}:00+09:00`,
        outcome: 'approved',
        member: 'M-1',
        brand: 'visa',
        card: `tok-${n}`,
      }),
    ).join('\n');
    const { out } = await runCli(['velocity', '--policy', 's003-scenario'], { input });
    expect(out).toMatch(/M-1 visa/);
    expect(out).not.toContain('["M-1","visa"]');
  });

  it('gives the same answer in any order of lines', async () => {
    const { out } = await velocity(EXAMPLES, '--policy=okashimi');
    const turned = [...LINES].reverse().join('\n');
    expect((await velocity(turned, '--policy=okashimi')).out).toBe(out);
    expect((await velocity(`${turned}\n${turned}`, '--policy=okashimi')).out).toBe(out);
  });

  it('asks by ebisumart’s own numbers unless told otherwise', async () => {
    expect((await velocity(failures(20))).findings).toEqual([]);
    const { findings, summaries } = await velocity(failures(21));
    expect(findings.map(({ id, rule }) => [id, rule])).toEqual([
      ['P-20', 'velocity/ebisumart-member-hour'],
      ['P-20', 'velocity/ebisumart-member-day'],
    ]);
    // Network addresses have no number yet.
    expect(summaries).toHaveLength(4);
  });

  it.each([
    ['ebisumart-member-hour=7', ['ebisumart-member-hour 13']],
    ['ebisumart-ip-day=9', ['ebisumart-ip-day 11']],
    ['ebisumart-member-hour=2/3m', ['ebisumart-member-hour 18']],
    ['ebisumart-member-hour=2/120s', []],
    [
      'ebisumart-member-hour=2/3m, ebisumart-site-day=19',
      ['ebisumart-member-hour 18', 'ebisumart-site-day 1'],
    ],
    ['ebisumart-member-hour=off', []],
  ])('takes the limits of the shop: %s', async (limits, hits) => {
    const { err, summaries } = await velocity(failures(20), '--limits', limits);
    expect(err).toBe('');
    const told = summaries.filter(({ hits: count }) => count !== 0);
    expect(told.map((one) => `${one.rule.slice(9)} ${one.hits}`)).toEqual(hits);
    expect(summaries.some(({ rule }) => rule === 'velocity/ebisumart-member-hour')).toBe(
      !limits.endsWith('off'),
    );
  });

  it('asks GMO-PG’s service once a shop has set number and period', async () => {
    const options = ['--policy', 'gmo-pg', '--limits', 'gmo-pg-card=3/1h,gmo-pg-order=99/14d'];
    const { findings, summaries } = await velocity(failures(5), ...options);
    expect(findings.map(({ id, action }) => [id, action])).toEqual([
      ['P-3', 'block'],
      ['P-4', 'block'],
    ]);
    expect(summaries).toHaveLength(2);
  });

  it.each([
    [['--policy', 'okashi'], '--policy: expected ebisumart | okashimi | web-store | gmo-pg |'],
    [
      ['--policy', 'gmo-pg'],
      '--limits: expected gmo-pg-order=COUNT/SPAN or gmo-pg-card=COUNT/SPAN or gmo-pg-member=COUNT/SPAN, received nothing',
    ],
    [
      ['--policy', 'gmo-pg', '--limits', 'gmo-pg-card=5'],
      '--limits: expected gmo-pg-card=COUNT/SPAN, received no SPAN',
    ],
    [['--policy', 'gmo-pg', '--limits', 'gmo-pg-card=off'], 'received no rule that is on'],
    [['--limits', 'okashimi-cards=3'], '--limits: expected ebisumart-member-hour |'],
    [['--limits', 'ebisumart-site-day'], 'ebisumart-site-day=off, COUNT from 1 to 1000000'],
    [['--limits', 'ebisumart-site-day=0'], 'ebisumart-site-day=off, COUNT from 1 to 1000000'],
    [['--limits', 'ebisumart-site-day=1e3'], 'ebisumart-site-day=off, COUNT from 1 to 1000000'],
    [['--limits', 'ebisumart-site-day=9/1w'], 'or COUNT/SPAN up to 3660d'],
    [['--limits', 'ebisumart-site-day=9/4000d'], 'or COUNT/SPAN up to 3660d'],
    [['--limits', 'ebisumart-site-day=9/0s'], 'or COUNT/SPAN up to 3660d'],
    [['--limits', 'ebisumart-site-day=4111111111111111'], 'received a card number (not shown)'],
    [['--limits', 'ebisumart-site-day=7,'], '--limits: expected ebisumart-member-hour |'],
    [
      ['--limits', 'ebisumart-site-day=7,ebisumart-site-day=8'],
      '--limits: expected each rule once, received ebisumart-site-day twice',
    ],
  ])('says what is wrong with its options: %j', async (options, message) => {
    const { err, out, status } = await velocity(failures(1), ...options);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
    expect(linesOf(err)).toHaveLength(1);
  });

  it('names every line of attempts under one id that differ, and counts none of them', async () => {
    const other = ATTEMPT.replace('"failed"', '"approved"');
    const next = ATTEMPT.replace('"P-1"', '"P-2"');
    const input = [ATTEMPT, '', next, other].join('\n');
    const { err, status, summaries } = await velocity(input, '--policy', 'web-store');
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([
      { line: 1, issues: [{ path: 'id', expected: 'one attempt under this id' }] },
      { line: 4 },
    ]);
    expect(summaries).toMatchObject([{ asked: 1, hits: 0 }]);
  });

  it('says what cannot be decided, and why', async () => {
    const cards = LINES.map((line) => line.replace('"card":"tok-c",', ''));
    const { findings } = await velocity(cards.join('\n'), '--policy', 'okashimi');
    expect(findings.find(({ id }) => id === 'P-004')).toMatchObject({
      kind: 'indeterminate',
      counted: 3,
      because: ['card-unknown'],
    });
  });

  it('lets a card that its holder confirmed begin anew', async () => {
    const limits = ['--policy', 's003-scenario', '--limits', 's003-card=3/1h,s003-brand=off'];
    const confirmation = '{"record":"confirmation","card":"tok-1","at":"2024-05-01T00:02:30Z"}';
    const plain = await velocity(failures(5), ...limits);
    expect(plain.findings.map(({ id }) => id)).toEqual(['P-2', 'P-3', 'P-4']);
    const lifted = await velocity(`${confirmation}\n${failures(5)}`, ...limits);
    expect(lifted.findings.map(({ id }) => id)).toEqual(['P-2']);
  });

  it('has nothing to say of nothing', async () => {
    const confirmation = '{"record":"confirmation","card":"tok-1","at":"2024-05-01T00:02:30Z"}';
    for (const input of ['', confirmation]) {
      expect(await runCli(['velocity'], { input })).toEqual({ status: 0, out: '', err: '' });
    }
  });

  it('refuses a card number and an unknown field, each at its path, and goes on', async () => {
    const card = ATTEMPT.replace('"tok-1"', '"4111-1111-1111-1111"');
    const field = ATTEMPT.replace('"ip"', '"amount":5,"ip"');
    const { out, err, status } = await velocity([card, field, failures(5)].join('\n'));
    expect(status).toBe(1);
    expect(jsonLines(err)).toMatchObject([
      { line: 1, issues: [{ path: 'card', received: 'a card number (not shown)' }] },
      { line: 2, issues: [{ path: 'amount', received: 'an unknown field' }] },
    ]);
    expect(`${out}${err}`).not.toContain('1111');
    expect(jsonLines(out)).toMatchObject([{ asked: 5 }, { asked: 5 }, { asked: 5 }, { asked: 5 }]);
  });

  it('shows tables in Japanese and in English', async () => {
    const run = (lang: string) =>
      runCli(['velocity', '--policy', 'okashimi', '--lang', lang], { input: EXAMPLES });
    const [ja, en] = [(await run('ja')).out, (await run('en')).out];
    for (const out of [ja, en]) {
      expect(out.match(/┌/g)).toHaveLength(2);
      expect(out).toContain('2024-05-01 10:03:00');
      expect(out).toContain('[velocity/okashimi-cards]');
    }
    expect(ja).toContain('会員 M-1');
    expect(en).toContain('member M-1');
    expect(ja).toContain('遮断');
    expect(ja).toContain('該当 5件、判定できない 0件');
    expect(en).toContain('block');
    expect(en).toContain('5 hits, 0 indeterminate');
  });
});
