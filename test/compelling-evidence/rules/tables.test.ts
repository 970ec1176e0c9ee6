import {
  COMPELLING,
  COMPELLING_AGE,
  COMPELLING_DEVICE,
  type CompellingFacts,
  type CompellingOutcome,
  type DeviceFacts,
  type PriorAgeFacts,
} from '../../../src/compelling-evidence/index.js';
import { jstDate } from '../../../src/time/index.js';
import { type Example, runExamples } from '../../support/examples.js';

const FROM = { source: 'visa-core-2026', at: '11, CE 3.0' } as const;
const LAST = jstDate('2026-10-23');
const FIRST = jstDate('2026-10-24');

function age(
  days: number,
  outcome: 'counts' | 'too-young' | 'too-old',
): Example<PriorAgeFacts, typeof outcome> {
  const rule = `compelling/prior-${outcome}`;
  return { name: `${days} days`, from: FROM, facts: { age: days }, expect: { outcome, rule } };
}

runExamples(COMPELLING_AGE, [
  age(0, 'too-young'),
  age(120, 'too-young'),
  age(121, 'counts'),
  age(365, 'counts'),
  age(366, 'too-old'),
]);

function device(
  facts: DeviceFacts,
  outcome: 0 | 1 | 2,
  rule: string,
): Example<DeviceFacts, 0 | 1 | 2> {
  const name = `${facts.device} on ${facts.processedOn}`;
  return { name, from: FROM, facts, expect: { outcome, rule: `compelling/device-${rule}` } };
}

runExamples(COMPELLING_DEVICE, [
  device({ device: 'both', processedOn: LAST }, 2, 'counts-twice'),
  device({ device: 'both', processedOn: FIRST }, 1, 'counts-once'),
  device({ device: 'one', processedOn: LAST }, 1, 'matches'),
  device({ device: 'one', processedOn: FIRST }, 1, 'matches'),
  device({ device: 'none', processedOn: FIRST }, 0, 'differs'),
]);

const GOOD: CompellingFacts = {
  of: 'visa-10.4',
  payments: 2,
  anchor: 'present',
  matches: 2,
  merchants: 'same',
  submission: 'first',
  processedOn: LAST,
};

function evidence(
  name: string,
  more: Partial<CompellingFacts>,
  outcome: CompellingOutcome,
  rule: string,
): Example<CompellingFacts, CompellingOutcome> {
  return {
    name,
    from: FROM,
    facts: { ...GOOD, ...more },
    expect: { outcome, rule: `compelling/${rule}` },
  };
}

/** The same from the day on which payments of several merchants may be shown. */
function several(...[name, more, outcome, rule]: Parameters<typeof evidence>) {
  return evidence(name, { merchants: 'several', processedOn: FIRST, ...more }, outcome, rule);
}

runExamples(COMPELLING, [
  evidence('all is there', {}, 'qualifies', 'one-merchant'),
  evidence('another code', { of: 'other' }, 'other-code', 'other-code'),
  evidence('one payment', { payments: 1 }, 'too-few-payments', 'payments'),
  evidence('no anchor', { anchor: 'none' }, 'no-ip-or-device', 'anchor'),
  evidence('one match', { matches: 1 }, 'too-few-matches', 'matches'),
  evidence('several, too early', { merchants: 'several' }, 'other-merchant', 'merchants'),
  evidence('again', { submission: 'again' }, 'submitted-before', 'again'),
  evidence(
    'several merchants',
    { merchants: 'several', processedOn: FIRST },
    'qualifies',
    'some-merchants',
  ),
  several('another code of several', { of: 'other' }, 'other-code', 'other-code'),
  several('one payment at several', { payments: 1 }, 'too-few-payments', 'payments'),
  several('no anchor at several', { anchor: 'none' }, 'no-ip-or-device', 'anchor'),
  several('one match at several', { matches: 1 }, 'too-few-matches', 'matches'),
  several('again, of several', { submission: 'again' }, 'submitted-before', 'again'),
  evidence('one, later too', { processedOn: FIRST }, 'qualifies', 'one-merchant'),
]);
