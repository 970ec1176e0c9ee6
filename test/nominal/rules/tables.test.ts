import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/decision/index.js';
import {
  CARD_CHECK,
  NOMINAL,
  NOMINAL_ALARMS,
  NOMINAL_AMOUNT,
  NOMINAL_SALE,
} from '../../../src/nominal/index.js';
import { NOMINAL_USE, PUMP_ADVICE } from '../../../src/nominal/presets/index.js';
import { runExamples } from '../../support/examples.js';
import {
  ALARM_EXAMPLES,
  AMOUNT_EXAMPLES,
  CHECK_EXAMPLES,
  NOMINAL_EXAMPLES,
  NOTHING,
  PUMP_EXAMPLES,
  SALE_EXAMPLES,
  USE_EXAMPLES,
} from './examples.js';

runExamples(NOMINAL, NOMINAL_EXAMPLES);
runExamples(NOMINAL_AMOUNT, AMOUNT_EXAMPLES);
runExamples(NOMINAL_USE, USE_EXAMPLES);
runExamples(CARD_CHECK, CHECK_EXAMPLES);
runExamples(NOMINAL_SALE, SALE_EXAMPLES);
runExamples(NOMINAL_ALARMS, ALARM_EXAMPLES);
runExamples(PUMP_ADVICE, PUMP_EXAMPLES);

describe('where nothing is wrong, nothing is found', () => {
  it('of a card with one breach', () => {
    expect(findAll(NOMINAL_ALARMS, NOTHING.alarms)).toEqual([]);
  });

  it.each([
    ['60 minutes in Japan', {}],
    ['20 minutes in Europe', { region: 'europe', minutes: 20 }],
    ['within a partial approval', { approved: 'part-within' }],
    ['one unit, beyond a partial approval', { asked: 'one', approved: 'part-beyond' }],
  ] as const)('of a sale at the pump: %s', (_, change) => {
    expect(findAll(PUMP_ADVICE, { ...NOTHING.pump, ...change })).toEqual([]);
  });

  it.each([...ALARM_EXAMPLES])('and of $name, nothing else', ({ facts, expect: expected }) => {
    expect(findAll(NOMINAL_ALARMS, facts).map((one) => one.rule)).toEqual([expected.rule]);
  });

  it.each([...PUMP_EXAMPLES])('and of $name, no more', ({ facts, expect: expected }) => {
    expect(findAll(PUMP_ADVICE, facts).map((one) => one.rule)).toEqual([expected.rule]);
  });
});
