import { CARD_CHECK, CHECK_MODE, NOMINAL, NOMINAL_AMOUNT } from '../../../src/nominal/index.js';
import { NOMINAL_USE, PUMP_ADVICE, US_PUMP_LIMITS } from '../../../src/nominal/presets/index.js';
import { runExamples } from '../../support/examples.js';
import {
  AMOUNT_EXAMPLES,
  CHECK_EXAMPLES,
  CHECK_MODE_EXAMPLES,
  NOMINAL_EXAMPLES,
  NOTHING,
  PUMP_EXAMPLES,
  US_PUMP_EXAMPLES,
  USE_EXAMPLES,
} from './examples.js';

runExamples(NOMINAL, NOMINAL_EXAMPLES);
runExamples(NOMINAL_AMOUNT, AMOUNT_EXAMPLES);
runExamples(NOMINAL_USE, USE_EXAMPLES);
runExamples(CARD_CHECK, CHECK_EXAMPLES);
runExamples(CHECK_MODE, CHECK_MODE_EXAMPLES);
runExamples(PUMP_ADVICE, PUMP_EXAMPLES, NOTHING);
runExamples(US_PUMP_LIMITS, US_PUMP_EXAMPLES);
