import { describe, expect, it } from 'vitest';
import { VELOCITY_VERDICT } from '../../../src/velocity/index.js';
import * as presets from '../../../src/velocity/presets/index.js';
import { VELOCITY_TEXTS } from '../../../src/velocity/rules/texts.js';
import { runExamples } from '../../support/examples.js';
import { VERDICT_EXAMPLES } from './verdict.examples.js';

runExamples(VELOCITY_VERDICT, VERDICT_EXAMPLES);

describe('texts', () => {
  it('has words for every row and for nothing else', () => {
    const tables = [VELOCITY_VERDICT, ...Object.values(presets)];
    const ids = tables.flatMap((table) => table.rows.map((row): string => row.id));
    expect(Object.keys(VELOCITY_TEXTS).sort()).toEqual(ids.sort());
  });
});
