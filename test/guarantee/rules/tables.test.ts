import { describe, expect, it } from 'vitest';
import { COVERAGE, ROOM } from '../../../src/guarantee/index.js';
import { GUARANTEE_TEXTS } from '../../../src/guarantee/rules/texts.js';
import { runExamples } from '../../support/examples.js';
import { COVERAGE_EXAMPLES } from './coverage.examples.js';
import { ROOM_EXAMPLES } from './room.examples.js';

runExamples(COVERAGE, COVERAGE_EXAMPLES);
runExamples(ROOM, ROOM_EXAMPLES);

describe('texts', () => {
  it('has words for every row and for nothing else', () => {
    const ids = [...COVERAGE.rows, ...ROOM.rows].map((row) => row.id);
    expect(Object.keys(GUARANTEE_TEXTS).sort()).toEqual(ids.sort());
  });
});
