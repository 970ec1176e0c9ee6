import { NOMINAL_ALARMS, NOMINAL_SALE } from '../../../src/nominal-sales/index.js';
import { runExamples } from '../../support/examples.js';
import { ALARM_EXAMPLES, NOTHING, SALE_EXAMPLES } from './examples.js';

runExamples(NOMINAL_SALE, SALE_EXAMPLES);
runExamples(NOMINAL_ALARMS, ALARM_EXAMPLES, NOTHING);
