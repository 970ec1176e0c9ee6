import { describe, expect, it } from 'vitest';
import { linesOf, runCli } from '../run.js';
import { RESULT } from './records.js';

const OUTAGE = '{"id":"r2","brand":"visa","transStatus":"U","eci":"07"}';

describe('menseki classify', () => {
  it('answers in the shape of the format, reasons by id alone', async () => {
    const run = await runCli(['classify', '--json'], { input: RESULT });
    expect(run).toEqual({
      status: 0,
      out: '{"id":"r1","outcome":"attempted","mayAuthorize":"yes","liability":"issuer","forward":{"eci":"06","authenticationValue":true},"inconsistencies":[],"reasons":[{"rule":"threeds/attempted"},{"rule":"threeds/shift-attempted"}]}\n',
      err: '',
    });
  });

  it('answers in the order of the lines', async () => {
    const input = ['c', 'a', 'b'].map((id) => RESULT.replace('"r1"', `"${id}"`)).join('\n');
    const { out } = await runCli(['classify', '--json'], { input });
    expect(linesOf(out).map((line) => JSON.parse(line).id)).toEqual(['c', 'a', 'b']);
  });

  it('forwards nothing where nothing may be sent', async () => {
    const input = '{"id":"r3","brand":"jcb","transStatus":"R"}';
    const { out } = await runCli(['classify', '--json'], { input });
    expect(JSON.parse(out)).toMatchObject({ mayAuthorize: 'no', forward: null });
  });

  it('shows a table, why nothing shifts, and counts', async () => {
    const { out, status } = await runCli(['classify'], { input: `${RESULT}\n${OUTAGE}\n` });
    const lines = linesOf(out);
    expect(status).toBe(0);
    expect(lines[1]).toMatch(/^│ ID +│ outcome +│ authorize\? +│ borne by +│ send +│$/);
    expect(lines[3]).toMatch(/^│ r1 +│ attempted +│ yes +│ issuer +│ 06 \+ value +│$/);
    expect(lines[4]).toMatch(/^│ r2 +│ unavailable +│ merchant choice +│ merchant +│ 07 +│$/);
    expect(lines[5]).toMatch(/^│ {3}Authentication could not be performed.*│$/);
    expect(out).toContain('[threeds/unavailable]');
    expect(lines.at(-1)).toBe('2 results, fraud borne by: issuer 1, merchant 1, indeterminate 0');
  });

  it('says all of it in Japanese', async () => {
    const odd = RESULT.replace('"06"', '"05"');
    const { out } = await runCli(['classify', '--lang', 'ja'], { input: `${odd}\n${OUTAGE}\n` });
    expect(out).toContain('不整合: ECIと認証結果の矛盾');
    expect(out).toContain('認証できなかった');
    expect(linesOf(out).at(-1)).toMatch(/^認証結果 2件\(不正の負担: /);
  });

  it('shows no table where there is nothing to show', async () => {
    const { out, status } = await runCli(['classify'], { input: '\n \n' });
    expect({ out, status }).toEqual({
      out: '0 results, fraud borne by: issuer 0, merchant 0, indeterminate 0\n',
      status: 0,
    });
  });
});
