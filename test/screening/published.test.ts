import { describe, expect, it } from 'vitest';
import { decideAlways } from '../../src/decision/index.js';
import { GATEWAY_STOP, type GatewayStopFacts } from '../../src/screening/presets/index.js';
import rows from '../vectors/screening.json' with { type: 'json' };

describe('published examples', () => {
  it.each(rows.map((row) => [row.case, row] as const))('%s', (_, { input, expected }) => {
    const facts = {
      threshold: input.stopAuthorizationThreshold,
      result: input.screening,
    } as GatewayStopFacts;
    const { outcome } = decideAlways(GATEWAY_STOP, facts);
    expect(outcome === 'stopped').toBe(expected.authorizationStopped);
  });
});
