import type { ScreeningResult, ScreeningVerdictFacts } from '../../../src/screening/index.js';
import type { GatewayStopFacts } from '../../../src/screening/presets/index.js';
import type { Example } from '../../support/examples.js';

const RESULTS = { source: 'S000', at: 'L29, L44' } as const;
const HOUSE = { source: 'house', at: '0010' } as const;
const OK: ScreeningResult = { verdict: 'OK', advice: 'ship' };
const REVIEW: ScreeningResult = { verdict: 'REVIEW', advice: 'hold-for-a-person' };
const NG: ScreeningResult = { verdict: 'NG', advice: 'do-not-ship' };

export const VERDICT_EXAMPLES: readonly Example<ScreeningVerdictFacts, ScreeningResult>[] = [
  {
    name: 'no signal at all',
    from: RESULTS,
    facts: { worst: 'none', addUp: 'no', allKnown: 'yes' },
    expect: { outcome: OK, rule: 'screening/ok' },
  },
  {
    name: 'notes only',
    from: RESULTS,
    facts: { worst: 'note', addUp: 'no', allKnown: 'yes' },
    expect: { outcome: OK, rule: 'screening/ok' },
  },
  {
    name: 'no signal, but something is not known',
    from: HOUSE,
    facts: { worst: 'none', addUp: 'no', allKnown: 'no' },
    expect: { outcome: OK, rule: 'screening/ok-as-far-as-known' },
  },
  {
    name: 'notes, and something is not known',
    from: HOUSE,
    facts: { worst: 'note', addUp: 'no', allKnown: 'no' },
    expect: { outcome: OK, rule: 'screening/ok-as-far-as-known' },
  },
  {
    name: 'one signal to look at',
    from: RESULTS,
    facts: { worst: 'review', addUp: 'no', allKnown: 'yes' },
    expect: { outcome: REVIEW, rule: 'screening/review' },
  },
  {
    name: 'the same, and something is not known',
    from: RESULTS,
    facts: { worst: 'review', addUp: 'no', allKnown: 'no' },
    expect: { outcome: REVIEW, rule: 'screening/review' },
  },
  {
    name: 'several signals to look at',
    from: HOUSE,
    facts: { worst: 'review', addUp: 'yes', allKnown: 'no' },
    expect: { outcome: NG, rule: 'screening/reviews-add-up' },
  },
  {
    name: 'one signal that is enough',
    from: RESULTS,
    facts: { worst: 'ng', addUp: 'no', allKnown: 'no' },
    expect: { outcome: NG, rule: 'screening/ng' },
  },
  {
    name: 'one that is enough, and several to look at',
    from: RESULTS,
    facts: { worst: 'ng', addUp: 'yes', allKnown: 'yes' },
    expect: { outcome: NG, rule: 'screening/ng' },
  },
];

const STOP = { source: 'gmo-pg-openapi', at: 'stopAuthorizationThreshold' } as const;

export const STOP_EXAMPLES: readonly Example<GatewayStopFacts, 'stopped' | 'goes-on'>[] = [
  {
    name: 'no threshold, denied',
    from: STOP,
    facts: { threshold: 'none', result: 'DENY' },
    expect: { outcome: 'goes-on', rule: 'screening/no-threshold' },
  },
  {
    name: 'CHALLENGE, challenged',
    from: STOP,
    facts: { threshold: 'CHALLENGE', result: 'CHALLENGE' },
    expect: { outcome: 'stopped', rule: 'screening/stops-on-challenge' },
  },
  {
    name: 'CHALLENGE, denied',
    from: STOP,
    facts: { threshold: 'CHALLENGE', result: 'DENY' },
    expect: { outcome: 'stopped', rule: 'screening/stops-on-challenge' },
  },
  {
    name: 'CHALLENGE, allowed',
    from: STOP,
    facts: { threshold: 'CHALLENGE', result: 'ALLOW' },
    expect: { outcome: 'goes-on', rule: 'screening/below-threshold' },
  },
  {
    name: 'DENY, denied',
    from: STOP,
    facts: { threshold: 'DENY', result: 'DENY' },
    expect: { outcome: 'stopped', rule: 'screening/stops-on-deny' },
  },
  {
    name: 'DENY, challenged',
    from: STOP,
    facts: { threshold: 'DENY', result: 'CHALLENGE' },
    expect: { outcome: 'goes-on', rule: 'screening/below-threshold' },
  },
];
