import { decideAlways, findAll } from '../decision/index.js';
import { need } from '../errors/index.js';
import { isJstDate } from '../time/index.js';
import {
  COMPELLING,
  COMPELLING_AGE,
  COMPELLING_DEVICE,
  type CompellingFacts,
} from './rules/index.js';
import { COMPELLING_MATCHES, type CompellingAnswer, type CompellingEvidence } from './types.js';

/**
 * Says whether earlier payments qualify as compelling evidence against a Visa dispute of code 10.4
 * (CE 3.0): at least two, more than 120 and at most 365 days old, tied to the disputed payment by the IP
 * address or the device and one thing more.
 *
 * It does not say whether the earlier payments were undisputed or the matches are true, and an issuer
 * may still answer.
 *
 * @returns `qualifies` with its rule, or `falls-short` with a finding for everything that is missing.
 * @throws InvalidInputError for ages that are no whole days, a word outside its vocabulary, or no day.
 * @example
 * ```ts
 * const evidence = { code: { brand: 'visa', code: '10.4' }, priorAges: [130, 300], matches: ['ip', 'account-id'], processedOn: jstDate('2026-05-01') } as const;
 * assessCompellingEvidence(evidence).kind // => 'qualifies'
 * assessCompellingEvidence({ ...evidence, priorAges: [120, 365, 366] }).findings.map((one) => one.outcome)
 * // => ['too-few-payments']
 * ```
 * @public
 */
export function assessCompellingEvidence(evidence: CompellingEvidence): CompellingAnswer {
  needObject(evidence, 'evidence');
  const { code, priorAges, matches, merchants = 'same', submission = 'first' } = evidence;
  const { processedOn } = evidence;
  needObject(code, 'code');
  need(typeof code.brand === 'string', 'code.brand', 'a text', code.brand);
  need(typeof code.code === 'string', 'code.code', 'a text', code.code);
  need(isJstDate(processedOn), 'processedOn', 'a day as YYYY-MM-DD', processedOn);
  const findings = findAll(COMPELLING, {
    of: `${code.brand}-${code.code}` === 'visa-10.4' ? 'visa-10.4' : 'other',
    payments: countOf(priorAges),
    ...matchesOf(matches, processedOn),
    merchants,
    submission,
    processedOn,
  });
  const qualifies = findings.some(({ outcome }) => outcome === 'qualifies');
  return { kind: qualifies ? 'qualifies' : 'falls-short', findings };
}

function needObject(value: unknown, path: string): void {
  need(typeof value === 'object' && value !== null, path, 'an object', value);
}

/** How many earlier payments are of an age that counts. */
function countOf(ages: CompellingEvidence['priorAges']): number {
  need(Array.isArray(ages), 'priorAges', 'a list of days', ages);
  return ages.filter((age) => decideAlways(COMPELLING_AGE, { age }).outcome === 'counts').length;
}

/** How many things match, each once, and whether the IP address or the device is one of them. */
function matchesOf(
  matches: CompellingEvidence['matches'],
  processedOn: CompellingEvidence['processedOn'],
): Pick<CompellingFacts, 'anchor' | 'matches'> {
  need(Array.isArray(matches), 'matches', 'a list', matches);
  const same = new Set(matches);
  for (const match of same) {
    need(COMPELLING_MATCHES.includes(match), 'matches', COMPELLING_MATCHES.join(' | '), match);
  }
  const parts = Number(same.delete('device-id')) + Number(same.delete('device-fingerprint'));
  const device = (['none', 'one', 'both'] as const)[parts] ?? 'none';
  const { outcome } = decideAlways(COMPELLING_DEVICE, { device, processedOn });
  return {
    anchor: same.has('ip') || parts > 0 ? 'present' : 'none',
    matches: same.size + outcome,
  };
}
