import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import { ECI, EXCLUSIONS, INCONSISTENCIES, RESULT, SHIFT } from '../../../src/threeds/index.js';
import { runExamples } from '../../support/examples.js';
import {
  CONSISTENT_RESULTS,
  ECI_EXAMPLES,
  EXCLUSION_EXAMPLES,
  INCONSISTENCY_EXAMPLES,
  RESULT_EXAMPLES,
  SHIFT_EXAMPLES,
  UNEXCLUDED,
} from './examples.js';

runExamples(RESULT, RESULT_EXAMPLES);
runExamples(ECI, ECI_EXAMPLES);
runExamples(SHIFT, SHIFT_EXAMPLES);
runExamples(EXCLUSIONS, EXCLUSION_EXAMPLES);
runExamples(INCONSISTENCIES, INCONSISTENCY_EXAMPLES);

describe('what is left alone', () => {
  it.each(UNEXCLUDED.map((facts) => [JSON.stringify(facts), facts] as const))(
    'nothing excludes %s',
    (_, facts) => {
      expect(findAll(EXCLUSIONS, facts)).toEqual([]);
    },
  );

  it.each(CONSISTENT_RESULTS.map((facts) => [JSON.stringify(facts), facts] as const))(
    'nothing is odd about %s',
    (_, facts) => {
      expect(findAll(INCONSISTENCIES, facts)).toEqual([]);
    },
  );
});
