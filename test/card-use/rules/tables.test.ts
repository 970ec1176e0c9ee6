import { describe, expect, it } from 'vitest';
import { CARD_USE } from '../../../src/card-use/index.js';
import { CARD_USE_TEXTS } from '../../../src/card-use/rules/texts.js';
import { runExamples } from '../../support/examples.js';
import { STEP_EXAMPLES } from './steps.examples.js';

runExamples(CARD_USE, STEP_EXAMPLES);

describe('texts', () => {
  it('has words for every row and for nothing else', () => {
    const ids = CARD_USE.rows.map((row): string => row.id);
    expect(Object.keys(CARD_USE_TEXTS).sort()).toEqual(ids.sort());
  });
});
