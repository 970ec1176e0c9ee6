import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import { VELOCITY_KEYS } from '../../../src/velocity/index.js';
import {
  EBISUMART,
  GMO_PG_ATTACK,
  OKASHIMI,
  S003_SCENARIO,
  WEB_STORE,
} from '../../../src/velocity/presets/index.js';
import { runExamples } from '../../support/examples.js';
import {
  EBISUMART_EXAMPLES,
  GMO_PG_EXAMPLES,
  OKASHIMI_EXAMPLES,
  S003_EXAMPLES,
  WEB_STORE_EXAMPLES,
} from './limits.examples.js';

runExamples(EBISUMART, EBISUMART_EXAMPLES);
runExamples(OKASHIMI, OKASHIMI_EXAMPLES);
runExamples(WEB_STORE, WEB_STORE_EXAMPLES, [{ key: 'member' }]);
runExamples(GMO_PG_ATTACK, GMO_PG_EXAMPLES);
runExamples(S003_SCENARIO, S003_EXAMPLES);

describe('a policy counts by the keys of its examples and by no other', () => {
  it.each([
    [EBISUMART, EBISUMART_EXAMPLES],
    [OKASHIMI, OKASHIMI_EXAMPLES],
    [WEB_STORE, WEB_STORE_EXAMPLES],
    [GMO_PG_ATTACK, GMO_PG_EXAMPLES],
    [S003_SCENARIO, S003_EXAMPLES],
  ] as const)('$id', (policy, examples) => {
    const found = VELOCITY_KEYS.flatMap((key) =>
      findAll(policy, { key }).map(({ rule }) => `${key} ${rule}`),
    );
    const shown = examples.map(({ facts, expect: { rule } }) => `${facts.key} ${rule}`);
    expect(found.sort()).toEqual(shown.sort());
  });
});
