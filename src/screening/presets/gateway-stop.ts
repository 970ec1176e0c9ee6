import type { RuleTable } from '../../decision/index.js';

/** Results of GMO-PG’s screening, the mildest first. */
export const SCREENING_RESULTS = ['ALLOW', 'CHALLENGE', 'DENY'] as const;

/** From which result on the gateway stops; `none`: no threshold was sent. */
export const STOP_THRESHOLDS = ['none', 'CHALLENGE', 'DENY'] as const;

/** A threshold sent with a payment, and what the gateway’s screening then found. */
export type GatewayStopFacts = {
  readonly threshold: (typeof STOP_THRESHOLDS)[number];
  readonly result: (typeof SCREENING_RESULTS)[number];
};

/** Whether GMO-PG stops before the authorization (`stopAuthorizationThreshold`). */
export const GATEWAY_STOP: RuleTable<GatewayStopFacts, 'stopped' | 'goes-on'> = {
  id: 'screening/gateway-stop',
  hit: 'one',
  datedBy: null,
  domain: { threshold: STOP_THRESHOLDS, result: SCREENING_RESULTS },
  rows: [
    {
      id: 'screening/no-threshold',
      when: { threshold: 'none' },
      then: 'goes-on',
      cite: [{ source: 'gmo-pg-openapi', at: 'stopAuthorizationThreshold', standing: 'text' }],
    },
    {
      id: 'screening/stops-on-challenge',
      when: { threshold: 'CHALLENGE', result: ['CHALLENGE', 'DENY'] },
      then: 'stopped',
      overrides: ['screening/below-threshold'],
      cite: [{ source: 'gmo-pg-openapi', at: 'stopAuthorizationThreshold', standing: 'text' }],
    },
    {
      id: 'screening/stops-on-deny',
      when: { threshold: 'DENY', result: 'DENY' },
      then: 'stopped',
      cite: [{ source: 'gmo-pg-openapi', at: 'stopAuthorizationThreshold', standing: 'reading' }],
    },
    {
      id: 'screening/below-threshold',
      when: { threshold: ['CHALLENGE', 'DENY'], result: ['ALLOW', 'CHALLENGE'] },
      then: 'goes-on',
      cite: [{ source: 'gmo-pg-openapi', at: 'stopAuthorizationThreshold', standing: 'reading' }],
    },
  ],
};
