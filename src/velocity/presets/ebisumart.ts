import type { RuleTable } from '../../decision/index.js';
import { VELOCITY_KEYS, type VelocityFacts, type VelocityTerms } from '../types.js';

/**
 * The detection of mass card entry at ebisumart: failures of one member, one address of the network or
 * the whole site, in an hour or a day, where at least 80 % of the entries failed. It sends a mail
 * (`alert`); a shop may have the card page or the whole site closed besides.
 *
 * The shop sets the three counts; members have 20 and the site 80 unless it does. The default per
 * network address is not known here, so that rule is asked only once it is set. Hour and day share one
 * count at ebisumart: set both.
 *
 * @public
 */
export const EBISUMART: RuleTable<VelocityFacts, VelocityTerms> = {
  id: 'velocity/ebisumart',
  hit: 'all',
  datedBy: null,
  domain: { key: VELOCITY_KEYS },
  rows: [
    {
      id: 'velocity/ebisumart-member-hour',
      when: { key: 'member' },
      then: {
        count: 'failures',
        window: { before: 3600, after: 0 },
        threshold: 20,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-card-input', at: '1: one member', standing: 'text' }],
    },
    {
      id: 'velocity/ebisumart-member-day',
      when: { key: 'member' },
      then: {
        count: 'failures',
        window: { before: 86_400, after: 0 },
        threshold: 20,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-card-input', at: '1: one member', standing: 'text' }],
    },
    {
      id: 'velocity/ebisumart-ip-hour',
      when: { key: 'ip' },
      then: {
        count: 'failures',
        window: { before: 3600, after: 0 },
        threshold: null,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-lite-card-input', at: 'targets: IP address', standing: 'text' }],
    },
    {
      id: 'velocity/ebisumart-ip-day',
      when: { key: 'ip' },
      then: {
        count: 'failures',
        window: { before: 86_400, after: 0 },
        threshold: null,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-lite-card-input', at: 'targets: IP address', standing: 'text' }],
    },
    {
      id: 'velocity/ebisumart-site-hour',
      when: { key: 'site' },
      then: {
        count: 'failures',
        window: { before: 3600, after: 0 },
        threshold: 80,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-card-input-site', at: 'the whole site', standing: 'text' }],
    },
    {
      id: 'velocity/ebisumart-site-day',
      when: { key: 'site' },
      then: {
        count: 'failures',
        window: { before: 86_400, after: 0 },
        threshold: 80,
        compare: 'gt',
        failureRate: 80,
        action: 'alert',
      },
      cite: [{ source: 'ebisumart-card-input-site', at: 'the whole site', standing: 'text' }],
    },
  ],
};
